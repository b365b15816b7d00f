import type { QuantityWords } from "../language/quantity-words.ts";
import type { QuantityToken } from "./quantity-tokens.ts";

/** A number with the place of the token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

const FRACTIONS = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);

/** Reads the number that begins at a token, in figures or in words; nothing where none does. */
export function readNumber(
  tokens: readonly QuantityToken[],
  at: number,
  words: QuantityWords,
): ReadNumber | undefined {
  const begun = readHalf(tokens, at, words) ?? readFigures(tokens, at, words) ?? readWords(tokens, at, words);
  if (begun === undefined) return undefined;
  const { value, next } = multiplied(begun, tokens, words);
  const more = andAHalf(tokens, next, words);
  return more === undefined ? { value, next } : { value: value + 0.5, next: more };
}

/** Returns the place behind "and a half"; nothing where something else stands there. */
export function andAHalf(
  tokens: readonly QuantityToken[],
  at: number,
  { and, articles, halves }: QuantityWords,
): number | undefined {
  const [first, second, third] = [at, at + 1, at + 2].map((place) => tokens[place]?.word ?? "");
  if (!and.has(first ?? "")) return undefined;
  if (articles.has(second ?? "") && halves.has(third ?? "")) return at + 3;
  return undefined;
}

// Half an hour: what is halved has to follow, because "half of it" is no number.
function readHalf(
  tokens: readonly QuantityToken[],
  at: number,
  { articles, halves, units }: QuantityWords,
): ReadNumber | undefined {
  const word = (place: number): string => tokens[place]?.word ?? "";
  const begin = articles.has(word(at)) ? at + 1 : at;
  if (!halves.has(word(begin))) return undefined;
  const next = word(begin + 1) === "-" || articles.has(word(begin + 1)) ? begin + 2 : begin + 1;
  return units.has(word(next)) ? { value: 0.5, next } : undefined;
}

function readFigures(
  tokens: readonly QuantityToken[],
  at: number,
  { decimal }: QuantityWords,
): ReadNumber | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  const alone = FRACTIONS.get(token?.word ?? "");
  if (alone !== undefined) return { value: alone, next: at + 1 };
  if (token === undefined || !/^\d[\d.,]{0,14}$/.test(token.word)) return undefined;
  const value = figuresAsNumber(token.word, decimal);
  if (value === undefined) return undefined;
  const part = next?.start === token.end ? FRACTIONS.get(next.word) : undefined;
  return part === undefined ? { value, next: at + 1 } : { value: value + part, next: at + 2 };
}

// Three figures behind a mark are thousands where the language does not part decimals by it.
function figuresAsNumber(figures: string, decimal: "." | ","): number | undefined {
  const other = decimal === "." ? "," : ".";
  const [whole = "", ...decimals] = figures.split(decimal);
  const [first, ...groups] = whole.split(other);
  const isGrouped = groups.every((group) => group.length === 3);
  const written = isGrouped
    ? [first, ...groups].join("")
    : decimals.length === 0
      ? [first, ...groups].join(".")
      : "";
  const value = Number([written, ...decimals].join("."));
  return Number.isNaN(value) || written === "" ? undefined : value;
}

function readWords(
  tokens: readonly QuantityToken[],
  at: number,
  { numbers }: QuantityWords,
): ReadNumber | undefined {
  const value = numbers.get(tokens[at]?.word ?? "");
  if (value === undefined) return undefined;
  if (value < 20 || value % 10 !== 0) return { value, next: at + 1 };
  const then = tokens[at + 1]?.word === "-" ? at + 2 : at + 1;
  const one = numbers.get(tokens[then]?.word ?? "");
  return one !== undefined && one > 0 && one < 10
    ? { value: value + one, next: then + 1 }
    : { value, next: at + 1 };
}

function multiplied(
  { value, next }: ReadNumber,
  tokens: readonly QuantityToken[],
  words: QuantityWords,
): ReadNumber {
  const times = words.multipliers.get(tokens[next]?.word ?? "");
  if (times === undefined) return { value, next };
  const added = words.and.has(tokens[next + 1]?.word ?? "") ? next + 2 : next + 1;
  const rest = readWords(tokens, added, words);
  return rest === undefined
    ? { value: value * times, next: next + 1 }
    : { value: value * times + rest.value, next: rest.next };
}
