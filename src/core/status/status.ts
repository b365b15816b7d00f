import { mendLine } from "../amend/mend-line.ts";
import { dueLine } from "../complaint/lines-to-paste.ts";
import { relapseStep } from "../complaint/next-step.ts";
import { type Relapse, relapses } from "../history/came-back.ts";
import { dueChecks } from "../history/due-checks.ts";
import { type RepairBook, repairBook } from "../history/repair-book.ts";
import { repairCounts } from "../history/repair-counts.ts";
import { runningPatches } from "../history/running-patches.ts";
import type { FiledComplaint } from "../score/complaints-of.ts";
import { daysBetween } from "../score/days-between.ts";
import { firstWords } from "../score/first-words.ts";
import { isBefore } from "../score/moments.ts";
import type { KeptScore } from "../score/score.ts";
import { openComplaints } from "./open-complaints.ts";
import { unreadableFiles } from "./unreadable.ts";
import type { Status, WaitingCheck, WaitingPatch, WaitingRelapse } from "./waiting.ts";

/** How long before its day a patch is told of, in days. */
const AHEAD = 14;

/** Gathers what needs somebody now, from the files alone. `now` is a moment. */
export function statusOf(
  score: KeptScore,
  now: string,
  left: Pick<Status, "unfinished" | "answers" | "unrecorded" | "historyKnown">,
): Status {
  const book = repairBook(score);
  return {
    name: score.config.name,
    promise: score.promise?.sentence?.text,
    today: now.slice(0, 10),
    goals: score.goals.length,
    ...repairCounts(book),
    ...left,
    refused: unreadableFiles(score),
    complaints: openComplaints(score, now),
    cameBack: relapses(book).map((relapse) => relapseOf(relapse, book, score, now.slice(0, 10))),
    checks: checksOf(score, now),
    patches: patchesOf(score, now),
    next: nextDay(score, now),
  };
}

function relapseOf(relapse: Relapse, book: RepairBook, score: KeptScore, today: string): WaitingRelapse {
  const { repair, complaint, because, since } = relapse;
  return {
    amendment: repair.id,
    goal: repair.goal,
    repaired: repair.on,
    complaint: complaint?.id,
    since,
    words: wordsOf(complaint, score) || because,
    command: relapseStep(relapse, book, today).command ?? `score log ${repair.goal}`,
  };
}

function wordsOf(complaint: FiledComplaint | undefined, score: KeptScore): string {
  return complaint === undefined ? "" : firstWords(score.whole(complaint.document));
}

function checksOf(score: KeptScore, now: string): readonly WaitingCheck[] {
  const today = now.slice(0, 10);
  return dueChecks(repairBook(score))
    .filter(({ on }) => on <= today)
    .map((check) => {
      const { on, complaint, amendment } = check;
      const clauses = amendment?.clauses.join(", ") ?? "";
      return {
        on,
        overdue: isBefore(on, now),
        complaint: complaint?.id,
        amendment: amendment?.id,
        goal: amendment?.goal ?? complaint?.keys.goal,
        words: wordsOf(complaint, score) || clauses || (amendment?.because ?? ""),
        command: dueLine(check),
      };
    });
}

function patchesOf(score: KeptScore, now: string): readonly WaitingPatch[] {
  const today = now.slice(0, 10);
  return runningPatches(score)
    .filter(({ until }) => daysBetween(today, until) <= AHEAD)
    .map((running) => ({
      amendment: running.patch.id,
      goal: running.patch.goal,
      keepUntil: running.until,
      overdue: isBefore(running.until, now),
      words: running.patch.because,
      command: mendLine(running),
    }));
}

/** Returns the first day to come on which something has to be looked at. */
function nextDay(score: KeptScore, now: string): string | undefined {
  const today = now.slice(0, 10);
  const days = [
    ...dueChecks(repairBook(score)).map(({ on }) => on),
    ...runningPatches(score).map(({ until }) => until),
  ];
  return days.filter((day) => day > today).sort()[0];
}

/** Tells whether anything is overdue: what `--exit-code` turns into a 1. */
export function isOverdue(status: Status): boolean {
  const waiting = [...status.complaints, ...status.checks, ...status.patches];
  return waiting.some(({ overdue }) => overdue);
}
