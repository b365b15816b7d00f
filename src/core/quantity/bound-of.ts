import type { QuantityWords } from "../language/quantity-words.ts";
import { lengthBefore, lengthFrom } from "./phrase-at.ts";
import type { Bound, Unit } from "./quantity.ts";
import type { QuantityToken } from "./quantity-tokens.ts";

/** A limit with the tokens that its number and its words take up. */
export interface ReadBound {
  readonly bound: Bound | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what makes a limit of a number and its unit, which stand from one token to another: words before it, or behind. Words before
 * `reached` belong to the number before.
 */
export function boundOf(
  tokens: readonly QuantityToken[],
  { from, to }: Omit<ReadBound, "bound">,
  unit: Unit,
  words: QuantityWords,
  reached: number,
): ReadBound {
  const { atMost, atLeast } = phrasesFor(unit, words);
  const lengthOf = (phrases: readonly string[], end: number): number => {
    const length = lengthBefore(tokens, end, phrases);
    return end - length < reached ? 0 : length;
  };
  for (const end of [from, ...fillersBefore(tokens, from, words)]) {
    const [most, least] = [lengthOf(atMost, end), lengthOf(atLeast, end)];
    if (most > least) return { bound: "at-most", from: end - most, to };
    if (least > 0)
      return { bound: isDenied(tokens, end - least, words) ? "at-most" : "at-least", from: end - least, to };
  }
  const most = lengthFrom(tokens, to, words.atMostBehind);
  if (most > 0) return { bound: "at-most", from, to: to + most };
  const least = lengthFrom(tokens, to, words.atLeastBehind);
  return { bound: least > 0 ? "at-least" : undefined, from, to: to + least };
}

function phrasesFor(unit: Unit, words: QuantityWords): Pick<QuantityWords, "atMost" | "atLeast"> {
  const { atMost, atLeast, soon, later, until, from } = words;
  if (unit === "time of day") return { atMost: until, atLeast: from };
  if (unit === "thing" || unit === "percent" || unit.startsWith("money ")) return { atMost, atLeast };
  return timely(atMost, soon, atLeast, later);
}

const joined = new WeakMap<readonly string[], Pick<QuantityWords, "atMost" | "atLeast">>();

function timely(
  atMost: readonly string[],
  soon: readonly string[],
  atLeast: readonly string[],
  later: readonly string[],
): Pick<QuantityWords, "atMost" | "atLeast"> {
  const known = joined.get(atMost) ?? { atMost: [...atMost, ...soon], atLeast: [...atLeast, ...later] };
  joined.set(atMost, known);
  return known;
}

/** The most words between a limit and its number. */
const MOST_FILLERS = 2;

function fillersBefore(
  tokens: readonly QuantityToken[],
  end: number,
  { fillers }: QuantityWords,
): readonly number[] {
  const ends: number[] = [];
  for (let at = end - 1; at >= end - MOST_FILLERS && fillers.has(tokens[at]?.word ?? ""); at -= 1)
    ends.push(at);
  return ends;
}

// "Nobody waits longer than 5 minutes": what is denied an odd number of times is so no more.
function isDenied(tokens: readonly QuantityToken[], before: number, { denials }: QuantityWords): boolean {
  let denied = false;
  for (let at = before - 1; at >= 0 && tokens[at]?.mark === false; at -= 1)
    if (denials.has(tokens[at]?.word ?? "")) denied = !denied;
  return denied;
}
