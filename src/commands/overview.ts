import type { Overview } from "../core/overview.ts";
import { readComplaint } from "../core/score/complaint.ts";
import type { ScoreRecord } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { loadScore } from "./load-score.ts";

/** Tells where one stands in the score here, or that there is none yet. */
export function overview(context: Context): Overview {
  const root = context.store.findRoot(context.cwd);
  if (root === undefined)
    return { name: undefined, promise: undefined, goals: 0, repairs: 0, openComplaints: 0 };
  const score = loadScore(context.store.realPath(root), context.store);
  return {
    name: score.config.name,
    promise: score.promise?.sentence?.text,
    goals: score.goals.length,
    repairs: score.repairs.filter((repair) => repair.document.kind === "repair").length,
    openComplaints: score.complaints.filter(waitsForRepair).length,
  };
}

function waitsForRepair(record: ScoreRecord): boolean {
  const complaint = readComplaint(record);
  return complaint?.keys.kind === "complaint" && /^(?:open|put-right)$/.test(complaint.state);
}
