import { type Repair, repairPath, repairText } from "../src/core/amend/ledger.ts";
import { amendmentMessage, composeMessage } from "../src/core/amend/message.ts";
import type { Change } from "../src/core/history/change.ts";
import { promiseText } from "./generate.ts";
import { editOnce, firstGoal, type WrittenGoal } from "./history-edits.ts";
import { createRandom, type Random } from "./random.ts";
import { WORDS } from "./words.ts";

const PEOPLE = ["Dana", "Sam", "Priya", "Oona", "Lewis", "Hattie", "Marta", "Jonas", "Ines", "Wil"] as const;
const SETTINGS = "name: The generated business\nlanguage: en\ncountry: GB\n";
const LINK = (slug: string): string => `\n## Repairs\nWhat was mended here: [repairs](../repairs/${slug}/)\n`;
/** Seconds from one commit to the next: 20,000 of them fill nine years. */
const STEP = 14_000;
const BEGIN = Date.UTC(2015, 0, 5) / 1000;
const SUBJECT = "{kind}({goal}): {summary}";

/** A path with its new bytes; nothing where the file is gone. */
type Files = readonly (readonly [path: string, text: string | undefined])[];

/**
 * Writes a history as `git fast-import` reads it. Of a hundred commits some 82 are amendments with their repair files, 9 edits that
 * nobody recorded, 6 belong to merges of which every eighth decides something itself, 2 bring a complaint with the amendment after it and
 * one renames a goal. The same counts give the same bytes everywhere.
 */
export function* historyStream(commits: number, count: number): Generator<string> {
  const random = createRandom(commits + count);
  const goals = Array.from({ length: count }, (_, index) => firstGoal(index, createRandom(index + 1)));
  let number = 1;
  const commit = (message: string, files: Files, from: readonly number[] = [number - 1]): string =>
    commitText(number++, message, files, from, random);
  const begun: Files = [
    ["score.yaml", SETTINGS],
    ["promise.md", promiseText()],
    ...goals.map(({ slug, text }) => [`goals/${slug}.md`, text] as const),
  ];
  yield commit(
    composeMessage(
      "Begin the score",
      goals.map(({ slug }) => slug),
    ),
    begun,
    [],
  );
  while (number <= commits) {
    const at = random.below(count);
    const turn = random.below(100);
    const goal = goals[at] as WrittenGoal;
    if (turn < 3 && number + 2 <= commits) {
      const base = number - 1;
      const other = random.below(8) === 0 ? at : random.below(count);
      const side = amended(goal, number, random);
      yield commit(side.message, side.files, [base]);
      const main = amended(goals[other] as WrittenGoal, number, random);
      yield commit(main.message, main.files, [base]);
      goals[other] = main.goal;
      const merged = other === at ? withBoth(side.goal, main.goal, random) : side.goal;
      goals[at] = merged;
      yield commit(
        "Merge branch 'side'\n",
        [fileOf(merged), ...ofRepairs(side.goal, goal)],
        [number - 1, number - 2],
      );
    } else if (turn < 4) {
      const { message, files, goal: renamed } = renamedOnce(goal, number, random);
      yield commit(message, files);
      goals[at] = renamed;
    } else if (turn < 13) {
      const edited = { ...goal, text: editOnce(goal.text, random).text };
      yield commit("Reword\n", [fileOf(edited)]);
      goals[at] = edited;
    } else {
      const { message, files, goal: mended } = amended(goal, number, random, turn < 23);
      yield commit(message, files);
      goals[at] = mended;
    }
  }
  yield `reset refs/heads/main\nfrom :${number - 1}\n\ndone\n`;
}

