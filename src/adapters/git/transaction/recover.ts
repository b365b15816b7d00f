import { join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished } from "../preflight.ts";
import { type Repository, rootOf } from "../repository.ts";
import { commitGoneSince } from "./commit-gone-since.ts";
import type { StillSays } from "./confirm-commit.ts";
import type { SaysTheSame } from "./confirm-many.ts";
import { findCommit } from "./find-commit.ts";
import { goOnUndoing } from "./go-on-undoing.ts";
import { type Ground, groundOf } from "./ground.ts";
import type { Journal, JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { bytesAt, type Placing, sameBytes } from "./place-files.ts";
import { clearTemporary, placesOf } from "./put-back.ts";
import { carryOut } from "./record.ts";
import { keepMany, keepManyByHand, resumeMany } from "./recover-many.ts";
import { settle } from "./settle.ts";
import { refuseStagedSince } from "./staged-since.ts";
import { type Standing, standingOf } from "./standing.ts";
import { strangeCommit } from "./strange-commit.ts";
import { catchUpIndex } from "./swept-in.ts";
import { keepByHand, type Recovered, takeBackPlan, told } from "./take-back-plan.ts";
import { isInHead } from "./whose-files.ts";

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
  if (plan.undoing !== undefined) return goOnUndoing(git, hold, ground, plan.undoing, stillSays);
  const base = told(plan);
  const standing = await standingHere(git, hold, ground);
  if (standing.is === "gone") {
    const kept = await keptByHand(git, hold, ground);
    // What nobody asked for is kept where it stands; what stands nowhere can't be.
    if (kept === undefined) throw commitGoneSince(plan, standing);
    return kept;
  }
  const own = standing.is === "here" ? standing.commit : undefined;
  if (hold.journal.strange !== null && own !== undefined) {
    if (plan.staged !== null) return { ...base, ...(await keepMany(git, place, hold, plan, own)) };
    await catchUpIndex(git, place, own, "resume");
    hold.forget();
    return { ...base, outcome: "kept", commit: own.id };
  }
  if (plan.staged !== null)
    return { ...base, ...(await resumeMany(git, place, hold, plan, own, sameComplaint)) };
  clearTemporary(files, placesOf(place, hold.journal));
  if (own !== undefined) {
    await refuseStagedSince(git, place, plan, own.id);
    const made = { commit: own, killed: false };
    const { commit, asides } = await settle(git, place, hold, plan, files, made, stillSays);
    return { ...base, outcome: "finished", commit, asides };
  }
  const kept = await keptByHand(git, hold, ground);
  if (kept !== undefined) return kept;
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
  const { undoing } = ground.plan;
  if (undoing !== undefined) return goOnUndoing(git, hold, ground, undoing, stillSays);
  return takeBackPlan(git, hold, ground, await standingHere(git, hold, ground), stillSays);
}

// Committed by somebody meanwhile, maybe after they had taken ours away.
async function keptByHand(
  git: Git,
  hold: Hold,
  { plan, files, place }: Ground,
): Promise<Recovered | undefined> {
  if (plan.staged !== null) {
    const kept = await keepManyByHand(git, place, hold, plan);
    return kept === undefined ? undefined : { ...told(plan), ...kept };
  }
  return (await isInHead(git, place, files)) ? keepByHand(git, place, hold, plan) : undefined;
}

async function standingHere(git: Git, { journal }: Hold, { plan, place }: Ground): Promise<Standing> {
  const made = (await findCommit(git, place, plan)).own ?? (await strangeCommit(git, place, journal));
  return standingOf(git, place, journal, plan, made);
}

function nothingLeft(journal: Journal): Recovered {
  return {
    outcome: "nothing",
    subject: journal.typed.join(" "),
    commit: undefined,
    already: false,
    files: [],
    kept: false,
    asides: [],
    stays: [],
  };
}

async function refuseOtherHead(git: Git, place: Repository, { head }: JournalPlan): Promise<void> {
  const now = await refuseUnfinished(git, place);
  if ((now.commit ?? null) === head.commit && (now.branch ?? null) === head.branch) return;
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
