import { COMPLAINT_KEYS } from "../complaint/complaint-keys.ts";
import { HELD_KEYS } from "../complaint/plan-held.ts";
import type { Keys } from "../score/read-keys.ts";

/** The kinds of file that are written down by one step: what happened, what was said, practised or asked. */
export type RecordKind = "complaint" | "held" | "voice" | "rehearsal" | "decision";

/** The order in which the keys of each kind of record are written. */
export const KEYS_OF_KIND: Readonly<Record<RecordKind, readonly string[]>> = {
  complaint: COMPLAINT_KEYS,
  held: HELD_KEYS,
  voice: [
    "from",
    "date",
    "about",
    "stance",
    "we-say",
    "we-do",
    "settled-by",
    "override",
  ] satisfies readonly (keyof Keys<"voice">)[],
  rehearsal: [
    "date",
    "goal",
    "by",
    "cards",
    "hard",
    "fingerprint",
    "override",
  ] satisfies readonly (keyof Keys<"rehearsal">)[],
  decision: [
    "date",
    "proposal",
    "verdict",
    "answers",
    "by",
    "override",
  ] satisfies readonly (keyof Keys<"decision">)[],
};

/** Tells whether a file of a kind is a record, which is written by one step. */
export function isRecordKind(kind: string | undefined): kind is RecordKind {
  return kind !== undefined && Object.hasOwn(KEYS_OF_KIND, kind);
}
