import { type RepositoryMark, repositoryMark } from "../../adapters/git/repository-mark.ts";
import type { Context } from "../context.ts";
import { openRunCache } from "../lint/cache/run-cache.ts";
import { type Answer, packAnswer, unpackAnswer } from "./answer.ts";
import { type KnownHistory, packHistory, unpackHistory } from "./known-history.ts";
import { KnownRecords, type RecordLines } from "./known-records.ts";

/** What was told of a history and what was read of it, kept for as long as it stays true. */
export interface HistoryCache {
  /** Returns the answer to the same question about the same commit; a question is all that decides what is told, and how. */
  readonly answerTo: <Verdict extends string>(question: readonly string[]) => Answer<Verdict> | undefined;
  /** Keeps an answer that was made of a commit, where that is still the one that HEAD names. */
  readonly keepAnswer: (
    question: readonly string[],
    commit: string | undefined,
    answer: Answer<string>,
  ) => void;
  readonly history: HistoryShelf;
  /** The same for whoever asks only what goals can be held to: of some goals no more than that is known. */
  readonly promises: HistoryShelf;
}

/** What is known of the commits that led to another one, and of the records that it had. */
export interface HistoryShelf {
  readonly take: () => KnownHistory | undefined;
  readonly keep: (known: KnownHistory) => void;
  readonly takeRecords: () => KnownRecords;
  readonly keepRecords: (known: RecordLines) => void;
  /** False where nothing is kept. */
  readonly isKept: boolean;
}

/** Where somebody wants things to be kept, or whether at all. */
export interface Wish {
  readonly folder: string | undefined;
  readonly isWanted: boolean;
}

/** Keeps nothing. */
export const NO_HISTORY: HistoryShelf = {
  take: () => undefined,
  keep: () => undefined,
  takeRecords: () => new KnownRecords(),
  keepRecords: () => undefined,
  isKept: false,
};

/**
 * Opens what was kept of the history of the score here. An answer hangs on the commit that HEAD names, and what a commit changed on that
 * commit; both on the settings of the score and of the repository, and on nothing else that could change.
 */
export function historyCache({ folder, isWanted }: Wish, context: Context): HistoryCache {
  const cache = isWanted ? openRunCache(folder, context, "history") : undefined;
  const root = cache === undefined ? undefined : context.store.findRoot(context.cwd);
  const facts = root === undefined ? undefined : factsAt(root, context);
  if (cache === undefined || root === undefined || facts === undefined)
    return {
      answerTo: () => undefined,
      keepAnswer: () => undefined,
      history: NO_HISTORY,
      promises: NO_HISTORY,
    };
  const { surroundings } = facts;
  const keyOf = (question: readonly string[]) => [...question, facts.commit, ...surroundings];
  const shelfOf = (sort: "commits" | "promises"): HistoryShelf => ({
    isKept: true,
    take: () => unpackHistory(cache.take(sort, surroundings)),
    keep: (known) => {
      if (isSame(factsAt(root, context), facts)) cache.keep(sort, surroundings, packHistory(known));
    },
    // Known by their content: whatever HEAD is by now, they are what they are.
    takeRecords: () => KnownRecords.fromBytes(cache.take("records", surroundings)),
    keepRecords: (known) => cache.keep("records", surroundings, known.toBytes()),
  });
  return {
    answerTo: (question) => unpackAnswer(cache.take("answer", keyOf(question))),
    keepAnswer: (question, commit, answer) => {
      // Who recorded something meanwhile may have been told of half of it.
      if (commit !== facts.commit || !isSame(factsAt(root, context), facts)) return;
      cache.keep("answer", keyOf(question), packAnswer(answer));
    },
    history: shelfOf("commits"),
    promises: shelfOf("promises"),
  };
}

interface Facts extends Pick<RepositoryMark, "commit"> {
  readonly surroundings: readonly string[];
}

function factsAt(root: string, { store }: Context): Facts | undefined {
  const mark = repositoryMark(store.realPath(root));
  const settings = store.readFile(root, "score.yaml");
  if (mark === undefined || settings.problem !== undefined) return undefined;
  const { commit, facts } = mark;
  return { commit, surroundings: [...facts, Buffer.from(settings.bytes).toString("latin1")] };
}

function isSame(now: Facts | undefined, then: Facts): boolean {
  return JSON.stringify(now) === JSON.stringify(then);
}
