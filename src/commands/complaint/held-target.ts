import { findComplaint } from "../../core/complaint/find-complaint.ts";
import { findRepair, isAmendmentId } from "../../core/complaint/find-repair.ts";
import type { Context } from "../context.ts";
import { findScore, loadScore } from "../load-score.ts";

/** Looks whether there is the complaint or the amendment of which somebody says whether it held. @throws ScoreError where there is none. */
export function refuseUnknownTarget(name: string, context: Context): void {
  const score = loadScore(findScore(context), context.store);
  if (isAmendmentId(name)) findRepair(score, name);
  else findComplaint(score, name);
}
