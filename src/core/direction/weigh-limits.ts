import type { LanguageWords } from "../language/language-words.ts";
import { inUnit } from "../quantity/in-unit.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Clause } from "../score/clause.ts";
import { elapsed } from "./elapsed.ts";
import { comesOrGoes, type Weight } from "./weight.ts";

/** A limit that one side of a change has, with its words as they were typed. */
export interface Limit {
  readonly quantity: Quantity;
  readonly typed: string;
}

/**
 * Weighs the limits of a sentence against those it had, in the order they stand. It is open which is more where they may be of
 * different things, or where nobody can tell which of two times is longer.
 */
export function weighLimits(
  before: readonly Limit[],
  after: readonly Limit[],
  list: Clause["list"],
  { stem }: Pick<LanguageWords, "stem">,
): readonly Weight[] {
  if (before.length === after.length)
    return before.flatMap((was, at) => weighLimit(was, after[at] as Limit, stem) ?? []);
  if (before.length > 0 && after.length > 0)
    return [{ direction: "unknown", evidence: "one has more limits than the other" }];
  const isGained = before.length === 0;
  // "Leave anyone waiting for more than two minutes": without the limit it would be left undone altogether.
  const direction = isGained === (list === "always") ? "stronger" : "weaker";
  return (isGained ? after : before).map(({ typed }) => ({
    direction,
    evidence: comesOrGoes(typed, isGained),
  }));
}

type Stem = LanguageWords["stem"];

function weighLimit(was: Limit, is: Limit, stem: Stem): Weight | undefined {
  const evidence = `"${was.typed}" → "${is.typed}"`;
  const order = orderOf(was.quantity, is.quantity, stem);
  if (order === 0) return undefined;
  if (order === undefined) return { direction: "unknown", evidence };
  const isMore = order < 0;
  const direction = isMore === (was.quantity.bound === "at-most") ? "weaker" : "stronger";
  return { direction, evidence };
}

/** Below nought where the first is less, above where it is more; nothing where that is open. */
function orderOf(one: Quantity, other: Quantity, stem: Stem): number | undefined {
  if (one.bound !== other.bound || one.per !== other.per) return undefined;
  const [a, b] = [numberOf(one), numberOf(other)];
  if (one.unit === other.unit)
    return stem(one.things[0] ?? "") === stem(other.things[0] ?? "") ? a - b : undefined;
  const turned = inUnit(a, one.unit, other.unit);
  if (turned !== undefined) return turned - b;
  const [mine, theirs] = [elapsed(a, one.unit), elapsed(b, other.unit)];
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine.most < theirs.least) return -1;
  return mine.least > theirs.most ? 1 : undefined;
}

function numberOf({ bound, value, upTo }: Quantity): number {
  return bound === "at-most" ? upTo : value;
}
