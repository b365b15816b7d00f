import { unquoted } from "../language/unquoted.ts";

/** A word, a number or a mark, in lower case, with its place in what was typed. */
export interface QuantityToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True where a clause may end. */
  readonly mark: boolean;
}

// Days of the calendar, fractions, ordinals and codes such as C-031 are one token, so that no number is read out of them.
const TOKEN =
  /\d{4}-\d\d-\d\d|\d+\/\d+|\p{L}+-\d[\p{L}\d-]*|\d+(?:st|nd|rd|th)(?!\p{L})|\d+(?:[.,]\d+)*|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[%£$€½¼¾≤≥<>=+:/,.;!?()[\]–—-]/gu;

const MARK = /^[,.;:!?()[\]–—]$/;

/** Splits a sentence into what numbers and their units are made of; what stands in double quotes is passed over. */
export function quantityTokens(text: string): readonly QuantityToken[] {
  return [...unquoted(text).matchAll(TOKEN)].map(({ 0: typed, index }) => ({
    word: typed.toLowerCase(),
    start: index,
    end: index + typed.length,
    mark: MARK.test(typed),
  }));
}