function commitText(
  number: number,
  message: string,
  files: Files,
  from: readonly number[],
  { pick }: Random,
): string {
  const who = pick(PEOPLE);
  const when = `${who} <${who.toLowerCase()}@example.com> ${BEGIN + number * STEP} +0100`;
  const [first, second] = from;
  return [
    `commit refs/heads/building\nmark :${number}\nauthor ${when}\ncommitter ${when}\n`,
    data(message),
    first === undefined ? "" : `from :${first}\n`,
    second === undefined ? "" : `merge :${second}\n`,
    ...files.map(([path, text]) =>
      text === undefined ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
    ),
    "\n",
  ].join("");
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

interface Step {
  readonly message: string;
  readonly files: Files;
  readonly goal: WrittenGoal;
}

function amended(goal: WrittenGoal, number: number, random: Random, hasComplaint = false): Step {
  const { text, change } = editOnce(goal.text, random);
  const complaint = hasComplaint ? `${dayOf(number)}-letter-${number}` : undefined;
  const weakens = change.part === "standard" && isWeaker(change) ? [change.clause ?? ""] : [];
  const clauses = change.clause === undefined ? [] : [`${goal.slug}#${change.clause}`];
  const repair: Repair = {
    ...repairOf(goal.slug, number, random),
    kind: complaint !== undefined ? "mend" : weakens.length > 0 ? "weaken" : "improve",
    complaints: complaint === undefined ? [] : [complaint],
    clauses,
    weakens: weakens.map((clause) => [clause, random.pick(WORDS.reason)] as const),
  };
  const led = goal.repairs.length === 0 ? text + LINK(goal.slug) : text;
  const mended = withRepair({ ...goal, text: led }, repair);
  const letter =
    complaint === undefined
      ? []
      : [[`complaints/${complaint}.md`, letterText(repair, change, random)] as const];
  const message = amendmentMessage(repair, [change], SUBJECT);
  return { message, files: [fileOf(mended), ...ofRepairs(mended, goal), ...letter], goal: mended };
}

function renamedOnce(goal: WrittenGoal, number: number, random: Random): Step {
  const slug = `${goal.slug.split("-").slice(0, 4).join("-")}-since-${number}`;
  const former = [...(/^formerly: \[(.*)\]$/m.exec(goal.text)?.[1]?.split(", ") ?? []), goal.slug];
  const text = goal.text
    .replace(/^formerly: .*\n/m, "")
    .replace(/^for: /m, `formerly: [${former.join(", ")}]\nfor: `)
    .replace(`../repairs/${goal.slug}/`, `../repairs/${slug}/`);
  const repair: Repair = {
    ...repairOf(slug, number, random),
    kind: "review",
    because: `renamed from ${goal.slug}`,
    formerly: former,
  };
  const moved = goal.repairs.map(
    ([path, words]) => [path.replace(`/${goal.slug}/`, `/${slug}/`), words] as const,
  );
  const renamed = withRepair({ slug, text, repairs: moved }, repair);
  const gone = [`goals/${goal.slug}.md`, ...goal.repairs.map(([path]) => path)].map(
    (path) => [path, undefined] as const,
  );
  const message = amendmentMessage(repair, [], SUBJECT);
  return { message, files: [...gone, fileOf(renamed), ...renamed.repairs], goal: renamed };
}

/** Both sides reworded one goal: what the merge decides is in neither of them. */
function withBoth(side: WrittenGoal, main: WrittenGoal, random: Random): WrittenGoal {
  const ours = new Set(main.repairs.map(([path]) => path));
  const repairs = [...main.repairs, ...side.repairs.filter(([path]) => !ours.has(path))];
  return { ...main, text: editOnce(main.text, random).text, repairs };
}

function repairOf(goal: string, number: number, random: Random): Repair {
  return {
    id: `a-${number
      .toString(32)
      .padStart(8, "0")
      .replace(/[ilou]/g, (letter) => ({ i: "w", l: "x", o: "y", u: "z" })[letter] ?? "")}`,
    goal,
    kind: "improve",
    on: dayOf(number),
    by: random.pick(PEOPLE),
    because: random.pick(WORDS.reason),
    complaints: [],
    clauses: [],
    weakens: [],
    replaces: [],
    takesBack: undefined,
    formerly: [],
    keepUntil: undefined,
    trace: undefined,
    checkOn: undefined,
    override: undefined,
  };
}

function letterText(repair: Repair, { part, clause }: Change, { pick }: Random): string {
  const broke = (part === "always" || part === "never") && clause !== undefined ? clause : "unwritten";
  return `---
kind: complaint
received: ${repair.on}
channel: letter
goal: ${repair.goal}
broke: ${broke}
answered: ${repair.on}
told-customer: ${repair.on}
closed: ${repair.on}
cause: { kind: [design] }
amendments: [${repair.id}]
---

${pick(WORDS.scene)}. ${pick(WORDS.reason)}.
`;
}

function isWeaker({ before = "", after = "" }: Change): boolean {
  const limit = (words: string): number => Number(/\d+$/.exec(words)?.[0]);
  return limit(after) > limit(before);
}

function withRepair(goal: WrittenGoal, repair: Repair): WrittenGoal {
  return { ...goal, repairs: [...goal.repairs, [repairPath(repair), repairText(repair, "\n")] as const] };
}

function fileOf({ slug, text }: WrittenGoal): readonly [string, string] {
  return [`goals/${slug}.md`, text];
}

function ofRepairs(goal: WrittenGoal, before: WrittenGoal): Files {
  const known = new Set(before.repairs.map(([path]) => path));
  return goal.repairs.filter(([path]) => !known.has(path));
}

function dayOf(number: number): string {
  return new Date((BEGIN + number * STEP) * 1000).toISOString().slice(0, 10);
}
