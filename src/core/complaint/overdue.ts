import type { Config } from "../config/config.ts";
import type { FollowedComplaint } from "../history/followed-complaint.ts";
import { isBefore } from "../score/moments.ts";
import { replyDue } from "../score/reply.ts";

/** What is late about a complaint, and since when: a day, or a day and time. */
export interface Overdue {
  readonly what: "no-reply" | "check-due";
  readonly due: string;
}

/** Tells what is late about a complaint at a moment: the first reply, or the look whether its repair held. */
export function overdueOf(complaint: FollowedComplaint, now: string, config: Config): Overdue | undefined {
  const { keys, current, state } = complaint;
  const due = replyDue(keys, config.replyWithin);
  if (due !== undefined && isBefore(due, now)) return { what: "no-reply", due };
  const check = current["check-on"];
  if (check === undefined || current.held !== undefined || state === "came-back") return undefined;
  return isBefore(check, now) ? { what: "check-due", due: check } : undefined;
}
