import type { ScoreDocument } from "../document/document.ts";
import { type Passage, passagesOf } from "./passages.ts";

/** Lists what a file says about causes: the whys of a complaint or near miss, the reason of an amendment. */
export function causesOf(document: ScoreDocument): readonly Passage[] {
  return passagesOf(document).filter(({ where }) => where === "cause");
}

/** Finds what a file says about what was changed, as one: why nothing was, or the story of an amendment. */
export function changeOf(document: ScoreDocument): Passage | undefined {
  const passages = passagesOf(document).filter(({ where }) => where === "change");
  const [first, last] = [passages[0], passages.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { ...first, span, text: document.source.text.slice(span.start, span.end) };
}
