import { blankOut } from "./blank-out.ts";

// Dates as machines and people write them, with the time after them, and what stands in a link. A link that rings
// somebody is none of these.
const NOT_PERSONAL =
  /(?<![\d.\-/])(?:(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:[T ]\d\d[:.]?\d\d(?::?\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])T\d{4,6})(?!\d)|https?:\/\/(?!wa\.me\+)[^\s<>"')\]]+/g;

/** Blanks out the dates, moments and web addresses of a text, which hold digits that nobody can be rung by. */
export function withoutDatesAndLinks(text: string): string {
  const stretches = Array.from(text.matchAll(NOT_PERSONAL), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return blankOut(text, stretches);
}
