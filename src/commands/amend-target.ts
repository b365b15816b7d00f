import { complaintsNamed } from "../core/amend/complaint-named.ts";
import { followedComplaints } from "../core/history/followed-complaint.ts";
import { repairBook } from "../core/history/repair-book.ts";
import { findGoal } from "../core/score/find-goal.ts";
import type { Context } from "./context.ts";
import { refuseObstacle } from "./explain-missing.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Returns the id of what is to be amended, as this score has it. @throws ScoreError `goal/unknown` with the nearest one. */
export function amendTarget(name: string, context: Context): string {
  const score = loadScore(findScore(context), context.store);
  if (name === "promise") return name;
  refuseObstacle(score, "goals");
  return findGoal(score, name).id;
}

/**
 * Lists what could be amended, first what the complaints are about that somebody named.
 * @throws ScoreError where one of them is unknown.
 */
export function amendTargets(complaints: readonly string[], context: Context): readonly string[] {
  const score = loadScore(findScore(context), context.store);
  const followed = followedComplaints(repairBook(score));
  const about = complaintsNamed(complaints, score).flatMap(({ id }) => {
    const complaint = followed.get(id);
    return complaint?.isKept === true && complaint.goal !== undefined ? [complaint.goal] : [];
  });
  return [...new Set([...about, ...score.goals.map((goal) => goal.id), "promise"])];
}
