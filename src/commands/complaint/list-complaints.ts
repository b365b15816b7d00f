import { goalNamed } from "../../core/complaint/broken-clause.ts";
import { overdueOf } from "../../core/complaint/overdue.ts";
import type { ComplaintListResult, ListedComplaint } from "../../core/complaint/result.ts";
import { takenBackIn } from "../../core/history/taken-back-in.ts";
import { checkSchema } from "../../core/score/check-schema.ts";
import { type Complaint, type ComplaintState, readComplaint } from "../../core/score/complaint.ts";
import { minutesBetween } from "../../core/score/moments.ts";
import { SEVERITIES } from "../../core/score/schemas/complaint.ts";
import type { Score, ScoreRecord } from "../../core/score/score.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";

/** What `score complaint list` is asked for. */
export interface ComplaintListOptions {
  /** Everything; else only what is not closed, or late. */
  readonly all: boolean;
  readonly state: ComplaintState | undefined;
  readonly goal: string | undefined;
  readonly kind: Complaint["keys"]["kind"] | undefined;
}

/** Lists complaints, near misses and thanks: what is late first, then the gravest, then the oldest. */
export async function listComplaints(
  options: ComplaintListOptions,
  context: Context,
): Promise<ComplaintListResult> {
  const score = loadScore(findScore(context), context.store);
  const { iso, day } = context.now();
  const goals = options.goal === undefined ? undefined : namesOf(options.goal, score);
  const read = score.complaints.map((record) => [record, readComplaint(record, takenBackIn(score))] as const);
  const listed = read.flatMap(([record, complaint]) =>
    complaint === undefined ? [] : [listedComplaint(complaint, record, score, iso)],
  );
  const asked = options.all || options.state !== undefined || options.kind === "thanks";
  const complaints = listed.filter(
    (complaint) =>
      (asked || isWaiting(complaint)) &&
      (options.state === undefined || complaint.state === options.state) &&
      (options.kind === undefined || complaint.keys.kind === options.kind) &&
      (goals === undefined || goals.has(complaint.keys.goal ?? "")),
  );
  return {
    kind: "complaint-list",
    today: day,
    complaints: complaints.sort(byUrgency),
    known: score.complaints.length,
    unreadable: read.flatMap(([{ document }, complaint]) =>
      complaint === undefined
        ? [{ path: document.path, problem: document.problems[0] ?? checkSchema(document)[0] }]
        : [],
    ),
  };
}

/** Adds to a complaint what depends on the moment: its age, and what is late. */
export function listedComplaint(
  complaint: Complaint,
  { document }: ScoreRecord,
  score: Score,
  now: string,
): ListedComplaint {
  const age = Math.max(0, minutesBetween(complaint.keys.received, now));
  return { ...complaint, path: document.path, age, overdue: overdueOf(complaint, now, score.config) };
}

// A goal is known by the names it had before as well.
function namesOf(name: string, score: Score): ReadonlySet<string> {
  const id = goalNamed(score, name);
  return new Set([id, ...(score.goals.find((goal) => goal.id === id)?.formerly ?? [])]);
}

const DONE = new Set<ComplaintState>(["closed", "held", "noted"]);

function isWaiting(complaint: ListedComplaint): boolean {
  return complaint.overdue !== undefined || !DONE.has(complaint.state);
}

function byUrgency(a: ListedComplaint, b: ListedComplaint): number {
  return (
    Number(b.overdue !== undefined) - Number(a.overdue !== undefined) ||
    severityOf(a) - severityOf(b) ||
    compared(a.overdue?.due ?? a.keys.received, b.overdue?.due ?? b.keys.received) ||
    compared(a.id, b.id)
  );
}

function severityOf({ keys }: ListedComplaint): number {
  return SEVERITIES.indexOf(keys.severity ?? "ordinary");
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
