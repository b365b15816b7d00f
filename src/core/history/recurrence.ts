import type { Check, Happening, RepairFacts } from "./repair-facts.ts";
import { takenBack } from "./standing.ts";
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

/**
 * Counts what came back, from facts alone. A complaint marks the latest repair of its clause that stood when it was received and
 * was not made because of it; repairs of one day are marked together, because nothing tells which came last. A complaint of the
 * very day of a repair does not count: nothing tells which came first.
 */
export function recurrence(facts: RepairFacts): ReadonlyMap<string, RepairOutcome> {
  const gone = goneSince(facts.amendments);
  const repairs = facts.amendments.filter(
    ({ kind, takesBack }) => REPAIRS.has(kind) && takesBack === undefined,
  );
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

// Where several take the same one back, it is gone from the first of them on.
function goneSince(amendments: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  const taken = takenBack(amendments);
  const since = new Map<string, string>();
  for (const { id, takesBack, on } of amendments) {
    if (takesBack === undefined || taken.has(id) || !taken.has(takesBack)) continue;
    const known = since.get(takesBack);
    if (known === undefined || on < known) since.set(takesBack, on);
  }
  return since;
}

/** Tells whether an amendment was made because of a complaint, whichever of the two says so. */
function answers(
  amendment: Pick<LedgerEntry, "id" | "complaints">,
  happening: Pick<Happening, "id" | "amendments">,
): boolean {
  return amendment.complaints.includes(happening.id) || happening.amendments.includes(amendment.id);
}

// A repair is of the clauses that it touched, and of those of its goal that were broken when it was made.
function repairsByClause(
  repairs: readonly LedgerEntry[],
  happenings: readonly Happening[],
): ReadonlyMap<string, readonly LedgerEntry[]> {
  const broken = clausesAnswered(happenings);
  const byClause = new Map<string, LedgerEntry[]>();
  for (const repair of repairs) {
    const own = [repair.id, ...repair.complaints]
      .flatMap((name) => broken.get(name) ?? [])
      .filter((clause) => clause.startsWith(`${repair.goal}#`));
    for (const clause of new Set([...repair.clauses, ...own])) addTo(byClause, clause, repair);
  }
  return byClause;
}

// By the complaint's own id, and by each amendment that it names: either end may know of the other.
function clausesAnswered(happenings: readonly Happening[]): ReadonlyMap<string, readonly string[]> {
  const broken = new Map<string, string[]>();
  for (const { id, broke, amendments } of happenings) {
    if (broke === undefined) continue;
    for (const name of [id, ...amendments]) addTo(broken, name, broke);
  }
  return broken;
}

function checksByAmendment(facts: RepairFacts): ReadonlyMap<string, Check> {
  const latest = new Map<string, Check>();
  const take = (id: string, check: Check): void => {
    const known = latest.get(id);
    if (known === undefined || check.on >= known.on) latest.set(id, check);
  };
  const answered = facts.happenings.filter(({ check }) => check !== undefined);
  const byComplaint = new Map(answered.map((happening) => [happening.id, happening]));
  const byAmendment = new Map<string, Happening[]>();
  for (const happening of answered) for (const id of happening.amendments) addTo(byAmendment, id, happening);
  for (const repair of facts.amendments) {
    const named = repair.complaints.flatMap((id) => byComplaint.get(id) ?? []);
    // A repair that was made after somebody looked was not looked at.
    for (const { check } of [...named, ...(byAmendment.get(repair.id) ?? [])])
      if (check !== undefined && check.on >= repair.on) take(repair.id, check);
  }
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
