import type { KeptScore } from "../score/score.ts";
import { concerns, type RepairBook, repairBook } from "./repair-book.ts";
import type { Version } from "./semantic-diff.ts";
import type { LedgerEntry } from "./timeline.ts";
import { sentencesStanding } from "./trace.ts";
import { versionOf } from "./version.ts";

/** An amendment that is kept until a day, by which something takes its place. */
export interface RunningPatch {
  readonly patch: LedgerEntry;
  readonly until: string;
  /** Its goal as it reads today; absent where that can't be read. */
  readonly goal: Version | undefined;
}

const known = new WeakMap<KeptScore, readonly RunningPatch[]>();

/** Lists the patches that nothing has taken the place of, the first to run out first. */
export function runningPatches(score: KeptScore): readonly RunningPatch[] {
  const running = known.get(score) ?? findRunning(score);
  known.set(score, running);
  return running;
}

function findRunning(score: KeptScore): readonly RunningPatch[] {
  const book = repairBook(score);
  const goals = new Map<string, Version | undefined>();
  const goalOf = (id: string): Version | undefined => {
    if (!goals.has(id)) goals.set(id, versionNow(id, score));
    return goals.get(id);
  };
  return book.standing
    .flatMap((patch): RunningPatch[] =>
      patch.keepUntil !== undefined && book.kept.has(patch.goal)
        ? [{ patch, until: patch.keepUntil, goal: goalOf(patch.goal) }]
        : [],
    )
    .filter((running) => !isGone(running) && !book.standing.some((later) => endsIt(later, running, book)))
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

function versionNow(goal: string, score: KeptScore): Version | undefined {
  const kept = goal === "promise" ? score.promise : score.goals.find(({ id }) => id === goal);
  return kept?.document.readable === true ? versionOf(score.whole(kept.document)) : undefined;
}

// Whoever changed any of its words has come back to it, recorded or not.
function isGone({ patch: { trace }, goal }: RunningPatch): boolean {
  if (trace === undefined || goal === undefined) return false;
  const stands = sentencesStanding(goal);
  return (
    trace.wrote.some((sentence) => !stands.has(sentence)) ||
    trace.tookOut.some((sentence) => stands.has(sentence))
  );
}

function endsIt(later: LedgerEntry, running: RunningPatch, book: RepairBook): boolean {
  const { patch } = running;
  if (later.id === patch.id || later.kind === "review" || !cameAfter(later, running, book)) return false;
  return tellsNothing(patch) ? later.goal === patch.goal : concerns(later, patch, book);
}

// Of one day a complaint that both answer tells which came last, and so does what the patch wrote: while that stands, nothing came
// over it. Where neither tells, what is for good is meant to outlast what is not.
function cameAfter(later: LedgerEntry, { patch, goal }: RunningPatch, { complaints }: RepairBook): boolean {
  if (later.on !== patch.on) return later.on > patch.on;
  const shared = new Set(later.complaints.filter((id) => patch.complaints.includes(id)));
  const both = (shared.size === 0 ? [] : complaints)
    .filter(({ id }) => shared.has(id))
    .map(({ keys: { amendments = [] } }) => [later.id, patch.id].map((id) => amendments.indexOf(id)))
    .find((places) => !places.includes(-1));
  if (both !== undefined) return (both[0] ?? 0) > (both[1] ?? 0);
  return (patch.trace === undefined || goal === undefined) && later.keepUntil === undefined;
}

/** Tells whether a patch's file does not say what it changed. The next amendment of its goal takes its place then. */
export function tellsNothing({ trace, clauses }: LedgerEntry): boolean {
  return trace === undefined && clauses.length === 0;
}
