/** A word or a mark of a text: in lower case, with its place in what was typed. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True where it is written with a capital that is not all there is. */
  readonly capital: boolean;
  /** True for a comma, a stop and their like: no phrase reaches across one. */
  readonly mark: boolean;
}

/** A run of words by the places of its tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const TOKEN =
  /[£$€¥]?\d(?:[\d.,]*\d)?%?|\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*'?|[.,;:!?()[\]/–—…]|(?<![^ ])[-*•](?![^ ])/gu;

/** Splits a text into words and marks; `opened` says which words are two, such as a verb and its negation. */
export function tokensOf(text: string, opened: (word: string) => readonly string[]): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap((found) => {
    const [typed] = found;
    const mark = !/[\p{L}\p{N}]/u.test(typed);
    const capital = /^\p{Lu}\p{Ll}/u.test(typed);
    const place = { start: found.index, end: found.index + typed.length, capital, mark };
    const words = mark ? [typed] : opened(typed.toLowerCase());
    return words.map((word) => ({ word, ...place }));
  });
}
