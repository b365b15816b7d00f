import type { Relapse } from "../history/came-back.ts";
import { isDecided } from "../history/current-facts.ts";
import { type FollowedComplaint, followedComplaints } from "../history/followed-complaint.ts";
import type { RepairBook } from "../history/repair-book.ts";
import { isAmended, isLoopClosed } from "../score/complaint.ts";
import { waitsForReply } from "../score/reply.ts";
import { amendLine, heldLine, noChangeLine } from "./lines-to-paste.ts";

/** What comes next for a complaint: in words, and as a line to paste where there is one. */
export interface NextStep {
  readonly step: "answer" | "put-right" | "amend" | "tell" | "close" | "look" | "mend-again";
  readonly say: string;
  /** Absent where its day is still to come. */
  readonly command: string | undefined;
}

/**
 * Returns what comes next for a complaint on a day; nothing where it has come to its end. The customer comes first, then the cause:
 * this is the order in which a complaint goes through the house, and the only place that knows it.
 */
export function nextStep(
  complaint: FollowedComplaint,
  book: RepairBook,
  today: string,
): NextStep | undefined {
  const { id, keys, current, state, relapses } = complaint;
  if (state === "noted") return undefined;
  if (waitsForReply(keys))
    return { step: "answer", say: "they wait for a first reply", command: `score complaint answer ${id}` };
  if (keys.kind === "complaint" && keys["put-right"] === undefined && !isLoopClosed(keys))
    return {
      step: "put-right",
      say: "put it right for them",
      command: `score complaint put-right ${id} "what you did for them"`,
    };
  const seen = relapses.find((relapse) => relapse.complaint === undefined);
  if (seen !== undefined) return relapseStep(seen, book, today);
  if (!isDecided(current) || isUnreadableRepair(complaint)) return amendStep(complaint, book);
  if (!isLoopClosed(current))
    return { step: "tell", say: tellThem(complaint), command: `score complaint told ${id}` };
  if (current.closed === undefined)
    return { step: "close", say: "close it", command: `score complaint close ${id}` };
  const [again] = relapses;
  if (again !== undefined) return relapseStep(again, book, today);
  return state === "closed" ? lookStep(complaint, today) : undefined;
}

function tellThem({ keys, current }: FollowedComplaint): string {
  const what = isAmended(current) ? "what changed" : "what came of it";
  const told = keys["told-customer"]?.slice(0, 10);
  return `tell the customer ${what}${told === undefined ? "" : ` since they were told on ${told}`}`;
}

// Its repair file can't be read, and whoever looked found that it did not hold.
function isUnreadableRepair({ current, repairs }: FollowedComplaint): boolean {
  return current.held?.answer === "no" && repairs.length === 0 && current["no-change"] === undefined;
}

/** Returns what comes next where a repair did not hold: to go on with what came after it, or to mend it again. */
export function relapseStep({ repair, complaint }: Relapse, book: RepairBook, today: string): NextStep {
  const step = (say: string, command: string | undefined): NextStep => ({ step: "mend-again", say, command });
  if (complaint !== undefined) {
    const again = followedComplaints(book).get(complaint.id);
    const next = again && nextStep(again, book, today);
    const there = next === undefined ? "look there" : `there, ${next.say}`;
    return step(
      `it came back as ${complaint.id}; ${there}`,
      next?.command ?? `score complaint show ${complaint.id}`,
    );
  }
  const known = followedComplaints(book);
  const ids = repair.complaints.filter((id) => known.has(id));
  const [first] = ids;
  if (!book.kept.has(repair.goal) && first !== undefined)
    return step(
      `the repair did not hold, and there is no goal ${repair.goal} any more: close it with the reason, or amend another goal`,
      noChangeLine(first, `there is no goal ${repair.goal} any more`),
    );
  return step(
    "the repair did not hold: mend it again",
    amendLine(repair.goal, ids, "it came back: what happened"),
  );
}

/** Returns the line that amends the goal of a complaint, or one where it could happen too; none where there is no such goal. */
export function amendLines(complaint: FollowedComplaint, book: RepairBook): readonly string[] {
  const goal = complaint.isKept ? complaint.goal : otherGoal(complaint, book);
  return goal === undefined ? [] : [amendLine(goal, [complaint.id])];
}

function amendStep(complaint: FollowedComplaint, book: RepairBook): NextStep {
  const { id, goal, isKept, current } = complaint;
  const other = otherGoal(complaint, book);
  const say = "amend the score, so that it does not come back";
  if (isKept) return { step: "amend", say, command: amendLine(goal ?? "", [id]) };
  if (goal === undefined && other !== undefined)
    return { step: "amend", say, command: amendLine(other, [id]) };
  if (goal === undefined)
    return {
      step: "amend",
      say: "see which goal it is about, and amend that one",
      command: `score amend --complaint ${id}`,
    };
  const lead = `there is no goal ${goal} any more`;
  if (other !== undefined)
    return {
      step: "amend",
      say: `${lead}: amend the other one that it could happen to, or close it with --no-change`,
      command: amendLine(other, [id]),
    };
  return isLoopClosed(current)
    ? {
        step: "close",
        say: `${lead}: close it with the reason, or amend another goal`,
        command: noChangeLine(id, `there is no goal ${goal} any more`),
      }
    : {
        step: "tell",
        say: `${lead}: tell the customer, then close it with --no-change, or amend another goal`,
        command: `score complaint told ${id}`,
      };
}

// Another goal that they were asked to look at; where nobody knows the goal and there is only one, it is that one.
function otherGoal({ keys, goal }: FollowedComplaint, book: RepairBook): string | undefined {
  const named = (keys.elsewhere ?? []).map(book.nameOf).find((name) => book.kept.has(name));
  const goals = [...book.kept].filter((name) => name !== "promise");
  return named ?? (goal === undefined && goals.length === 1 ? goals[0] : undefined);
}

function lookStep({ id, current }: FollowedComplaint, today: string): NextStep | undefined {
  const check = current["check-on"];
  if (check === undefined) return undefined;
  return check <= today
    ? { step: "look", say: `look whether the repair held (it was due on ${check})`, command: heldLine(id) }
    : { step: "look", say: `look on ${check} whether the repair held`, command: undefined };
}
