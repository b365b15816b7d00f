import { join } from "node:path";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { typeOf } from "../../type-of.ts";
import type { Git } from "../git.ts";
import { answerOf, pathspec, type Repository, rootOf } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";

/**
 * Returns those paths of a plan that stand otherwise on the disk than in a commit: a hook, or somebody, wrote there while it was
 * made. @throws ScoreError `git/unreadable` where Git could not say.
 */
export async function differingOnDisk(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  { id }: RawCommit,
): Promise<readonly string[]> {
  const specs = plan.files.map((file) => pathspec(repository, file.path));
  const flags = ["--name-only", "--no-renames", "--no-ext-diff", "-z"];
  const compared = await git.run(["diff", ...flags, id, "--", ...specs], { cwd: repository.top });
  if (compared.code !== 0) answerOf(compared);
  const names = new Set(compared.stdout.toString().split("\0"));
  return plan.files
    .filter(
      ({ path, after }) =>
        names.has(`${repository.prefix}${path}`) ||
        // One that was taken away and is there again is nothing that Git compares.
        (after === null && typeOf(join(rootOf(repository), path)) === "file"),
    )
    .map(({ path }) => path);
}
