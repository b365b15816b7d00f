import type { Git } from "../adapters/git/git.ts";
import type { Repository } from "../adapters/git/repository.ts";
import { type Drifted, findDrift } from "../core/history/drift/find-drift.ts";
import { pastOf } from "../core/history/drift/past.ts";
import { todaysPromises } from "../core/history/drift/todays-promises.ts";
import { wordsOf } from "../core/language/languages.ts";
import type { KeptScore } from "../core/score/score.ts";
import { type History, readHistory } from "./read-history.ts";

/** What is less than it was in a score as it lies on the disk, with the history that tells it. */
export interface FoundDrift {
  readonly drifted: readonly Drifted[];
  readonly history: History;
}

/** Holds every clause and standard of a score against its whole history. */
export async function findDrifted(score: KeptScore, repository: Repository, git: Git): Promise<FoundDrift> {
  const history = await readHistory(score, repository, git);
  const words = wordsOf(score.config.language);
  const drifted = findDrift({ ...pastOf(history, score), ...todaysPromises(score), words });
  return { drifted, history };
}
