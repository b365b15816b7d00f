import { gapAmendLine, settleLine } from "../core/voice/lines-to-paste.ts";
import type { ListedVoice } from "../core/voice/listed-voice.ts";
import type { Shown, Style } from "./style.ts";
import { wordLines } from "./voice-said-lines.ts";
import { wrapWords } from "./wrap.ts";

/** Renders a gap: what we say and what we do, the words, and whether an amendment settled it that stands. */
export function gapLines(gap: ListedVoice, style: Style): Shown[] {
  const { id, keys, answer } = gap;
  const isSettled = answer?.state === "settled";
  return [
    style.line`  ${keys.from}, ${keys.date} ${isSettled ? style.dim("(settled)") : style.yellow("(open)")}`,
    ...labelledFrom("we say: ", keys["we-say"], style),
    ...labelledFrom("we do:  ", keys["we-do"], style),
    ...wordLines(gap, style.columns - 4, style).map((line) => style.line`    ${line}`),
    ...answerLines(gap, style),
    style.line`    ${style.dim(id)}`,
    ...(isSettled
      ? []
      : [
          style.line`    ${style.command(gapAmendLine(gap.goal, id, keys["we-do"]))}`,
          style.line`    ${style.command(settleLine(id))}`,
        ]),
  ];
}

function answerLines({ answer }: ListedVoice, style: Style): Shown[] {
  const { state, amendment = "", repair } = answer ?? {};
  if (state === "settled" && repair === undefined)
    return labelledFrom("settled by: ", `${amendment}, which has no repair file here`, style);
  if (state === "settled")
    return labelledFrom(
      "settled by: ",
      `${amendment} on ${repair?.on} (${repair?.by}): ${repair?.because}`,
      style,
    );
  return state === "taken-back"
    ? labelledFrom("open again: ", `${amendment}, which had answered it, was taken back`, style)
    : [];
}

function labelledFrom(label: string, words: string | undefined, style: Style): Shown[] {
  if (words === undefined) return [];
  return wrapWords(words, style.columns - 4 - label.length).map(
    (line, at) => style.line`    ${style.dim(at === 0 ? label : " ".repeat(label.length))}${line}`,
  );
}
