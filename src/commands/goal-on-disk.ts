import { idsAt } from "../adapters/git/files-at.ts";
import type { Git } from "../adapters/git/git.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { refuseUnreadable } from "../core/amend/refuse-problems.ts";
import type { ScoreDocument } from "../core/document/document.ts";
import { ScoreError } from "../core/errors.ts";
import { goalNames } from "../core/history/goal-names.ts";
import type { Held } from "../core/history/provenance/ancestry.ts";
import { findGoal } from "../core/score/find-goal.ts";
import type { Goal } from "../core/score/goal.ts";
import { goalIdOf } from "../core/score/goal-id.ts";
import type { PromiseOfValue } from "../core/score/promise.ts";
import type { ScoreHere } from "./score-here.ts";

/** A goal, or the promise, as it lies on the disk or as a revision has it. */
export interface GoalAt {
  /** Its name there. */
  readonly goal: string;
  readonly document: ScoreDocument;
  /** What the revision, or HEAD, has of its file; absent where it has none. */
  readonly committed: Held | undefined;
}

/**
 * Finds a goal on the disk, by any of its names or its words. `again` makes the line to type with another name.
 * @throws ScoreError where there is none, or it can't be read.
 */
export function goalOnDisk(
  name: string,
  score: ScoreHere["score"],
  again: (goal: string) => string,
): Pick<GoalAt, "goal" | "document"> {
  const isPromise = /^promise(?:\.md)?$/.test(name.trim());
  const document = isPromise ? promiseOf(score) : documentOf(findGoal(score, name, again).id, score);
  if (!document.readable) refuseUnreadable(document);
  return { goal: goalIdOf(document.path), document };
}

function documentOf(id: string, { goals }: ScoreHere["score"]): ScoreDocument {
  return (goals.find((goal) => goal.id === id) as Goal).document;
}

function promiseOf({ promise }: { readonly promise: PromiseOfValue | undefined }): ScoreDocument {
  if (promise !== undefined) return promise.document;
  throw new ScoreError("usage", "promise/missing", "there is no promise.md here yet", { hint: "score init" });
}

/** Finds what a commit has of a goal that has had several names. */
export async function committedGoal(
  goal: string,
  commit: string | undefined,
  score: ScoreHere["score"],
  repository: Repository,
  git: Git,
): Promise<Held | undefined> {
  if (commit === undefined) return undefined;
  const names = [goal, ...goalNames(score).namesOf(goal)];
  return firstHeld(names, await idsAt(git, repository, commit, names.map(pathOf)));
}

function pathOf(goal: string): string {
  return goal === "promise" ? "promise.md" : `goals/${goal}.md`;
}

/** Returns what a commit has of a goal under the first of its names that is there. */
export function firstHeld(
  names: readonly string[],
  ids: ReadonlyMap<string, string | undefined>,
): Held | undefined {
  for (const path of names.map(pathOf)) {
    const holder = ids.get(path);
    if (holder !== undefined) return { path, holder };
  }
  return undefined;
}
