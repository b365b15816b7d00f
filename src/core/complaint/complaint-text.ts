import { asBody } from "../record/as-body.ts";
import { type FactValue, writeFact } from "../record/write-fact.ts";
import type { Keys } from "../score/read-keys.ts";
import { COMPLAINT_KEYS } from "./complaint-keys.ts";

/** What is known of a complaint, near miss or thanks when it is written down. */
export type NewComplaint = Omit<Keys<"complaint">, "amendments" | "held">;

/** Writes the file of a complaint: its facts, then what happened, so that Markdown shows the words as they were typed. */
export function complaintText(facts: NewComplaint, words: string): string {
  const known = facts as Partial<Record<string, FactValue>>;
  const lines = COMPLAINT_KEYS.flatMap((key) => {
    const value = known[key];
    return value === undefined || key === "amendments" || key === "held"
      ? []
      : [`${key}: ${writeFact(key, value)}`];
  });
  const body = asBody(words);
  return ["---", ...lines, "---", ...(body === "" ? [] : ["", body]), ""].join("\n");
}
