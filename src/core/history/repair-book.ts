import { complaintsOf, type FiledComplaint } from "../score/complaints-of.ts";
import type { KeptScore } from "../score/score.ts";
import { clausesMended } from "./clauses-mended.ts";
import { goalNames } from "./goal-names.ts";
import { type RepairOutcome, recurrence } from "./recurrence.ts";
import { type RepairFacts, repairFacts } from "./repair-facts.ts";
import { takenBack } from "./standing.ts";
import type { LedgerEntry } from "./timeline.ts";

/** A score's repairs with what became of them: what lint, status and log tell from. */
export interface RepairBook {
  readonly facts: RepairFacts;
  readonly outcomes: ReadonlyMap<string, RepairOutcome>;
  /** The amendments that stand: nobody took them back. */
  readonly standing: readonly LedgerEntry[];
  readonly complaints: readonly FiledComplaint[];
  /** The clauses that each amendment mended, by its id. */
  readonly mended: ReadonlyMap<string, ReadonlySet<string>>;
  /** Turns any name that a goal has had into the one of today; of a goal that is no more, into its last. */
  readonly nameOf: (goal: string) => string;
  /** The goals that are kept today, and `promise`. */
  readonly kept: ReadonlySet<string>;
}

const known = new WeakMap<KeptScore, RepairBook>();

/** Reads what became of a score's repairs, once for each score. */
export function repairBook(score: KeptScore): RepairBook {
  const book = known.get(score) ?? readBook(score);
  known.set(score, book);
  return book;
}

function readBook(score: KeptScore): RepairBook {
  const facts = repairFacts(score);
  const taken = takenBack(facts.amendments);
  return {
    facts,
    outcomes: recurrence(facts),
    standing: facts.amendments.filter(({ id }) => !taken.has(id)),
    complaints: complaintsOf(score),
    mended: clausesMended(facts),
    nameOf: goalNames(score).nameOf,
    kept: new Set(["promise", ...score.goals.map(({ id }) => id)]),
  };
}

/** Tells whether an amendment is about what another one was about: a clause, a complaint of the same goal, or the amendment itself. */
export function concerns(
  later: LedgerEntry,
  earlier: LedgerEntry,
  { mended }: Pick<RepairBook, "mended">,
): boolean {
  if (later.id === earlier.id) return false;
  const replaced = later.replaces.map((clause) => `${later.goal}#${clause}`);
  const touched = new Set([...(mended.get(later.id) ?? []), ...replaced]);
  return (
    later.takesBack === earlier.id ||
    [...(mended.get(earlier.id) ?? [])].some((clause) => touched.has(clause)) ||
    (later.goal === earlier.goal && earlier.complaints.some((id) => later.complaints.includes(id)))
  );
}
