import type { Git } from "../adapters/git/git.ts";
import { type Repository, readHead } from "../adapters/git/repository.ts";
import type { ComparedRevision } from "../core/history/compare-revision.ts";
import { type Drifted, type DriftQuestion, findDrift } from "../core/history/drift/find-drift.ts";
import { pastOf } from "../core/history/drift/past.ts";
import { todaysPromises } from "../core/history/drift/todays-promises.ts";
import { wordsOf } from "../core/language/languages.ts";
import type { KeptScore } from "../core/score/score.ts";
import { NO_HISTORY } from "./history/history-cache.ts";
import { type Reading, readComparedRevisions } from "./read-history.ts";

/** What is less than it was in a score as it lies on the disk, with the commits that tell it, newest first. */
export interface FoundDrift {
  readonly drifted: readonly Drifted[];
  readonly revisions: Iterable<ComparedRevision>;
}

/** What is known beforehand. */
export interface Knowing
  extends Pick<Reading, "shelf" | "firstVersions">,
    Pick<DriftQuestion, "isStanding"> {}

/** Holds every clause and standard of a score against its whole history. */
export async function findDrifted(
  score: KeptScore,
  repository: Repository,
  git: Git,
  { shelf = NO_HISTORY, firstVersions, isStanding }: Knowing = {},
): Promise<FoundDrift> {
  const { commit } = await readHead(git, repository);
  const { compared: revisions } = await readComparedRevisions(commit, score, repository, git, {
    shelf,
    firstVersions,
  });
  const words = wordsOf(score.config.language);
  const drifted = findDrift({
    ...pastOf(revisions, score),
    promises: () => todaysPromises(score),
    words,
    isStanding,
  });
  return { drifted, revisions };
}
