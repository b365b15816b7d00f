import { refuseEdits } from "../adapters/git/refuse-edits.ts";
import { leftBehindBy } from "../core/amend/goal/left-behind.ts";
import { planRetire, type RetireRequest } from "../core/amend/goal/plan-retire.ts";
import type { RetireResult } from "../core/amend/goal/result.ts";
import { carryingOut } from "./carry-out.ts";
import type { Context } from "./context.ts";
import { goalNamed } from "./goal-named.ts";
import { refuseEditedRecords } from "./refuse-edited-records.ts";

/** What `score goal retire` is asked for. */
export interface GoalRetireOptions extends Omit<RetireRequest, "by"> {
  readonly goal: string;
  readonly by: string | undefined;
  readonly dryRun: boolean;
}

/** Ends a goal: one commit that takes its file away and leaves its repairs, with a last one that says why. */
export async function retireGoal(options: GoalRetireOptions, context: Context): Promise<RetireResult> {
  return carryingOut(options.dryRun, context, async (ready, carryOut) => {
    const { score, repository, identity, head } = ready;
    const goal = goalNamed(options.goal, score, "retired");
    await refuseEdits(context.git, repository, goal.document.path, "not stay");
    await refuseEditedRecords(options, ready, context);
    const request = { ...options, by: options.by ?? identity.name };
    const occasion = { parent: head.commit ?? "", ...context.now() };
    const plan = planRetire(request, goal, score, occasion);
    const leaves = leftBehindBy(goal, score);
    return { kind: "goal-retire" as const, goal: goal.id, plan, leaves, ...(await carryOut(plan)) };
  });
}
