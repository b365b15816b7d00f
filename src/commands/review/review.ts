import { refuseEdits } from "../../adapters/git/refuse-edits.ts";
import { NOTHING_RECORDED } from "../../core/amend/outcome.ts";
import type { Practice } from "../../core/practice/practice.ts";
import { planReview, type ReviewRequest } from "../../core/review/plan-review.ts";
import type { ReviewResult } from "../../core/review/result.ts";
import { reviewLook } from "../../core/review/review-look.ts";
import type { Score } from "../../core/score/score.ts";
import { shellWords } from "../../core/shell-words.ts";
import { carryingOut } from "../carry-out.ts";
import type { Context } from "../context.ts";
import { goalOnDisk } from "../goal-on-disk.ts";
import { findScore, loadScore } from "../load-score.ts";
import { readPractice } from "../read-practice.ts";

/** What `score review` is asked to record. */
export interface ReviewOptions extends Omit<ReviewRequest, "by"> {
  readonly goal: string;
  readonly by: string | undefined;
  readonly dryRun: boolean;
}

/** Shows a goal, or the promise, with what there is to look at when it is read together. Needs no Git. */
export async function lookForReview(goal: string, context: Context): Promise<ReviewResult> {
  const root = findScore(context);
  return lookAt(goal, loadScore(root, context.store), root, context);
}

/** Records that a goal was read together: one commit of its file and a repair file of kind review. */
export async function review(options: ReviewOptions, context: Context): Promise<ReviewResult> {
  return carryingOut(
    options.dryRun,
    context,
    async ({ score, root, repository, identity, head }, carryOut) => {
      const seen = await lookAt(options.goal, score, root, context);
      const { goal, shown } = seen;
      await refuseEdits(context.git, repository, shown.document.path, "not stay");
      const request = { ...options, by: options.by ?? identity.name };
      const occasion = { parent: head.commit ?? "", ...context.now() };
      const plan = planReview(request, { id: goal, document: shown.document }, score, occasion);
      return { ...seen, plan, toChange: options.toChange, ...(await carryOut(plan)) };
    },
  );
}

async function lookAt(name: string, score: Score, root: string, context: Context): Promise<ReviewResult> {
  const { goal, document } = goalOnDisk(name, score, (other) => shellWords(["score", "review", other]));
  const practicable = { id: goal, document };
  const practice = await readPractice("review", [practicable], score, root, context);
  const parts = new Map(score.promise?.parts.map(({ id, value }) => [id.text, value.text]));
  const never: Practice = { state: "never", last: undefined, changes: [] };
  return {
    kind: "review",
    goal,
    // Gaps are told below it, among all that there is to look at.
    shown: { kind: "show", goal, document, at: undefined, parts, gaps: [], provenance: undefined },
    practice: practice.get(goal) ?? never,
    look: reviewLook(practicable, score, context.now().iso),
    plan: undefined,
    toChange: [],
    ...NOTHING_RECORDED,
  };
}
