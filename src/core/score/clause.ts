import type { Span } from "../document/source-text.ts";
import type { Entry, Value } from "../document/value.ts";
import { idWordsOf } from "../language/id-words.ts";
import { shortId, slugOf } from "./slug.ts";

/** The two lists of non-negotiables. */
export type ClauseList = "always" | "never";

/** One non-negotiable: what we always do, or what we never do. */
export interface Clause {
  readonly list: ClauseList;
  /** The written id; for a sentence in a plain list, one made of its first significant words. */
  readonly id: string;
  readonly pinned: boolean;
  readonly text: string;
  /** The sentence as it stands in the file, with its quotes. */
  readonly span: Span;
  /** The id, or the sentence where there is none. */
  readonly idSpan: Span;
}

/** The longest id of a clause. */
export const LONGEST_CLAUSE_ID = 40;

/** Reads the clauses of a list in either form; what is no sentence is left out, because the schema check tells of it. */
export function readClauses(list: ClauseList, value: Value | undefined): readonly Clause[] {
  if (value?.type === "map") return value.entries.flatMap((entry) => pinnedClause(list, entry));
  if (value?.type !== "list") return [];
  const taken = new Set<string>();
  return value.items.flatMap((item) => {
    if (item.type !== "scalar" || typeof item.data !== "string" || item.data.trim() === "") return [];
    const id = freeId(knownId(item.data), taken);
    taken.add(id);
    return [{ list, id, pinned: false, text: item.data.trim(), span: item.span, idSpan: item.span }];
  });
}

function pinnedClause(list: ClauseList, entry: Entry): Clause[] {
  const { value } = entry;
  if (value.type !== "scalar" || typeof value.data !== "string" || value.data.trim() === "") return [];
  return [
    { list, id: entry.key, pinned: true, text: value.data.trim(), span: value.span, idSpan: entry.keySpan },
  ];
}

/** Makes an id of a sentence: its first four significant words, at most 40 characters, as readers of the language write them. */
export function derivedClauseId(text: string, language: string): string {
  const { insignificant, spelt } = idWordsOf(language);
  const words = slugOf(spelt(text), 400)
    .split("-")
    .filter((word) => word !== "");
  const significant = words.filter((word) => !insignificant.has(word));
  const slug = slugOf(
    (significant.length > 0 ? significant : words).slice(0, 4).join(" "),
    LONGEST_CLAUSE_ID,
  );
  return slug === "" ? `c-${shortId(text, 6)}` : slug;
}

/**
 * The id by which a sentence of a plain list is known, in every language: complaints and the history name it, and nobody says there
 * which language its score had.
 */
function knownId(text: string): string {
  return derivedClauseId(text, "en");
}

// Where counting stopped for a set of ids: thousands of equal sentences must not be counted from two each time.
const counted = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** Returns the id, or the id with the first free number after it. Ids are only ever added to `taken`. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const counts = counted.get(taken) ?? new Map<string, number>();
  counted.set(taken, counts);
  for (let count = counts.get(wanted) ?? 2; ; count += 1) {
    const candidate = `${wanted.slice(0, LONGEST_CLAUSE_ID - 4)}-${count}`;
    counts.set(wanted, count);
    if (!taken.has(candidate)) return candidate;
  }
}
