import { asBody } from "../core/record/as-body.ts";
import type { Card } from "../core/rehearse/card.ts";
import type { DeckPrint } from "../core/rehearse/deck-print.ts";
import { backBlocks, type DeckBlock, frontBlocks } from "./deck/blocks.ts";

/** Renders cards as a plain list in Markdown: each scene, then what the score says. */
export function renderDeckMarkdown({ name, seed, cards }: DeckPrint): string {
  const parts = [
    `# ${oneLine(name)}: rehearsal cards, deal ${oneLine(seed)}`,
    ...cards.flatMap((card, at) => cardParts(card, at + 1)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function cardParts(card: Card, number: number): readonly string[] {
  const [title, ...front] = frontBlocks(card);
  return [
    `## ${number}. ${oneLine(title?.text ?? card.goal)}`,
    ...written(front.filter(({ look }) => look !== "label")),
    front
      .filter(({ look }) => look === "label")
      .map(({ text }) => text)
      .join(" "),
    "### What the score says",
    ...written(backBlocks(card)),
  ];
}

// Points that follow each other are one list.
function written(blocks: readonly DeckBlock[]): readonly string[] {
  const parts: string[] = [];
  for (const [at, { look, text }] of blocks.entries()) {
    const before = blocks[at - 1]?.look;
    const isOfList = look === "point" || look === "aside";
    if (isOfList && (before === "point" || before === "aside"))
      parts.push(`${parts.pop()}\n${MARKS[look](oneLine(text))}`);
    else parts.push(MARKS[look](oneLine(text)));
  }
  return parts;
}

const MARKS: Readonly<Record<DeckBlock["look"], (text: string) => string>> = {
  title: (text) => `## ${text}`,
  label: (text) => `**${text}**`,
  words: (text) => text,
  scene: (text) => `> ${text}`,
  point: (text) => `- ${text}`,
  aside: (text) => `  ${text}`,
};

function oneLine(text: string): string {
  return asBody(text).replace(/\s+/g, " ");
}
