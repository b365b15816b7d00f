/** How the digits of a possible phone number are written, which says how much more is needed to believe it. */
export type NumberShape =
  | "international"
  | "dialled abroad"
  | "grouped with zero"
  | "unbroken with zero"
  | "short with zero"
  | "American"
  | "American with blanks"
  | "pairs and threes"
  | "plain";

const AMERICAN = /^(?:\+?1[ .-])?(?:\([2-9]\d\d\)[ .-]?\d{3}[ .-]\d{4}|[2-9]\d\d([.-])[2-9]\d\d\1\d{4})$/;
const AMERICAN_WITH_BLANKS = /^(?:1 )?[2-9]\d\d[ -]?[2-9]\d\d[ -]?\d{4}$/;

/** Tells the shape of a row of digit groups, or nothing where no number is written like that. */
export function shapeOf(words: string, groups: readonly string[]): NumberShape | undefined {
  const digits = groups.join("");
  if (AMERICAN.test(words)) return "American";
  if (/^\(?\+/.test(words)) return isInternational(words, digits, groups) ? "international" : undefined;
  if (/^\(?00[1-9]/.test(words)) return digits.length >= 10 ? "dialled abroad" : undefined;
  if (/^\(?0 ?[1-9]/.test(words)) return shapeWithZero(words, digits, groups);
  if (/^\(?0/.test(words)) return undefined;
  if (AMERICAN_WITH_BLANKS.test(words)) return "American with blanks";
  if (digits.length < 8 || digits.length > 11) return undefined;
  const grouped = groups.length >= 3 && groups.every((group) => group.length <= 4 && group.length >= 2);
  return grouped && !isThousands(groups) ? "pairs and threes" : "plain";
}

function isInternational(words: string, digits: string, groups: readonly string[]): boolean {
  const written = /^\(?\+ ?[1-9]/.test(words) && !words.slice(2).includes("+");
  return written && digits.length >= 9 && !isThousands(groups);
}

function shapeWithZero(words: string, digits: string, groups: readonly string[]): NumberShape | undefined {
  if (/^0[.]/.test(words) || isRange(groups) || isCounting(groups)) return undefined;
  if (groups.length === 1)
    return /^0[1-9]\d{8,9}$/.test(digits) ? "unbroken with zero" : shortOrNothing(digits);
  const areaLength = words.startsWith("(0 ") ? groups.slice(0, 2).join("").length : (groups[0]?.length ?? 0);
  const fits = areaLength >= 2 && areaLength <= 6 && groups.slice(1).every((group) => group.length >= 2);
  return fits && digits.length >= 9 && digits.length <= 12 ? "grouped with zero" : shortOrNothing(digits);
}

function shortOrNothing(digits: string): NumberShape | undefined {
  return digits.length >= 8 && digits.length <= 13 ? "short with zero" : undefined;
}

/** 1 000 000: threes all the way. */
function isThousands(groups: readonly string[]): boolean {
  const [first, ...rest] = groups;
  return rest.length >= 2 && (first?.length ?? 0) <= 3 && rest.every((group) => /^(?:000|\d00)$/.test(group));
}

/** 0900-1730, and 08 30 - 17 45. */
function isRange(groups: readonly string[]): boolean {
  const times = groups.join("");
  return /^(?:(?:[01]\d|2[0-4])[0-5]\d){2}$/.test(times) && groups.every((group) => group.length % 2 === 0);
}

/** 01 02 03 04 05 */
function isCounting(groups: readonly string[]): boolean {
  return (
    groups.length > 3 && groups.every((group, at) => at === 0 || Number(group) === Number(groups[at - 1]) + 1)
  );
}
