import { factInWords } from "../core/record/fact-in-words.ts";
import type { RestoredFact } from "../core/record/undo/restored-facts.ts";
import type { UndoResult } from "../core/record/undo/result.ts";
import { labelled } from "./labelled.ts";
import { noteLines } from "./note-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders which step of a record was taken back, and what its file says now. */
export function renderUndo(result: UndoResult, style: Style): string {
  const { id, paths, removed, restored, step, commit } = result;
  const where = commit === undefined ? "" : ` in commit ${commit.slice(0, 10)}`;
  const named = paths.join(" and ");
  const [gone, before] =
    paths.length === 1 ? ["is gone", "says what it said before"] : ["are gone", "say what they said before"];
  const says = removed ? `${named} ${gone} again` : `${named} ${before}`;
  const lines: Shown[] = [
    style.line`${style.bold(id)}`,
    ...wrapWords(`taken back: ${step}`, style.columns - 2).map((line) => style.line`  ${line}`),
    ...restored.flatMap((fact) => restoredLines(fact, style)),
    ...wrapShown(
      commit === undefined
        ? style.line`Nothing was written (--dry-run); without it, ${says}.`
        : style.line`${says}${where}. What was taken back stays in the history.`,
      style,
    ),
    ...noteLines(result, style),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function restoredLines({ key, before, after }: RestoredFact, style: Style): Shown[] {
  const pad = " ".repeat(key.length);
  return [
    ...(before === undefined ? [] : labelled(`${key} was: `, factInWords(before), style)),
    ...(after === undefined
      ? [style.line`  ${style.dim(`${pad} now: nothing is said of it`)}`]
      : labelled(`${pad} now: `, factInWords(after), style)),
  ];
}
