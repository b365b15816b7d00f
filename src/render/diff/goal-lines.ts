import type { GoalDiff, MovedPlace, ScoreChange } from "../../core/history/diff/goal-diff.ts";
import type { DiffResult } from "../../core/history/diff/result.ts";
import { shellWords } from "../../core/shell-words.ts";
import { changeLines, labelOf } from "../change-lines.ts";
import { countOf } from "../count.ts";
import type { Shown, Style } from "../style.ts";
import { wrapShown, wrapWords } from "../wrap.ts";

/** Renders what became of one goal: of one that is new or gone its clauses and standards, of any other all that changed. */
export function goalLines(diff: GoalDiff, ends: Pick<DiffResult, "from" | "to">, style: Style): Shown[] {
  const isWhole = diff.op === "added" || diff.op === "removed";
  const moved = diff.changes.filter(isMoved);
  const others = diff.changes.filter((change) => !isMoved(change));
  const shown = isWhole ? others.filter(isListed) : others;
  return [
    ...wrapShown(headOf(diff, style), style),
    ...(isWhole && diff.title !== undefined
      ? wrapWords(diff.title, style.columns - 2).map((line) => style.line`  ${line}`)
      : []),
    ...changeLines(shown, style),
    ...moved.flatMap((change) => movedLines(change, diff.goal, style)),
    ...(isWhole ? restLines(diff, ends, style) : []),
  ];
}

function headOf({ goal, formerly, op, changes }: GoalDiff, style: Style): Shown {
  const name = style.bold(goal);
  if (op === "added") return style.line`${name} ${style.green("(new)")}`;
  if (op === "removed") return style.line`${name} ${style.yellow("(gone)")}`;
  if (op === "changed") return style.line`${name}`;
  const kept = changes.length === 0 ? ", its words as they were" : "";
  return style.line`${name} ${style.dim(`(formerly ${formerly ?? ""}${kept})`)}`;
}

function isMoved({ movedTo, movedFrom }: ScoreChange): boolean {
  return movedTo !== undefined || movedFrom !== undefined;
}

// Explanations come along, for a new never is told with its own.
function isListed({ part, clause }: ScoreChange): boolean {
  return (
    part === "always" || part === "never" || part === "standard" || (part === "other" && clause !== undefined)
  );
}

function movedLines(change: ScoreChange, goal: string, style: Style): Shown[] {
  const { movedTo, movedFrom, after } = change;
  // How a clause is explained goes where it goes.
  if (change.part === "other" && change.clause !== undefined) return [];
  const label = style.bold(labelOf(change));
  if (movedTo !== undefined)
    return [style.line`  ${style.dim("→")} ${label}${style.dim(` moved to ${placeOf(movedTo, goal)}`)}`];
  return [
    style.line`  ${style.dim("→")} ${label}${style.dim(` moved here from ${placeOf(movedFrom as MovedPlace, goal)}`)}`,
    ...wrapWords(after ?? "", style.columns - 6).map((line) => style.line`      ${line}`),
  ];
}

function placeOf({ goal, part }: MovedPlace, here: string): string {
  return goal === here ? labelOf({ part, clause: undefined }) : goal;
}

function restLines(
  { goal, op, changes }: GoalDiff,
  { from, to }: Pick<DiffResult, "from" | "to">,
  style: Style,
): Shown[] {
  const rest = changes.filter(
    (change) => !isListed(change) && !isMoved(change) && change.part !== "goal",
  ).length;
  if (rest === 0) return [];
  const at = op === "added" ? to : from;
  const named = at === undefined ? goal : `${goal}@${/\s/.test(at.name) ? at.commit.slice(0, 10) : at.name}`;
  return [
    style.line`    ${style.dim(`and ${countOf(rest, "more sentence")}:`)}`,
    style.line`      ${style.command(shellWords(["score", "show", named]))}`,
  ];
}
