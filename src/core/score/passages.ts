import type { ScoreDocument } from "../document/document.ts";
import type { Block, Section } from "../document/outline.ts";
import type { Meaning } from "../document/section-names.ts";
import { SLOTS } from "../document/slots.ts";
import type { Span } from "../document/source-text.ts";
import type { Entry, Value } from "../document/value.ts";
import type { Where } from "./where.ts";

/** Some words of a file, as they are typed there: a sentence of the front matter, a paragraph, or a point of a list. */
export interface Passage {
  readonly document: ScoreDocument;
  readonly where: Where;
  readonly text: string;
  readonly span: Span;
  /** The section it stands in; absent in the front matter. */
  readonly section: Section | undefined;
}

const KEYS: Readonly<Partial<Record<ScoreDocument["kind"], Readonly<Record<string, Where>>>>> = {
  goal: { goal: "title", always: "always", never: "never" },
  promise: { promise: "promise", parts: "promise", always: "always", never: "never" },
  repair: { because: "cause" },
  complaint: { "no-change": "change" },
};

const SECTIONS: Readonly<Partial<Record<Meaning, Where>>> = {
  happen: "happen",
  feel: "feel",
  believe: "believe",
  change: "promise",
};

let last: { readonly document: ScoreDocument; readonly passages: readonly Passage[] } | undefined;

/** Lists the passages of a document in the order they stand: no headings, no code, no comments. */
export function passagesOf(document: ScoreDocument): readonly Passage[] {
  if (last?.document !== document) last = { document, passages: [...readPassages(document)] };
  return last.passages;
}

function* readPassages(document: ScoreDocument): Generator<Passage> {
  const { entries, outline, kind } = document;
  for (const entry of entries) yield* keyPassages(document, entry);
  const body: Where = kind === "repair" ? "change" : "elsewhere";
  for (const block of outline.preamble) yield* blockPassages(document, block, body, undefined);
  for (const section of outline.sections) {
    const meant = kind === "goal" || kind === "promise" ? SECTIONS[section.meaning as Meaning] : undefined;
    for (const block of section.blocks) yield* blockPassages(document, block, meant ?? body, section);
  }
}

function keyPassages(document: ScoreDocument, { key, value }: Entry): readonly Passage[] {
  const { sentences, collections } = SLOTS[document.kind];
  if (document.kind === "complaint" && key === "cause" && value.type === "map") {
    const whys = value.entries.find((entry) => entry.key === "whys")?.value;
    return whys === undefined ? [] : scalarsIn(document, whys, "cause");
  }
  if (!sentences.has(key) && !collections.has(key)) return [];
  return scalarsIn(document, value, KEYS[document.kind]?.[key] ?? "elsewhere");
}

// Quotes around a whole sentence are YAML's, and no quotation.
function scalarsIn(document: ScoreDocument, value: Value, where: Where): readonly Passage[] {
  if (value.type === "list") return value.items.flatMap((item) => scalarsIn(document, item, where));
  if (value.type === "map") return value.entries.flatMap((entry) => scalarsIn(document, entry.value, where));
  if (typeof value.data !== "string") return [];
  const inner = value.style === "quoted" ? 1 : 0;
  const found = passage(document, where, { start: value.span.start + inner, end: value.span.end - inner });
  const isSingle = inner === 1 && document.source.text[value.span.start] === "'";
  return [isSingle ? { ...found, text: found.text.replace(APOSTROPHE, " $1'") } : found];
}

// Single quotes double an apostrophe; the word moves up by one, so that every other place stays where it was.
const APOSTROPHE = /(\p{L}{1,40})''(?=\p{L})/gu;

function* blockPassages(
  document: ScoreDocument,
  block: Block,
  where: Where,
  section: Section | undefined,
): Generator<Passage> {
  if (block.type === "code" || block.type === "comment") return;
  if (block.type !== "list") yield passage(document, where, block.span, section);
  for (const item of block.items)
    yield passage(document, where, { start: item.textStart, end: item.span.end }, section);
}

function passage(document: ScoreDocument, where: Where, span: Span, section?: Section): Passage {
  return { document, where, section, span, text: document.source.text.slice(span.start, span.end) };
}
