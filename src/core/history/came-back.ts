import type { FiledComplaint } from "../score/complaints-of.ts";
import { isLeftSince } from "./current-facts.ts";
import { concerns, type RepairBook } from "./repair-book.ts";
import type { Check } from "./repair-facts.ts";
import type { LedgerEntry } from "./timeline.ts";

/** A repair that did not hold, and that nobody has mended since. */
export interface Relapse {
  readonly repair: LedgerEntry;
  /** What came after it; absent where whoever looked found that it had not held. */
  readonly complaint: FiledComplaint | undefined;
  /** What they said who looked; absent where another complaint tells it. */
  readonly because: string | undefined;
  /** The day it is known since. */
  readonly since: string;
}

const known = new WeakMap<RepairBook, readonly Relapse[]>();

/** Lists the repairs that did not hold and wait for another one, the longest known first. */
export function relapses(book: RepairBook): readonly Relapse[] {
  const found = known.get(book) ?? findRelapses(book);
  known.set(book, found);
  return found;
}

function findRelapses(book: RepairBook): readonly Relapse[] {
  const byId = new Map(book.complaints.map((complaint) => [complaint.id, complaint]));
  const answered = answeredComplaints(book);
  const found: Relapse[] = [];
  for (const repair of book.standing) {
    const outcome = book.outcomes.get(repair.id);
    for (const id of outcome?.cameBack ?? []) {
      const complaint = byId.get(id);
      if (complaint !== undefined && !answered.has(id))
        found.push({ repair, complaint, because: undefined, since: complaint.keys.received.slice(0, 10) });
    }
    const held = outcome?.held;
    if (held?.answer === "no" && !isAnswered(repair, held, byId, book))
      found.push({ repair, complaint: undefined, because: held.because, since: held.on });
  }
  return found.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

// By another amendment, by the reason why nothing more changes, or because there is neither a goal to mend nor anybody who complained.
function isAnswered(
  repair: LedgerEntry,
  held: Check,
  byId: ReadonlyMap<string, FiledComplaint>,
  book: RepairBook,
): boolean {
  if (book.standing.some((later) => isMend(later, held, book) && concerns(later, repair, book))) return true;
  const complaints = repair.complaints.flatMap((id) => byId.get(id) ?? []);
  if (complaints.length === 0) return !book.kept.has(repair.goal);
  return complaints.every(({ keys }) => isLeftSince(keys, held.on));
}

// What was known by then not to have held either is no answer, though it is of that very day.
function isMend(later: LedgerEntry, { on }: Check, book: RepairBook): boolean {
  const seen = book.outcomes.get(later.id)?.held;
  return later.on >= on && !(seen?.answer === "no" && seen.on <= on);
}

// Whatever was decided because of it, an amendment or that nothing changes, is an answer.
function answeredComplaints(book: RepairBook): ReadonlySet<string> {
  const standing = new Set(book.standing.map(({ id }) => id));
  const decided = book.complaints.filter(
    ({ keys }) => keys["no-change"] !== undefined || (keys.amendments ?? []).some((id) => standing.has(id)),
  );
  return new Set([...book.standing.flatMap(({ complaints }) => complaints), ...decided.map(({ id }) => id)]);
}
