import type { PractisedChange } from "../core/practice/changed-since.ts";
import type { RehearsedGoal, RehearseResult, RehearseUndoResult } from "../core/rehearse/result.ts";
import { shellWords } from "../core/shell-words.ts";
import { countOf } from "./count.ts";
import { noteLines } from "./note-lines.ts";
import { practisedLines } from "./practised-lines.ts";
import { cardBack, cardFront } from "./rehearse-card.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders a deal where nobody can turn cards over: every scene first, and what the score says below a fold. */
export function renderDeal(result: RehearseResult, style: Style): string {
  const { cards, again } = result;
  if (cards.length === 0 || again === undefined) return rendered(noCards(result, style));
  const numbered = (at: number): Shown => style.line`${style.dim(`Card ${at + 1} of ${cards.length}`)}`;
  return rendered([
    ...dueLines(result, style),
    ...cards.flatMap((card, at) => [numbered(at), ...cardFront(card, style), style.line``]),
    style.line`${style.dim(fold(style.columns))}`,
    style.line``,
    ...cards.flatMap((card, at) => [
      style.line`${numbered(at)}${style.dim(`, ${card.title}`)}`,
      ...cardBack(card, style),
      style.line``,
    ]),
    ...closing(result, again, style),
  ]);
}

/** Renders what changed since the goals of a deal were last rehearsed. */
export function renderDue(result: RehearseResult, style: Style): string {
  return dueLines(result, style)
    .map((line) => `${line}\n`)
    .join("");
}

/** Renders which goals were rehearsed when, and what changed since. */
export function renderRehearsals(result: RehearseResult, style: Style): string {
  const { goals } = result;
  if (goals.length === 0) return rendered(noCards(result, style));
  const next = goals.find(({ practice }) => practice.state !== "same");
  return rendered([
    ...goals.flatMap(({ goal, practice }) => [
      ...wrapShown(style.line`${style.bold(goal)}: ${whenWords({ practice })}`, style),
      ...practisedLines(practice.changes, style),
    ]),
    style.line``,
    next === undefined
      ? style.line`Every goal was rehearsed as it is promised today.`
      : style.line`Next: ${style.command(`score rehearse ${shellWords([next.goal])}`)}`,
  ]);
}

/** Renders what was written down of a rehearsal. */
export function renderRecording(result: RehearseResult, style: Style): string {
  const { recording } = result;
  if (recording === undefined) return "";
  const { written, commit, nearMisses } = recording;
  const where = commit === undefined ? ", not committed" : ` in commit ${commit.slice(0, 10)}`;
  return rendered([
    style.line`${style.bold(`Rehearsed: ${countOf(result.cards.length, "card")} of ${written.map(({ goal }) => goal).join(", ")}`)}`,
    ...wrapShown(style.line`Written to ${written.map(({ path }) => path).join(", ")}${where}.`, style),
    ...noteLines(recording, style),
    ...(commit === undefined
      ? []
      : written.map(
          ({ id }) => style.line`Take it back with: ${style.command(`score rehearse --undo ${id}`)}`,
        )),
    ...nearMisses.flatMap(({ id, path, commit: own }) => [
      ...wrapShown(
        style.line`A near miss: ${path}${own === undefined ? "" : ` in commit ${own.slice(0, 10)}`}.`,
        style,
      ),
      ...(own === undefined
        ? []
        : [style.line`Take it back with: ${style.command(`score complaint undo ${shellWords([id])}`)}`]),
    ]),
    ...nextAfter(nearMisses, style),
  ]);
}

function nextAfter(nearMisses: readonly { readonly id: string }[], style: Style): Shown[] {
  const [first] = nearMisses;
  if (first === undefined) return [];
  return [
    style.line`Next: mend what was hard, while it is fresh`,
    style.line`  ${style.command(`score amend --complaint ${shellWords([first.id])}`)}`,
  ];
}

/** Renders that a rehearsal was taken back. */
export function renderRehearseUndo(result: RehearseUndoResult, style: Style): string {
  const { id, path, commit } = result;
  const where = commit === undefined ? "" : ` in commit ${commit.slice(0, 10)}`;
  return rendered([
    ...wrapShown(style.line`${style.bold(id)} is taken back: ${path} is removed${where}.`, style),
    ...noteLines(result, style),
  ]);
}

