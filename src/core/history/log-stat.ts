import type { LogResult } from "./log-result.ts";
import { isRepair } from "./recurrence.ts";
import type { TimelineEntry } from "./timeline.ts";

/** What has happened in some time, or to a goal, in numbers. */
export interface Tally {
  /** Amendments that mean to keep something from coming back. */
  readonly repairs: number;
  /** Steps that promise less and say why. */
  readonly weakened: number;
  /** Other recorded steps: what was reviewed, renamed, retired, taken back. */
  readonly others: number;
  /** Changes that nobody recorded. */
  readonly unrecorded: number;
  /** Repairs after which a complaint came back, or that were looked at and had not held. */
  readonly cameBack: number;
}

/** The tally of one goal. */
export interface GoalTally extends Tally {
  readonly goal: string;
  /** The day of its last step; absent where no step has one. */
  readonly last: string | undefined;
}

/** The tally of one month, `2026-03`. */
export interface MonthTally extends Tally {
  readonly month: string;
}

/** The steps of a log in numbers. What was written for the first time is no step. */
export interface LogStat {
  /** Those with the most repairs first. */
  readonly goals: readonly GoalTally[];
  /** From the first month that has a step to the last, without a gap. */
  readonly months: readonly MonthTally[];
}

/** Counts the steps that a log shows, by goal and by month of the author's own calendar. */
export function logStat({ entries, outcomes, takenBack }: LogResult): LogStat {
  const steps: Counted[] = [];
  for (const entry of entries) {
    if (!isStep(entry)) continue;
    const { id = "", goal, date } = entry;
    steps.push({ goal, date, tally: tallyOf(entry, outcomes.get(id), takenBack.has(id)) });
  }
  const byGoal = grouped(steps, ({ goal }) => goal);
  const byMonth = grouped(steps, ({ date }) => date?.slice(0, 7));
  const goals = [...byGoal].map(([goal, some]) => ({
    goal,
    ...summed(some.map(({ tally }) => tally)),
    last: some
      .flatMap(({ date }) => date?.slice(0, 10) ?? [])
      .sort()
      .at(-1),
  }));
  const months = monthsFrom([...byMonth.keys()].sort()).map((month) => ({
    month,
    ...summed((byMonth.get(month) ?? []).map(({ tally }) => tally)),
  }));
  return { goals: goals.sort((a, b) => b.repairs - a.repairs || (a.goal < b.goal ? -1 : 1)), months };
}

interface Counted extends Pick<TimelineEntry, "goal" | "date"> {
  readonly tally: Tally;
}

function isStep({ kind, changes, recorded }: TimelineEntry): boolean {
  if (kind === "compose") return false;
  return recorded !== "none" || !changes.some(({ part, op }) => part === "goal" && op === "added");
}

function tallyOf(
  { kind = "", takesBack, recorded }: TimelineEntry,
  outcome:
    | { readonly held?: { readonly answer: string } | undefined; readonly cameBack: readonly string[] }
    | undefined,
  isTaken: boolean,
): Tally {
  const isUnrecorded = recorded === "none";
  // What was taken back by another amendment is no repair that stands.
  const counts = !isUnrecorded && !isTaken && isRepair({ kind, takesBack });
  const isWeaker = !isUnrecorded && !isTaken && kind === "weaken" && takesBack === undefined;
  const failed = counts && ((outcome?.cameBack.length ?? 0) > 0 || outcome?.held?.answer === "no");
  return {
    repairs: counts ? 1 : 0,
    weakened: isWeaker ? 1 : 0,
    others: counts || isWeaker || isUnrecorded ? 0 : 1,
    unrecorded: isUnrecorded ? 1 : 0,
    cameBack: failed ? 1 : 0,
  };
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Adds tallies up. */
export function summed(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  const [repairs, weakened, others] = [sum("repairs"), sum("weakened"), sum("others")];
  return { repairs, weakened, others, unrecorded: sum("unrecorded"), cameBack: sum("cameBack") };
}

/** A forged date can lie centuries away: beyond this many months only those are listed that have a step. */
const MOST_MONTHS = 240;

function monthsFrom(known: readonly string[]): readonly string[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const numbers = [first, last].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1);
  const [from = 0, to = 0] = numbers;
  if (!(to - from < MOST_MONTHS)) return known;
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const [year, month] = [Math.floor((from + at) / 12), ((from + at) % 12) + 1];
    return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  });
}
