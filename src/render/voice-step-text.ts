import { factInWords } from "../core/record/fact-in-words.ts";
import { aboutWritten } from "../core/voice/about.ts";
import { voiceUndoLine } from "../core/voice/lines-to-paste.ts";
import type { VoiceStepResult } from "../core/voice/result.ts";
import { labelled } from "./labelled.ts";
import { noteLines } from "./note-lines.ts";
import type { Shown, Style } from "./style.ts";
import { STANCE_WORDS } from "./voice-words.ts";
import { wrapShown, wrapWords } from "./wrap.ts";

/** Renders what was written of a voice, where it went, how it is taken back, and what comes next. */
export function renderVoiceStep(result: VoiceStepResult, style: Style): string {
  const { id, command, changes } = result;
  const isNothing = command === "voice-settle" && changes.length === 0;
  const lines = isNothing
    ? [style.line`${id} says so already: nothing to change.`]
    : [...headline(result, style), ...saidLines(result, style), ...receipt(result, style)];
  const next = command === "voice-settle" ? [] : nextLines(result, style);
  return `${[...lines, ...next].map(String).join("\n")}\n`;
}

function headline({ id, keys, about }: VoiceStepResult, style: Style): Shown[] {
  return [
    style.line`${style.bold(id)}`,
    ...wrapWords(`${keys.from}, ${STANCE_WORDS[keys.stance]}: ${aboutWritten(about)}`, style.columns - 2).map(
      (line) => style.line`  ${style.dim(line)}`,
    ),
  ];
}

function saidLines({ command, keys, words, changes }: VoiceStepResult, style: Style): Shown[] {
  if (command === "voice-settle")
    return changes.flatMap(({ key, before, after }) => [
      ...(before === undefined ? [] : labelled(`${key} was: `, factInWords(before), style)),
      ...labelled(
        before === undefined ? `${key}: ` : `${" ".repeat(key.length)} now: `,
        factInWords(after),
        style,
      ),
    ]);
  return [
    ...wrapWords(words, style.columns - 2).map((line) => style.line`  ${line}`),
    ...labelled("we say: ", keys["we-say"], style),
    ...labelled("we do:  ", keys["we-do"], style),
  ];
}

function receipt(result: VoiceStepResult, style: Style): Shown[] {
  const { id, path, commit, isCommitted, sameWords } = result;
  const where =
    commit === undefined ? (isCommitted ? "" : ", not committed") : ` in commit ${commit.slice(0, 10)}`;
  const same =
    sameWords === undefined
      ? []
      : wrapWords(`The same words stand in ${sameWords} already, of the same day.`, style.columns);
  return [
    ...wrapShown(style.line`Written to ${path}${where}.`, style),
    ...noteLines(result, style),
    ...same.map((line) => style.line`${line}`),
    ...(commit === undefined ? [] : [style.line`Take it back with: ${style.command(voiceUndoLine(id))}`]),
  ];
}

function nextLines({ next }: VoiceStepResult, style: Style): Shown[] {
  return next.flatMap(({ say, command }, at) => [
    ...wrapWords(at === 0 ? `Next: ${say}` : `      ${say}`, style.columns).map((line) =>
      at === 0 ? style.line`${line}` : style.line`      ${line}`,
    ),
    style.line`  ${style.command(command)}`,
  ]);
}
