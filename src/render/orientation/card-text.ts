import type { CardLine, GoalCard } from "../../core/orientation/goal-card.ts";
import { renderJson } from "../json.ts";
import type { Shown, Style } from "../style.ts";
import { gapWords } from "./gap-words.ts";
import { paragraph } from "./paragraph.ts";

/** Renders a goal as one card: how it must feel first, then what is always and never done. */
export function renderCard(card: GoalCard, style: Style): string {
  const { goal, title, feel, always, never, gaps, borrowed } = card;
  const missing = goal === "promise" ? [] : ["Nobody has written yet how it must feel."];
  const blocks = [
    paragraph(title, { lead: "" }, style).map((line) => style.line`${style.bold(line)}`),
    journey(card, style),
    feel.length === 0
      ? missing.flatMap((words) => paragraph(words, { lead: "  " }, style))
      : headed(
          "How it must feel",
          feel.flatMap((words) => paragraph(words, { lead: "  " }, style)),
          style,
        ),
    headed("Always", lines(always, style), style),
    headed("Never", lines(never, style), style),
    headed(
      "A gap that is open",
      gaps.flatMap((gap) => paragraph(gapWords(gap), { lead: "  - ", hang: "    " }, style)),
      style,
    ),
    borrowed === undefined
      ? []
      : paragraph(
          "These are a template's words, until somebody here makes them their own.",
          { lead: "  " },
          style,
        ),
  ].filter((block) => block.length > 0);
  const whole = blocks.flatMap((block, at) => (at === 0 ? block : [style.line``, ...block]));
  return `${whole.map(String).join("\n")}\n`;
}

/** Renders a card as `score.card/1`. */
export function renderCardJson(card: GoalCard): string {
  return renderJson("card", { ...card });
}

function journey({ from, to }: GoalCard, style: Style): Shown[] {
  return [
    ...(from === undefined ? [] : paragraph(`They come: ${from}`, { lead: "  " }, style)),
    ...(to === undefined ? [] : paragraph(`They leave: ${to}`, { lead: "  " }, style)),
  ];
}

function headed(title: string, below: readonly Shown[], style: Style): Shown[] {
  return below.length === 0 ? [] : [style.line`${style.bold(title)}`, ...below];
}

function lines(all: readonly CardLine[], style: Style): Shown[] {
  return all.flatMap(({ text, instead = "" }) => [
    ...paragraph(text, { lead: "  - ", hang: "    " }, style),
    ...paragraph(instead, { lead: "      " }, style).map((line) => style.line`${style.dim(line)}`),
  ]);
}
