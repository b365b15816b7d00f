import type { Fact } from "../record/fact-change.ts";

/** The facts of a step, and what its commit says in a few words. */
export interface PlannedStep {
  readonly facts: readonly Fact[];
  /** The key that the step is about; where only others change, the commit names those. */
  readonly about: string;
  readonly summary: string;
}
