import { voiceAddLine } from "../core/voice/lines-to-paste.ts";
import type { ListedVoice } from "../core/voice/listed-voice.ts";
import { isOpen } from "../core/voice/listed-voice.ts";
import type { VoiceListResult } from "../core/voice/result.ts";
import type { VoiceGroup } from "../core/voice/voice-groups.ts";
import { beside, columnWidth } from "./beside.ts";
import { countOf } from "./count.ts";
import { refusedLines } from "./refused-lines.ts";
import type { Shown, Style } from "./style.ts";
import { gapLines } from "./voice-gap-lines.ts";
import { saidLines } from "./voice-said-lines.ts";
import { wrapWords } from "./wrap.ts";

/** The narrowest terminal on which accounts stand beside each other; on a narrower one they stand below each other. */
const ROOM = 60;

/** Renders what was said, by what it is about: those for and those against side by side, then the gaps. */
export function renderVoiceList(result: VoiceListResult, style: Style): string {
  const { groups, refused } = result;
  const blocks = groups.map((group) => groupLines(group, style));
  const lines = [
    ...blocks.flatMap((block) => [...block, style.line``]),
    ...(groups.length === 0 ? nothing(result, style) : summary(groups, style)),
    ...refusedLines(refused, style),
  ];
  return `${lines.map(String).join("\n")}\n`;
}

function groupLines(group: VoiceGroup, style: Style): Shown[] {
  const { goal, clause, says, isGone, voices } = group;
  const gone = clause === undefined ? "it is no goal any more" : "it is no line of the goal any more";
  const of = (stance: "for" | "against"): readonly ListedVoice[] =>
    voices.filter(({ keys }) => keys.stance === stance);
  return [
    style.line`${style.bold(clause === undefined ? goal : `${goal}#${clause}`)}`,
    ...wrapWords(isGone ? gone : (says ?? ""), style.columns - 2).map(
      (line) => style.line`  ${style.dim(line)}`,
    ),
    ...sides(of("for"), of("against"), style),
    ...gapsLines(
      voices.filter(({ keys }) => keys.stance === "gap"),
      style,
    ),
  ];
}

function gapsLines(gaps: readonly ListedVoice[], style: Style): Shown[] {
  return gaps.flatMap((gap, at) => [
    style.line``,
    ...(at === 0 ? [style.line`  ${style.underline(gaps.length === 1 ? "gap" : "gaps")}`] : []),
    ...gapLines(gap, style),
  ]);
}

function sides(those: readonly ListedVoice[], others: readonly ListedVoice[], style: Style): Shown[] {
  if (those.length + others.length === 0) return [];
  const isWide = style.columns >= ROOM && those.length > 0 && others.length > 0;
  const width = isWide ? columnWidth(style, 2) : style.columns - 2;
  const column = (voices: readonly ListedVoice[], title: string): Shown[] =>
    voices.length === 0
      ? []
      : [
          style.line`${style.underline(title)}`,
          ...voices.flatMap((voice, at) => [
            ...(at === 0 ? [] : [style.line``]),
            ...saidLines(voice, width, style),
          ]),
        ];
  const [left, right] = [column(those, "for"), column(others, "against")];
  if (isWide) return [style.line``, ...beside(left, right, 2, style)];
  return [left, right]
    .filter((each) => each.length > 0)
    .flatMap((each) => [style.line``, ...each.map((line) => style.line`  ${line}`)]);
}

function summary(groups: readonly VoiceGroup[], style: Style): Shown[] {
  const voices = groups.flatMap((group) => group.voices);
  const count = (stance: string): number => voices.filter(({ keys }) => keys.stance === stance).length;
  const gaps = count("gap");
  const open = voices.filter(isOpen).length;
  const told = gaps === 0 ? "" : `, ${countOf(gaps, "gap")}${open === 0 ? "" : ` (${open} open)`}`;
  return [
    style.line`${countOf(voices.length, "voice")}: ${count("for")} for, ${count("against")} against${told}.`,
  ];
}

function nothing({ known, isWhole, refused }: VoiceListResult, style: Style): Shown[] {
  if (known > 0 && !isWhole)
    return [
      style.line`Nobody said anything of this sort yet. Everything: ${style.command("score voice list")}`,
    ];
  if (refused.length > 0) return [];
  return [
    style.line`Nobody's voice is written down yet. When somebody says what they think of it:`,
    style.line`  ${style.command(voiceAddLine("customer", "promise"))}`,
  ];
}
