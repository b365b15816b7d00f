import * as fs from "node:fs";
import { join } from "node:path";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished } from "../preflight.ts";
import { type Repository, readHead } from "../repository.ts";
import { endMany } from "./end-many.ts";
import { indexBehind } from "./index-behind.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { committedOf, listedOf, plannedTree, settleMany } from "./many-index.ts";
import { moveAway, moveBack, stampsOf } from "./moved-files.ts";
import { noteHead } from "./note-head.ts";
import { stagedOf } from "./record-many.ts";
import type { Ended } from "./recover-many.ts";
import { commitTree, editedOnDisk, giveBackMany, treeWithout } from "./revert-many.ts";
import type { StagedFiles } from "./staged-files.ts";
import { commitNamed } from "./strange-commit.ts";
import { catchUpIndex, stayingAfter } from "./swept-in.ts";
import {
  carryOutTaking,
  lyingThere,
  settleTaken,
  standsOtherwise,
  treeWithoutThem,
  unlistTaken,
} from "./take-out-many.ts";

// Killed while its commit was taken back in turn, all that it took out stands in HEAD again: that was decided, and is finished.

/** Finishes taking an import back that was interrupted: its commit is made, or found, looked at, and shown in the index. */
export async function resumeTaking(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  own: RawCommit | undefined,
): Promise<Ended> {
  const staged = stagedOf(place, plan);
  const standing = (await committedOf(git, place, staged, "HEAD")) ?? new Map();
  if (own !== undefined) {
    if (standing.size === staged.paths.length) return undoTaking(git, place, hold, plan, own);
    await takeAwayAgain(git, place, staged, own);
    const tree = plannedTree(staged) ?? (await treeWithoutThem(git, place, plan, staged));
    const { asides } = await settleTaken(git, place, hold, plan, own, tree);
    endMany(place, hold, plan);
    return { outcome: "finished", commit: own.id, asides };
  }
  if (standing.size === 0) {
    const kept = await keepTakingByHand(git, place, hold, plan);
    if (kept !== undefined) return { ...kept, outcome: "finished" };
  }
  const head = await refuseUnfinished(git, place);
  const planned = (await committedOf(git, place, staged, plan.head.commit ?? "HEAD")) ?? new Map();
  const changed = [...planned].find(([path, { id }]) => standing.get(path)?.id !== id);
  if (changed !== undefined) throw standsOtherwise(changed[0], "again");
  const moved = noteHead(hold, plan, head);
  const done = await carryOutTaking(git, place, hold, moved, "again");
  endMany(place, hold, plan);
  return { outcome: "finished", commit: done.commit, asides: done.asides };
}

/** Keeps a commit that takes an import back as it is, although it is not what was asked for. */
export async function keepTaking(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  kept: RawCommit,
): Promise<Ended> {
  const staged = stagedOf(place, plan);
  const standing = await committedOf(git, place, staged, "HEAD");
  if (standing?.size === staged.paths.length) return undoTaking(git, place, hold, plan, kept);
  await takeAwayAgain(git, place, staged, kept);
  await catchUpIndex(git, place, kept, "resume");
  const asides = lyingThere(staged);
  endMany(place, hold, plan);
  return { outcome: "kept", commit: kept.id, asides };
}

/** Ends the taking back of an import where somebody has taken all of it out by hand; nothing where they have not. */
export async function keepTakingByHand(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
): Promise<Ended | undefined> {
  const staged = stagedOf(place, plan);
  const { commit } = await readHead(git, place);
  const standing = commit === undefined ? undefined : await committedOf(git, place, staged, commit);
  if (commit === undefined || standing?.size !== 0) return undefined;
  await unlistTaken(git, place, plan, staged, commit);
  endMany(place, hold, plan);
  return { outcome: "kept", commit, already: true, asides: [] };
}

/** Puts back what an interrupted run had taken away; where its commit stands, another one brings everything back. */
export async function undoTaking(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  own: RawCommit | undefined,
): Promise<Ended> {
  const staged = stagedOf(place, plan);
  if (own === undefined) {
    moveBack(staged);
    endMany(place, hold, plan);
    return { outcome: "taken-back", commit: undefined, asides: [] };
  }
  const head = (await refuseUnfinished(git, place)).commit ?? own.id;
  const tree = await treeWithout(git, place, staged, own, head);
  // First onto the disk: a hook that adds whatever lies there would take them out of the commit that brings them back.
  const there = stampsOf(staged);
  let made: string;
  try {
    fs.writeFileSync(join(staged.folder, BRINGS_BACK), "");
    moveBack(staged);
    made = await commitTree(git, place, hold, staged, own, head, tree);
  } catch (error) {
    moveAway(staged, new Map([...stampsOf(staged)].filter(([path]) => !there.has(path))));
    fs.rmSync(join(staged.folder, BRINGS_BACK), { force: true });
    throw error;
  }
  await showAgain(git, place, staged, own, made);
  const stays = await stayingAfter(git, place, own, { made, head, tree });
  endMany(place, hold, plan);
  return { outcome: "reverted", commit: made, already: made === head, asides: [], stays };
}

/** Lies beside the files that wait, once they are brought back: from then on some of them may be in their places already. */
const BRINGS_BACK = "brings-back";

// An undo that was cut short had brought them back. What somebody has written or staged there since is theirs, and stays.
async function takeAwayAgain(
  git: Git,
  place: Repository,
  staged: StagedFiles,
  { parents }: RawCommit,
): Promise<void> {
  if (parents[0] === undefined || !fs.existsSync(join(staged.folder, BRINGS_BACK))) return;
  const before = (await committedOf(git, place, staged, parents[0])) ?? new Map<string, never>();
  const listed = (await listedOf(git, place, staged)) ?? before;
  const edited = new Set(await editedOnDisk(git, place, staged, before));
  for (const path of before.keys())
    if (!edited.has(path) && !listed.has(path)) fs.rmSync(join(place.top, path), { force: true });
}

async function showAgain(
  git: Git,
  place: Repository,
  staged: StagedFiles,
  own: RawCommit,
  made: string,
): Promise<void> {
  await giveBackMany(git, place, staged, await committedOf(git, place, staged, made));
  if (!(await settleMany(git, place, staged).catch(() => false)))
    throw indexBehind(made, "undo", "take it out again");
  const commit = await commitNamed(git, place, made);
  for (const each of commit === undefined ? [own] : [commit, own])
    await catchUpIndex(git, place, each, "undo");
}
