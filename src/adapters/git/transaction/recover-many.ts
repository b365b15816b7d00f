import type { Recovery } from "../../../core/amend/recovery.ts";
import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { isWhole } from "../../staging.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished } from "../preflight.ts";
import { type Repository, readHead } from "../repository.ts";
import type { SaysTheSame } from "./confirm-many.ts";
import { endMany } from "./end-many.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { committedOf, indexMany, listedOf, plannedTree, unlistMany } from "./many-index.ts";
import { noteHead } from "./note-head.ts";
import { carryOutMany, setIndex, settleStaged, stagedOf, undoPlaces } from "./record-many.ts";
import { keepTaking, keepTakingByHand, resumeTaking, undoTaking } from "./recover-taking.ts";
import { giveBackMany, revertMany } from "./revert-many.ts";
import type { StagedFiles } from "./staged-files.ts";
import { catchUpIndex } from "./swept-in.ts";

/** How a plan of many files came to its end. */
export type Ended = Pick<Recovery, "outcome" | "commit" | "asides"> &
  Partial<Pick<Recovery, "stays" | "already">>;

/** Finishes an import that was interrupted: its commit is made of what waits, or found, looked at, and shown in the index. */
export async function resumeMany(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  own: RawCommit | undefined,
  saysTheSame: SaysTheSame,
): Promise<Ended> {
  if (plan.takesOut === true) return resumeTaking(git, place, hold, plan, own);
  const staged = stagedOf(place, plan);
  if (own !== undefined) {
    const undone = await endUndoing(git, place, hold, plan, own);
    if (undone !== undefined) return undone;
    const tree = await treeOf(git, place, plan, staged);
    const { edited } = await settleStaged(git, place, hold, plan, own, tree, saysTheSame);
    endMany(place, hold, plan);
    return { outcome: "finished", commit: own.id, asides: edited };
  }
  if (!isWhole(staged.folder, staged.paths)) throw notWhole(staged);
  const moved = await ontoHead(git, place, hold, plan);
  const standing = await standingAlready(git, place, moved, staged);
  if (standing !== undefined) {
    await setIndex(git, place, staged, standing);
    endMany(place, hold, plan);
    return { outcome: "finished", commit: standing, asides: [] };
  }
  const { commit, edited } = await carryOutMany(git, place, hold, moved, saysTheSame, "again");
  endMany(place, hold, plan);
  return { outcome: "finished", commit, asides: edited };
}

// Nothing names that tree where a hook gave the files another form, and Git throws away what nothing names.
async function treeOf(git: Git, place: Repository, plan: JournalPlan, staged: StagedFiles): Promise<string> {
  const tree = plannedTree(staged);
  const isThere =
    tree !== undefined &&
    (await git.run(["cat-file", "-e", `${tree}^{tree}`], { cwd: place.top })).code === 0;
  return isThere ? tree : indexMany(git, place, staged, plan.head.commit);
}

/** Keeps the commit of an import as it is, although it is not what was asked for. */
export async function keepMany(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  kept: RawCommit,
): Promise<Ended> {
  if (plan.takesOut === true) return keepTaking(git, place, hold, plan, kept);
  const undone = await endUndoing(git, place, hold, plan, kept);
  if (undone !== undefined) return undone;
  await catchUpIndex(git, place, kept, "resume");
  endMany(place, hold, plan);
  return { outcome: "kept", commit: kept.id, asides: [] };
}

/** Ends an import all of which somebody has committed by hand; nothing where they have not. */
export async function keepManyByHand(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
): Promise<Ended | undefined> {
  if (plan.takesOut === true) return keepTakingByHand(git, place, hold, plan);
  const staged = stagedOf(place, plan);
  const { commit } = await readHead(git, place);
  const committed = commit === undefined ? undefined : await committedOf(git, place, staged, commit);
  if (commit === undefined || committed?.size !== staged.paths.length) return undefined;
  await setIndex(git, place, staged, commit);
  endMany(place, hold, plan);
  return { outcome: "kept", commit, already: true, asides: [] };
}

// Killed while it took the import back: the commit that does so tells that it was decided; without it, the files are given back.
async function endUndoing(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  own: RawCommit,
): Promise<Ended | undefined> {
  const staged = stagedOf(place, plan);
  const standing = await committedOf(git, place, staged, "HEAD");
  if (standing?.size === 0 && staged.paths.length > 0) return undoMany(git, place, hold, plan, own);
  await giveBackMany(git, place, staged, standing);
  return undefined;
}

/** Takes an import that was interrupted back: its files go, or, where its commit stands, another one takes them out. */
export async function undoMany(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  own: RawCommit | undefined,
): Promise<Ended> {
  if (plan.takesOut === true) return undoTaking(git, place, hold, plan, own);
  const staged = stagedOf(place, plan);
  if (own !== undefined) {
    const { commit, already, asides, stays } = await revertMany(git, place, hold, staged, own);
    endMany(place, hold, plan);
    return { outcome: "reverted", commit, already, asides, stays };
  }
  // What somebody has committed meanwhile is theirs.
  const { commit: head } = await readHead(git, place);
  const committed = head === undefined ? undefined : await committedOf(git, place, staged, head);
  if (head !== undefined && committed !== undefined && committed.size > 0)
    await setIndex(git, place, staged, head);
  const rest = staged.paths.filter((path) => committed?.has(`${place.prefix}${path}`) !== true);
  const asides = undoPlaces(place, plan, rest);
  const listed = [...((await listedOf(git, place, staged)) ?? new Map<string, never>()).keys()];
  const alien = listed.filter((path) => committed?.has(path) !== true);
  if (!(await unlistMany(git, place, alien))) throw stillListed(alien);
  endMany(place, hold, plan);
  if (rest.length === 0 && staged.paths.length > 0)
    return { outcome: "kept", commit: head, already: true, asides };
  return { outcome: "taken-back", commit: undefined, asides };
}

// Committed by hand meanwhile: what was to be added stands, and nothing is left to do.
async function standingAlready(
  git: Git,
  place: Repository,
  { head }: JournalPlan,
  staged: StagedFiles,
): Promise<string | undefined> {
  if (head.commit === null) return undefined;
  const committed = await committedOf(git, place, staged, head.commit);
  if (committed?.size !== staged.paths.length) return undefined;
  const tree = await indexMany(git, place, staged, head.commit);
  const now = await git.run(["rev-parse", "-q", "--verify", `${head.commit}^{tree}`], { cwd: place.top });
  return now.stdout.toString().trim() === tree ? head.commit : undefined;
}

function stillListed(paths: readonly string[]): ScoreError {
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : "";
  return new ScoreError(
    "unfinished",
    "git/locked",
    `the files are as they were before, but Git's index is locked, and ${paths[0]}${more} still stands in it`,
    { hint: "score amend --undo   # again, when the other Git has ended" },
  );
}

function notWhole({ folder }: StagedFiles): ScoreError {
  return new ScoreError(
    "unfinished",
    "import/not-whole",
    `what waits in ${folder} is not all there as it was written; a power cut does that`,
    { hint: "score amend --undo   # takes the import back; then import the table again" },
  );
}

// New files are in nobody's way: they go onto whatever was committed meanwhile.
async function ontoHead(git: Git, place: Repository, hold: Hold, plan: JournalPlan): Promise<JournalPlan> {
  return noteHead(hold, plan, await refuseUnfinished(git, place));
}
