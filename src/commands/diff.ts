import { commitNamed, mergeBase } from "../adapters/git/ask-commit.ts";
import { idsAt } from "../adapters/git/files-at.ts";
import { openRepository, type Repository, readHead } from "../adapters/git/repository.ts";
import { revisionNamed } from "../adapters/git/revision-named.ts";
import { ScoreError } from "../core/errors.ts";
import type { GoalDiff } from "../core/history/diff/goal-diff.ts";
import type { DiffResult } from "../core/history/diff/result.ts";
import { parseRange, type RevisionRange } from "../core/history/diff/revision-range.ts";
import { scoreDiff } from "../core/history/diff/score-diff.ts";
import { goalNames } from "../core/history/goal-names.ts";
import type { NamedRevision } from "../core/history/named-revision.ts";
import { isDay } from "../core/score/dates.ts";
import { findGoal } from "../core/score/find-goal.ts";
import { goalIdOf } from "../core/score/goal-id.ts";
import type { Score } from "../core/score/score.ts";
import { shellWords } from "../core/shell-words.ts";
import type { Context } from "./context.ts";
import { refuseObstacle } from "./explain-missing.ts";
import { findScore, loadScore } from "./load-score.ts";
import { isGoalFile, readSide, type Side, sideOnDisk, unlike } from "./read-side.ts";

/** What `score diff` is asked for: a range, or a goal in its place, and goals. */
export type DiffWords = readonly string[];

/** Compares two states of a score, in promises and not in lines. Runs nothing of the repository's. */
export async function diff(words: DiffWords, context: Context): Promise<DiffResult> {
  const root = findScore(context);
  const score = loadScore(root, context.store);
  const repository = await openRepository(context.git, root);
  const [range, asked] = await askedFor(words, score, repository, context);
  const { from, to } = await endsOf(range, asked, repository, context);
  if (to === undefined) refuseObstacle(score, "goals");
  const sides: readonly [Side, Side] = [
    from === undefined ? new Map() : await sideAt(from, repository, context),
    to === undefined ? sideOnDisk(root, context) : await sideAt(to, repository, context),
  ];
  const wanted = namesAsked(asked, sides, score);
  const before = await readSide(unlike(sides[0], sides[1]), from?.name, score, repository, context);
  const after = await readSide(unlike(sides[1], sides[0]), to?.name, score, repository, context);
  const unread = [...before.unread, ...after.unread];
  // What can't be read is neither new nor gone.
  const lost = new Set(unread.map(({ goal }) => goal));
  const known = ([goal]: readonly [string, unknown]): boolean => !lost.has(goal);
  const goals = scoreDiff(
    new Map([...before.goals].filter(known)),
    new Map([...after.goals].filter(known)),
    score.config.language,
  );
  const isWanted = ({ goal, formerly }: Pick<GoalDiff, "goal"> & Partial<GoalDiff>): boolean =>
    wanted === undefined || wanted.has(goal) || (formerly !== undefined && wanted.has(formerly));
  return {
    kind: "diff",
    from,
    to,
    goals: goals.filter(isWanted),
    unread: unread.filter(isWanted),
  };
}

// A word alone may be a goal as well: what Git knows as a revision is one.
async function askedFor(
  [first, ...rest]: DiffWords,
  score: Score,
  repository: Repository,
  { git }: Context,
): Promise<readonly [RevisionRange, readonly string[]]> {
  const head = { before: "HEAD", after: undefined, sinceFork: false };
  if (first === undefined) return [head, []];
  const isGoal =
    isKnown(first, score) && !isDay(first) && (await commitNamed(git, repository, first)) === undefined;
  return isGoal ? [head, [first, ...rest]] : [parseRange(first), rest];
}

function isKnown(word: string, { goals }: Score): boolean {
  const name = word.trim().replace(/^goals\/|\.md$/g, "");
  const isTitle = goals.some(({ title }) => title?.text.toLowerCase() === name.toLowerCase());
  return (
    name === "promise" || isTitle || goals.some(({ id, formerly }) => id === name || formerly.includes(name))
  );
}

interface Ends {
  readonly from: NamedRevision | undefined;
  readonly to: NamedRevision | undefined;
}

async function endsOf(
  { before, after, sinceFork }: RevisionRange,
  asked: readonly string[],
  repository: Repository,
  { git }: Context,
): Promise<Ends> {
  const dots = sinceFork ? "..." : "..";
  const line = (range: string): string => shellWords(["score", "diff", range, ...asked]);
  if (after === undefined && before === "HEAD" && (await readHead(git, repository)).commit === undefined)
    return { from: undefined, to: undefined };
  const from = await revisionNamed(git, repository, before, (name) =>
    line(after === undefined ? name : `${name}${dots}${after}`),
  );
  if (after === undefined) return { from, to: undefined };
  const to = await revisionNamed(git, repository, after, (name) => line(`${before}${dots}${name}`));
  if (!sinceFork) return { from, to };
  const base = await mergeBase(git, repository, from.commit, to.commit);
  if (base === undefined) {
    throw new ScoreError("usage", "revision/no-base", `${before} and ${after} have nothing in common here`, {
      hint: repository.shallow ? "git fetch --unshallow" : line(`${before}..${after}`),
    });
  }
  const parted = await revisionNamed(git, repository, base, line);
  return { from: { ...parted, name: `where ${before} and ${after} parted` }, to };
}

async function sideAt({ commit }: NamedRevision, repository: Repository, { git }: Context): Promise<Side> {
  const ids = await idsAt(git, repository, commit, ["goals", "promise.md"]);
  return new Map([...ids].filter(([path]) => isGoalFile(path)));
}

/** Returns every name of the goals asked for; nothing where all are. @throws ScoreError where neither state nor the score knows one. */
function namesAsked(
  asked: readonly string[],
  sides: readonly Side[],
  score: Score,
): ReadonlySet<string> | undefined {
  if (asked.length === 0) return undefined;
  const { namesOf } = goalNames(score);
  const there = new Set(["promise", ...sides.flatMap((side) => [...side.keys()].map(goalIdOf))]);
  return new Set(
    asked.flatMap((word) => {
      const name = word.trim().replace(/^goals\/|\.md$/g, "");
      return [...namesOf(there.has(name) ? name : findGoal(score, name).id)];
    }),
  );
}
