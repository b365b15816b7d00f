import type { Finding } from "../lint/finding.ts";
import type { AmendmentPlan } from "./amendment-plan.ts";

/** What `score amend` did, or would do. */
export interface AmendResult {
  readonly kind: "amend";
  readonly goal: string;
  /** Absent where there was nothing to change. */
  readonly plan: AmendmentPlan | undefined;
  /** Absent for a dry run. */
  readonly commit: string | undefined;
  /** Files that a hook reformatted on the way. */
  readonly reformatted: readonly string[];
  /** What a friend would say of the new words; nothing here stopped the amendment. */
  readonly remarks: readonly Finding[];
  /** Where the words of a dry run with --edit are kept. */
  readonly copy?: string;
  /** Whether there is another computer that this could be shared with. */
  readonly hasRemote: boolean;
}
