import type { ScoreDocument } from "../../document/document.ts";
import { lineEndOf, type Span } from "../../document/source-text.ts";
import { askedInMarkdown } from "./asked-in-markdown.ts";
import { askedInYaml } from "./asked-in-yaml.ts";
import type { Asked, DisableForm } from "./disable.ts";

/** What a comment asks for, where it stands, and what it stands above. */
export interface PlacedAsked extends Asked {
  readonly form: DisableForm;
  readonly where: Span;
  /** The beginning of the heading, or of the file, that it stands right below: what is said of the whole stands there. */
  readonly below: number | undefined;
  /** What comes next after it and is no comment. */
  readonly next: Span | undefined;
}

/** Finds the comments of a document that ask lint for something, in order. A document without one costs a single look. */
export function askedIn(document: ScoreDocument): readonly PlacedAsked[] {
  const { frontMatter: front, source, entries } = document;
  const { text } = source;
  if (front === undefined || !text.includes("score-")) return [];
  const bodyStart = document.kind === "config" ? text.length : lineEndOf(text, front.end);
  const below = askedInMarkdown(text.slice(bodyStart)).map((asked) => moved(asked, bodyStart));
  return [...askedInYaml(text, front, entries), ...below];
}

function moved(asked: PlacedAsked, by: number): PlacedAsked {
  const shift = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return {
    ...asked,
    rules: asked.rules.map(({ id, where }) => ({ id, where: shift(where) })),
    where: shift(asked.where),
    below: asked.below === undefined ? undefined : asked.below + by,
    next: asked.next && shift(asked.next),
  };
}
