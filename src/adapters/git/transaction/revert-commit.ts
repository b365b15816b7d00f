import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { fileState } from "../file-state.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished } from "../preflight.ts";
import { answerOf, pathspec, type Repository, rootOf } from "../repository.ts";
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
import { succeeded } from "./succeeded.ts";
import { catchUpIndex, stayingOf } from "./swept-in.ts";
import { takenBackBy } from "./taken-back-by.ts";

/**
 * Adds a commit that takes another one back in the files of its plan: what stands in history stays visible. What a hook added to
 * that commit stays, in HEAD and on the disk, and is told: it may be somebody's work that is kept nowhere else. Where somebody has
 * taken it back already, theirs is the commit that is told.
 */
export async function revertCommit(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  files: readonly Placing[],
  commit: RawCommit,
  stillSays: StillSays,
): Promise<Pick<Recovery, "outcome" | "commit" | "already" | "asides" | "stays">> {
  const head = await refuseUnfinished(git, place);
  const by = await takenBackBy(git, place, commit.id);
  if (by !== undefined) return endTakenBack(git, place, hold, plan, files, commit, by);
  await refuseStagedSince(git, place, plan, commit.id);
  // Killed between the branch and the index, Git leaves the index behind.
  await resetIndex(
    git,
    place,
    plan.files.map((file) => file.path),
  );
  const standing: Placing[] = [];
  for (const file of files) if (await standsAsMade(git, place, commit, file.path)) standing.push(file);
  if (standing.length === 0)
    return endTakenBack(git, place, hold, plan, files, commit, await lastToChange(git, place, plan, commit));
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  const inverse = [];
  for (const file of standing)
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
    const aside = [...asides, ...recorded.asides];
    return { outcome: "reverted", commit: recorded.commit, already: false, asides: aside, stays };
  } catch (error) {
    // Refused as a whole: what waited to be decided waits on.
    if (hold.journal.plan === null) hold.note({ plan, git: committer, strange });
    throw error;
  }
}

async function endTakenBack(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  files: readonly Placing[],
  commit: RawCommit,
  by: string,
): Promise<Pick<Recovery, "outcome" | "commit" | "already" | "asides" | "stays">> {
  const asides = settleKept(files, placesOf(place, hold.journal), place.gitDir);
  const stays = await stayingOf(git, place, plan, commit);
  await catchUpIndex(git, place, commit, "undo");
  hold.forget();
  return { outcome: "reverted", commit: by, already: true, asides, stays };
}

async function lastToChange(
  git: Git,
  place: Repository,
  { files }: JournalPlan,
  { id }: RawCommit,
): Promise<string> {
  const specs = files.map(({ path }) => pathspec(place, path));
  const range = ["--max-count=1", `${id}..HEAD`, "--", ...specs];
  const found = await git.run(["--no-replace-objects", "rev-list", ...range], { cwd: place.top });
  return answerOf(found) || id;
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
  const named = ["rev-parse", "-q", "--verify", `${parent}:${place.prefix}${file.path}`];
  const id = answerOf(await git.run(named, { cwd: place.top }));
  if (id === undefined) return file.before;
  const blob = await git.run(["--no-replace-objects", "cat-file", "blob", id], { cwd: place.top });
  succeeded(blob, `Git could not read ${file.path} as it was before this amendment`, "git fsck");
  const unix = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8").replaceAll("\r\n", "\n");
  return unix(blob.stdout) === unix(file.before) ? file.before : blob.stdout;
}

// What HEAD has of a file as it was before that commit was taken back by somebody already.
async function standsAsMade(git: Git, place: Repository, commit: RawCommit, path: string): Promise<boolean> {
  const state = await fileState(git, place, path);
  const [made, before, now] = await Promise.all(
    [commit.id, commit.parents[0], "HEAD"].map(async (rev) => {
      if (rev === undefined) return "";
      const named = ["rev-parse", "-q", "--verify", `${rev}:${place.prefix}${path}`];
      // A Git that could not say is no answer: the file would count as taken back, and be left out of what takes it back.
      return answerOf(await git.run(named, { cwd: place.top })) ?? "";
    }),
  );
  const gone = state === "untracked" && bytesAt(join(rootOf(place), path)) === undefined;
  if ((state !== "clean" && !gone) || (now !== made && now !== before)) throw changedSince(commit, path);
  return now === made;
}
