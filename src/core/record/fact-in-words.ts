import { type FactValue, isList } from "./write-fact.ts";

/** Says a fact on one line, as a person reads it: a cause with its whys, a look back with its answer, who decided what. */
export function factInWords(value: FactValue): string {
  if (typeof value === "string") return value;
  if (isList(value)) return value.length === 0 ? "none" : value.join(", ");
  const { kind, whys = [], answer, on, because } = value;
  if (kind === undefined && answer === undefined)
    return Object.entries(value)
      .map(([key, fact]) => `${key}: ${factInWords(fact)}`)
      .join(", ");
  if (kind !== undefined)
    return withReason(factInWords(kind), typeof whys === "string" ? whys : whys.join("; "));
  return withReason(`${answer}, on ${on}`, typeof because === "string" ? because : "");
}

function withReason(words: string, reason: string): string {
  return reason === "" ? words : `${words}: ${reason}`;
}
