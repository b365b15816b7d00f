import { join } from "node:path";
import type { Recovery } from "../../../core/amend/recovery.ts";
import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";
import type { Git } from "../git.ts";
import { type Repository, readHead } from "../repository.ts";
import { blobsOf, type StillSays } from "./confirm-commit.ts";
import type { Ground } from "./ground.ts";
import type { JournalPlan } from "./journal.ts";
import type { Hold } from "./lock.ts";
import { putBack } from "./put-back.ts";
import { undoMany } from "./recover-many.ts";
import { revertCommit } from "./revert-commit.ts";
import type { Standing } from "./standing.ts";
import { isInHead, stillOurs } from "./whose-files.ts";

/** How an interrupted run came to its end. */
export type Recovered = Omit<Recovery, "kind">;

/** Takes a plan back from wherever it got to: its part on the disk, or, where its commit stands, by another commit. */
export async function takeBackPlan(
  git: Git,
  hold: Hold,
  ground: Ground,
  standing: Standing,
  stillSays: StillSays,
): Promise<Recovered> {
  const { plan, files, place } = ground;
  const own = standing.is === "here" ? standing.commit : undefined;
  const gone = standing.is === "gone" ? ({ commit: standing.id, already: true } as const) : {};
  if (plan.staged !== null) {
    const ended = { ...told(plan), ...(await undoMany(git, place, hold, plan, own)) };
    return ended.outcome === "taken-back" ? { ...ended, ...gone } : ended;
  }
  if (own !== undefined)
    return { ...told(plan), ...(await revertCommit(git, place, hold, plan, files, own, stillSays)) };
  if (await isInHead(git, place, files)) return keepByHand(git, place, hold, plan);
  // Of a commit that was taken away what it held may still stand on the disk, as git reset --soft leaves it.
  const made =
    standing.is === "gone" && standing.commit !== undefined
      ? await blobsOf(git, place, plan, standing.commit)
      : undefined;
  const asides = await takePartBack(git, hold, ground, new Set(made?.values()));
  hold.forget();
  return { ...told(plan), outcome: "taken-back", asides, ...gone };
}

/**
 * Takes what a plan placed from the disk and out of Git's index again; `alsoOurs` names contents that count as placed.
 * @throws ScoreError `git/locked` where another Git holds the index.
 */
export async function takePartBack(
  git: Git,
  hold: Hold,
  { plan, files, place }: Ground,
  alsoOurs: ReadonlySet<string> = new Set(),
): Promise<Recovered["asides"]> {
  const ours = await stillOurs(git, place, hold.journal, files, alsoOurs);
  const isOurs = (file: (typeof files)[number]): boolean => ours.has(file);
  const back = await putBack(git, place, hold.journal, plan, files, isOurs, alsoOurs);
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

/** Ends a plan that somebody has committed by hand meanwhile. */
export async function keepByHand(
  git: Git,
  place: Repository,
  hold: Hold,
  plan: JournalPlan,
): Promise<Recovered> {
  const { commit } = await readHead(git, place);
  hold.forget();
  return { ...told(plan), outcome: "kept", commit, already: true };
}

/** What is told of a plan however it ends. */
export function told(plan: JournalPlan): Omit<Recovered, "outcome"> {
  return {
    subject: plan.message.split("\n")[0] ?? "",
    commit: undefined,
    already: false,
    files: plan.files.map((file) => `${plan.prefix}${file.path}`),
    kept: plan.keepFiles,
    asides: [],
    stays: [],
  };
}
