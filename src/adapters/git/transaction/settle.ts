import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import { confirmCommit, type StillSays } from "./confirm-commit.ts";
import { differingOnDisk } from "./differing-on-disk.ts";
import { indexBehind } from "./index-behind.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import type { Made } from "./make-commit.ts";
import { type IndexReset, resetIndex } from "./new-files.ts";
import { notAsPlanned, notConfirmed } from "./not-as-planned.ts";
import { removeOwnLocks } from "./own-locks.ts";
import type { Placing } from "./place-files.ts";
import { placesOf } from "./put-back.ts";
import { type Aside, settleKept } from "./set-aside.ts";
import { stagedSince } from "./staged-since.ts";
import { catchUpIndex } from "./swept-in.ts";

/** The commit that was made. */
export interface Recorded {
  readonly commit: string;
  /** Files whose form a hook changed on the way; what they say is what was planned. */
  readonly reformatted: readonly string[];
  /** What somebody else wrote to a file while it was replaced, and where it is kept. */
  readonly asides: readonly Aside[];
  /** Files whose entries in Git's index could not be set to the commit, because another Git held it. */
  readonly indexBehind: readonly string[];
  /** Files that stand otherwise on the disk than in the commit. */
  readonly editedSince: readonly string[];
  /** Files of which somebody has staged another version meanwhile, which was left staged. */
  readonly stagedSince: readonly string[];
}

/**
 * Looks at a commit that was made, sets the index entries of its paths to it, and ends the plan.
 * @throws ScoreError of kind `unfinished` where the commit is not what was asked for; it is kept, and the journal with it.
 */
export async function settle(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  files: readonly Placing[],
  { commit, killed }: Made,
  stillSays: StillSays | undefined,
): Promise<Recorded> {
  const { reformatted, strange } = await confirmCommit(git, repository, plan, files, commit, stillSays).catch(
    (error: unknown) => {
      throw notConfirmed(commit.id, error);
    },
  );
  const staged: readonly string[] = await stagedSince(git, repository, plan, commit.id).catch(() => []);
  // A hook that reformats under --only leaves the index behind: but for what somebody staged meanwhile, the paths are ours.
  const paths = plan.files.map((file) => file.path).filter((path) => !staged.includes(path));
  const index = await setIndex(git, repository, hold, plan, paths, killed);
  const asides = settleKept(files, placesOf(repository, hold.journal), repository.gitDir);
  if (strange !== undefined) {
    // What a hook swept in stands in no index yet: the next commit by hand would take it out again.
    await catchUpIndex(git, repository, commit, "resume").catch(() => undefined);
    throw notAsPlanned(commit.id, strange, hold);
  }
  // The journal alone tells that a lock which a Git of ours left is ours, so it stays for as long as the lock does.
  if (index === "killed") throw indexBehind(commit.id, "resume", "take it out again");
  const edited = await differingOnDisk(git, repository, plan, commit).catch(() => []);
  hold.forget();
  return {
    commit: commit.id,
    reformatted,
    asides,
    indexBehind: index === "set" ? [] : paths,
    editedSince: edited,
    stagedSince: staged,
  };
}

async function setIndex(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  paths: readonly string[],
  killed: boolean,
): Promise<IndexReset> {
  const reset = (): Promise<IndexReset> => resetIndex(git, repository, paths).catch(() => "held");
  const how = await reset();
  // Where every Git of ours ended by itself, what lies there is somebody else's.
  if (how === "set" || (how === "held" && !killed)) return how;
  await removeOwnLocks(git, repository, hold.journal, plan).catch(() => []);
  return (await reset()) === "set" ? "set" : "killed";
}
