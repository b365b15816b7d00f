import { recordText } from "../record/record-text.ts";
import type { Keys } from "../score/read-keys.ts";

/** What is known of a complaint, near miss or thanks when it is written down. */
export type NewComplaint = Omit<Keys<"complaint">, "amendments" | "held">;

/** Writes the file of a complaint: its facts, then what happened, so that Markdown shows the words as they were typed. */
export function complaintText(facts: NewComplaint, words: string): string {
  return recordText("complaint", facts, words);
}
