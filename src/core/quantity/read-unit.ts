import type { QuantityWords } from "../language/quantity-words.ts";
import type { Unit } from "./quantity.ts";
import type { QuantityToken } from "./quantity-tokens.ts";

/** A unit with the place of the token behind it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly next: number;
}

const WORKED: Readonly<Partial<Record<Unit, Unit>>> = {
  minute: "working minute",
  hour: "working hour",
  day: "working day",
  week: "working week",
};

/** Reads the unit that begins at a token, with what says that only worked time counts; nothing where none does. */
export function readUnit(
  tokens: readonly QuantityToken[],
  at: number,
  { units, working }: QuantityWords,
): ReadUnit | undefined {
  const isWorked = working.has(tokens[at]?.word ?? "");
  const begin = isWorked ? at + 1 : at;
  const word = tokens[begin]?.word ?? "";
  const two = units.get(`${word} ${tokens[begin + 1]?.word ?? ""}`);
  const unit = two ?? units.get(word);
  if (unit === undefined) return undefined;
  const next = begin + (two === undefined ? 1 : 2);
  if (!isWorked) return { unit, next };
  const worked = WORKED[unit];
  return worked === undefined ? undefined : { unit: worked, next };
}

/** Reads in what something is counted, `a day` in `3 calls a day`; nothing where it is not. */
export function readRate(
  tokens: readonly QuantityToken[],
  at: number,
  words: QuantityWords,
): ReadUnit | undefined {
  return words.rates.has(tokens[at]?.word ?? "") ? readUnit(tokens, at + 1, words) : undefined;
}
