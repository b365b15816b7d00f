import { laterBy, type TimeSpan } from "./dates.ts";
import type { Keys } from "./read-keys.ts";

/**
 * Returns until when a complaint was promised its first reply, a day or a moment as it was received; nothing where nobody waits
 * for one: it has one, the customer was told already or can't be, it is closed, or it is no complaint.
 */
export function replyDue(keys: Keys<"complaint">, replyWithin: TimeSpan): string | undefined {
  return waitsForReply(keys) ? laterBy(keys.received, replyWithin) : undefined;
}

/** Tells whether somebody who complained has heard nothing yet. */
export function waitsForReply(keys: Keys<"complaint">): boolean {
  return (
    keys.kind === "complaint" &&
    keys.answered === undefined &&
    keys["told-customer"] === undefined &&
    keys.closed === undefined
  );
}

/** Says a stretch of time in words: `1 day`, `4 hours`. */
export function spanInWords({ count, unit }: TimeSpan): string {
  const noun = { h: "hour", d: "day", w: "week", m: "month" }[unit];
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
