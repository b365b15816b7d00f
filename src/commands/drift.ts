import { openRepository } from "../adapters/git/repository.ts";
import type { DriftResult } from "../core/history/drift/drift-result.ts";
import { saidIn } from "../core/history/drift/today.ts";
import { todaysPromises } from "../core/history/drift/todays-promises.ts";
import { goalOf } from "../core/history/goal-of.ts";
import { belowBest } from "../core/score/below-best.ts";
import { findGoal } from "../core/score/find-goal.ts";
import { unreadablePromises, unreadableRecords } from "../core/status/unreadable.ts";
import type { Context } from "./context.ts";
import { findDrifted } from "./find-drifted.ts";
import { incomplete } from "./incomplete.ts";
import { findScore, loadScore } from "./load-score.ts";

/** What `score drift` is asked for. */
export interface DriftOptions {
  /** A goal by its id, a former id or its words, or `promise`; absent for the whole score. */
  readonly goal: string | undefined;
  readonly requireFull: boolean;
}

/**
 * Holds every clause and standard of the score here, as it lies on the disk, against the strictest it ever was. Reads only.
 * @throws ScoreError `history/shallow` (refused) where all of the history was required and is not here.
 */
export async function drift({ goal, requireFull }: DriftOptions, context: Context): Promise<DriftResult> {
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const asked = goal === undefined || goal === "promise" ? goal : findGoal(score, goal).id;
  const repository = await openRepository(context.git, root);
  if (requireFull && repository.shallow) throw incomplete();
  const { drifted, revisions } = await findDrifted(score, repository, context.git);
  const isAsked = (id: string): boolean => asked === undefined || id === asked;
  const asks = todaysPromises(score).today.filter(({ id }) => isAsked(id));
  return {
    kind: "drift",
    name: score.config.name,
    goal: asked,
    shallow: repository.shallow,
    promises: asks.reduce(
      (sum, one) => sum + PARTS.reduce((all, part) => all + saidIn(one, part).length, 0),
      0,
    ),
    findings: drifted.filter((finding) => isAsked(finding.goal)),
    proposals: asks.flatMap(({ id, standards }) =>
      belowBest(standards).map((each) => ({ goal: id, ...each })),
    ),
    unreadVersions: revisions.flatMap(({ compared }) => compared).filter(({ note }) => note !== undefined)
      .length,
    refused: [...unreadablePromises(score), ...unreadableRecords(score)].filter(
      ({ file }) => asked === undefined || concerns(file, asked),
    ),
  };
}

const PARTS = ["always", "never", "standard"] as const;

function concerns(file: string, goal: string): boolean {
  return goalOf(file) === goal || file.startsWith(`repairs/${goal}/`);
}
