import type { ComplaintStepResult } from "../core/complaint/result.ts";
import type { FactChange } from "../core/record/fact-change.ts";
import { factInWords } from "../core/record/fact-in-words.ts";
import { shellWords } from "../core/shell-words.ts";
import { STATE_WORDS } from "./complaint-words.ts";
import { labelled } from "./labelled.ts";
import { nextLines } from "./next-lines.ts";
import { noteLines } from "./note-lines.ts";
import type { Shown, Style } from "./style.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders what a step in the complaint book wrote, where it went, and what comes next. */
export function renderComplaintStep(result: ComplaintStepResult, style: Style): string {
  const { id, changes } = result;
  const lines =
    changes.length === 0
      ? [style.line`${id} says so already: nothing to change.`]
      : [headline(result, style), ...whatChanged(result, style), ...receipt(result, style)];
  return `${[...lines, ...(result.next === undefined ? [] : nextLines(result.next, style))].map(String).join("\n")}\n`;
}

function headline({ id, complaint }: ComplaintStepResult, style: Style): Shown {
  const state = complaint === undefined ? "" : style.dim(` (${STATE_WORDS[complaint.state]})`);
  return style.line`${style.bold(id)}${state}`;
}

function whatChanged({ command, words, changes }: ComplaintStepResult, style: Style): Shown[] {
  if (command.endsWith("-add"))
    return wrapWords(words ?? "", style.columns - 2).map((line) => style.line`  ${line}`);
  return changes.flatMap((change) => changeLines(change, style));
}

function changeLines({ key, before, after }: FactChange, style: Style): Shown[] {
  if (before === undefined) return labelled(`${key}: `, factInWords(after), style);
  return [
    ...labelled(`${key} was: `, factInWords(before), style),
    ...labelled(`${" ".repeat(key.length)} now: `, factInWords(after), style),
  ];
}

function receipt(result: ComplaintStepResult, style: Style): Shown[] {
  const { paths, commit, isCommitted } = result;
  const where =
    commit === undefined ? (isCommitted ? "" : ", not committed") : ` in commit ${commit.slice(0, 10)}`;
  const same =
    result.sameWords === undefined
      ? []
      : wrapWords(`The same words stand in ${result.sameWords} already, of the same day.`, style.columns);
  const wayBack =
    commit === undefined
      ? []
      : [style.line`Take it back with: ${style.command(`score complaint undo ${shellWords([result.id])}`)}`];
  return [
    ...wrapShown(style.line`Written to ${paths.join(" and ")}${where}.`, style),
    ...noteLines(result, style),
    ...same.map((line) => style.line`${line}`),
    ...wayBack,
  ];
}
