import type { NextForComplaint } from "../complaint/next-after.ts";
import type { AmendmentPlan } from "./amendment-plan.ts";
import type { Outcome } from "./outcome.ts";

/** What `score amend` did, or would do. */
export interface AmendResult extends Outcome {
  readonly kind: "amend";
  readonly goal: string;
  /** Absent where there was nothing to change. */
  readonly plan: AmendmentPlan | undefined;
  /** What comes next for the complaints that it answers; nothing where nothing was recorded. */
  readonly next: readonly NextForComplaint[];
  /** Where the words of a dry run with --edit are kept. */
  readonly copy?: string;
}
