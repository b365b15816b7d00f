import { areNoNumber, areThousands } from "./no-numbers.ts";

/** How the digits of a possible phone number are written, which says how much more is needed to believe it. */
export type NumberShape =
  | "international"
  | "dialled abroad"
  | "grouped with zero"
  | "unbroken with zero"
  | "short with zero"
  | "American"
  | "American grouped"
  | "American unbroken"
  | "area in brackets"
  | "pairs and threes"
  | "grouped"
  | "plain";

const AMERICAN =
  /^(?:\+?1[ .-]?)?(?:[([][2-9]\d\d[)\]][ .-]?\d{3}[ .-]\d{4}|[2-9]\d\d([.-])[2-9]\d\d\1\d{4})$/;
const AMERICAN_GROUPED = /^(?:1[ .-]?)?(?:[([][2-9]\d\d[)\]] ?|[2-9]\d\d[ ./-]{1,2})[2-9]\d\d[ ./-]?\d{4}$/;
const AMERICAN_UNBROKEN = /^1?[2-9]\d\d[2-9]\d{6}$/;
const ZERO = /^[([]? ?0[)\]]? ?[1-9]/;

/** Tells the shape of a row of digit groups on one line, or nothing where no number is written like that. */
export function shapeOf(words: string, groups: readonly string[]): NumberShape | undefined {
  const digits = groups.join("");
  if (AMERICAN.test(words)) return "American";
  if (/^[([]? ?\+/.test(words)) return isInternational(words, digits, groups) ? "international" : undefined;
  if (/^[([]?00 ?[1-9]/.test(words)) return digits.length >= 10 ? "dialled abroad" : undefined;
  if (areNoNumber(groups, words)) return undefined;
  if (/^0011 ?[1-9]/.test(words) && digits.length > 12) return "dialled abroad";
  if (ZERO.test(words)) return shapeWithZero(words, digits, groups);
  if (/^[([]?0/.test(words)) return undefined;
  if (AMERICAN_GROUPED.test(words)) return "American grouped";
  if (AMERICAN_UNBROKEN.test(words)) return "American unbroken";
  return shapeWithoutZero(words, digits, groups);
}

function isInternational(words: string, digits: string, groups: readonly string[]): boolean {
  const written = /^[([]? ?\+ ?[1-9]/.test(words) && words.lastIndexOf("+") === words.indexOf("+");
  return written && digits.length >= 9 && !areThousands(groups);
}

function shapeWithZero(words: string, digits: string, groups: readonly string[]): NumberShape | undefined {
  if (/^0[.,]/.test(words)) return undefined;
  if (groups.length === 1)
    return /^0[1-9]\d{8,9}$/.test(digits) ? "unbroken with zero" : shortOrNothing(digits);
  const [area, ...others] = groups[0] === "0" ? [`0${groups[1]}`, ...groups.slice(2)] : groups;
  const fits = area !== undefined && area.length >= 2 && others.every((group) => group.length >= 2);
  const zeroAlone = others.length === 0;
  if (zeroAlone) return /^0[1-9]\d{8,9}$/.test(digits) ? "grouped with zero" : shortOrNothing(digits);
  return fits && area.length <= 6 && digits.length >= 9 && digits.length <= 12
    ? "grouped with zero"
    : shortOrNothing(digits);
}

function shortOrNothing(digits: string): NumberShape | undefined {
  return digits.length >= 8 && digits.length <= 15 ? "short with zero" : undefined;
}

function shapeWithoutZero(words: string, digits: string, groups: readonly string[]): NumberShape | undefined {
  if (digits.length < 8 || digits.length > 15) return undefined;
  if (/^[([]\d{2,5}[)\]] ?\d/.test(words) && digits.length >= 9) return "area in brackets";
  const grouped = groups.length >= 3 && groups.every((group) => group.length <= 4 && group.length >= 2);
  if (grouped && digits.length <= 11) return "pairs and threes";
  return groups.length > 1 && groups.length <= 4 && groups.every((group) => group.length >= 2)
    ? "grouped"
    : "plain";
}
