import { readRevisions } from "../adapters/git/history.ts";
import { openRepository } from "../adapters/git/repository.ts";
import { ScoreError } from "../core/errors.ts";
import { goalNames } from "../core/history/goal-names.ts";
import { type Marked, markedIn } from "../core/practice/fingerprint.ts";
import {
  lastPractised,
  type Practicable,
  type Practice,
  type PracticeKind,
  practiceOf,
  spellingOf,
} from "../core/practice/practice.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { readVersions } from "./read-versions.ts";

const NO_WORDS = (): undefined => undefined;

/**
 * Tells how goals stand to their last rehearsal or review, by the goal's id. Git is asked only for goals that say something else by now:
 * for what they said then, and whether it was more than a slip of the pen. Without Git, or behind the end of a shallow clone, every
 * other word counts as another promise.
 */
export async function readPractice(
  kind: PracticeKind,
  goals: readonly Practicable[],
  score: Score,
  root: string,
  context: Context,
): Promise<ReadonlyMap<string, Practice>> {
  const spelling = spellingOf(score);
  const readable = goals.filter(({ document }) => document.readable);
  const last = new Map(readable.map((goal) => [goal.id, lastPractised(kind, goal, score)]));
  const found = new Map(
    readable.map((goal) => [goal.id, practiceOf(last.get(goal.id), goal, NO_WORDS, spelling)]),
  );
  const changed = readable.filter(({ id }) => found.get(id)?.state === "changed");
  if (changed.length === 0) return found;
  const wordsOf = await readWordsOfThen(changed, score, root, context);
  for (const goal of changed) found.set(goal.id, practiceOf(last.get(goal.id), goal, wordsOf, spelling));
  return found;
}

/** Reads what every version of some goals promised, by the marks that the words leave. */
async function readWordsOfThen(
  goals: readonly Practicable[],
  score: Score,
  root: string,
  { git }: Context,
): Promise<(code: string) => Marked | undefined> {
  try {
    const repository = await openRepository(git, root);
    const { namesOf } = goalNames(score);
    const paths = goals.flatMap(({ id }) => [...namesOf(id)].map(pathOf));
    const revisions = await readRevisions(git, repository, paths);
    const versions = await readVersions(revisions, new Set(paths), score.config, repository, git);
    const marks = [...versions.values()].flatMap((version) =>
      typeof version === "string" ? [] : markedIn(version),
    );
    const byCode = new Map(marks.map((mark) => [mark.code, mark]));
    return (code) => byCode.get(code);
  } catch (error) {
    if (error instanceof ScoreError) return NO_WORDS;
    throw error;
  }
}

function pathOf(name: string): string {
  return name === "promise" ? "promise.md" : `goals/${name}.md`;
}
