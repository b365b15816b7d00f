import type { AmendmentPlan } from "../amend/amendment-plan.ts";
import type { Outcome } from "../amend/outcome.ts";
import type { ShowResult } from "../history/provenance/result.ts";
import type { Practice } from "../practice/practice.ts";
import type { ReviewLook } from "./review-look.ts";

/** What `score review` shows, and what it recorded. */
export interface ReviewResult extends Outcome {
  readonly kind: "review";
  readonly goal: string;
  readonly shown: ShowResult;
  readonly practice: Practice;
  readonly look: ReviewLook;
  /** Absent where it was only looked at. */
  readonly plan: AmendmentPlan | undefined;
  readonly toChange: readonly string[];
}
