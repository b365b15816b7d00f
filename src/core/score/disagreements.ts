import type { LanguageWords } from "../language/language-words.ts";
import { inUnit } from "../quantity/in-unit.ts";
import { limitsOf } from "../quantity/limits-of.ts";
import { type MeasuredUnit, measuredUnit } from "../quantity/measured-unit.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Clause } from "./clause.ts";
import { clausesOf, type Goal, type Standard } from "./goal.ts";
import { isSameMatter } from "./same-matter.ts";

/** A clause and a standard of one goal that say different numbers of one thing. */
export interface Disagreement {
  readonly clause: Clause;
  readonly standard: Standard;
  readonly quantity: Quantity;
  /** What the clause says, in the unit of the standard. */
  readonly value: number;
}

/** No more clauses or standards of a goal are compared: each is held against each, and nobody keeps so many. */
const MOST = 50;

/** Finds the clauses and standards of a goal that disagree on a number; where it is open what a number is about, it is nothing. */
export function disagreementsIn(goal: Goal, words: LanguageWords): readonly Disagreement[] {
  const { quantities } = words;
  if (quantities === undefined || goal.standards.length === 0) return [];
  const clauses = clausesOf(goal).slice(0, MOST);
  const limits = clauses.map((clause) => ({ clause, limits: limitsOf(clause, quantities) }));
  return goal.standards.slice(0, MOST).flatMap((standard) => {
    const measured = measuredUnit(standard.measure, quantities);
    if (measured === undefined || standard.value === undefined) return [];
    const said = limits.map(({ clause, limits: each }) => ({
      clause,
      found: each.flatMap((quantity) => comparable(quantity, clause, standard, measured, words)),
    }));
    // A standard whose number stands in a clause is about that clause.
    if (said.some(({ found }) => found.some((each) => holds(each, standard.value)))) return [];
    const differing = said.flatMap(({ clause, found }) => {
      const [only, ...others] = found;
      if (only === undefined || others.length > 0) return [];
      if (!isSameMatter(clause, standard, words, only.quantity.span.end)) return [];
      return [{ clause, standard, quantity: only.quantity, value: valueIn(only, standard) }];
    });
    return new Set(differing.map(({ value }) => value)).size === 1 ? differing : [];
  });
}

interface Compared {
  readonly quantity: Quantity;
  readonly value: number;
  readonly upTo: number;
}

function comparable(
  quantity: Quantity,
  clause: Clause,
  standard: Standard,
  { unit, thing, per }: MeasuredUnit,
  { stem }: LanguageWords,
): readonly Compared[] {
  if (quantity.conditional || quantity.per !== per) return [];
  const isOther = thing !== undefined && !quantity.things.some((word) => stem(word) === stem(thing));
  const [value, upTo] = [quantity.value, quantity.upTo].map((each) => inUnit(each, quantity.unit, unit));
  if (isOther || value === undefined || upTo === undefined) return [];
  return isFitting({ quantity, value, upTo }, clause, standard) ? [{ quantity, value, upTo }] : [];
}

// A number without a limit keeps one as long as it is within: two reminders are no more than three. A share is meant as it is said.
function isFitting(said: Compared, { list }: Clause, { limit, value = 0 }: Standard): boolean {
  const { bound, unit } = said.quantity;
  if (bound !== undefined || list === "never") return bound === limit;
  const isWithin = limit === "at-least" ? said.value > value : said.upTo < value;
  return unit === "percent" || !isWithin;
}

function holds({ value, upTo }: Compared, number = Number.NaN): boolean {
  return value <= number && number <= upTo;
}

function valueIn({ value, upTo }: Compared, { limit }: Standard): number {
  return limit === "at-least" ? value : upTo;
}
