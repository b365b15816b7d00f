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
  const left = [...after];
  const removed: Member[] = [];
  for (const member of before) {
    const same = left.findIndex((candidate) => wordsOf(candidate) === wordsOf(member));
    if (same === -1) removed.push(member);
    else left.splice(same, 1);
  }
  return pairAlike(removed, left, wordsOf);
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
