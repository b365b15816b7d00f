import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import { ScoreError } from "../../../core/errors.ts";
import { parseCommit, type RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import { fileState, refuseUnfinished } from "../preflight.ts";
import { type Head, type Repository, rootOf } from "../repository.ts";
import type { StillSays } from "./confirm-commit.ts";
import type { SaysTheSame } from "./confirm-many.ts";
import { findCommit } from "./find-commit.ts";
import type { Journal, JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { resetIndex } from "./new-files.ts";
import { removeOwnLocks } from "./own-locks.ts";
import { bytesAt, type Placing, sameBytes } from "./place-files.ts";
import { clearTemporary, placesOf, putBack } from "./put-back.ts";
import { carryOut, record, settle } from "./record.ts";
import { resumeMany, undoMany } from "./recover-many.ts";
import { readContents } from "./store-contents.ts";

/** How an interrupted run came to its end. */
export type Recovered = Omit<Recovery, "kind">;

/** Finishes what an interrupted run had begun: its commit is made, or found. */
export async function resume(
  git: Git,
  repository: Repository,
  hold: Hold,
  stillSays: StillSays,
  sameComplaint: SaysTheSame = () => false,
): Promise<Recovered> {
  const ground = await groundOf(git, repository, hold);
  if (ground === undefined) return nothingLeft(hold.journal);
  const { plan, files, place } = ground;
  const base = told(plan);
  if (plan.staged !== null && hold.journal.strange === null)
    return { ...base, ...(await resumeMany(git, place, hold, plan, sameComplaint)) };
  if (hold.journal.strange !== null) {
    const kept = (await findCommit(git, place, plan)).own ?? (await strangeCommit(git, place, hold.journal));
    hold.forget();
    return { ...base, outcome: "kept", commit: kept?.id };
  }
  clearTemporary(files, placesOf(place, hold.journal));
  const { own } = await findCommit(git, place, plan);
  if (own !== undefined) {
    const { commit, asides } = await settle(git, place, hold, plan, files, own, stillSays);
    return { ...base, outcome: "finished", commit, asides };
  }
  await refuseOtherHead(git, place, plan);
  refuseOtherEdits(files, place);
  const { commit, asides } = await carryOut(git, place, hold, plan, files, stillSays);
  return { ...base, outcome: "finished", commit, asides };
}

/** Takes back what an interrupted run had begun: files and index as before, or, where its commit stands, a commit that reverts it. */
export async function undo(git: Git, repository: Repository, hold: Hold): Promise<Recovered> {
  const ground = await groundOf(git, repository, hold);
  if (ground === undefined) return nothingLeft(hold.journal);
  const { plan, files, place } = ground;
  const base = told(plan);
  const own =
    (await findCommit(git, place, plan)).own ??
    (hold.journal.strange === null ? undefined : await strangeCommit(git, place, hold.journal));
  if (plan.staged !== null) return { ...base, ...(await undoMany(git, place, hold, plan, own)) };
  if (own !== undefined) {
    // Killed between the branch and the index, Git leaves the index behind.
    await resetIndex(
      git,
      place,
      plan.files.map((file) => file.path),
    );
    return { ...base, ...(await addRevert(git, place, hold, files, own)) };
  }
  const back = await putBack(git, place, hold.journal, plan, files);
  if (back.stillListed.length > 0) {
    throw new ScoreError(
      "state",
      "git/locked",
      `the files are as they were before, but Git's index is locked, and ${back.stillListed.join(", ")} still stands in it`,
      { hint: "score amend --undo   # again, when the other Git has ended" },
    );
  }
  hold.forget();
  return { ...base, outcome: "taken-back", commit: undefined, asides: back.asides };
}

interface Ground {
  readonly plan: JournalPlan;
  readonly files: readonly Placing[];
  /** The repository as the interrupted run saw it: its paths count from where its score lies. */
  readonly place: Repository;
}

async function groundOf(git: Git, repository: Repository, hold: Hold): Promise<Ground | undefined> {
  const { plan } = hold.journal;
  if (plan === null) return undefined;
  await removeOwnLocks(git, repository, hold.journal, plan);
  const place = { ...repository, prefix: plan.prefix };
  const files = await readContents(git, place, plan.files);
  return { plan, files, place };
}

function told(plan: JournalPlan): Pick<Recovered, "subject" | "files" | "asides"> {
  return {
    subject: plan.message.split("\n")[0] ?? "",
    files: plan.files.map((file) => `${plan.prefix}${file.path}`),
    asides: [],
  };
}

function nothingLeft(journal: Journal): Recovered {
  return { outcome: "nothing", subject: journal.typed.join(" "), commit: undefined, files: [], asides: [] };
}

async function strangeCommit(
  git: Git,
  { top }: Repository,
  { strange }: Journal,
): Promise<RawCommit | undefined> {
  const id = /^commit ([0-9a-f]+):/.exec(strange ?? "")?.[1];
  if (id === undefined) return undefined;
  const full = await git.run(["rev-parse", "-q", "--verify", `${id}^{commit}`], { cwd: top });
  const raw = await git.run(["--no-replace-objects", "cat-file", "commit", id], { cwd: top });
  return raw.code === 0 ? parseCommit(full.stdout.toString().trim(), raw.stdout) : undefined;
}

async function refuseOtherHead(git: Git, place: Repository, { head }: JournalPlan): Promise<Head> {
  const now = await refuseUnfinished(git, place);
  if ((now.commit ?? null) === head.commit && (now.branch ?? null) === head.branch) return now;
  throw new ScoreError(
    "unfinished",
    "amend/head-moved",
    `the repository has moved on since: it was on ${head.branch ?? "no branch"} at ${(head.commit ?? "the beginning").slice(0, 10)}`,
    { hint: "score amend --undo   # takes the unfinished part back; then amend again" },
  );
}

function refuseOtherEdits(files: readonly Placing[], place: Repository): void {
  const edited = files.find((file) => {
    const now = bytesAt(join(rootOf(place), file.path));
    return !sameBytes(now, file.before) && !sameBytes(now, file.after);
  });
  if (edited === undefined) return;
  throw new ScoreError(
    "unfinished",
    "amend/edited-since",
    `${edited.path} was edited after the interruption, so it can't be finished as it was planned`,
    { hint: "score amend --undo   # takes the unfinished part back, and keeps that edit aside" },
  );
}

// What stands in history stays visible; taking it back is a commit of its own.
async function addRevert(
  git: Git,
  place: Repository,
  hold: Hold,
  files: readonly Placing[],
  commit: RawCommit,
): Promise<Pick<Recovered, "outcome" | "commit" | "asides">> {
  const head = await refuseUnfinished(git, place);
  for (const { path } of files) await refuseChangedSince(git, place, commit, path);
  const text = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  const inverse = files.map((file) => ({
    path: file.path,
    before: text(bytesAt(join(rootOf(place), file.path))),
    after: text(file.before),
  }));
  const subject = commit.message.split("\n")[0] ?? "";
  const message = `Revert "${subject}"\n\nThis reverts commit ${commit.id}.\n`;
  const { plan, git: committer, strange } = hold.journal;
  try {
    const recorded = await record(git, place, hold, { files: inverse, message, head });
    return { outcome: "reverted", commit: recorded.commit, asides: recorded.asides };
  } catch (error) {
    // Refused as a whole: what waited to be decided waits on.
    if (hold.journal.plan === null) hold.note({ plan, git: committer, strange });
    throw error;
  }
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
  throw new ScoreError(
    "unfinished",
    "amend/changed-since",
    `${path} was changed after commit ${commit.id.slice(0, 10)}, so that commit can't be taken back whole`,
    {
      hint: `score amend --resume   # keeps that commit; then: git revert ${commit.id.slice(0, 10)}, and settle what was changed`,
    },
  );
}
