import type { RepairBook } from "../history/repair-book.ts";
import type { FiledComplaint } from "../score/complaints-of.ts";
import type { TimeSpan } from "../score/dates.ts";
import { daysBetween } from "../score/days-between.ts";
import { isBefore } from "../score/moments.ts";
import { replyDue, waitsForReply } from "../score/reply.ts";
import { shellWords } from "../shell-words.ts";
import type { WaitingComplaint } from "./waiting.ts";

/** Lists the complaints and near misses that wait for somebody: what is overdue first, then the oldest; what only wants closing last. */
export function openComplaints(
  book: RepairBook,
  replyWithin: TimeSpan,
  now: string,
): readonly WaitingComplaint[] {
  const waiting = book.complaints.flatMap((complaint) => {
    const step = nextStep(complaint);
    return step === undefined ? [] : [waitingOf(complaint, step, replyWithin, now)];
  });
  const rank = ({ overdue, needs }: WaitingComplaint): number => (overdue ? 0 : needs === CLOSING ? 2 : 1);
  return waiting.sort(
    (a, b) => rank(a) - rank(b) || (a.received < b.received ? -1 : a.received > b.received ? 1 : 0),
  );
}

interface Step {
  readonly needs: string;
  readonly command: string;
}

const CLOSING = "to be closed";

// The customer first, then the cause: the order in which a complaint goes through the house.
function nextStep({ id, keys, state }: FiledComplaint): Step | undefined {
  if (keys.kind === "thanks" || state === "closed" || state === "held" || state === "came-back")
    return undefined;
  const isComplaint = keys.kind === "complaint";
  const step = (needs: string, ...words: readonly string[]): Step => ({
    needs,
    command: `score ${shellWords(words)}`,
  });
  if (waitsForReply(keys)) return step("to be answered", "complaint", "answer", id);
  if (state === "open" && isComplaint)
    return step("to be put right", "complaint", "put-right", id, "what was done");
  if (state === "open" || state === "put-right")
    return keys.goal === undefined
      ? step("to be amended", "complaint", "show", id)
      : step("to be amended", "amend", keys.goal, "--complaint", id);
  if (!isComplaint) return undefined;
  if (keys["told-customer"] === undefined) return step("customer to be told", "complaint", "told", id);
  return step(CLOSING, "complaint", "close", id);
}

function waitingOf(
  { id, keys, state, words }: FiledComplaint,
  { needs, command }: Step,
  replyWithin: TimeSpan,
  now: string,
): WaitingComplaint {
  const replyBy = replyDue(keys, replyWithin);
  return {
    id,
    kind: keys.kind === "near-miss" ? "near-miss" : "complaint",
    state,
    goal: keys.goal,
    received: keys.received,
    age: Math.max(0, daysBetween(keys.received, now)),
    words,
    replyBy,
    overdue: replyBy !== undefined && isBefore(replyBy, now),
    needs,
    command,
  };
}
