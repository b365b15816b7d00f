import { parseCommit, type RawCommit } from "../../../core/history/raw-commit.ts";
import { readTrailers } from "../../../core/history/trailers.ts";
import type { Git } from "../git.ts";
import { answerOf, type Repository, readHead } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";

/** Others may have committed since; of more commits than this only the oldest are looked at. */
const MOST_LOOKED_AT = 100;

/** The commits that were made since a plan, oldest first, and the one among them that was made of it. */
export interface Found {
  readonly since: readonly RawCommit[];
  readonly own: RawCommit | undefined;
}

/**
 * Looks for the commit that was made of a plan on its branch; later commits of others may stand on it.
 * @throws ScoreError `git/unreadable` where it can't be known.
 */
export async function findCommit(
  git: Git,
  repository: Repository,
  plan: Pick<JournalPlan, "head" | "message"> & Partial<Pick<JournalPlan, "staged">>,
): Promise<Found> {
  const tip = await tipOf(git, repository, plan.head.branch);
  if (tip === undefined || tip === plan.head.commit) return { since: [], own: undefined };
  const range = plan.head.commit === null ? [tip] : [tip, `^${plan.head.commit}`];
  const listed = await git.run(
    ["--no-replace-objects", "rev-list", "--first-parent", "--reverse", ...range, "--"],
    { cwd: repository.top },
  );
  const ids = (answerOf(listed) ?? "").split("\n").filter((id) => id !== "");
  const since: RawCommit[] = [];
  for (const id of ids.slice(0, MOST_LOOKED_AT)) {
    const raw = await git.run(["--no-replace-objects", "cat-file", "commit", id], { cwd: repository.top });
    answerOf(raw);
    const commit = parseCommit(id, raw.stdout);
    since.push(commit);
    if (isOf(plan, commit)) return { since, own: commit };
  }
  return { since, own: undefined };
}

async function tipOf(git: Git, repository: Repository, branch: string | null): Promise<string | undefined> {
  if (branch === null) return (await readHead(git, repository)).commit;
  return answerOf(
    await git.run(["rev-parse", "-q", "--verify", `refs/heads/${branch}^{commit}`], { cwd: repository.top }),
  );
}

// A hook may change the subject, or drop the trailers, and it is the same commit all the same.
// The trailer of an import names that one run, and its subject may be that of any other.
function isOf(
  { message: planned, staged }: Pick<JournalPlan, "message"> & Partial<Pick<JournalPlan, "staged">>,
  { message }: RawCommit,
): boolean {
  if (typeof staged === "string") return hasTrailersOf(planned, message);
  return message.split("\n")[0] === planned.split("\n")[0] || hasTrailersOf(planned, message);
}

/** Tells whether a message has every trailer of the planned one. */
export function hasTrailersOf(planned: string, made: string): boolean {
  const found = new Set(readTrailers(made).map((trailer) => trailer.join(": ")));
  const wanted = readTrailers(planned).map((trailer) => trailer.join(": "));
  return wanted.length > 0 && wanted.every((trailer) => found.has(trailer));
}
