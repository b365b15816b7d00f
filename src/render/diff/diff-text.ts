import type { GoalDiff } from "../../core/history/diff/goal-diff.ts";
import type { DiffResult, UnreadVersion } from "../../core/history/diff/result.ts";
import type { NamedRevision } from "../../core/history/named-revision.ts";
import { shellWords } from "../../core/shell-words.ts";
import { countOf } from "../count.ts";
import type { Shown, Style } from "../style.ts";
import { wrapWords } from "../wrap.ts";
import { goalLines } from "./goal-lines.ts";

/** Renders what became of the promises between two states of a score: goal by goal, in words, with what is more and what is less. */
export function renderDiff(result: DiffResult, style: Style): string {
  const blocks = [
    dimmed(
      `From ${ofRevision(result.from, "nothing: no commit is here yet")} to ${ofRevision(result.to, "the files as they lie here")}`,
      style,
    ),
    ...result.goals.map((diff) => goalLines(diff, result, style)),
    result.unread.flatMap((version) => unreadLines(version, style)),
    summaryLines(result, style),
  ].filter((block) => block.length > 0);
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : [style.line``, ...block]));
  return `${lines.map(String).join("\n")}\n`;
}

function ofRevision(revision: NamedRevision | undefined, otherwise: string): string {
  if (revision === undefined) return otherwise;
  const { name, day, commit } = revision;
  const short = commit.slice(0, 10);
  return `${name} (${day === undefined || day === name ? short : `${day}, ${short}`})`;
}

function unreadLines({ file, at, message }: UnreadVersion, style: Style): Shown[] {
  const where = at === undefined ? "as it lies here" : `at ${at}`;
  const words = `${file} can't be read ${where}, so what changed in it is not known: ${message}`;
  return [
    ...wrapWords(words, style.columns).map((line) => style.line`${style.yellow(line)}`),
    ...(at === undefined ? [style.line`  ${style.command(`score lint ${shellWords([file])}`)}`] : []),
  ];
}

function summaryLines({ goals, unread }: DiffResult, style: Style): Shown[] {
  if (goals.length === 0) return unread.length > 0 ? [] : [style.line`Nothing differs in what is promised.`];
  const changes = goals.flatMap((diff) => diff.changes.filter(isPromise(diff)));
  const count = (wanted: (change: (typeof changes)[number]) => boolean): number =>
    changes.filter(wanted).length;
  const counts = [
    [count(({ direction }) => direction === "stronger"), "promises more", "promise more"],
    [count(({ direction }) => direction === "weaker"), "promises less", "promise less"],
    [
      count((change) => isOther(change.direction) && !isMoved(change)),
      "says something else",
      "say something else",
    ],
    [count(({ movedFrom }) => movedFrom !== undefined), "only moved", "only moved"],
  ] as const;
  const told = counts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`);
  const line = `In ${placesOf(goals)}${told.length === 0 ? "" : `: ${told.join(", ")}`}.`;
  return wrapWords(line, style.columns).map((words) => style.line`${words}`);
}

function isMoved({ movedTo, movedFrom }: GoalDiff["changes"][number]): boolean {
  return movedTo !== undefined || movedFrom !== undefined;
}

function placesOf(goals: readonly GoalDiff[]): string {
  const others = goals.filter(({ goal }) => goal !== "promise").length;
  if (others === goals.length) return countOf(others, "goal");
  return others === 0 ? "the promise" : `the promise and ${countOf(others, "goal")}`;
}

function isOther(direction: GoalDiff["changes"][number]["direction"]): boolean {
  return direction === "unknown" || direction === "same";
}

// The words that explain a clause, and a goal's own title, promise nothing by themselves.
function isPromise({ op }: GoalDiff) {
  return ({ part, clause }: GoalDiff["changes"][number]): boolean =>
    part !== "goal" &&
    !(part === "other" && clause !== undefined) &&
    (op === "changed" || op === "renamed" || isListed(part));
}

function isListed(part: GoalDiff["changes"][number]["part"]): boolean {
  return part === "always" || part === "never" || part === "standard";
}

function dimmed(words: string, style: Style): Shown[] {
  return wrapWords(words, style.columns).map((line) => style.line`${style.dim(line)}`);
}
