import type { ReviewResult } from "../core/review/result.ts";
import { amendmentJson } from "./amend-json.ts";
import { pick, renderJson } from "./json.ts";
import { practiceJson } from "./rehearse-json.ts";

/** Renders a review as `score.review/1`: that of `amend`, which is empty where it was only looked at, with what there was to look at. */
export function renderReviewJson(result: ReviewResult): string {
  const { plan, goal, practice, look, toChange } = result;
  const { rehearsal: _none, ...last } = practiceJson(practice);
  return renderJson("review", {
    ...amendmentJson(plan, result, goal),
    last,
    gaps: look.gaps.map((gap) => pick(gap, ["voice", "clause", "weSay", "weDo", "words"])),
    habits: look.habits.map((habit) => pick(habit, ["habit", "verdict"])),
    complaints: look.complaints.map((complaint) => pick(complaint, ["id", "words", "needs", "command"])),
    waiting: look.waiting.map((waiting) => pick(waiting, ["amendment", "on", "toChange", "command"])),
    toChange,
  });
}
