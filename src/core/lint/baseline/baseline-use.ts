import type { Difference } from "./apply-baseline.ts";

/** What a baseline did in the run of a score, and what became of its file. */
export interface BaselineUse {
  /** The file, relative to the score. */
  readonly file: string;
  /** How many findings it hides. */
  readonly hidden: number;
  readonly over: readonly Difference[];
  readonly under: readonly Difference[];
  /** Absent where it was only read; `moved` where a goal goes by another name, `needless` where none was there and nothing to hold. */
  readonly renewed: "begun" | "lowered" | "raised" | "moved" | "unchanged" | "needless" | undefined;
}
