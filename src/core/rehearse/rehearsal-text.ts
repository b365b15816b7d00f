import { asBody } from "../record/as-body.ts";
import { KEYS_OF_KIND } from "../record/keys-of-kind.ts";
import { type FactValue, writeFact } from "../record/write-fact.ts";
import type { Keys } from "../score/read-keys.ts";

/** A rehearsal as it is written down. */
export interface Rehearsal extends Omit<Keys<"rehearsal">, "override"> {
  /** What was hard, in words; empty where nobody said any. */
  readonly note: string;
}

/** Writes the file of a rehearsal: who practised which cards, what was hard, and what was promised that day. */
export function rehearsalText({ note, ...facts }: Rehearsal): string {
  const known = facts as Partial<Record<string, FactValue>>;
  const lines = KEYS_OF_KIND.rehearsal.flatMap((key) => {
    const value = known[key];
    if (value === undefined || (key === "hard" && value.length === 0)) return [];
    return [`${key}: ${key === "date" ? String(value) : writeFact(key, value)}`];
  });
  const body = asBody(note);
  return ["---", ...lines, "---", ...(body === "" ? [] : ["", body]), ""].join("\n");
}
