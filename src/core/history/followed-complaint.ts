import { complaintState } from "../score/complaint.ts";
import type { FiledComplaint } from "../score/complaints-of.ts";
import type { Keys } from "../score/read-keys.ts";
import { type Relapse, relapses } from "./came-back.ts";
import type { RepairBook } from "./repair-book.ts";
import type { Check } from "./repair-facts.ts";
import type { LedgerEntry } from "./timeline.ts";

/** A complaint with what the rest of the book knows of it: goals by their names of today, a state that counts what came after it. */
export interface FollowedComplaint extends FiledComplaint {
  /** The goal it is about. */
  readonly goal: string | undefined;
  /** Whether there is such a goal today; false where it was retired, or nobody knows it yet. */
  readonly isKept: boolean;
  /** The repairs that stand after it, the earliest first. */
  readonly repairs: readonly LedgerEntry[];
  /** The day on which it was mended again, after a repair that did not hold. */
  readonly mendedAgain: string | undefined;
  /** Its facts without those that were said before it was mended, or of a repair that did not hold and was mended since. */
  readonly current: Keys<"complaint">;
  /** The complaints and near misses about the same that came after its latest repair. */
  readonly cameBack: readonly string[];
  /** What did not hold of its repairs, and waits for another one. */
  readonly relapses: readonly Relapse[];
}

const known = new WeakMap<RepairBook, ReadonlyMap<string, FollowedComplaint>>();

/** Follows every complaint, near miss and thanks of a book, by its id. */
export function followedComplaints(book: RepairBook): ReadonlyMap<string, FollowedComplaint> {
  const followed = known.get(book) ?? followAll(book);
  known.set(book, followed);
  return followed;
}

function followAll(book: RepairBook): ReadonlyMap<string, FollowedComplaint> {
  const byId = new Map(book.standing.map((repair) => [repair.id, repair]));
  const naming = listsBy(book.standing, ({ complaints }) => complaints);
  const failed = listsBy(relapses(book), ({ repair }) => [repair.id]);
  const received = new Map(book.complaints.map(({ id, keys }) => [id, keys.received.slice(0, 10)]));
  const knownSince = (id: string): readonly string[] => {
    const outcome = book.outcomes.get(id);
    const found = outcome?.held?.answer === "no" ? [outcome.held.on] : [];
    return [...found, ...(outcome?.cameBack ?? []).flatMap((again) => received.get(again) ?? [])];
  };
  return new Map(
    book.complaints.map((complaint) => {
      const own = (complaint.keys.amendments ?? []).flatMap((id) => byId.get(id) ?? []);
      const repairs = [...new Set([...own, ...(naming.get(complaint.id) ?? [])])].sort((a, b) =>
        a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
      );
      const mendedAgain = dayMendedAgain(repairs, knownSince);
      return [complaint.id, follow(complaint, { repairs, mendedAgain }, failed, book)];
    }),
  );
}

function follow(
  complaint: FiledComplaint,
  { repairs, mendedAgain }: Pick<FollowedComplaint, "repairs" | "mendedAgain">,
  failed: ReadonlyMap<string, readonly Relapse[]>,
  book: RepairBook,
): FollowedComplaint {
  const keys = withNamesOfToday(complaint.keys, book.nameOf);
  const latest = repairs.filter(({ on }) => mendedAgain === undefined || on >= mendedAgain);
  const check = checkOf(latest, book);
  // What was told before there was anything to tell of is no answer: whoever complained hears what changed.
  const current = currentFacts(keys, mendedAgain ?? repairs[0]?.on, check, mendedAgain !== undefined);
  const cameBack = [...new Set(latest.flatMap(({ id }) => book.outcomes.get(id)?.cameBack ?? []))];
  const state = complaintState(current);
  const { goal } = keys;
  return {
    ...complaint,
    keys,
    state: cameBack.length > 0 && state !== "noted" ? "came-back" : state,
    goal,
    isKept: goal !== undefined && book.kept.has(goal),
    repairs,
    mendedAgain,
    current,
    cameBack,
    relapses: repairs.flatMap(({ id }) => failed.get(id) ?? []),
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

/** Returns the day of the first repair after the last one that did not hold. */
function dayMendedAgain(
  repairs: readonly LedgerEntry[],
  knownSince: (id: string) => readonly string[],
): string | undefined {
  const days = repairs.flatMap(({ id }) =>
    knownSince(id).flatMap((day) => repairs.find((later) => later.id !== id && later.on >= day)?.on ?? []),
  );
  return days.sort().at(-1);
}

// Whoever looked at one of several repairs after a complaint looked for the complaint; one that did not hold is enough.
function checkOf(repairs: readonly LedgerEntry[], book: RepairBook): Check | undefined {
  const checks = repairs.flatMap(({ id }) => book.outcomes.get(id)?.held ?? []);
  return checks.find(({ answer }) => answer === "no") ?? checks.sort((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
}

function currentFacts(
  keys: Keys<"complaint">,
  mended: string | undefined,
  check: Check | undefined,
  isSecondRound: boolean,
): Keys<"complaint"> {
  const held = check === undefined ? {} : { held: check };
  if (mended === undefined) return { ...keys, ...held };
  const { "told-customer": told, closed, "check-on": checkOn, held: earlier, ...rest } = keys;
  const isOld = (day: string | undefined): boolean => /^\d/.test(day ?? "") && (day ?? "") < mended;
  return {
    ...rest,
    ...(told === undefined || isOld(told) ? {} : { "told-customer": told }),
    ...(closed === undefined || isOld(closed) ? {} : { closed }),
    ...(checkOn === undefined || isOld(closed) || checkOn <= mended ? {} : { "check-on": checkOn }),
    ...(earlier === undefined || isSecondRound ? {} : { held: earlier }),
    ...held,
  };
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
