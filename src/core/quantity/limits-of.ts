import type { QuantityWords } from "../language/quantity-words.ts";
import type { Clause } from "../score/clause.ts";
import { quantitiesIn } from "./quantities-in.ts";
import type { Quantity } from "./quantity.ts";

/** Reads the quantities of a non-negotiable as what is promised: to leave nobody on hold for more than 2 minutes is at most 2. */
export function limitsOf(
  { list, text }: Pick<Clause, "list" | "text">,
  words: QuantityWords,
): readonly Quantity[] {
  const found = quantitiesIn(text, words);
  if (list === "always") return found;
  return found.map((quantity) => {
    if (quantity.bound === undefined || quantity.conditional) return quantity;
    return { ...quantity, bound: quantity.bound === "at-most" ? "at-least" : "at-most" };
  });
}
