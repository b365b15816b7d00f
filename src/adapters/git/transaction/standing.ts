import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import { answerOf, type Repository, readHead } from "../repository.ts";
import { isIn } from "./find-commit.ts";
import type { Journal, JournalPlan } from "./journal.ts";
import { isBranch, otherBranch, refuseOtherBranch } from "./other-branch.ts";

/** Where the commit of a plan stands: on the branch that is checked out, on none any more, or none was made. */
export type Standing =
  | { readonly is: "here"; readonly commit: RawCommit }
  | { readonly is: "gone"; readonly id: string; readonly commit: RawCommit | undefined }
  | { readonly is: "none" };

/**
 * Finds out where a commit that was made of a plan stands by now; somebody may have moved on.
 * @throws ScoreError `amend/other-branch` (state) where it stands on a branch that is not checked out.
 */
export async function standingOf(
  git: Git,
  place: Repository,
  { strange }: Journal,
  plan: JournalPlan,
  made: RawCommit | undefined,
): Promise<Standing> {
  const named = commitNamedIn(strange);
  if (made === undefined) {
    if (named === undefined) return { is: "none" };
    await refuseOtherBranch(git, place, plan);
    return { is: "gone", id: named, commit: undefined };
  }
  const { branch: here } = await readHead(git, place);
  const { branch } = plan.head;
  if (branch !== null && branch !== here && (await isBranch(git, place, branch)))
    if (await isIn(git, place, made.id, `refs/heads/${branch}`))
      throw otherBranch(plan, "stands on", branch, here);
  if (await isIn(git, place, made.id, "HEAD")) return { is: "here", commit: made };
  const [there] = await branchesWith(git, place, made);
  if (there !== undefined) throw otherBranch(plan, "stands on", there, here);
  return { is: "gone", id: made.id, commit: made };
}

/** Returns the id of the commit that a journal says is not what was asked for, as it is written there. */
export function commitNamedIn(strange: string | null): string | undefined {
  return /^commit ([0-9a-f]+):/.exec(strange ?? "")?.[1];
}

async function branchesWith(git: Git, { top }: Repository, { id }: RawCommit): Promise<readonly string[]> {
  const flags = [`--contains=${id}`, "--format=%(refname:lstrip=2)", "refs/heads"];
  const listed = await git.run(["for-each-ref", ...flags], { cwd: top });
  return (answerOf(listed) ?? "").split("\n").filter((name) => name !== "");
}
