import type { NamedFeelings } from "./feeling-words.ts";
import { isFelt } from "./is-felt.ts";
import type { LanguageWords } from "./language-words.ts";
import type { Phrases } from "./phrases.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";

/** Words of a sentence that name a feeling; `own` also for whatever stands behind a form of "feel". */
export interface Feeling extends Run {
  readonly sort: Exclude<keyof NamedFeelings, "otherwise" | "absences">;
  /** True where the sentence says that it is not there. */
  readonly denied: boolean;
}

const NOTHING: readonly string[] = [];
const SORTS = ["otherwise", "generic", "unpleasant", "absences", "relational", "own"] as const;

/** Finds the feelings that a sentence names; `more` are phrases of the score's own. */
export function feelingsIn(
  tokens: readonly Token[],
  words: LanguageWords,
  more?: Phrases,
): readonly Feeling[] {
  const feelings = words.feelings;
  if (feelings === undefined) return [];
  const lists = SORTS.map((sort) => [sort, readyPhrases(feelings.named[sort], words)] as const);
  if (more !== undefined) lists.push(["own", more]);
  const heard = lists.filter(([, list]) => list.mayStandIn(tokens));
  const named: { readonly run: Run; readonly sort: (typeof SORTS)[number] }[] = [];
  for (let from = 0; heard.length > 0 && from < tokens.length; ) {
    let to = from;
    let found: (typeof SORTS)[number] | undefined;
    for (const [sort, list] of heard) {
      const end = list.endAt(tokens, from);
      if (end !== undefined && end > to) [to, found] = [end, sort];
    }
    if (found !== undefined) named.push({ run: { from, to }, sort: found });
    from = Math.max(from + 1, to);
  }
  return judged(named, tokens, words);
}

function judged(
  named: readonly { readonly run: Run; readonly sort: (typeof SORTS)[number] }[],
  tokens: readonly Token[],
  words: LanguageWords,
): readonly Feeling[] {
  const denying = denyingIn(tokens, words);
  const denials = denying.map(({ to }) => to);
  const runs = named.map(({ run }) => run);
  const found: Feeling[] = [];
  for (const { run, sort } of named) {
    // "Free of worry" is no freedom.
    const isDenying = denying.some(({ from, to }) => from <= run.from && run.to < to);
    if (sort === "otherwise" || isDenying) continue;
    if (sort === "absences") found.push({ ...run, sort: "unpleasant", denied: true });
    else if (isFelt(run, runs, tokens, words))
      found.push({ ...run, sort, denied: isDenied(run, sort, denials, tokens, words) });
  }
  for (const run of bareVerbs(tokens, runs, words))
    found.push({ ...run, sort: "own", denied: isDenied(run, "own", denials, tokens, words) });
  return found.sort((a, b) => a.from - b.from);
}

// "They feel we remembered them": no list knows everything that can be felt.
function bareVerbs(tokens: readonly Token[], runs: readonly Run[], words: LanguageWords): readonly Run[] {
  const verbs = words.feelings?.felt.verbs;
  return tokens.flatMap(({ word }, at) => {
    if (verbs?.has(word) !== true || runs.some(({ from, to }) => from <= at && at < to)) return [];
    let next = at + 1;
    while (isSmall(tokens[next], words)) next += 1;
    return runs.some(({ from }) => from === next) ? [] : [{ from: at, to: endOfPiece(tokens, at, words) }];
  });
}

// As much as tells what is felt: no more than a few words, to the next mark or joining word.
function endOfPiece(tokens: readonly Token[], from: number, { grammar }: LanguageWords): number {
  let to = from + 1;
  while (to < from + 7 && tokens[to]?.mark === false && !grammar.joins.has(tokens[to]?.word ?? "")) to += 1;
  return to;
}

function isSmall(token: Token | undefined, { grammar, feelings }: LanguageWords): boolean {
  if (token === undefined) return false;
  const { word } = token;
  return (
    word === "," ||
    grammar.adverbs.has(word) ||
    grammar.adverbEnding.test(word) ||
    grammar.denials.has(word) ||
    feelings?.felt.between.has(word) === true
  );
}

function denyingIn(tokens: readonly Token[], words: LanguageWords): readonly Run[] {
  const phrases = readyPhrases(words.feelings?.felt.denying ?? NOTHING, words);
  if (!phrases.mayStandIn(tokens)) return [];
  return tokens.flatMap((_, from) => {
    const to = phrases.endAt(tokens, from);
    return to === undefined ? [] : [{ from, to }];
  });
}

// What nobody wants may stand in a row behind one denial; what is good is denied next to it.
function isDenied(
  run: Run,
  sort: Feeling["sort"],
  denials: readonly number[],
  tokens: readonly Token[],
  { grammar }: LanguageWords,
): boolean {
  const last = denials.findLast((place) => place <= run.from);
  if (last === undefined || sort === "unpleasant") return last !== undefined;
  return tokens.slice(last, run.from).every(({ mark, word }) => !mark && !grammar.joins.has(word));
}
