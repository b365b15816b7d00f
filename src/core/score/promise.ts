import type { KeptDocument, ScoreDocument } from "../document/document.ts";
import { type Clause, readClauses } from "./clause.ts";
import { entryOf, type Placed, pairsOf, textOf } from "./keys.ts";

/** The Promise of Value: what is shared with the world, and the parts that goals keep. */
export interface PromiseOfValue<Document extends KeptDocument = ScoreDocument> {
  readonly document: Document;
  readonly sentence: Placed | undefined;
  readonly parts: readonly { readonly id: Placed; readonly value: Placed }[];
  readonly always: readonly Clause[];
  readonly never: readonly Clause[];
}

/** Reads a document as the promise. */
export function readPromise<Document extends KeptDocument>(document: Document): PromiseOfValue<Document> {
  return {
    document,
    sentence: textOf(document, "promise"),
    parts: pairsOf(document, "parts"),
    always: readClauses("always", entryOf(document, "always")?.value),
    never: readClauses("never", entryOf(document, "never")?.value),
  };
}
