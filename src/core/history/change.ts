/** Where in a goal a change lies. */
export type ChangePart = "always" | "never" | "standard" | "feel" | "happen" | "believe" | "goal" | "other";

/** Whether a promise got stronger by a change, as far as that can be known. */
export type Direction = "stronger" | "weaker" | "same" | "unknown";

/** One difference between two versions of a goal, in its own terms. */
export interface Change {
  /** The bare id of the clause or standard concerned. */
  readonly clause: string | undefined;
  readonly part: ChangePart;
  readonly op: "added" | "removed" | "changed";
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly direction: Direction;
  /** The words or numbers that the direction was read from, or how two clauses were matched. */
  readonly evidence: string | undefined;
}
