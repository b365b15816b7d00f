import type { Stretch } from "./blank-out.ts";
import { namesNoCard } from "./surroundings.ts";

// Digits in groups with up to three signs between them, or the end of a line.
const RUN = /(?<![\p{L}\p{N}])\d+(?:(?:[ ./·*_-]{1,3}| {0,3}\n {0,3})\d+)*(?![\p{L}\p{N}])/gu;

/** First digits and lengths, by issuer (ISO/IEC 7812 and the issuers' own pages). */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[68])/, [14, 16, 19]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|5[678]|6304|6759|676[1-3])/, [13, 14, 15, 16, 17, 18, 19]],
];

/** How cards are printed and typed: in fours, in eights, as American Express and Diners do, in threes, or without a gap. */
const GROUPS = /^(?:(?:4,){2,4}[1-4]|8,8|4,6,[45]|4,3,3,3|\d\d|(?:1,){12,18}1)$/;

/** Finds the card numbers of a folded text: an issuer's first digits and length, and a check digit that is right. */
export function findCardNumbers(text: string): Stretch[] {
  return [...text.matchAll(RUN)].flatMap((run) => cardsIn(run[0], run.index, text));
}

function cardsIn(run: string, offset: number, text: string): Stretch[] {
  const groups = [...run.matchAll(/\d+/g)];
  const found: Stretch[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = cardFrom(groups, first);
    const [begin, end] = [groups[first], groups[last ?? -1]];
    if (last === undefined || begin === undefined || end === undefined) continue;
    const stretch = { start: offset + begin.index, end: offset + end.index + end[0].length };
    // A card is printed in groups. The number of an order is not, and one in ten has a card's check digit.
    const isThing = first === last && namesNoCard(text, stretch.start);
    if (!isThing && linesOf(text, stretch) < 3) found.push(stretch);
    first = last;
  }
  return found;
}

function linesOf(text: string, { start, end }: Stretch): number {
  return text.slice(start, end).split("\n").length;
}

function cardFrom(groups: readonly RegExpExecArray[], first: number): number | undefined {
  if (!/^[2-6](?:\d{3}|\d{7}|\d{12,18})?$/.test(groups[first]?.[0] ?? "")) return undefined;
  let digits = "";
  let shape = "";
  let longest: number | undefined;
  for (let last = first; last < groups.length && digits.length < 19; last += 1) {
    const group = groups[last]?.[0] ?? "";
    if (digits.length + group.length > 19) break;
    digits += group;
    shape += `${shape === "" ? "" : ","}${group.length}`;
    if (digits.length >= 13 && GROUPS.test(shape) && isCard(digits)) longest = last;
  }
  return longest;
}

function isCard(digits: string): boolean {
  const issued = ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));
  // A bar code of 13 digits can look like an old card.
  return issued && checksOut(digits, doubled) && !(digits.length === 13 && checksOut(digits, tripled));
}

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);
const tripled = (digit: number): number => digit * 3;

// Luhn's sum, and that of bar codes: every second digit from the right weighs more.
function checksOut(digits: string, weigh: (digit: number) => number): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    sum += at % 2 === 0 ? digit : weigh(digit);
  }
  return sum % 10 === 0;
}
