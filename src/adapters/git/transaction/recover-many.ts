import * as fs from "node:fs";
import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import { refuseUnfinished } from "../preflight.ts";
import type { Repository } from "../repository.ts";
import { findCommit } from "./find-commit.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { carryOutMany, revertMany, settleStaged, undoPlaces } from "./record-many.ts";

type Ended = Pick<Recovery, "outcome" | "commit" | "asides">;

// A hook may give a file another form; on the way back from a kill nobody asks what it says, and the commit is kept.
const ANY_FORM = (): boolean => true;

/** Finishes an import that was interrupted: its commit is made of what waits, or found. */
export async function resumeMany(git: Git, place: Repository, hold: Hold, plan: JournalPlan): Promise<Ended> {
  const { own } = await findCommit(git, place, plan);
  const { commit } =
    own === undefined
      ? await carryOutMany(git, place, hold, await ontoHead(git, place, hold, plan), ANY_FORM)
      : await settleStaged(git, place, hold, plan, own, { reformatted: 0, strange: undefined });
  discard(place, plan);
  return { outcome: "finished", commit, asides: [] };
}

/** Takes an import that was interrupted back: its files go, or, where its commit stands, another one takes them out. */
export async function undoMany(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
  own: RawCommit | undefined,
): Promise<Ended> {
  if (own === undefined) {
    const asides = undoPlaces(place, plan);
    hold.forget();
    discard(place, plan);
    return { outcome: "taken-back", commit: undefined, asides };
  }
  const head = await refuseUnfinished(git, place);
  const commit = await revertMany(git, place, plan, own, head.commit ?? own.id);
  hold.forget();
  discard(place, plan);
  return { outcome: "reverted", commit, asides: [] };
}

// New files are in nobody's way: they go onto whatever was committed meanwhile.
async function ontoHead(git: Git, place: Repository, hold: Hold, plan: JournalPlan): Promise<JournalPlan> {
  const { commit, branch } = await refuseUnfinished(git, place);
  const moved = { ...plan, head: { commit: commit ?? null, branch: branch ?? null } };
  hold.note({ plan: moved });
  return moved;
}

function discard(place: Repository, plan: JournalPlan): void {
  fs.rmSync(join(place.gitDir, "score", plan.staged ?? "import-none"), { recursive: true, force: true });
}
