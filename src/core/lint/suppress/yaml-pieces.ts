import type { Span } from "../../document/source-text.ts";
import type { Entry, Value } from "../../document/value.ts";

/** What keys and their values are made of, in order. */
export interface YamlPieces {
  /** Keys and single values: a `#` in one of them is a word of it. */
  readonly words: readonly Span[];
  /** What a comment on the line above covers as a whole: a key with its sentence or brackets, a sentence of a list. */
  readonly wholes: readonly Span[];
}

/** Takes keys and their values apart. */
export function yamlPieces(entries: readonly Entry[]): YamlPieces {
  const words: Span[] = [];
  const wholes: Span[] = [];
  const takeEntry = ({ keySpan, value }: Entry): void => {
    words.push(keySpan);
    if (isWhole(value)) wholes.push({ start: keySpan.start, end: Math.max(keySpan.end, value.span.end) });
    takeValue(value);
  };
  const takeValue = (value: Value): void => {
    if (isWhole(value)) wholes.push(value.span);
    if (value.type === "scalar") words.push(value.span);
    else if (value.type === "list") value.items.forEach(takeValue);
    else value.entries.forEach(takeEntry);
  };
  entries.forEach(takeEntry);
  return { words, wholes };
}

function isWhole(value: Value): boolean {
  return value.type === "scalar" || value.style === "flow";
}
