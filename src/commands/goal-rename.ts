import { refuseEdits } from "../adapters/git/refuse-edits.ts";
import { pathspec } from "../adapters/git/repository.ts";
import { slugOfTitle } from "../adapters/transliterate.ts";
import { repairsOf } from "../core/amend/goal/moved-repairs.ts";
import { planRename, type RenameRequest } from "../core/amend/goal/plan-rename.ts";
import { refuseOtherThanId } from "../core/amend/goal/refuse-path.ts";
import type { RenameResult } from "../core/amend/goal/result.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { NOTHING_RECORDED } from "../core/amend/outcome.ts";
import { ScoreError } from "../core/errors.ts";
import type { Goal } from "../core/score/goal.ts";
import { carryingOut } from "./carry-out.ts";
import type { Context } from "./context.ts";
import { goalNamed } from "./goal-named.ts";
import type { Ready } from "./in-transaction.ts";

/** What `score goal rename` is asked for. */
export interface GoalRenameOptions extends Omit<RenameRequest, "by" | "to"> {
  readonly goal: string;
  /** The new id, or the words that it is made of. */
  readonly to: string;
  readonly by: string | undefined;
  readonly dryRun: boolean;
}

/** Gives a goal another id: one commit that moves its file and its repairs, and says what it was called. */
export async function renameGoal(options: GoalRenameOptions, context: Context): Promise<RenameResult> {
  return carryingOut(options.dryRun, context, async (ready, carryOut) => {
    const { score, identity, head } = ready;
    const goal = goalNamed(options.goal, score, "renamed");
    const typed = oneLine("the new name", options.to);
    refuseOtherThanId(typed, goal.id);
    const to = slugOfTitle(typed, score.config.language);
    const title = options.title ?? goal.title?.text;
    const said = { kind: "goal-rename" as const, from: goal.id, to, title, formerTitle: goal.title?.text };
    if (to === goal.id) {
      if (options.title === undefined)
        return { ...said, ...NOTHING_RECORDED, plan: undefined, links: [], kept: [] };
      throw sameName(goal.id);
    }
    await refuseUnready(goal, to, ready, context);
    const request = { ...options, to, by: options.by ?? identity.name };
    const occasion = { parent: head.commit ?? "", ...context.now() };
    const { plan, links } = planRename(request, goal, score, occasion);
    const moved = new Set(plan.files.map((file) => file.path));
    const kept = (await trackedRepairs(goal.id, ready, context)).filter((path) => !moved.has(path));
    const outcome = await carryOut(plan);
    if (outcome.commit !== undefined) context.store.removeEmptyFolders(ready.root, `repairs/${goal.id}`);
    return { ...said, plan, links, kept, ...outcome };
  });
}

function sameName(id: string): ScoreError {
  return new ScoreError(
    "usage",
    "goal/same-name",
    `the goal is called ${id} already; its words alone are changed in its file`,
    {
      hint: `score amend ${id} --because "why" --edit`,
    },
  );
}

async function refuseUnready(goal: Goal, to: string, ready: Ready, { git, store }: Context): Promise<void> {
  const { repository, root, score } = ready;
  await refuseEdits(git, repository, goal.document.path, "not stay");
  if (repairsOf(goal.id, score).length > 0)
    await refuseEdits(git, repository, `repairs/${goal.id}`, "not stay");
  const taken = score.goals.some((other) => other.id === to);
  if (taken || store.textOf(root, `goals/${to}.md`) === undefined) return;
  throw new ScoreError("usage", "goal/exists", `there is a file goals/${to}.md already`, {
    hint: `score goal rename ${goal.id} "in other words"`,
  });
}

async function trackedRepairs(
  goal: string,
  { repository }: Ready,
  { git }: Context,
): Promise<readonly string[]> {
  const listed = await git.run(
    ["ls-files", "-z", "--full-name", "--", pathspec(repository, `repairs/${goal}`)],
    { cwd: repository.top },
  );
  return listed.stdout
    .toString()
    .split("\0")
    .filter((path) => path !== "")
    .map((path) => path.slice(repository.prefix.length));
}
