import { similarity } from "./similarity.ts";

/** What became of the members of one list in another: kept ones are left out. */
export interface Matched<Member> {
  readonly removed: readonly Member[];
  readonly added: readonly Member[];
  readonly changed: readonly (readonly [Member, Member])[];
}

/** Two sentences at least this alike are taken for one that was reworded. */
const ALIKE = 0.55;

/** Compares two lists of sentences: identical ones first, in any order, then the most alike of the rest. */
export function matchByWords<Member>(
  before: readonly Member[],
  after: readonly Member[],
  wordsOf: (member: Member) => string,
): Matched<Member> {
  const removed = without(before, after, wordsOf);
  const added = without(after, before, wordsOf);
  return pairAlike(removed, added, wordsOf);
}

/** Returns the members of a list that another has no counterpart for: of identical ones, the first find theirs. */
function without<Member>(
  list: readonly Member[],
  other: readonly Member[],
  wordsOf: (member: Member) => string,
): readonly Member[] {
  const counts = new Map<string, number>();
  for (const member of other) counts.set(wordsOf(member), (counts.get(wordsOf(member)) ?? 0) + 1);
  return list.filter((member) => {
    const count = counts.get(wordsOf(member)) ?? 0;
    if (count > 0) counts.set(wordsOf(member), count - 1);
    return count === 0;
  });
}

// Bounded: beyond this many, comparing each with each costs more than anyone gains.
const MOST_TO_PAIR = 200;

/** Pairs the most alike of what was removed and what was added. */
function pairAlike<Member>(
  removed: readonly Member[],
  added: readonly Member[],
  wordsOf: (member: Member) => string,
): Matched<Member> {
  if (removed.length * added.length > MOST_TO_PAIR * MOST_TO_PAIR) return { removed, added, changed: [] };
  const candidates = removed.flatMap((a) =>
    added.map((b) => ({ a, b, alike: similarity(wordsOf(a), wordsOf(b)) })),
  );
  candidates.sort((x, y) => y.alike - x.alike);
  const gone = new Set(removed);
  const fresh = new Set(added);
  const changed: (readonly [Member, Member])[] = [];
  for (const { a, b, alike } of candidates) {
    if (alike < ALIKE || !gone.has(a) || !fresh.has(b)) continue;
    gone.delete(a);
    fresh.delete(b);
    changed.push([a, b]);
  }
  return {
    removed: removed.filter((member) => gone.has(member)),
    added: added.filter((member) => fresh.has(member)),
    changed,
  };
}
