import type { Finding } from "../lint/finding.ts";
import type { AmendmentPlan } from "./plan.ts";

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
  /** What somebody else wrote to a file while it was replaced, and where it is kept. */
  readonly asides: readonly { readonly path: string; readonly copy: string }[];
  /** Files whose entries in Git's index could not be set to the commit. */
  readonly indexBehind: readonly string[];
  /** What a friend would say of the new words; nothing here stopped the amendment. */
  readonly remarks: readonly Finding[];
  /** Where the words of a dry run with --edit are kept. */
  readonly copy?: string;
  /** Whether there is another computer that this could be shared with. */
  readonly hasRemote: boolean;
}
