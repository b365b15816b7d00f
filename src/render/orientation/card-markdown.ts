import type { CardLine, GoalCard } from "../../core/orientation/goal-card.ts";
import { markdownWords } from "../markdown-words.ts";
import { gapWords } from "./gap-words.ts";

/** Renders a goal as one card in Markdown, to be printed. */
export function renderCardMarkdown(card: GoalCard): string {
  const { title, from, to, feel, always, never, gaps } = card;
  const journey = [
    ...(from === undefined ? [] : [`They come: ${markdownWords(from)}`]),
    ...(to === undefined ? [] : [`They leave: ${markdownWords(to)}`]),
  ];
  const blocks = [
    `# ${markdownWords(title)}`,
    journey.join("  \n"),
    headed("How it must feel", feel.map((words) => `**${markdownWords(words)}**`).join("\n\n")),
    headed("Always", listed(always)),
    headed("Never", listed(never)),
    headed("A gap that is open", gaps.map((gap) => `- ${markdownWords(gapWords(gap))}`).join("\n")),
  ].filter((block) => block !== "");
  return `${blocks.join("\n\n")}\n`;
}

function headed(title: string, below: string): string {
  return below === "" ? "" : `## ${title}\n\n${below}`;
}

function listed(lines: readonly CardLine[]): string {
  return lines
    .map(({ text, instead }) => {
      const below = instead === undefined || instead === "" ? "" : `  \n  _${markdownWords(instead)}_`;
      return `- ${markdownWords(text)}${below}`;
    })
    .join("\n");
}
