import { ScoreError } from "../../core/errors.ts";
import { parseCommit, type RawCommit } from "../../core/history/raw-commit.ts";
import type { Revision } from "../../core/history/revision.ts";
import type { Git } from "./git.ts";
import { type GitObject, readObjects } from "./objects.ts";
import { type Repository, readHead } from "./repository.ts";
import { walkHistory } from "./walk-history.ts";

/** Reads every commit that touched some paths of a score, newest first; `also` names commits beside HEAD to begin from. */
export async function readRevisions(
  git: Git,
  repository: Repository,
  paths: readonly string[],
  also: readonly string[] = [],
): Promise<readonly Revision[]> {
  const head = await readHead(git, repository);
  if (head.commit === undefined) return [];
  const touched = [];
  for await (const some of walkHistory(git, repository, paths, [head.commit, ...also])) touched.push(...some);
  const ids = touched.map(({ id }) => id);
  const revisions: Revision[] = [];
  for await (const object of readObjects(git, repository, ids))
    revisions.push({ commit: commitOf(object), files: touched[revisions.length]?.files ?? [] });
  return revisions;
}

/** Parses a commit. @throws ScoreError where it is not there: a history that leaves out a step would tell what happened wrongly. */
export function commitOf({ id, bytes }: GitObject): RawCommit {
  if (bytes !== undefined) return parseCommit(id, bytes);
  throw new ScoreError("git", "git/failed", `the commit ${id.slice(0, 10)} could not be read`, {
    hint: "git fsck",
  });
}
