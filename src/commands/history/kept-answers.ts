import { type RepositoryMark, repositoryMark } from "../../adapters/git/repository-mark.ts";
import type { Context } from "../context.ts";
import { openRunCache } from "../lint/cache/run-cache.ts";

/** What a command told, kept to be told again; `verdict` is how it ended. */
export interface Answer<Verdict extends string> {
  /** The bytes of its text. */
  readonly bytes: Uint8Array;
  /** What it told beside it, to people. */
  readonly remark: string;
  readonly verdict: Verdict;
}

/** Answers about a history, kept for as long as nothing that they were made of is another. */
export interface KeptAnswers<Verdict extends string> {
  /** Returns the answer to the same question about the same history. */
  readonly take: () => Answer<Verdict> | undefined;
  /** Keeps an answer that was made of a commit, where that is still the one that HEAD names. */
  readonly keep: (commit: string | undefined, answer: Answer<Verdict>) => void;
}

/** Where somebody wants answers to be kept, or whether at all. */
export interface Wish {
  readonly folder: string | undefined;
  readonly isWanted: boolean;
}

/**
 * Opens what was answered to a question: what was asked, and all that decides how it is shown. An answer hangs on the commit that HEAD
 * names, on the settings of the score and of the repository, and on nothing else that could change.
 */
export function keptAnswers<Verdict extends string>(
  question: readonly string[],
  { folder, isWanted }: Wish,
  context: Context,
): KeptAnswers<Verdict> {
  const cache = isWanted ? openRunCache(folder, context, "history") : undefined;
  const root = cache === undefined ? undefined : context.store.findRoot(context.cwd);
  const facts = root === undefined ? undefined : factsAt(root, context);
  if (cache === undefined || root === undefined || facts === undefined)
    return { take: () => undefined, keep: () => undefined };
  const key = [...question, ...facts.key];
  return {
    take: () => unpacked<Verdict>(cache.take("answer", key)),
    keep: (commit, answer) => {
      // Who recorded something meanwhile may have been told of half of it.
      const now = factsAt(root, context);
      if (commit !== facts.mark.commit || now === undefined || !isSame(now.key, facts.key)) return;
      cache.keep("answer", key, packed(answer));
    },
  };
}

function factsAt(
  root: string,
  { store }: Context,
): { readonly mark: RepositoryMark; readonly key: readonly string[] } | undefined {
  const mark = repositoryMark(store.realPath(root));
  const settings = store.readFile(root, "score.yaml");
  if (mark === undefined || settings.problem !== undefined) return undefined;
  return { mark, key: [mark.commit, ...mark.facts, Buffer.from(settings.bytes).toString("latin1")] };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

// The remark and the verdict stand in a line before the text, which may be long and is handed on as it is.
function packed({ bytes, remark, verdict }: Answer<string>): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ remark, verdict })}\n`), bytes]);
}

function unpacked<Verdict extends string>(bytes: Buffer | undefined): Answer<Verdict> | undefined {
  if (bytes === undefined) return undefined;
  const end = bytes.indexOf(0x0a);
  const beside = JSON.parse(bytes.toString("utf8", 0, end)) as Omit<Answer<Verdict>, "bytes">;
  return { ...beside, bytes: bytes.subarray(end + 1) };
}
