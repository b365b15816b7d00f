import type { ScoreDocument } from "../document/document.ts";
import { plainWords } from "../document/markdown.ts";
import { asBody } from "../record/as-body.ts";

/** Writes what is to change as the story of a review: a point each; nothing where there is nothing to change. */
export function reviewStory(toChange: readonly string[]): string | undefined {
  if (toChange.length === 0) return undefined;
  return ["To change:", "", ...toChange.map((words) => `- ${asBody(words).replace(/\s+/g, " ")}`)].join("\n");
}

/** Returns what a review found to be changed: the points of its story. */
export function toChangeIn({ outline }: ScoreDocument): readonly string[] {
  const blocks = [...outline.preamble, ...outline.sections.flatMap((section) => section.blocks)];
  return blocks
    .flatMap(({ items }) => items)
    .map(({ text }) => plainWords(text))
    .filter((words) => words !== "");
}
