import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { markOf } from "../../processes.ts";
import type { Git, GitOutput } from "../git.ts";
import { runPatiently } from "../patient.ts";
import { pathspec, type Repository, readHead } from "../repository.ts";
import { findCommit } from "./find-commit.ts";
import { findJustMade } from "./find-just-made.ts";
import { RECOVERY } from "./interruption.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { reflogMark } from "./marked-commits.ts";
import { notMade } from "./not-made.ts";
import { removeOwnLocks } from "./own-locks.ts";

/** A commit that Git made, and whether that Git was killed before it had cleared up after itself. */
export interface Made {
  readonly commit: RawCommit;
  readonly killed: boolean;
}

/**
 * Lets Git commit exactly the files of a plan, with hooks and signing on, and returns what it made. The locks that it left where it
 * was killed are gone then.
 * @throws ScoreError with Git's and the hook's own words where nothing was made.
 */
export async function makeCommit(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  hold: Hold,
): Promise<Made> {
  await refuseMovedHead(git, repository, plan);
  const specs = plan.files.map((file) => pathspec(repository, file.path));
  const output = await runPatiently(git, [...COMMIT, ...specs], {
    cwd: repository.top,
    input: plan.message,
    writes: true,
    stoppable: true,
    // A lock that this Git leaves when it is killed can be told from anybody else's by this note.
    onStart: notingGit(hold),
    ...(plan.mark !== undefined && { reflogAction: reflogMark(plan.mark) }),
  });
  // A Git that ended by itself took its locks along: what lies there now is somebody else's.
  const killed = output.killed === true;
  if (output.code !== 0 && !killed) note(hold, { git: null });
  // Whatever Git says in the end: a commit that stands was made.
  const made = await madeOf(git, repository, plan, output.code === 0).catch((error: unknown) => {
    throw notKnown(error, output);
  });
  if (made !== undefined) {
    if (killed) await removeOwnLocks(git, repository, hold.journal, plan).catch(() => []);
    return { commit: made, killed };
  }
  if (output.code === 0) throw commitGone();
  throw notMade(git, output);
}

async function madeOf(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  succeeds: boolean,
): Promise<RawCommit | undefined> {
  if (!succeeds) return (await findCommit(git, repository, plan)).own;
  // Somebody may have checked out another branch in the moment between our look and Git's.
  const here = { ...plan, head: { ...plan.head, branch: null } };
  return (await findJustMade(git, repository, plan)) ?? (await findJustMade(git, repository, here));
}

/** Says that what Git made of a plan is not to be found. */
export function commitGone(): ScoreError {
  return new ScoreError(
    "unfinished",
    "git/commit-gone",
    "Git made a commit, but it stands on no branch here",
    { hint: "git reflog   # finds it" },
  );
}

/** Makes what notes in the journal which Git was started, as soon as it runs. */
export function notingGit(hold: Hold): (pid: number) => void {
  return (pid) => note(hold, { git: { process: markOf(pid), since: Date.now() } });
}

/** Writes down what comes next where the journal can be written; where it can't, it stays as it was. */
export function note(hold: Hold, change: Parameters<Hold["note"]>[0]): void {
  try {
    hold.note(change);
  } catch {
    // Git runs already, and a full disk is its own to tell of; without the note its lock counts as a stranger's.
    return;
  }
}

// The message is UTF-8 whatever the repository would have it be; verbatim keeps `#12` and every blank.
const COMMIT = [
  "-c",
  "i18n.commitEncoding=UTF-8",
  "commit",
  "--quiet",
  "--only",
  "--cleanup=verbatim",
  "--file=-",
  "--",
];

/** Refuses to commit anywhere but where a plan expects it. */
export async function refuseMovedHead(
  git: Git,
  repository: Repository,
  { head }: JournalPlan,
): Promise<void> {
  const now = await readHead(git, repository);
  if ((now.commit ?? null) === head.commit && (now.branch ?? null) === head.branch) return;
  throw new ScoreError(
    "state",
    "git/head-moved",
    "another commit was made, or another branch checked out, in this moment",
    { hint: "run the same command again" },
  );
}

/** Says that nobody knows whether a commit was made: putting the files back would be wrong where it stands after all. */
export function notKnown(error: unknown, { stderr }: GitOutput): ScoreError {
  return new ScoreError(
    "unfinished",
    "git/not-known",
    "Git could not say whether the commit was made, so everything was left as it is",
    { output: stderr, hint: RECOVERY.join("\n"), cause: error },
  );
}
