import type { QuantityWords } from "../language/quantity-words.ts";
import type { Unit } from "./quantity.ts";
import { quantityTokens } from "./quantity-tokens.ts";
import { readNumber } from "./read-number.ts";
import { readRate, readUnit } from "./read-unit.ts";

/** What a measure counts, and in what it is counted: `minutes until we answer`, `calls missed a day`. */
export interface MeasuredUnit {
  readonly unit: Unit;
  /** The word of what is counted, where it is things. */
  readonly thing: string | undefined;
  readonly per: Unit | undefined;
}

/** Finds the unit of a measure; nothing where it names none, or several. */
export function measuredUnit(measure: string, words: QuantityWords): MeasuredUnit | undefined {
  const tokens = quantityTokens(measure);
  const units = new Set<Unit>();
  let per: Unit | undefined;
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at, words);
    const beside = number === undefined ? undefined : readUnit(tokens, number.next, words);
    const rate = readRate(tokens, at, words);
    const read = rate === undefined ? readUnit(tokens, at, words) : undefined;
    if (rate !== undefined) per = rate.unit;
    if (read !== undefined) units.add(read.unit);
    at = beside?.next ?? number?.next ?? rate?.next ?? read?.next ?? at + 1;
  }
  const [unit, ...others] = units;
  if (others.length > 0) return undefined;
  if (unit !== undefined) return { unit, thing: undefined, per };
  const thing = tokens.find(({ word }) => /^\p{L}/u.test(word) && !words.measuring.has(word))?.word;
  return thing === undefined ? undefined : { unit: "thing", thing, per };
}
