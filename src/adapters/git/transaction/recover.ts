import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { shellWords } from "../../../core/shell-words.ts";
import { removeStaged } from "../../staging.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished, waitForIndex } from "../preflight.ts";
import { type Head, type Repository, readHead, rootOf } from "../repository.ts";
import type { StillSays } from "./confirm-commit.ts";
import type { SaysTheSame } from "./confirm-many.ts";
import { findCommit } from "./find-commit.ts";
import type { Journal, JournalPlan, Undoing } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { refuseOtherBranch } from "./other-branch.ts";
import { removeOwnLocks } from "./own-locks.ts";
import { bytesAt, type Placing, sameBytes } from "./place-files.ts";
import { clearTemporary, placesOf, putBack } from "./put-back.ts";
import { readContents } from "./read-contents.ts";
import { carryOut } from "./record.ts";
import { keepMany, resumeMany, undoMany } from "./recover-many.ts";
import { revertCommit } from "./revert-commit.ts";
import { settle } from "./settle.ts";
import { refuseStagedSince } from "./staged-since.ts";
import { commitNamed, strangeCommit } from "./strange-commit.ts";
import { catchUpIndex, stayingOf } from "./swept-in.ts";
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
  if (plan.undoing !== undefined) return goOnUndoing(git, repository, hold, ground, plan.undoing, stillSays);
  const base = told(plan);
  if (hold.journal.strange !== null) {
    const kept = (await findCommit(git, place, plan)).own ?? (await strangeCommit(git, place, hold.journal));
    if (plan.staged !== null) return { ...base, ...(await keepMany(git, place, hold, plan, kept)) };
    if (kept !== undefined) await catchUpIndex(git, place, kept, "resume");
    hold.forget();
    return { ...base, outcome: "kept", commit: kept?.id };
  }
  if (plan.staged !== null) return { ...base, ...(await resumeMany(git, place, hold, plan, sameComplaint)) };
  clearTemporary(files, placesOf(place, hold.journal));
  const { own } = await findCommit(git, place, plan);
  if (own !== undefined) {
    await refuseStagedSince(git, place, plan, own.id);
    const { commit, asides } = await settle(
      git,
      place,
      hold,
      plan,
      files,
      { commit: own, killed: false },
      stillSays,
    );
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
export async function undo(
  git: Git,
  repository: Repository,
  hold: Hold,
  stillSays: StillSays,
): Promise<Recovered> {
  const ground = await groundOf(git, repository, hold);
  if (ground === undefined) return nothingLeft(hold.journal);
  const { plan, files, place } = ground;
  if (plan.undoing !== undefined) return goOnUndoing(git, repository, hold, ground, plan.undoing, stillSays);
  const base = told(plan);
  const own =
    (await findCommit(git, place, plan)).own ??
    (hold.journal.strange === null ? undefined : await strangeCommit(git, place, hold.journal));
  if (plan.staged !== null) return { ...base, ...(await undoMany(git, place, hold, plan, own)) };
  if (own !== undefined)
    return { ...base, ...(await revertCommit(git, place, hold, plan, files, own, stillSays)) };
  if (await isInHead(git, place, files)) return keepByHand(git, place, hold, plan);
  const asides = await takePartBack(git, hold, ground);
  hold.forget();
  return { ...base, outcome: "taken-back", commit: undefined, asides };
}

// Once it was asked for, a taking back is finished whichever way is named: nobody asked for what it takes back to come again.
async function goOnUndoing(
  git: Git,
  repository: Repository,
  hold: Hold,
  ground: Ground,
  undoing: Undoing,
  stillSays: StillSays,
): Promise<Recovered> {
  const { plan, files, place } = ground;
  const made = await revertMade(git, place, hold.journal, plan, undoing);
  if (made === undefined && !(await isInHead(git, place, files))) {
    const asides = await takePartBack(git, hold, ground);
    hold.note({ plan: undoing.plan, git: null, strange: undoing.strange });
    const done = await undo(git, repository, hold, stillSays);
    return { ...done, asides: [...asides, ...done.asides] };
  }
  const first = await commitNamed(git, place, undoing.commit);
  const stays = first === undefined ? [] : await stayingOf(git, place, undoing.plan, first);
  const ended = { ...told(undoing.plan), outcome: "reverted", stays } as const;
  if (made !== undefined && hold.journal.strange === null) {
    clearTemporary(files, placesOf(place, hold.journal));
    await refuseStagedSince(git, place, plan, made.id);
    const { commit, asides } = await settle(
      git,
      place,
      hold,
      plan,
      files,
      { commit: made, killed: false },
      stillSays,
    );
    return { ...ended, commit, asides };
  }
  if (made !== undefined) await catchUpIndex(git, place, made, "undo");
  hold.forget();
  return { ...ended, commit: made?.id ?? (await readHead(git, place)).commit };
}

// Where it only takes files away, no content tells it: then its words do, and a hook may have dropped all but the first line.
async function revertMade(
  git: Git,
  place: Repository,
  journal: Journal,
  plan: JournalPlan,
  { commit }: Undoing,
): Promise<RawCommit | undefined> {
  const { own, doubtful } = await findCommit(git, place, plan);
  const [subject] = plan.message.split("\n");
  const says = ({ message }: RawCommit): boolean =>
    message.includes(`This reverts commit ${commit}`) || message.split("\n")[0] === subject;
  return (
    own ?? doubtful.find(says) ?? (journal.strange === null ? undefined : strangeCommit(git, place, journal))
  );
}

async function takePartBack(
  git: Git,
  hold: Hold,
  { plan, files, place }: Ground,
): Promise<Recovered["asides"]> {
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
  return back.asides;
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
  await waitForIndex(git, repository);
  const place = { ...repository, prefix: plan.prefix };
  const files = await readContents(git, place, hold.journal, plan.files);
  return { plan, files, place };
}

function told(plan: JournalPlan): Pick<Recovered, "subject" | "files" | "kept" | "asides" | "stays"> {
  return {
    subject: plan.message.split("\n")[0] ?? "",
    files: plan.files.map((file) => `${plan.prefix}${file.path}`),
    kept: plan.keepFiles,
    asides: [],
    stays: [],
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
    stays: [],
  };
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
