import { idsAt } from "../adapters/git/files-at.ts";
import type { Git } from "../adapters/git/git.ts";
import { openRepository, type Repository, readHead } from "../adapters/git/repository.ts";
import { contentsOf, unchangedListing } from "../adapters/git/unchanged-listing.ts";
import { firstWords } from "../core/score/first-words.ts";
import type { Goal } from "../core/score/goal.ts";
import type { PromiseOfValue } from "../core/score/promise.ts";
import { type KeptScore, readScore } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import type { HistoryShelf } from "./history/history-cache.ts";
import { loadRecordedScore, READ } from "./load-recorded-score.ts";
import { loadScore, loadSettings } from "./load-score.ts";
import { promisesOnDisk } from "./promises-on-disk.ts";

/** A score as it lies on the disk, as far as it is told with it where its lines come from. */
export interface ScoreHere {
  readonly score: KeptScore & {
    readonly goals: readonly Goal[];
    readonly promise: PromiseOfValue | undefined;
  };
  /** The first words of each complaint, by its id. */
  readonly words: ReadonlyMap<string, string>;
}

const RECORDS = ["repairs", "complaints", "voices"] as const;

/** A score with its history: where that is read, and up to which commit. */
export interface ScoreWithHistory extends ScoreHere {
  readonly repository: Repository;
  /** The commit that HEAD names. */
  readonly commit: string | undefined;
}

/**
 * Reads the score at a root. Records that lie there as HEAD has them are taken from it, and from the shelf as far as they are known.
 * `check` looks at what was asked for where Git is of no help: a goal that there is not is told before that.
 */
export async function scoreHere(
  root: string,
  context: Context,
  shelf: HistoryShelf,
  check: (score: ScoreHere["score"]) => void,
): Promise<ScoreWithHistory> {
  const { git, store } = context;
  const opened = await openAt(root, git).catch((error: unknown) => {
    check(loadScore(root, store));
    throw error;
  });
  const { repository, commit } = opened;
  const settings = loadSettings(root, store);
  const recorded =
    commit !== undefined && (await areRecorded(root, commit, repository, git))
      ? await loadRecordedScore(commit, settings, repository, git, shelf, READ.records)
      : undefined;
  // What is missing in Git's store still lies on the disk.
  if (recorded?.isWhole !== true) {
    const score = loadScore(root, store);
    const words = new Map(score.complaints.map(({ id, document }) => [id, firstWords(document)]));
    return { ...opened, score, words };
  }
  const { files } = promisesOnDisk(root, context);
  const { goals, promise, obstacles } = readScore(files, settings.config, settings.document);
  return { ...opened, score: { ...recorded.score, goals, promise, obstacles }, words: recorded.words };
}

async function openAt(root: string, git: Git): Promise<Pick<ScoreWithHistory, "repository" | "commit">> {
  const repository = await openRepository(git, root);
  const { commit } = await readHead(git, repository);
  return { repository, commit };
}

async function areRecorded(root: string, commit: string, repository: Repository, git: Git): Promise<boolean> {
  const listing = await unchangedListing(git, root, RECORDS);
  const here = listing === undefined ? undefined : contentsOf(listing);
  if (here === undefined) return false;
  const there = await idsAt(git, repository, commit, RECORDS);
  return here.size === there.size && [...here].every(([path, id]) => there.get(path) === id);
}
