import type { ScoreDocument } from "../document/document.ts";
import { dataOf, isEmpty } from "../document/value.ts";
import { entryOf } from "../score/keys.ts";
import { type FactValue, isList } from "./write-fact.ts";

/** A fact to be set in the front matter of a file. Lists grow; anything else is set once. */
export interface Fact {
  readonly key: string;
  readonly value: FactValue;
  /** Leaves whatever is there: the value is only what would be said of now. */
  readonly unlessSaid?: boolean;
  /** Takes the place of what was said of an earlier repair that did not hold; the commit tells both. */
  readonly renews?: boolean;
}

/** A fact that was set, with what stood there before. */
export interface FactChange {
  readonly key: string;
  readonly before: FactValue | undefined;
  readonly after: FactValue;
}

/** Works out what a fact changes in a file; nothing where the file says it already. */
export function changeOf(document: ScoreDocument, { key, value, unlessSaid }: Fact): FactChange[] {
  const entry = entryOf(document, key);
  const before = entry === undefined || isEmpty(entry.value) ? undefined : (dataOf(entry.value) as FactValue);
  if (before !== undefined && unlessSaid === true) return [];
  const after = merged(before, value);
  return before !== undefined && same(before, after) ? [] : [{ key, before, after }];
}

// Lists grow, keys inside a key are taken one by one, and a word or sentence takes the place of another.
function merged(before: FactValue | undefined, value: FactValue): FactValue {
  if (before === undefined || typeof value === "string" || typeof before === "string") return value;
  if (isList(value)) return isList(before) ? [...new Set([...before, ...value])] : value;
  if (isList(before)) return value;
  const inner = Object.entries(value).map(
    ([key, fact]) => [key, merged(before[key], fact) as string | readonly string[]] as const,
  );
  return { ...before, ...Object.fromEntries(inner) };
}

/** Tells whether a change takes the place of words that are there; a list that grows does not. */
export function replaces({ before, after }: FactChange): boolean {
  if (before === undefined || isList(after)) return false;
  if (typeof before === "string" || typeof after === "string" || isList(before)) return true;
  return Object.entries(before).some(([key, fact]) => typeof fact === "string" && after[key] !== fact);
}

/** Tells whether two facts say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
