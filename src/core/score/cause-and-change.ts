import type { ScoreDocument } from "../document/document.ts";
import type { Span } from "../document/source-text.ts";
import type { Entry, Value } from "../document/value.ts";
import { entryOf } from "./keys.ts";
import type { Score } from "./score.ts";

/** Some words of a file, as they are typed there, with their place. */
export interface Passage {
  readonly document: ScoreDocument;
  readonly text: string;
  readonly span: Span;
}

/** Lists what is said about causes: the whys of complaints and near misses, and the reasons of amendments. */
export function causesOf(score: Score): readonly Passage[] {
  const whys = score.complaints.flatMap(({ document }) => {
    const cause = entryOf(document, "cause")?.value;
    const entries: readonly Entry[] = cause?.type === "map" ? cause.entries : [];
    const list = entries.find(({ key }) => key === "whys")?.value;
    const items = list?.type === "list" ? list.items : list === undefined ? [] : [list];
    return items.flatMap((item) => passagesOf(document, item));
  });
  return [...whys, ...score.repairs.flatMap(({ document }) => keyPassage(document, "repair", "because"))];
}

/** Lists what is said about what was changed, each as one: why nothing was, and the story of an amendment. */
export function changesOf(score: Score): readonly Passage[] {
  const reasons = score.complaints.flatMap(({ document }) => keyPassage(document, "complaint", "no-change"));
  const stories = score.repairs.flatMap(({ document }) => storyOf(document));
  return [...reasons, ...stories];
}

function keyPassage(document: ScoreDocument, kind: ScoreDocument["kind"], key: string): Passage[] {
  const entry = document.kind === kind ? entryOf(document, key) : undefined;
  return entry === undefined ? [] : passagesOf(document, entry.value);
}

// Quotes around a whole sentence are YAML's, and no quotation.
function passagesOf(document: ScoreDocument, value: Value): Passage[] {
  if (value.type !== "scalar" || typeof value.data !== "string") return [];
  const inner = value.style === "quoted" ? 1 : 0;
  return [passage(document, { start: value.span.start + inner, end: value.span.end - inner })];
}

function storyOf(document: ScoreDocument): Passage[] {
  if (document.kind !== "repair") return [];
  const { preamble, sections } = document.outline;
  const spoken = [...preamble, ...sections.flatMap(({ blocks }) => blocks)].filter(
    ({ type }) => type === "paragraph" || type === "list",
  );
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [passage(document, { start: first.span.start, end: last.span.end })];
}

function passage(document: ScoreDocument, span: Span): Passage {
  return { document, span, text: document.source.text.slice(span.start, span.end) };
}