/** Says where the cards went, and how they become cards. */
export function renderDeckReceipt({ cards, deck, seed }: RehearseResult, style: Style): string {
  const how = deck?.toLowerCase().endsWith(".md")
    ? []
    : ["Print it on A4 at full size, cut along the dashed line, fold along the dotted one."];
  return rendered([
    ...wrapShown(style.line`${countOf(cards.length, "card")} written to ${style.path(deck ?? "")}.`, style),
    ...how.flatMap((words) => wrapWords(words, style.columns).map((line) => style.line`${line}`)),
    style.line`The deal is ${seed ?? ""}.`,
  ]);
}

function noCards({ goals }: RehearseResult, style: Style): Shown[] {
  const [goal] = goals;
  if (goal === undefined)
    return [
      style.line`There is no goal here yet to rehearse. Begin with one:`,
      style.line`  ${style.command('score goal add "in the customer\'s words"')}`,
    ];
  return [
    ...wrapWords(
      "There is nothing here yet to play: no complaint, no near miss, nothing that is never done, and nothing that has to happen. Begin with what tempts you:",
      style.columns,
    ).map((line) => style.line`${line}`),
    style.line`  ${style.command(`score amend ${shellWords([goal.goal])} --because "why" --never "what we never do" --instead "what we do instead"`)}`,
  ];
}

function dueLines({ goals, cards }: RehearseResult, style: Style): Shown[] {
  const dealt = new Set(cards.map(({ goal }) => goal));
  const changed = goals.filter(({ goal, practice }) => dealt.has(goal) && practice.changes.length > 0);
  if (changed.length === 0) return [];
  return [
    ...changed.flatMap(({ goal, practice }) => [
      ...wrapShown(style.line`Changed since ${goal} was rehearsed on ${practice.last?.on ?? ""}:`, style),
      ...practisedLines(practice.changes, style),
    ]),
    style.line``,
  ];
}

function whenWords({ practice }: Pick<RehearsedGoal, "practice">): string {
  const { state, last, changes } = practice;
  if (last === undefined) return "never rehearsed";
  const by = last.by.length === 0 ? "" : ` by ${last.by.join(", ")}`;
  const when = `rehearsed on ${last.on}${by}`;
  if (state === "not-known") return `${when}; it does not say what was promised then`;
  return state === "same" ? when : `${when}; since then ${saying(changes)}`;
}

function saying(changes: readonly PractisedChange[]): string {
  return `${countOf(changes.length, "promise")} changed`;
}

function closing({ cards, goals, asked }: RehearseResult, again: string, style: Style): Shown[] {
  const clauses = cards[0]?.answer.clauses ?? [];
  const hard = (clauses.find(({ list }) => list === "never") ?? clauses[0])?.reference;
  const few = cards.length < asked ? [style.line`These are all the cards there are.`] : [];
  const many = new Set(cards.map(({ goal }) => goal)).size;
  return [
    ...few,
    style.line`Deal the same again: ${style.command(again)}`,
    ...wrapWords(
      `When you have played ${cards.length === 1 ? "it" : "them"}, write it down${goals.length > 1 && many > 1 ? "; every goal has its own file" : ""}:`,
      style.columns,
    ).map((line) => style.line`${line}`),
    style.line`  ${style.command(`${again} --record --by DK,SM`)}`,
    ...(hard === undefined
      ? []
      : [
          style.line`and with what was hard:`,
          style.line`  ${style.command(`${again} --record --by DK,SM --hard ${hard} --note "what was hard" --near-miss`)}`,
        ]),
  ];
}

function fold(columns: number): string {
  const words = " fold here: below is what the score says ";
  const rest = Math.max(columns - words.length, 8);
  const left = "- ".repeat(Math.floor(rest / 4));
  return `${left.trimEnd()}${words}${left.trimEnd()}`;
}

function rendered(lines: readonly Shown[]): string {
  return `${lines.map(String).join("\n")}\n`;
}
