import type { ReviewResult } from "../core/review/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { labelled } from "./labelled.ts";
import { practisedLines } from "./practised-lines.ts";
import { renderShow } from "./provenance/show-text.ts";
import { dryLines, reasonLines, recordedLines, sharingLine, wayBackLine } from "./receipt.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders a goal as it is read together: how it must feel first, then what changed since the last time and what is open. */
export function renderReviewLook(result: ReviewResult, style: Style): string {
  return `${renderShow(result.shown, style)}${rendered(["", ...sinceLines(result, style), ...openLines(result, style)])}`;
}

/** Renders the same with the two lines that record what came out, where nobody can be asked. */
export function renderReviewToDo(result: ReviewResult, style: Style): string {
  const line = shellWords(["score", "review", result.goal]);
  return `${renderReviewLook(result, style)}${rendered([
    "",
    style.line`When you have read it together:`,
    style.line`  ${style.command(`${line} --nothing-to-change`)}`,
    style.line`  ${style.command(`${line} --to-change "what is to change"`)}`,
  ])}`;
}

/** Renders what a review recorded, or would record, and the lines that change what is to change. */
export function renderReview(result: ReviewResult, style: Style): string {
  const { plan, commit, goal, toChange } = result;
  if (plan === undefined) return renderReviewToDo(result, style);
  return rendered([
    ...reasonLines(plan, [], style),
    ...(plan.makesOwn === true ? wrapped("These words are your own from now on.", style) : []),
    "",
    ...(commit === undefined
      ? dryLines(plan, style)
      : [...recordedLines(plan, commit, result, style), sharingLine(result.sharing, style)]),
    ...(commit === undefined ? [] : [wayBackLine(plan, style)]),
    ...(toChange.length === 0 ? [] : [style.line`Next: change it, while you still know why`]),
    ...toChange.map((words) => style.line`  ${style.command(amendLine(goal, words))}`),
  ]);
}

function amendLine(goal: string, words: string): string {
  return shellWords(["score", "amend", goal, "--because", words]);
}

function sinceLines({ practice }: ReviewResult, style: Style): (Shown | string)[] {
  const { last, state, changes } = practice;
  if (last === undefined) return wrapped("Nobody has read it together yet.", style);
  const by = last.by.length === 0 ? "" : ` by ${last.by.join(", ")}`;
  const when = `Last read together on ${last.on}${by}`;
  if (state === "not-known") return wrapped(`${when}; it does not say what was promised then.`, style);
  if (state === "same") return wrapped(`${when}; it promises the same since.`, style);
  return [
    ...wrapShown(style.line`${style.bold(`${when}. Since then:`)}`, style),
    ...practisedLines(changes, style),
  ];
}

function openLines({ look, goal }: ReviewResult, style: Style): (Shown | string)[] {
  const { gaps, habits, complaints, waiting } = look;
  return [
    ...group("Open gaps", gaps, style, ({ clause, weSay, weDo, words, voice }) => [
      style.line`  ${clause === undefined ? goal : `${goal}#${clause}`} ${style.dim(`(voices/${voice}.md)`)}`,
      ...labelled("  we say: ", weSay, style),
      ...labelled("  we do:  ", weDo, style),
      ...labelled("  heard:  ", words, style),
    ]),
    ...group("Habits to decide about", habits, style, ({ habit, verdict }) =>
      labelled(
        "- ",
        verdict === undefined ? habit : `${habit} (to ${verdict}, and no amendment says how)`,
        style,
      ),
    ),
    ...group("Open complaints and near misses", complaints, style, ({ id, words, needs, command }) => [
      ...labelled("- ", words === "" ? id : words, style),
      ...labelled("  ", needs, style),
      style.line`    ${style.command(command)}`,
    ]),
    ...group("Still to change, since it was last read", waiting, style, ({ on, toChange }) =>
      toChange.flatMap((words) => [
        ...labelled("- ", `${words} (${on})`, style),
        style.line`    ${style.command(amendLine(goal, words))}`,
      ]),
    ),
  ];
}

function group<Item>(
  title: string,
  items: readonly Item[],
  style: Style,
  lines: (item: Item) => readonly Shown[],
): (Shown | string)[] {
  return items.length === 0 ? [] : ["", style.bold(title), ...items.flatMap(lines)];
}

function wrapped(words: string, style: Style): Shown[] {
  return wrapWords(words, style.columns).map((line) => style.line`${line}`);
}

// An empty line is the only thing that is no piece of a style.
function rendered(lines: readonly (Shown | string)[]): string {
  return `${lines.map(String).join("\n")}\n`;
}
