import type { Change } from "../history/change.ts";
import type { PlannedFile } from "../planned-file.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { Repair } from "./ledger.ts";

/** An amendment worked out in full, as plain data: what `--dry-run` shows is what is applied. */
export interface AmendmentPlan {
  readonly repair: Repair;
  readonly changes: readonly Change[];
  /** The file that is amended. */
  readonly target: string;
  readonly files: readonly PlannedFile[];
  readonly message: string;
  /** Other goals that its complaints said to look at. */
  readonly elsewhere: readonly Elsewhere[];
}
