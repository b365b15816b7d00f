import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseCommit, type RawCommit } from "../../../core/history/raw-commit.ts";
import { readTrailers } from "../../../core/history/trailers.ts";
import type { Git, GitOutput } from "../git.ts";
import { answerOf, type Repository, readHead, rootOf } from "../repository.ts";
import { changedPaths } from "./changed-paths.ts";
import type { JournalPlan } from "./journal.ts";
import { type Marked, markedCommits } from "./marked-commits.ts";
import { readStaged } from "./staged-files.ts";

/** Others may have committed since; of more commits than this only the oldest are read. */
const MOST_LOOKED_AT = 100;

/** A hook may have made a commit anew; of more that it left aside than these only the newest are read. */
const MOST_ASIDE = 10;

/** The commit that was made of a plan; where there is none, those that were made since and of which nothing tells whose they are. */
export interface Found {
  readonly own: RawCommit | undefined;
  readonly doubtful: readonly RawCommit[];
}

/**
 * Looks for the commit that was made of a plan on its branch; later commits of others may stand on it. Hooks may have changed its
 * message and its files, and Git stores other bytes than the disk has, so neither need be the planned ones.
 * @throws ScoreError `git/unreadable` where it can't be known.
 */
export async function findCommit(git: Git, repository: Repository, plan: JournalPlan): Promise<Found> {
  const { commit: from, branch } = plan.head;
  const { tip, ref } = await tipOf(git, repository, branch);
  if (tip === undefined || tip === from) return { own: undefined, doubtful: [] };
  const ids = await madeSince(git, repository, tip, from);
  const marked = await markedCommits(git, repository, plan.mark, ref, { from, tip });
  const planned = plannedPaths(repository, plan);
  const touches = async (id: string): Promise<boolean> =>
    planned.size === 0 || (await changedPaths(git, repository, id)).some((path) => planned.has(path));
  const aside = [...marked.ids].filter((id) => !ids.includes(id)).slice(0, MOST_ASIDE);
  const elsewhere = await readThere(git, repository, aside);
  const isOurs = recognising(plan, marked, elsewhere);
  const since: RawCommit[] = [];
  for (const id of ids.filter((each, at) => at < MOST_LOOKED_AT || marked.ids.has(each))) {
    const commit = await readCommit(git, repository, id);
    since.push(commit);
    const ours = isOurs(commit);
    if (ours === "surely" || (ours === "where it fits" && (await touches(id))))
      return { own: commit, doubtful: [] };
  }
  // It may have come onto this branch by a merge.
  for (const commit of elsewhere)
    if ((await isIn(git, repository, commit.id, tip)) && (await touches(commit.id)))
      return { own: commit, doubtful: [] };
  return { own: undefined, doubtful: marked.isComplete ? [] : since };
}

async function madeSince(
  git: Git,
  { top }: Repository,
  tip: string,
  from: string | null,
): Promise<readonly string[]> {
  const list = (...range: readonly string[]): Promise<GitOutput> =>
    git.run(["--no-replace-objects", "rev-list", "--first-parent", "--reverse", ...range, "--"], {
      cwd: top,
    });
  let listed = await list(tip, ...(from === null ? [] : [`^${from}`]));
  // Somebody made the commit anew that it began from, and Git has thrown the first one away.
  if (listed.code !== 0 && from !== null && !(await has(git, top, from)))
    listed = await list(`--max-count=${MOST_LOOKED_AT}`, tip);
  return (answerOf(listed) ?? "").split("\n").filter((id) => id !== "");
}

/** Tells whether a commit is another one, or one that it goes back to. */
export async function isIn(git: Git, { top }: Repository, id: string, rev: string): Promise<boolean> {
  const asked = await git.run(["merge-base", "--is-ancestor", id, rev], { cwd: top });
  return answerOf(asked) !== undefined;
}

async function has(git: Git, top: string, id: string): Promise<boolean> {
  return (await git.run(["cat-file", "-e", `${id}^{commit}`], { cwd: top })).code === 0;
}

// A branch that is there no more may be called otherwise since, without a reflog that tells: then HEAD is all there is to look at.
async function tipOf(
  git: Git,
  repository: Repository,
  branch: string | null,
): Promise<{ readonly tip: string | undefined; readonly ref: string }> {
  const ref = `refs/heads/${branch}`;
  const spec = ["rev-parse", "-q", "--verify", `${ref}^{commit}`];
  const there = branch === null ? undefined : answerOf(await git.run(spec, { cwd: repository.top }));
  if (there !== undefined) return { tip: there, ref };
  return { tip: (await readHead(git, repository)).commit, ref: "HEAD" };
}

async function readCommit(git: Git, { top }: Repository, id: string): Promise<RawCommit> {
  const raw = await git.run(["--no-replace-objects", "cat-file", "commit", id], { cwd: top });
  answerOf(raw);
  return parseCommit(id, raw.stdout);
}

// What no branch holds any more may be gone.
async function readThere(
  git: Git,
  { top }: Repository,
  ids: readonly string[],
): Promise<readonly RawCommit[]> {
  const commits: RawCommit[] = [];
  for (const id of ids) {
    const raw = await git.run(["--no-replace-objects", "cat-file", "commit", id], { cwd: top });
    if (raw.code === 0) commits.push(parseCommit(id, raw.stdout));
  }
  return commits;
}

// Trailers with an id are nobody else's; nor is a mark, unless a hook inherited it for a commit of its own, which has other files.
// A commit that was moved or reworded since keeps its author and their moment. Only where no reflog tells more must words do.
function recognising(
  plan: JournalPlan,
  { ids, isComplete }: Marked,
  gone: readonly RawCommit[],
): (commit: RawCommit) => "surely" | "where it fits" | "no" {
  const hasId = /^Score-(?:Amendment|Import|Import-Undone): /m.test(plan.message);
  return (commit) => {
    const told = hasTrailersOf(plan.message, commit.message);
    if (told && hasId) return "surely";
    const moved = gone.some((one) => sameAuthor(one, commit));
    const words = told || subjectOf(commit) === subjectOf(plan);
    return ids.has(commit.id) || moved || (words && !isComplete) ? "where it fits" : "no";
  };
}

function subjectOf({ message }: { readonly message: string }): string {
  return message.split("\n")[0] ?? "";
}

function sameAuthor({ author: one }: RawCommit, { author: other }: RawCommit): boolean {
  return one.email === other.email && one.name === other.name && one.date === other.date;
}

/** Returns the paths of a plan, counted from the top of the work tree; none where those of an import are gone. */
export function plannedPaths(
  repository: Repository,
  { prefix, files, staged }: JournalPlan,
): ReadonlySet<string> {
  const paths = staged === null ? files.map(({ path }) => path) : pathsWaiting(repository, staged);
  return new Set(paths.map((path) => `${prefix}${path}`));
}

function pathsWaiting(repository: Repository, staged: string): readonly string[] {
  const folder = join(repository.gitDir, "score", staged);
  return existsSync(folder) ? readStaged(folder, rootOf(repository)).paths : [];
}

/** Tells whether a message has every trailer of the planned one. */
export function hasTrailersOf(planned: string, made: string): boolean {
  const found = new Set(readTrailers(made).map((trailer) => trailer.join(": ")));
  const wanted = readTrailers(planned).map((trailer) => trailer.join(": "));
  return wanted.length > 0 && wanted.every((trailer) => found.has(trailer));
}
