import type { Change } from "../history/change.ts";
import type { PlannedFile } from "../planned-file.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { Repair } from "./ledger.ts";

/** An amendment worked out in full, as plain data: what `--dry-run` shows is what is applied. */
export interface AmendmentPlan {
  readonly repair: Repair;
  readonly changes: readonly Change[];
  /** True where a template's words became the business's own by it: nobody here had promised what it changes. */
  readonly makesOwn?: boolean;
  /** The file that is amended. */
  readonly target: string;
  readonly files: readonly PlannedFile[];
  readonly message: string;
  /** Other goals that its complaints said to look at. */
  readonly elsewhere: readonly Elsewhere[];
}
