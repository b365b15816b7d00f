import type { FollowedComplaint } from "../history/followed-complaint.ts";
import type { RepairBook } from "../history/repair-book.ts";
import type { Check } from "../history/repair-facts.ts";
import { type Age, ageBetween } from "../score/age.ts";
import type { Keys } from "../score/read-keys.ts";
import { readKeys } from "../score/read-keys.ts";
import type { Score } from "../score/score.ts";

/** One step of what became of a complaint. */
export interface StoryStep {
  readonly what:
    | "received"
    | "answered"
    | "put-right"
    | "told"
    | "repaired"
    | "taken-back"
    | "no-change"
    | "closed"
    | "again"
    | "check-due"
    | "held"
    | "came-back";
  /** A day or a moment; absent where the file says only that it happened. */
  readonly when: string | undefined;
  /** The sentence that was said with it. */
  readonly words: string | undefined;
  /** For a first reply, how long it took, where both clocks are known. */
  readonly took?: Age;
  /** Who decided it, where somebody said so. */
  readonly by?: string | undefined;
  /** For a repair, what it was. */
  readonly repair?: Keys<"repair">;
}

/** Finds the repairs that stand after a complaint, the earliest first. */
export function repairsOf(
  { repairs }: Pick<FollowedComplaint, "repairs">,
  score: Score,
): readonly Keys<"repair">[] {
  const known = repairsById(score);
  return repairs.flatMap(({ id }) => known.get(id) ?? []);
}

/** Finds the same with those that were taken back, each with what took it back. */
export function allRepairsOf(
  complaint: Pick<FollowedComplaint, "repairs" | "takenBack">,
  score: Score,
): readonly Keys<"repair">[] {
  const known = repairsById(score);
  const taking = [...known.values()].filter((repair) =>
    complaint.takenBack.includes(repair["takes-back"] ?? ""),
  );
  const taken = complaint.takenBack.flatMap((id) => known.get(id) ?? []);
  return [...new Set([...taken, ...taking, ...repairsOf(complaint, score)])];
}

function repairsById(score: Score): ReadonlyMap<string, Keys<"repair">> {
  return new Map(
    score.repairs.flatMap((record) => {
      const repair = readKeys(record.document, "repair");
      return repair === undefined ? [] : [[repair.id, repair] as const];
    }),
  );
}

/** What a story is told from. */
type Told = Pick<FollowedComplaint, "keys" | "current" | "cameBack" | "repairs" | "latest">;

/** Tells what became of a complaint, step by step, in the order of the days. What has no day that is known is no step. */
export function storyOf(
  complaint: Told,
  repairs: readonly Keys<"repair">[],
  { facts, complaints }: Pick<RepairBook, "facts" | "complaints">,
): readonly StoryStep[] {
  const { keys, current, cameBack, latest } = complaint;
  const isLeft = isLeftOnClosing(complaint, repairs);
  const told = keys["told-customer"];
  const own = new Set(repairs.map(({ id }) => id));
  const { by = {} } = keys;
  const looks: readonly Check[] = [
    ...(keys.held === undefined ? [] : [{ because: undefined, ...keys.held, by: by["held"] }]),
    ...facts.checks.flatMap(([id, check]) => (own.has(id) ? [check] : [])),
  ].filter(isFirst);
  const failed = looks.filter(({ answer }) => answer === "no").map(lookStep);
  // What was decided because it did not hold comes behind that, also where all of it was on one day.
  const again = new Set(latest.length < complaint.repairs.length ? latest.map(({ id }) => id) : []);
  const isAnswered = again.size > 0 || isLeft;
  const steps: (StoryStep | undefined)[] = [
    { what: "received", when: keys.received, words: keys.channel, by: by["received"] },
    keys.answered === undefined
      ? undefined
      : {
          what: "answered",
          when: keys.answered,
          words: undefined,
          took: ageBetween(keys.received, keys.answered),
          by: by["answered"],
        },
    keys["put-right"] === undefined
      ? undefined
      : { what: "put-right", when: undefined, words: keys["put-right"], by: by["put-right"] },
    ...repairs.filter(({ id }) => !again.has(id)).map(repairStep),
    ...(isAnswered ? failed : []),
    ...repairs.filter(({ id }) => again.has(id)).map(repairStep),
    isLeft
      ? { what: "no-change", when: keys.closed, words: keys["no-change"], by: by["no-change"] }
      : undefined,
    told === undefined || !/^\d/.test(told)
      ? undefined
      : { what: "told", when: told, words: undefined, by: by["told-customer"] },
    keys.closed === undefined
      ? undefined
      : { what: "closed", when: keys.closed, words: undefined, by: by["closed"] },
    ...complaints
      .filter(({ id }) => cameBack.includes(id))
      .map(({ id, keys: again }) => ({ what: "again" as const, when: again.received, words: id })),
    current["check-on"] === undefined || current.held !== undefined || cameBack.length > 0
      ? undefined
      : { what: "check-due", when: current["check-on"], words: undefined },
    ...(isAnswered ? [] : failed),
    ...looks.filter(({ answer }) => answer === "yes").map(lookStep),
  ];
  return inOrder(steps.filter((step) => step !== undefined));
}

function repairStep(repair: Keys<"repair">): StoryStep {
  const what = repair["takes-back"] === undefined ? "repaired" : "taken-back";
  return { what, when: repair.on, words: repair.because, repair };
}

function lookStep({ answer, on, because, by }: Check): StoryStep {
  return { what: answer === "yes" ? "held" : "came-back", when: on, words: because, by };
}

// The reason for no change is given on closing. Where it was amended and closed again since, no day of it is known.
function isLeftOnClosing({ keys, current }: Told, repairs: readonly Keys<"repair">[]): boolean {
  const { "no-change": why, closed } = keys;
  if (why === undefined || closed === undefined) return false;
  if (current["no-change"] !== undefined && current.closed !== undefined) return true;
  return repairs.every(({ on }) => closed < on);
}

// One look at several repairs is one step.
function isFirst(look: Check, at: number, looks: readonly Check[]): boolean {
  return (
    looks.findIndex(
      ({ on, answer, because }) => on === look.on && answer === look.answer && because === look.because,
    ) === at
  );
}

// What has no day of its own stays behind what it follows.
function inOrder(steps: readonly StoryStep[]): readonly StoryStep[] {
  let last = "";
  const placed = steps.map((step) => {
    last = step.when?.slice(0, 10) ?? last;
    return { step, day: last };
  });
  return placed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ step }) => step);
}
