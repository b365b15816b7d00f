import { readSharing } from "../adapters/git/sharing.ts";
import { refuseOdd } from "../adapters/refuse-odd.ts";
import type { AmendmentPlan } from "../core/amend/amendment-plan.ts";
import { NOTHING_RECORDED, type Outcome } from "../core/amend/outcome.ts";
import { remarksOn } from "../core/amend/remarks.ts";
import { stillSays } from "../core/amend/still-says.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";
import { explainingMissing } from "./explain-missing.ts";
import { guardPrivacy } from "./guard-privacy.ts";
import { heldBy, inTransaction, lookAround, type Ready, type Transaction } from "./in-transaction.ts";
import { findScore } from "./load-score.ts";
import { refuseInterrupted } from "./refuse-interrupted.ts";

/** Carries a plan out, or for a dry run only looks at what it would come to. */
type CarryOut = (plan: AmendmentPlan) => Promise<Outcome>;

/** Plans an amendment on what is there, and records it in the same transaction; a dry run reads only. */
export async function carryingOut<Result>(
  dryRun: boolean,
  context: Context,
  body: (ready: Ready, carryOut: CarryOut) => Promise<Result>,
): Promise<Result> {
  if (!dryRun)
    return inTransaction(context, (ready) => body(ready, (plan) => recordPlan(plan, ready, context)));
  try {
    const ready = await lookAround(context);
    const look: CarryOut = async (plan) => {
      const guarded = { ...plan, override: plan.repair.override };
      await guardPrivacy(guarded, ready.score.config, heldBy(ready, context));
      for (const { path } of plan.files) refuseOdd(ready.root, path);
      return { ...NOTHING_RECORDED, remarks: remarksOn(plan.target, plan.files, ready.score) };
    };
    return await explainingMissing(ready, context, () => body(ready, look));
  } catch (error) {
    // What an interrupted command left half done is no edit of somebody's: advice about edits would lose it.
    if (error instanceof ScoreError && error.kind === "state") refuseInterrupted(findScore(context), context);
    throw error;
  }
}

const UNKNOWN = { pushed: false, push: "git push" } as const;

async function recordPlan(plan: AmendmentPlan, ready: Transaction, context: Context): Promise<Outcome> {
  const { score, repository, head } = ready;
  const remarks = remarksOn(plan.target, plan.files, score);
  const recorded = await ready.record({
    files: plan.files,
    message: plan.message,
    override: plan.repair.override,
    stillSays: (file, committed) => stillSays(file, committed, score.config),
  });
  // It is recorded by now: not to know whom it is shared with is no failure.
  const sharing = await readSharing(context.git, repository, head.branch).catch(() => UNKNOWN);
  return { ...recorded, remarks, sharing };
}
