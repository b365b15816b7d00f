import { clausesMended } from "./clauses-mended.ts";
import { repairsLookedAt } from "./looked-at.ts";
import type { Check, Happening, RepairFacts } from "./repair-facts.ts";
import { goneSince } from "./standing.ts";
import type { LedgerEntry } from "./timeline.ts";

/** What became of an amendment, as far as the files tell. */
export interface RepairOutcome {
  /** The latest check; absent while nobody has looked. */
  readonly held: Check | undefined;
  /** The complaints and near misses about what it repaired that came after it, the earliest first. */
  readonly cameBack: readonly string[];
}

/** The kinds of amendment that mean to keep something from coming back. */
const REPAIRS: ReadonlySet<string> = new Set(["mend", "patch", "improve"]);

/** Tells whether an amendment means to keep something from coming back. */
export function isRepair({ kind, takesBack }: Pick<LedgerEntry, "kind" | "takesBack">): boolean {
  return REPAIRS.has(kind) && takesBack === undefined;
}

/**
 * Counts what came back, from facts alone. A complaint marks the latest repair of its clause that stood when it was received and
 * was not made because of it; repairs of one day are marked together, because nothing tells which came last. A complaint of the
 * very day of a repair does not count: nothing tells which came first.
 */
export function recurrence(facts: RepairFacts): ReadonlyMap<string, RepairOutcome> {
  const gone = goneSince(facts.amendments);
  const repairs = facts.amendments.filter(isRepair);
  const byClause = repairsByClause(repairs, facts.happenings);
  const cameBack = new Map<string, Happening[]>();
  for (const happening of facts.happenings) {
    const day = happening.received.slice(0, 10);
    const before = (byClause.get(happening.broke ?? "") ?? []).filter((repair) => {
      const until = gone.get(repair.id);
      return repair.on < day && (until === undefined || until > day) && !answers(repair, happening);
    });
    const latest = before.reduce((last, { on }) => (on > last ? on : last), "");
    for (const repair of before) if (repair.on === latest) addTo(cameBack, repair.id, happening);
  }
  const held = checksByAmendment(facts);
  return new Map(
    facts.amendments.map(({ id }) => [id, { held: held.get(id), cameBack: inOrder(cameBack.get(id) ?? []) }]),
  );
}

/** Tells whether an amendment was made because of a complaint, whichever of the two says so. */
function answers(
  amendment: Pick<LedgerEntry, "id" | "complaints">,
  happening: Pick<Happening, "id" | "amendments">,
): boolean {
  return amendment.complaints.includes(happening.id) || happening.amendments.includes(amendment.id);
}

function repairsByClause(
  repairs: readonly LedgerEntry[],
  happenings: readonly Happening[],
): ReadonlyMap<string, readonly LedgerEntry[]> {
  const mended = clausesMended({ amendments: repairs, happenings });
  const byClause = new Map<string, LedgerEntry[]>();
  for (const repair of repairs)
    for (const clause of mended.get(repair.id) ?? []) addTo(byClause, clause, repair);
  return byClause;
}

function checksByAmendment(facts: RepairFacts): ReadonlyMap<string, Check> {
  const latest = new Map<string, Check>();
  const take = (id: string, check: Check): void => {
    const known = latest.get(id);
    if (known === undefined || check.on >= known.on) latest.set(id, check);
  };
  const looked = repairsLookedAt(facts);
  for (const { id, check } of facts.happenings)
    if (check !== undefined) for (const repair of looked.get(id) ?? []) take(repair.id, check);
  for (const [id, check] of facts.checks) take(id, check);
  return latest;
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function inOrder(happenings: readonly Happening[]): readonly string[] {
  return [...happenings]
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
