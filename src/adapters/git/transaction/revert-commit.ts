import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { fileState } from "../file-state.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished } from "../preflight.ts";
import { type Repository, rootOf } from "../repository.ts";
import { changedSince } from "./changed-since.ts";
import type { StillSays } from "./confirm-commit.ts";
import type { JournalPlan, Undoing } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { resetIndex } from "./new-files.ts";
import { bytesAt, type Placing } from "./place-files.ts";
import { placesOf } from "./put-back.ts";
import { record } from "./record.ts";
import { settleKept } from "./set-aside.ts";
import { refuseStagedSince } from "./staged-since.ts";
import { catchUpIndex, stayingOf } from "./swept-in.ts";

/**
 * Adds a commit that takes another one back in the files of its plan: what stands in history stays visible. What a hook added to
 * that commit stays, in HEAD and on the disk, and is told: it may be somebody's work that is kept nowhere else.
 */
export async function revertCommit(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  files: readonly Placing[],
  commit: RawCommit,
  stillSays: StillSays,
): Promise<Pick<Recovery, "outcome" | "commit" | "asides" | "stays">> {
  const head = await refuseUnfinished(git, place);
  await refuseStagedSince(git, place, plan, commit.id);
  // Killed between the branch and the index, Git leaves the index behind.
  await resetIndex(
    git,
    place,
    plan.files.map((file) => file.path),
  );
  for (const { path } of files) await refuseChangedSince(git, place, commit, path);
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  const inverse = [];
  for (const file of files)
    inverse.push({
      path: file.path,
      before: text(bytesAt(join(rootOf(place), file.path))),
      after: text(await beforeCommit(git, place, commit, file)),
    });
  const stays = await stayingOf(git, place, plan, commit);
  await catchUpIndex(git, place, commit, "undo");
  const subject = commit.message.split("\n")[0] ?? "";
  const message = `Revert "${subject}"\n\nThis reverts commit ${commit.id}${stays.length === 0 ? "." : onlyIn(files)}\n`;
  const { git: committer, strange } = hold.journal;
  // What the first run replaced is held against the first plan: the plan from here on goes the other way.
  const asides = settleKept(files, placesOf(place, hold.journal), place.gitDir);
  const undoing: Undoing = { commit: commit.id, plan, strange };
  try {
    const recorded = await record(git, place, hold, { files: inverse, message, head, undoing, stillSays });
    return { outcome: "reverted", commit: recorded.commit, asides: [...asides, ...recorded.asides], stays };
  } catch (error) {
    // Refused as a whole: what waited to be decided waits on.
    if (hold.journal.plan === null) hold.note({ plan, git: committer, strange });
    throw error;
  }
}

function onlyIn(files: readonly Placing[]): string {
  const paths = files.map(({ path }) => `- ${path}\n`);
  return ` in what it was asked for:\n\n${paths.join("")}\nWhat else that commit holds stays.`;
}

// Edits that were recorded with --edited stood on the disk before the run: what it is taken back to is what was committed then.
async function beforeCommit(
  git: Git,
  place: Repository,
  commit: RawCommit,
  file: Placing,
): Promise<Uint8Array | undefined> {
  const [parent] = commit.parents;
  if (parent === undefined || file.before === undefined) return file.before;
  const blob = await git.run(
    ["--no-replace-objects", "cat-file", "blob", `${parent}:${place.prefix}${file.path}`],
    { cwd: place.top },
  );
  if (blob.code !== 0) return file.before;
  const unix = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8").replaceAll("\r\n", "\n");
  return unix(blob.stdout) === unix(file.before) ? file.before : blob.stdout;
}

async function refuseChangedSince(
  git: Git,
  place: Repository,
  commit: RawCommit,
  path: string,
): Promise<void> {
  const state = await fileState(git, place, path);
  const [then, now] = await Promise.all(
    [commit.id, "HEAD"].map((rev) =>
      git.run(["rev-parse", "-q", "--verify", `${rev}:${place.prefix}${path}`], { cwd: place.top }),
    ),
  );
  const gone = state === "untracked" && bytesAt(join(rootOf(place), path)) === undefined;
  if ((state === "clean" || gone) && then?.stdout.toString() === now?.stdout.toString()) return;
  throw changedSince(commit, path);
}
