import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";
import type { Git } from "../git.ts";
import { answerOf, pathspec, type Repository } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";

/** Refuses where somebody staged something for one of the files since: it is theirs, and setting the index would throw it away. */
export async function refuseStagedSince(
  git: Git,
  place: Repository,
  plan: JournalPlan,
  commit: string,
): Promise<void> {
  const [path] = await stagedSince(git, place, plan, commit);
  if (path === undefined) return;
  const named = `${place.prefix}${path}`;
  throw new ScoreError("unfinished", "amend/staged-since", `${named} was staged after the interruption`, {
    hint: `git restore --staged ${shellWords([named])}   # keeps it on the disk; then the same command again`,
  });
}

/**
 * Returns those paths of a plan that stand in Git's index as neither the plan nor a commit has them: somebody staged that.
 * @throws ScoreError `git/unreadable` where Git could not say.
 */
export async function stagedSince(
  git: Git,
  place: Repository,
  plan: JournalPlan,
  commit: string,
): Promise<readonly string[]> {
  const specs = plan.files.map((file) => pathspec(place, file.path));
  const planned = new Set(plan.files.flatMap(({ before, after }) => [before, after]));
  let strange = (await stagedBlobs(git, place, plan)).filter(({ id }) => !planned.has(id) && !EMPTY.has(id));
  for (const rev of [commit, `${commit}^`, "HEAD"]) {
    if (strange.length === 0) return [];
    const tree = await git.run(["ls-tree", "-z", "--full-tree", rev, "--", ...specs], { cwd: place.top });
    const known = new Set(
      tree.stdout
        .toString()
        .split("\0")
        .map((entry) => entry.split(/[ \t]/)[2]),
    );
    strange = strange.filter(({ id }) => !known.has(id));
  }
  return [...new Set(strange.map(({ path }) => path))];
}

/** Lists what Git's index holds for the paths of a plan: the blob of each, of all sides in a conflict. */
export async function stagedBlobs(
  git: Git,
  place: Repository,
  plan: JournalPlan,
): Promise<readonly { readonly path: string; readonly id: string }[]> {
  const specs = plan.files.map((file) => pathspec(place, file.path));
  const listed = await git.run(["ls-files", "--stage", "-z", "--full-name", "--", ...specs], {
    cwd: place.top,
  });
  if (listed.code !== 0) answerOf(listed);
  return listed.stdout
    .toString()
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => ({
      path: entry.slice(entry.indexOf("\t") + 1 + place.prefix.length),
      id: entry.split(" ")[1] ?? "",
    }));
}

/** An empty file, as Git lists one that it was only told of; in both of its kinds of ids. */
export const EMPTY: ReadonlySet<string> = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);
