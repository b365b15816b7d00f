import type { NextForComplaint } from "../../complaint/next-after.ts";
import type { AmendmentPlan } from "../amendment-plan.ts";
import type { Outcome } from "../outcome.ts";

/** What `score revert` did, or would do. */
export interface RevertResult extends Outcome {
  readonly kind: "revert";
  readonly goal: string;
  /** The amendment that was to be taken back. */
  readonly takesBack: string;
  /** The one that took it back before; nothing was done then. */
  readonly already: { readonly id: string | undefined; readonly day: string | undefined } | undefined;
  /** Absent where nothing of the amendment was left. */
  readonly plan: AmendmentPlan | undefined;
  /** Complaints that no standing amendment answers from now on. */
  readonly unrepaired: readonly string[];
  /** What comes next for the complaints that it was made after, or that this one answers; nothing where nothing was recorded. */
  readonly next: readonly NextForComplaint[];
}
