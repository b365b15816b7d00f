import { readRevisions } from "../adapters/git/history.ts";
import { openRepository } from "../adapters/git/repository.ts";
import { ScoreError } from "../core/errors.ts";
import type { Drifted } from "../core/history/drift/find-drift.ts";
import { goalNames } from "../core/history/goal-names.ts";
import { goalOf } from "../core/history/goal-of.ts";
import { goalsBorn } from "../core/history/goals-born.ts";
import { repairBook } from "../core/history/repair-book.ts";
import { repairCounts } from "../core/history/repair-counts.ts";
import { clockAt } from "../core/lint/clock.ts";
import { findGoal } from "../core/score/find-goal.ts";
import type { Score } from "../core/score/score.ts";
import { achievedSince } from "../core/service/achieved.ts";
import { coverageOf } from "../core/service/coverage.ts";
import { groupsOf } from "../core/service/groups-of.ts";
import type { ServicePage } from "../core/service/service-page.ts";
import { unreadableFiles } from "../core/status/unreadable.ts";
import type { Context } from "./context.ts";
import { drift } from "./drift.ts";
import { findScore, loadScore } from "./load-score.ts";
import { readPractice } from "./read-practice.ts";

/** What `score service` is asked for. */
export interface ServiceOptions {
  /** A goal by its id, a former id or its words, or `promise`; absent for the whole score. */
  readonly goal: string | undefined;
  /** The day of the page; today where nobody names one. */
  readonly today: string | undefined;
  /** The day since when it is told what was achieved. */
  readonly since: string | undefined;
}

/** Looks the score here over, as every quarter. Reads only, and needs no Git: what only commits tell is left out then, and said. */
export async function service(options: ServiceOptions, context: Context): Promise<ServicePage> {
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const goal = nameAsked(options.goal, score);
  const { iso } = context.now();
  const clock = clockAt(options.today ?? iso);
  const [today, since] = [clock.day(), options.since];
  if (since !== undefined && since > today)
    throw new ScoreError(
      "usage",
      "service/since",
      `--since ${since} lies after ${today}, the day of the page`,
      {
        hint: `--since ${today}`,
      },
    );
  const { born, drifted, shallow, note } = await readCommits(root, score, context);
  const [rehearsed, reviewed] = [
    await readPractice("rehearsal", score.goals, score, root, context),
    await readPractice("review", score.goals, score, root, context),
  ];
  const { groups, off } = groupsOf({ score, clock, born, drifted, rehearsed, reviewed }, goal);
  const goals = goal === undefined ? score.goals : score.goals.filter(({ id }) => id === goal);
  const book = repairBook(score);
  const standing = book.standing.filter((repair) => goal === undefined || repair.goal === goal);
  return {
    kind: "service",
    name: score.config.name,
    today,
    goal,
    goals: goals.length,
    ...repairCounts({ ...book, standing }),
    shallow,
    groups,
    coverage: coverageOf(goals, score),
    achieved: since === undefined ? undefined : achievedSince(score, { since, today, goal }),
    notes: [
      ...note,
      ...(off.length === 0 ? [] : [`Switched off in score.yaml, and so not told: ${off.join(", ")}.`]),
    ],
    refused: unreadableFiles(score).filter(({ file }) => goal === undefined || goalOf(file) === goal),
  };
}

function nameAsked(name: string | undefined, score: Score): string | undefined {
  if (name === undefined) return undefined;
  if (/^promise(?:\.md)?$/.test(name)) return "promise";
  return findGoal(score, name, (goal) => `--goal ${goal}`).id;
}

/** What only the commits tell; nothing of it where they could not be asked. */
interface Commits {
  readonly born: ReadonlyMap<string, string>;
  readonly drifted: readonly Drifted[];
  readonly shallow: boolean | undefined;
  readonly note: readonly string[];
}

async function readCommits(root: string, score: Score, context: Context): Promise<Commits> {
  try {
    const repository = await openRepository(context.git, root);
    const found = await drift({ goal: undefined, requireFull: false }, context);
    const { namesOf } = goalNames(score);
    const paths = score.goals.flatMap(({ id }) => [...namesOf(id)].map((name) => `goals/${name}.md`));
    const born = goalsBorn(paths.length === 0 ? [] : await readRevisions(context.git, repository, paths));
    const note = found.shallow ? [PART] : [];
    return { born, drifted: found.findings, shallow: found.shallow, note };
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return { born: new Map(), drifted: [], shallow: undefined, note: [`${UNTOLD}: ${error.message}.`] };
  }
}

const PART =
  "This clone holds only a part of the history: goals may be older than it tells, and what was promised before is not known. The rest: git fetch --unshallow";
const UNTOLD =
  "What is promised less than it was, and how old goals are that nothing else tells of, could not be told";
