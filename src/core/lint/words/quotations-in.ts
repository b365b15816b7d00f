import type { Sentence } from "./sentence.ts";

/** Words in double quotes within a sentence. */
export interface Quotation {
  /** As typed, without the quotes. */
  readonly text: string;
  /** How many words and marks of the sentence stand before it. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const QUOTED = /\\?"([^"\n]{1,400})"|“([^”\n]{1,400})”|„([^“\n]{1,400})“|«([^»\n]{1,400})»/g;

/** Finds what a sentence quotes, which its tokens leave out. */
export function quotationsIn({ passage, tokens }: Sentence): readonly Quotation[] {
  const first = tokens[0];
  if (first === undefined) return [];
  return [...passage.text.slice(0, 2_000).matchAll(QUOTED)].flatMap((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const at = tokens.filter((token) => token.end <= start).length;
    const last = tokens[at - 1];
    const isHere =
      last === undefined
        ? !/[\p{L}\p{N}]/u.test(passage.text.slice(0, start))
        : !/[.!?]/.test(passage.text.slice(last.end, start));
    if (!isHere) return [];
    const text = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? "").replace(/\\$/, "");
    return [{ text, at, start, end }];
  });
}
