import type { AmendmentPlan } from "../amendment-plan.ts";
import type { Outcome } from "../outcome.ts";
import type { LinkPlace } from "./incoming-links.ts";
import type { LeftBehind } from "./left-behind.ts";

/** What `score goal rename` did, or would do. */
export interface RenameResult extends Outcome {
  readonly kind: "goal-rename";
  readonly from: string;
  readonly to: string;
  /** The goal in the customer's words, as it is called now; absent where it has none. */
  readonly title: string | undefined;
  /** The same as it was called before. */
  readonly formerTitle: string | undefined;
  /** Absent where it is called that already. */
  readonly plan: AmendmentPlan | undefined;
  /** Links of other files that have to be changed. */
  readonly links: readonly LinkPlace[];
  /** Files in the folder of the repairs that are none, and were left where they are. */
  readonly kept: readonly string[];
}

/** What `score goal retire` did, or would do. */
export interface RetireResult extends Outcome {
  readonly kind: "goal-retire";
  readonly goal: string;
  readonly plan: AmendmentPlan;
  readonly leaves: LeftBehind;
}
