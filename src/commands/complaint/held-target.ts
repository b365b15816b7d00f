import { complaintOrRepair } from "../../core/complaint/complaint-or-repair.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";

/** Looks whether there is the complaint or the amendment of which somebody says whether it held. @throws ScoreError where there is none. */
export function refuseUnknownTarget(name: string, context: Context): void {
  complaintOrRepair(loadScore(findScore(context), context.store), name);
}
