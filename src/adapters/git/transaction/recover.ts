import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import { ScoreError } from "../../../core/errors.ts";
import { parseCommit, type RawCommit } from "../../../core/history/raw-commit.ts";
import { shellWords } from "../../../core/shell-words.ts";
import { removeStaged } from "../../staging.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished, waitForIndex } from "../preflight.ts";
import { type Head, type Repository, readHead, rootOf } from "../repository.ts";
import type { StillSays } from "./confirm-commit.ts";
import type { SaysTheSame } from "./confirm-many.ts";
import { findCommit } from "./find-commit.ts";
import type { Journal, JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { refuseOtherBranch } from "./other-branch.ts";
import { removeOwnLocks } from "./own-locks.ts";
import { bytesAt, type Placing, sameBytes } from "./place-files.ts";
import { clearTemporary, placesOf, putBack } from "./put-back.ts";
import { carryOut, settle } from "./record.ts";
import { endMany, resumeMany, undoMany } from "./recover-many.ts";
import { revertCommit } from "./revert-commit.ts";
import { refuseStagedSince } from "./staged-since.ts";
import { readContents } from "./store-contents.ts";
import { isInHead, stillOurs } from "./whose-files.ts";

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
  if (hold.journal.strange !== null) {
    const kept = (await findCommit(git, place, plan)).own ?? (await strangeCommit(git, place, hold.journal));
    if (plan.staged === null) hold.forget();
    else endMany(place, hold, plan);
    return { ...base, outcome: "kept", commit: kept?.id };
  }
  if (plan.staged !== null) return { ...base, ...(await resumeMany(git, place, hold, plan, sameComplaint)) };
  clearTemporary(files, placesOf(place, hold.journal));
  const { own } = await findCommit(git, place, plan);
  if (own !== undefined) {
    await refuseStagedSince(git, place, plan, own.id);
    const { commit, asides } = await settle(git, place, hold, plan, files, own, stillSays);
    return { ...base, outcome: "finished", commit, asides };
  }
  if (await isInHead(git, place, files)) return keepByHand(git, place, hold, plan);
  await refuseOtherHead(git, place, plan);
  refuseOtherEdits(files, place);
  try {
    const { commit, asides } = await carryOut(git, place, hold, plan, files, stillSays);
    return { ...base, outcome: "finished", commit, asides };
  } catch (error) {
    // Refused this time: what waits to be finished waits on, with everything that was typed.
    if (hold.journal.plan === null) hold.note({ plan, git: null, strange: null });
    throw error;
  }
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
  if (own !== undefined) return { ...base, ...(await revertCommit(git, place, hold, plan, files, own)) };
  if (await isInHead(git, place, files)) return keepByHand(git, place, hold, plan);
  const ours = await stillOurs(git, place, hold.journal, files);
  const back = await putBack(git, place, hold.journal, plan, files, (file) => ours.has(file));
  if (back.stillListed.length > 0) {
    const lock = join(place.gitDir, "index.lock");
    throw new ScoreError(
      "state",
      "git/locked",
      `the files are as they were before, but Git's index is locked (${lock}), and ${back.stillListed.join(", ")} still stands in it`,
      {
        hint: `score amend --undo   # again, when the other Git has ended; if none runs any more: rm ${shellWords([lock])}`,
      },
    );
  }
  hold.forget();
  return { ...base, outcome: "taken-back", commit: undefined, asides: back.asides };
}

async function keepByHand(git: Git, place: Repository, hold: Hold, plan: JournalPlan): Promise<Recovered> {
  const { commit } = await readHead(git, place);
  hold.forget();
  return { ...told(plan), outcome: "kept", commit };
}

interface Ground {
  readonly plan: JournalPlan;
  readonly files: readonly Placing[];
  /** The repository as the interrupted run saw it: its paths count from where its score lies. */
  readonly place: Repository;
}

async function groundOf(git: Git, repository: Repository, hold: Hold): Promise<Ground | undefined> {
  const { plan } = hold.journal;
  if (plan === null) {
    removeStaged(repository.gitDir);
    return undefined;
  }
  if (hold.journal.strange === null) await refuseOtherBranch(git, repository, plan);
  await removeOwnLocks(git, repository, hold.journal, plan);
  // Somebody's commit that waits for its message holds what was placed: taken back on the disk alone, it would be recorded there.
  await waitForIndex(repository);
  const place = { ...repository, prefix: plan.prefix };
  const files = await readContents(git, place, plan.files);
  return { plan, files, place };
}

function told(plan: JournalPlan): Pick<Recovered, "subject" | "files" | "kept" | "asides"> {
  return {
    subject: plan.message.split("\n")[0] ?? "",
    files: plan.files.map((file) => `${plan.prefix}${file.path}`),
    kept: plan.keepFiles,
    asides: [],
  };
}

function nothingLeft(journal: Journal): Recovered {
  return {
    outcome: "nothing",
    subject: journal.typed.join(" "),
    commit: undefined,
    files: [],
    kept: false,
    asides: [],
  };
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
