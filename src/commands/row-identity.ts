import { fingerprint } from "../adapters/staging.ts";
import { mayNameSomebody, plainReference } from "../core/complaint/import/reference.ts";
import { type BodyParts, leftOutOf, lettersOf } from "../core/complaint/import/same-words.ts";
import { type KnownComplaints, minuteOf, type UnnamedComplaint } from "./known-complaints.ts";

/** A row, as far as it tells which complaint it is. */
export interface RowFacts {
  readonly row: number;
  readonly received: string;
  /** What will be written, without personal data. */
  readonly words: string;
  readonly reference: string | undefined;
  /** Whether anything was left out of it. */
  readonly isRedacted: boolean;
  /** What stands in the table. */
  readonly whole: { readonly words: string; readonly reference: string | undefined };
}

/** What a row is known by; and where it is known already, whether by a complaint that is there or by an earlier row. */
export interface RowIdentity {
  readonly reference: string;
  readonly known: "there" | { readonly row: number } | undefined;
}

/** Tells rows from each other, and finds those that are complaints already. */
export interface RowIdentities {
  identify(row: RowFacts): RowIdentity;
  /** A row has become a complaint. */
  taken(reference: string, row: number): void;
}

/**
 * Begins to tell the rows of a table from each other. A row without a reference is known by its moment and words: the second one
 * that says the same is the second complaint, also when the table comes again.
 */
export function createIdentities(known: KnownComplaints, bodyOf: (path: string) => BodyParts): RowIdentities {
  const rows = new Map<string, number>();
  const repeats = new Map<string, number>();
  // Each complaint that is there is one row's, so that of two customers who say the same none is lost.
  const found = new Set<string>();

  const byReference = (reference: string): RowIdentity => {
    const plain = plainReference(reference);
    const row = rows.get(plain);
    const isThere = known.references.has(plain);
    return { reference, known: isThere ? "there" : row === undefined ? undefined : { row } };
  };
  const byWords = ({ received, words, whole, reference, isRedacted }: RowFacts): RowIdentity => {
    const own = nextOf(`row-${fingerprint(`${received}\n${plainReference(words)}`)}`);
    // What its reference is to the settings now is not what it was to those of then.
    if (whole.reference !== undefined && known.references.has(plainReference(whole.reference)))
      return { reference: whole.reference, known: "there" };
    const byPrint = (): string | undefined => (known.references.has(own) ? own : undefined);
    const byBody = (): string | undefined =>
      mostAlike(known.unnamed.get(minuteOf(received)) ?? [], whole.words)?.reference;
    // Two rows can say the same when something was left out of both, and each of them has its own complaint.
    const there = isRedacted ? (byBody() ?? byPrint()) : (byPrint() ?? byBody());
    if (there !== undefined) found.add(there);
    return { reference: reference ?? own, known: there === undefined ? undefined : "there" };
  };
  const nextOf = (print: string): string => {
    let count = repeats.get(print) ?? 0;
    let own: string;
    do {
      count += 1;
      own = count === 1 ? print : `${print}-${count}`;
    } while (found.has(own));
    repeats.set(print, count);
    return own;
  };
  const mostAlike = (others: readonly UnnamedComplaint[], words: string): UnnamedComplaint | undefined => {
    const letters = lettersOf(words);
    let [best, least] = [undefined as UnnamedComplaint | undefined, Number.POSITIVE_INFINITY];
    for (const other of others) {
      const leftOut = found.has(other.reference) ? undefined : leftOutOf(bodyOf(other.path), letters);
      if (leftOut !== undefined && leftOut < least) [best, least] = [other, leftOut];
      if (least === 0) break;
    }
    return best;
  };

  return {
    identify: (row) => {
      const { reference } = row;
      if (reference !== undefined && !mayNameSomebody(reference)) return byReference(reference);
      const identity = byWords(row);
      return identity.known === undefined && reference !== undefined ? byReference(reference) : identity;
    },
    taken: (reference, row) => void rows.set(plainReference(reference), row),
  };
}
