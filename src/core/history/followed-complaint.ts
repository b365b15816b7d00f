import { complaintState } from "../score/complaint.ts";
import type { ComplaintState } from "../score/complaint-terms.ts";
import type { FiledComplaint } from "../score/complaints-of.ts";
import type { Keys } from "../score/read-keys.ts";
import { type Relapse, relapses } from "./came-back.ts";
import { currentFacts, type Decision, isLeftSince } from "./current-facts.ts";
import { repairsLookedAt } from "./looked-at.ts";
import type { RepairBook } from "./repair-book.ts";
import type { Check } from "./repair-facts.ts";
import { goneSince } from "./standing.ts";
import type { LedgerEntry } from "./timeline.ts";

/** A complaint with what the rest of the book knows of it: goals by their names of today. */
export interface FollowedComplaint extends FiledComplaint {
  /** How far it has come. Counts what came after it. */
  readonly state: ComplaintState;
  /** The goal it is about. */
  readonly goal: string | undefined;
  /** Whether there is such a goal today; false where it was retired, or nobody knows it yet. */
  readonly isKept: boolean;
  /** The repairs that stand after it, the earliest first. */
  readonly repairs: readonly LedgerEntry[];
  /** Those of them that were made since the last one did not hold; all of them where each did, as far as anybody knows. */
  readonly latest: readonly LedgerEntry[];
  /** What its facts have to be of; absent where nothing was ever mended. */
  readonly decision: Decision | undefined;
  /** Its facts that count today, with the amendments that stand, whichever end names the other. */
  readonly current: Keys<"complaint">;
  /** Whether what the file says under `held` was seen of one of the latest repairs. */
  readonly isLookOfToday: boolean;
  /** The complaints and near misses about the same that came after its latest repairs. */
  readonly cameBack: readonly string[];
  /** What did not hold of its repairs, and waits for another one, or for the reason why it is left. */
  readonly relapses: readonly Relapse[];
}

const known = new WeakMap<RepairBook, ReadonlyMap<string, FollowedComplaint>>();

/** Follows every complaint, near miss and thanks of a book, by its id. */
export function followedComplaints(book: RepairBook): ReadonlyMap<string, FollowedComplaint> {
  const followed = known.get(book) ?? followAll(book);
  known.set(book, followed);
  return followed;
}

/** What is known of all amendments, by the ids that lead to it. */
interface Ledger {
  readonly byId: ReadonlyMap<string, LedgerEntry>;
  /** By the complaint that they name. */
  readonly naming: ReadonlyMap<string, readonly LedgerEntry[]>;
  /** The days since which they are gone. */
  readonly gone: ReadonlyMap<string, string>;
  readonly lookedAt: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly failed: ReadonlyMap<string, readonly Relapse[]>;
  /** The days since which it is known that one did not hold. */
  readonly knownSince: (id: string) => readonly string[];
}

function followAll(book: RepairBook): ReadonlyMap<string, FollowedComplaint> {
  const received = new Map(book.complaints.map(({ id, keys }) => [id, keys.received.slice(0, 10)]));
  const { amendments } = book.facts;
  const ledger: Ledger = {
    byId: new Map(amendments.map((repair) => [repair.id, repair])),
    naming: listsBy(amendments, ({ complaints }) => complaints),
    gone: goneSince(amendments),
    lookedAt: repairsLookedAt(book.facts),
    failed: listsBy(relapses(book), ({ repair }) => [repair.id]),
    knownSince: (id) => {
      const outcome = book.outcomes.get(id);
      const found = outcome?.held?.answer === "no" ? [outcome.held.on] : [];
      return [...found, ...(outcome?.cameBack ?? []).flatMap((again) => received.get(again) ?? [])];
    },
  };
  return new Map(book.complaints.map((complaint) => [complaint.id, follow(complaint, ledger, book)]));
}

function follow(complaint: FiledComplaint, ledger: Ledger, book: RepairBook): FollowedComplaint {
  const { id, takenBack } = complaint;
  const keys = withNamesOfToday(complaint.keys, book.nameOf);
  const named = [...(keys.amendments ?? []), ...takenBack].flatMap((name) => ledger.byId.get(name) ?? []);
  const made = [...new Set([...named, ...(ledger.naming.get(id) ?? [])])];
  const repairs = inOrder(made.filter((repair) => !ledger.gone.has(repair.id)));
  const again = mendedAgain(repairs, ledger);
  const latest = again === undefined ? repairs : repairs.slice(repairs.indexOf(again));
  const amendments = [...new Set([...(keys.amendments ?? []), ...repairs.map((repair) => repair.id)])];
  const facts = amendments.length === 0 ? keys : { ...keys, amendments };
  const decision = decisionOf(again ?? repairs[0], made, amendments, ledger);
  // What can't be read of a repair is not known, and what was seen of it stands.
  const isReadable = repairs.length > 0;
  const current = currentFacts(facts, decision, isReadable ? checkOf(latest, book) : keys.held);
  const cameBack = [...new Set(latest.flatMap((repair) => book.outcomes.get(repair.id)?.cameBack ?? []))];
  const state = complaintState(current);
  const { goal } = keys;
  return {
    ...complaint,
    keys,
    state: cameBack.length > 0 && state !== "noted" ? "came-back" : state,
    goal,
    isKept: goal !== undefined && book.kept.has(goal),
    repairs,
    latest,
    decision,
    current,
    isLookOfToday: !isReadable || (ledger.lookedAt.get(id) ?? []).some((repair) => latest.includes(repair)),
    cameBack,
    relapses: repairs
      .flatMap((repair) => ledger.failed.get(repair.id) ?? [])
      .filter((relapse) => relapse.complaint !== undefined || !isLeftSince(keys, relapse.since)),
  };
}

function withNamesOfToday(keys: Keys<"complaint">, nameOf: RepairBook["nameOf"]): Keys<"complaint"> {
  const { goal, elsewhere } = keys;
  return {
    ...keys,
    ...(goal !== undefined && { goal: nameOf(goal) }),
    ...(elsewhere !== undefined && { elsewhere: elsewhere.map(nameOf) }),
  };
}

// Those of one day stay in the order in which the complaint names them.
function inOrder(repairs: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...repairs].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Returns the first repair after the last one that did not hold. */
function mendedAgain(repairs: readonly LedgerEntry[], { knownSince }: Ledger): LedgerEntry | undefined {
  const places = repairs.flatMap(({ id }, place) =>
    knownSince(id).map((day) => repairs.findIndex((later, at) => at > place && later.on >= day)),
  );
  return repairs[Math.max(-1, ...places)];
}

// Where nothing stands any more, what was said of it went with the last that did.
function decisionOf(
  mended: LedgerEntry | undefined,
  made: readonly LedgerEntry[],
  amendments: readonly string[],
  { gone }: Ledger,
): Decision | undefined {
  if (mended !== undefined) return { what: "mended", on: mended.on };
  const last = made
    .flatMap(({ id }) => gone.get(id) ?? [])
    .sort()
    .at(-1);
  return last === undefined || amendments.length > 0 ? undefined : { what: "taken-back", on: last };
}

// Whoever looked at one of several repairs after a complaint looked for the complaint; one that did not hold is enough.
function checkOf(repairs: readonly LedgerEntry[], book: RepairBook): Check | undefined {
  const checks = repairs.flatMap(({ id }) => book.outcomes.get(id)?.held ?? []);
  return checks.find(({ answer }) => answer === "no") ?? checks.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
}

function listsBy<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly string[],
): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const value of values)
    for (const key of keysOf(value)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [value]);
      else list.push(value);
    }
  return lists;
}
