import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";
import { isBranch } from "./other-branch.ts";

/** More renames than these aren't looked at. */
const MOST_LOOKED_AT = 1_000;

/** Returns a plan as on the branch that is called otherwise since, where Git's reflog tells so; else as it is. */
export async function onBranchOfToday(git: Git, place: Repository, plan: JournalPlan): Promise<JournalPlan> {
  const { branch, commit } = plan.head;
  if (branch === null || commit === null || (await isBranch(git, place, branch))) return plan;
  const renames = await renamesIn(git, place);
  let name: string | undefined = branch;
  for (let step = 0; name !== undefined && step <= renames.size; step += 1) {
    name = renames.get(name);
    if (name !== undefined && (await isBranch(git, place, name)))
      return { ...plan, head: { ...plan.head, branch: name } };
  }
  return plan;
}

// Each by its former name; of one that was given twice the newest counts.
async function renamesIn(git: Git, { top }: Repository): Promise<ReadonlyMap<string, string>> {
  const flags = [
    "--walk-reflogs",
    "--all",
    "--no-show-signature",
    "--format=%gs",
    "-n",
    String(MOST_LOOKED_AT),
  ];
  const told = await git.run(["log", ...flags, "--grep-reflog=^Branch: renamed "], { cwd: top });
  const renames = new Map<string, string>();
  for (const line of told.stdout.toString().split("\n")) {
    const [, from, to] = /^Branch: renamed refs\/heads\/(\S+) to refs\/heads\/(\S+)$/.exec(line) ?? [];
    if (from !== undefined && to !== undefined && !renames.has(from)) renames.set(from, to);
  }
  return renames;
}
