import type { Run, Token } from "../language/tokens.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Clause } from "../score/clause.ts";
import { isTime } from "./elapsed.ts";
import type { ScaledWords } from "./scaled-words.ts";

/**
 * Returns a limit as it is promised; nothing where it may be of something else. Many say of which case, customers or goods the promise
 * speaks: "bags of up to 8 kg", "whoever waits for more than an hour", "with at least five people". More of these may be less, and the
 * other way round.
 */
export function promisedLimit(
  quantity: Quantity,
  { from, to }: Run,
  tokens: readonly Token[],
  list: Clause["list"],
  { scales, grammar }: ScaledWords,
): Quantity | undefined {
  const isAny = (at: number, words: ReadonlySet<string>): boolean => words.has(tokens[at]?.word ?? "");
  const isOfACase = tokens.slice(0, from).some(({ word }) => grammar.relatives.has(word));
  if (quantity.conditional || isOfACase || isAny(from, scales.sorting)) return undefined;
  const { unit } = quantity;
  const isLasting = isTime(unit) && isAny(from - 1, scales.lasting);
  const isGiven = list === "always" && isAny(0, scales.acts.giving);
  const bound = quantity.bound ?? (isGiven ? givenAs(unit, isLasting) : undefined);
  if (bound === undefined) return undefined;
  const isWithin = isAny(from, scales.within);
  const isPlaced = !isWithin && isAny(to, scales.placing);
  const isFloor = list === "always" && bound === "at-least";
  const ofTime = (): boolean => isLasting || (!isPlaced && !isFloor);
  // "Offer at least three", "expect at least three": who gives more promises more.
  const ofThings = (): boolean =>
    !(isWithin || isPlaced || isAny(from - 1, grammar.prepositions)) &&
    (!isFloor || unit === "percent" || gives(tokens, scales));
  const ofTheDay = (): boolean => list === "always" && isAny(from, scales.deadlines);
  const isPromised = unit === "time of day" ? ofTheDay() : isTime(unit) ? ofTime() : ofThings();
  return isPromised ? { ...quantity, bound } : undefined;
}

function gives(tokens: readonly Token[], { acts }: ScaledWords["scales"]): boolean {
  return tokens.some(({ word }) => acts.giving.has(word));
}

// "Refund half the fare", "guarantee it for two years": what is given is that much at the least.
function givenAs(unit: Quantity["unit"], isLasting: boolean): Quantity["bound"] {
  return isLasting || unit === "percent" || unit.startsWith("money ") ? "at-least" : undefined;
}
