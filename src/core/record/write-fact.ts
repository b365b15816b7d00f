import { MOMENT_KEYS } from "../complaint/complaint-keys.ts";
import { writeFlowItem, writeFlowList, writeScalar } from "../document/scalar.ts";
import { isMoment } from "../score/dates.ts";

/** A fact as it stands under a key: a word or sentence, a list of them, or keys of its own. */
export type FactValue = string | readonly string[] | { readonly [key: string]: string | readonly string[] };

/** Writes a fact on one line: plain where YAML reads it back the same, a list in brackets, keys of its own in braces. */
export function writeFact(key: string, value: FactValue): string {
  if (typeof value === "string") return isWrittenPlain(key, value) ? value : writeScalar(value);
  if (isList(value)) return writeFlowList(value);
  const pairs = Object.entries(value).map(([inner, fact]) => `${inner}: ${writeInBraces(inner, fact)}`);
  return `{ ${pairs.join(", ")} }`;
}

/** Writes a fact for a place inside braces or brackets, where a comma ends it. */
export function writeInBraces(key: string, value: string | readonly string[]): string {
  if (typeof value !== "string") return writeFlowList(value);
  return isWrittenPlain(key, value) ? value : writeFlowItem(value);
}

/** Tells a list from keys with values. */
export function isList(value: FactValue): value is readonly string[] {
  return Array.isArray(value);
}

// Days are read as text by YAML 1.2, and `answer: yes` as well: the file says them as people do.
function isWrittenPlain(key: string, value: string): boolean {
  return (MOMENT_KEYS.has(key) && isMoment(value)) || (key === "answer" && /^(?:yes|no)$/.test(value));
}
