import type { ComplaintState } from "./complaint-terms.ts";
import { readComplaintKeys } from "./read-complaint-keys.ts";
import type { Keys } from "./read-keys.ts";
import type { KeptRecord } from "./score.ts";

/** A complaint, near miss or thanks whose keys could be read. */
export interface Complaint {
  readonly id: string;
  /** Its facts; under `amendments` those that stand. */
  readonly keys: Keys<"complaint">;
  /** Amendments that answered it and were taken back. */
  readonly takenBack: readonly string[];
  /** Amendments that it names and that no repair file is of: nobody can tell what they mended, so they are no repair. */
  readonly unknown: readonly string[];
}

/**
 * Reads a complaint's facts; nothing where its front matter is not what the format asks for, which lint tells of. `fateOf` tells
 * what became of an amendment: only one that stands is a repair.
 */
export function readComplaint(
  record: KeptRecord,
  fateOf: (amendment: string) => "stands" | "taken-back" | "unknown",
): Complaint | undefined {
  const written = readComplaintKeys(record.document);
  if (written === undefined) return undefined;
  const those = (fate: ReturnType<typeof fateOf>): readonly string[] =>
    (written.amendments ?? []).filter((id) => fateOf(id) === fate);
  const keys = written.amendments === undefined ? written : { ...written, amendments: [...those("stands")] };
  return {
    id: record.id,
    keys,
    takenBack: those("taken-back"),
    unknown: those("unknown"),
  };
}

/**
 * Derives how far a complaint has come from its facts of today. Each state needs what leads to it: a day under `closed` closes nothing
 * while nothing was decided, or while the customer waits to be told. That another complaint came after it is known elsewhere.
 */
export function complaintState(keys: Keys<"complaint">): ComplaintState {
  if (keys.kind === "thanks") return "noted";
  if (keys.held?.answer === "no") return "came-back";
  const decided = isAmended(keys) ? "amended" : keys["no-change"] === undefined ? undefined : "no-change";
  if (decided === undefined) return keys["put-right"] === undefined ? "open" : "put-right";
  if (keys.closed === undefined || !isLoopClosed(keys)) return decided;
  return keys.held === undefined ? "closed" : "held";
}

/** Tells whether the score was amended after a complaint. */
export function isAmended(keys: Keys<"complaint">): boolean {
  return (keys.amendments ?? []).length > 0;
}

/** Tells whether nobody waits to hear how it ended: the customer was told, or can't be, or it is no complaint of theirs. */
export function isLoopClosed(keys: Keys<"complaint">): boolean {
  return keys.kind !== "complaint" || keys["told-customer"] !== undefined;
}

/** Returns the id of a complaint that a person may have named by its path. */
export function complaintIdOf(named: string): string {
  return named.replace(/^(?:.*\/)?complaints\/|\.md$/g, "");
}
