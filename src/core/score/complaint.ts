import { firstWords } from "./first-words.ts";
import { type Keys, readKeys } from "./read-keys.ts";
import type { ScoreRecord } from "./score.ts";

/**
 * How far a complaint has come. Derived from its facts and never typed; a thanks is only `noted`, because nothing waits to be
 * done about it.
 */
export type ComplaintState =
  | "open"
  | "put-right"
  | "amended"
  | "no-change"
  | "closed"
  | "held"
  | "came-back"
  | "noted";

/** A complaint, near miss or thanks whose keys could be read. */
export interface Complaint {
  readonly id: string;
  readonly keys: Keys<"complaint">;
  /** The first words of what happened. */
  readonly words: string;
  readonly state: ComplaintState;
}

/** Reads a complaint's facts; nothing where its front matter is not what the format asks for, which lint tells of. */
export function readComplaint(record: ScoreRecord): Complaint | undefined {
  const keys = readKeys(record.document, "complaint");
  if (keys === undefined) return undefined;
  return { id: record.id, keys, words: firstWords(record.document), state: complaintState(keys) };
}

/** Derives how far a complaint has come from its own facts. That another one came after it is known elsewhere. */
export function complaintState(keys: Keys<"complaint">): ComplaintState {
  if (keys.kind === "thanks") return "noted";
  if (keys.held !== undefined) return keys.held.answer === "yes" ? "held" : "came-back";
  const told = keys.kind === "near-miss" || keys["told-customer"] !== undefined;
  if (keys.closed !== undefined && told) return "closed";
  if ((keys.amendments ?? []).length > 0) return "amended";
  if (keys["no-change"] !== undefined) return "no-change";
  return keys["put-right"] === undefined ? "open" : "put-right";
}

/** Returns the id of a complaint that a person may have named by its path. */
export function complaintIdOf(named: string): string {
  return named.replace(/^(?:.*\/)?complaints\/|\.md$/g, "");
}
