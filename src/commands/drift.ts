import { collectSooner } from "../adapters/collect-sooner.ts";
import { openRepository, readHead } from "../adapters/git/repository.ts";
import type { ComparedRevision } from "../core/history/compare-revision.ts";
import type { DriftResult } from "../core/history/drift/drift-result.ts";
import { findDrift } from "../core/history/drift/find-drift.ts";
import { pastOf } from "../core/history/drift/past.ts";
import { saidIn } from "../core/history/drift/today.ts";
import { todaysPromises } from "../core/history/drift/todays-promises.ts";
import { goalOf } from "../core/history/goal-of.ts";
import { wordsOf } from "../core/language/languages.ts";
import { belowBest } from "../core/score/below-best.ts";
import { findGoal } from "../core/score/find-goal.ts";
import { readScore } from "../core/score/score.ts";
import { unreadablePromises, unreadableRecords } from "../core/status/unreadable.ts";
import { openGaps } from "../core/voice/open-gaps.ts";
import type { Context } from "./context.ts";
import { NO_HISTORY } from "./history/history-cache.ts";
import { incomplete } from "./incomplete.ts";
import { loadRecordedScore, READ } from "./load-recorded-score.ts";
import { findScore, loadSettings } from "./load-score.ts";
import { type PromisesOnDisk, promisesOnDisk } from "./promises-on-disk.ts";
import { readComparedRevisions } from "./read-history.ts";

/** What `score drift` is asked for. */
export interface DriftOptions {
  /** A goal by its id, a former id or its words, or `promise`; absent for the whole score. */
  readonly goal: string | undefined;
  readonly requireFull: boolean;
}

/**
 * Holds every clause and standard of the score here, as it lies on the disk, against the strictest it ever was. A decision counts once
 * it is committed. Reads only.
 * @throws ScoreError `history/shallow` (refused) where all of the history was required and is not here.
 */
export async function drift(
  { goal, requireFull }: DriftOptions,
  context: Context,
  shelf = NO_HISTORY,
  onDisk?: PromisesOnDisk,
): Promise<DriftResult> {
  collectSooner();
  const root = findScore(context);
  const settings = loadSettings(root, context.store);
  const { config } = settings;
  const repository = await openRepository(context.git, root);
  if (requireFull && repository.shallow) throw incomplete();
  const { commit } = await readHead(context.git, repository);
  const [recorded, { compared, isWhole }] = await Promise.all([
    loadRecordedScore(commit, settings, repository, context.git, shelf, READ.records),
    readComparedRevisions(commit, settings, repository, context.git, { shelf }),
  ]);
  const { files } = onDisk ?? promisesOnDisk(root, context);
  const { goals, promise, obstacles } = readScore(files, config, settings.document);
  const score = { ...recorded.score, goals, promise, obstacles };
  const asked = goal === undefined || goal === "promise" ? goal : findGoal(score, goal).id;
  const isAsked = (id: string): boolean => asked === undefined || id === asked;
  const promises = todaysPromises(score);
  const asks = promises.today.filter(({ id }) => isAsked(id));
  const drifted = findDrift({
    ...pastOf(compared, score),
    promises: () => promises,
    words: wordsOf(config.language),
  });
  const held = asks.flatMap((one) => PARTS.flatMap((part) => saidIn(one, part)));
  return {
    kind: "drift",
    commit,
    isLasting: isWhole && recorded.isWhole,
    name: config.name,
    goal: asked,
    shallow: repository.shallow,
    promises: held.length,
    borrowed: goals.filter(({ id, borrowed }) => borrowed !== undefined && isAsked(id)).length,
    findings: drifted.filter((finding) => isAsked(finding.goal)),
    proposals: asks.flatMap(({ id, standards }) =>
      belowBest(standards).map((each) => ({ goal: id, ...each })),
    ),
    gaps: openGaps(score),
    unreadVersions: unreadIn(compared),
    refused: [...unreadablePromises(score), ...unreadableRecords(score)].filter(
      ({ file }) => asked === undefined || concerns(file, asked),
    ),
  };
}

const PARTS = ["always", "never", "standard"] as const;

function unreadIn(revisions: Iterable<ComparedRevision>): number {
  let count = 0;
  for (const { compared } of revisions) count += compared.filter(({ note }) => note !== undefined).length;
  return count;
}

function concerns(file: string, goal: string): boolean {
  return goalOf(file) === goal || file.startsWith(`repairs/${goal}/`);
}
