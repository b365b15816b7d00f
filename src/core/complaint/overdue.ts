import type { Config } from "../config/config.ts";
import { type Complaint, isAmended } from "../score/complaint.ts";
import { laterBy } from "../score/dates.ts";
import { isBefore } from "../score/moments.ts";

/** What is late about a complaint, and since when: a day, or a day and time. */
export interface Overdue {
  readonly what: "no-reply" | "check-due";
  readonly due: string;
}

/** Tells what is late about a complaint at a moment: the first reply, or the look whether its repair held. */
export function overdueOf(complaint: Complaint, now: string, config: Config): Overdue | undefined {
  const { keys } = complaint;
  const due = laterBy(keys.received, config.replyWithin);
  if (waitsForReply(complaint) && isBefore(due, now)) return { what: "no-reply", due };
  const check = keys["check-on"];
  if (check === undefined || keys.held !== undefined || !isAmended(keys)) return undefined;
  return check <= now.slice(0, 10) ? { what: "check-due", due: check } : undefined;
}

/** Tells whether somebody who complained has heard nothing yet. */
export function waitsForReply({ keys }: Complaint): boolean {
  return keys.kind === "complaint" && keys.answered === undefined && keys["told-customer"] === undefined;
}
