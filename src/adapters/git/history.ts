import { ScoreError } from "../../core/errors.ts";
import { parseCommit } from "../../core/history/raw-commit.ts";
import type { FileRevision, Revision } from "../../core/history/revision.ts";
import { type Git, gitFailure } from "./git.ts";
import { readObjects } from "./objects.ts";
import { pathspec, type Repository, readHead } from "./repository.ts";

/**
 * Reads every commit that touched some paths of a score, newest first; `also` names commits beside HEAD to begin from. A version of a file is named by its blob id.
 * Three processes whatever the length of the history; none of them runs anything that the repository configures.
 */
export async function readRevisions(
  git: Git,
  repository: Repository,
  paths: readonly string[],
  also: readonly string[] = [],
): Promise<readonly Revision[]> {
  const head = await readHead(git, repository);
  if (head.commit === undefined) return [];
  const specs = paths.map((path) => pathspec(repository, path));
  const listed = await git.run(
    [
      "--no-replace-objects",
      "rev-list",
      "--topo-order",
      "--full-history",
      head.commit,
      ...also,
      "--",
      ...specs,
    ],
    { cwd: repository.top },
  );
  if (listed.code !== 0) throw gitFailure("the history could not be read", listed, "git fsck");
  const compared = await git.run(
    [
      "--no-replace-objects",
      "diff-tree",
      "--stdin",
      "-z",
      "--raw",
      "-r",
      "-c",
      "--root",
      "--no-renames",
      "--no-abbrev",
      "--",
      ...specs,
    ],
    { cwd: repository.top, input: listed.stdout },
  );
  if (compared.code !== 0) throw gitFailure("the history could not be compared", compared, "git fsck");
  const touched = parseComparison(compared.stdout.toString(), repository.prefix);
  const revisions: Revision[] = [];
  for await (const object of readObjects(git, repository, touched.keys())) {
    if (object.bytes === undefined) throw missingCommit(object.id);
    revisions.push({ commit: parseCommit(object.id, object.bytes), files: touched.get(object.id) ?? [] });
  }
  return revisions;
}

// A history that leaves out a step would tell what happened wrongly.
function missingCommit(id: string): ScoreError {
  return new ScoreError("git", "git/failed", `the commit ${id.slice(0, 10)} could not be read`, {
    hint: "git fsck",
  });
}

/** Parses `diff-tree --stdin -z --raw -c`: a commit id, then for each file a line of modes and blobs, and its path. */
function parseComparison(output: string, prefix: string): Map<string, FileRevision[]> {
  const touched = new Map<string, FileRevision[]>();
  let current: FileRevision[] = [];
  const tokens = output.split("\0");
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    if (!token.startsWith(":")) {
      if (token === "") continue;
      current = [];
      touched.set(token, current);
      continue;
    }
    at += 1;
    const path = tokens[at] ?? "";
    if (path.startsWith(prefix)) current.push(revisionOf(token, path.slice(prefix.length)));
  }
  return touched;
}

// One colon for each parent, as many modes and blobs as parents and one more, then what happened.
function revisionOf(token: string, path: string): FileRevision {
  const parents = /^:+/.exec(token)?.[0].length ?? 1;
  const fields = token.slice(parents).split(" ");
  const modes = fields.slice(0, parents + 1);
  const blobs = fields
    .slice(parents + 1, 2 * parents + 2)
    .map((id, at) => (/^0+$/.test(id) || !modes[at]?.startsWith("100") ? undefined : id));
  const base = { path, before: blobs[0], after: blobs[parents] };
  return parents > 1 ? { ...base, otherBefore: blobs[1] } : base;
}
