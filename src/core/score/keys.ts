import type { KeptDocument } from "../document/document.ts";
import type { Span } from "../document/source-text.ts";
import type { Entry } from "../document/value.ts";

/** A word or sentence of a file with its place. */
export interface Placed {
  readonly text: string;
  readonly span: Span;
}

/** Finds a key of a document. */
export function entryOf(document: Pick<KeptDocument, "entries">, key: string): Entry | undefined {
  return document.entries.find((entry) => entry.key === key);
}

/** Returns the text of a key, or nothing where it is absent or no text. */
export function textOf(document: Pick<KeptDocument, "entries">, key: string): Placed | undefined {
  const value = entryOf(document, key)?.value;
  if (value?.type !== "scalar" || value.data === null || value.data === "") return undefined;
  return { text: String(value.data).trim(), span: value.span };
}

/** Returns the texts of a list; a single text counts as a list of one. */
export function textsOf(document: Pick<KeptDocument, "entries">, key: string): readonly Placed[] {
  const value = entryOf(document, key)?.value;
  if (value?.type === "scalar" && typeof value.data === "string")
    return [{ text: value.data, span: value.span }];
  if (value?.type !== "list") return [];
  return value.items.flatMap((item) =>
    item.type === "scalar" && item.data !== null ? [{ text: String(item.data), span: item.span }] : [],
  );
}

/** Returns the entries of a mapping whose values are texts. */
export function pairsOf(
  document: Pick<KeptDocument, "entries">,
  key: string,
): readonly { readonly id: Placed; readonly value: Placed }[] {
  const value = entryOf(document, key)?.value;
  if (value?.type !== "map") return [];
  return value.entries.flatMap((entry) => {
    if (entry.value.type !== "scalar" || entry.value.data === null) return [];
    return [
      {
        id: { text: entry.key, span: entry.keySpan },
        value: { text: String(entry.value.data), span: entry.value.span },
      },
    ];
  });
}
