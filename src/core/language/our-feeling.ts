import type { Feeling } from "./feelings-in.ts";
import type { LanguageWords } from "./language-words.ts";
import { readyPhrases } from "./ready-phrases.ts";
import type { Run, Token } from "./tokens.ts";
import { isPerson, whoIs } from "./who.ts";

/** Finds where a sentence tells what those feel who serve; what customers feel or notice of it is theirs. */
export function ourFeelingIn(
  tokens: readonly Token[],
  feelings: readonly Feeling[],
  words: LanguageWords,
): Run | undefined {
  const ours = words.feelings?.ours;
  if (ours === undefined) return undefined;
  const subject = subjectIn(tokens, words);
  const to = subject === undefined ? undefined : feltBehind(subject, tokens, feelings, words);
  if (subject !== undefined && to !== undefined) return { from: subject.from, to };
  const anywhere = readyPhrases(ours.anywhere, words);
  const from = tokens.findIndex((_, at) => anywhere.endAt(tokens, at) !== undefined);
  return from < 0 ? undefined : { from, to: anywhere.endAt(tokens, from) as number };
}

// Whoever the sentence begins with, unless that is only when, why or what somebody thinks.
function subjectIn(tokens: readonly Token[], words: LanguageWords): Run | undefined {
  const { grammar, people, feelings } = words;
  const subjects = readyPhrases(feelings?.ours.subjects ?? [], words);
  const opening = [
    grammar.reasons,
    grammar.suppositions,
    grammar.contents,
    grammar.relatives,
    grammar.prepositions,
  ];
  for (let from = 0; from < tokens.length; from += 1) {
    const to = subjects.endAt(tokens, from);
    if (to !== undefined) {
      const before = tokens[from - 1]?.word ?? "";
      const isMine = !feelings?.ours.myself.has(tokens[from]?.word ?? "") || isAtWork(tokens, words);
      return isMine && !opening.some((list) => list.has(before)) ? { from, to } : undefined;
    }
    if (feelings?.felt.holders.has(tokens[from]?.word ?? "") || isPerson(whoIs(tokens, from, people)))
      return undefined;
  }
  return undefined;
}

// A customer may write "I" as well; customers and a team have only those who serve them.
function isAtWork(tokens: readonly Token[], { feelings, people }: LanguageWords): boolean {
  return tokens.some(
    ({ word }, at) => feelings?.ours.work.has(word) === true || whoIs(tokens, at, people) === "served",
  );
}

function feltBehind(
  subject: Run,
  tokens: readonly Token[],
  found: readonly Feeling[],
  words: LanguageWords,
): number | undefined {
  const { grammar, feelings, afterwards } = words;
  const acts = readyPhrases(feelings?.ours.acts ?? [], words);
  for (let at = subject.to; at < tokens.length; at += 1) {
    const act = acts.endAt(tokens, at);
    if (act !== undefined) return act;
    const word = tokens[at]?.word ?? "";
    const feeling = found.find(({ from }) => from === at);
    if (feeling !== undefined) return isDisposition(feeling, tokens, words) ? undefined : feeling.to;
    if (feelings?.felt.verbs.has(word)) continue;
    const small = [
      grammar.adverbs,
      grammar.passives,
      grammar.perfects,
      afterwards.auxiliaries,
      feelings?.felt.states,
      feelings?.felt.between,
    ];
    const isSmall = small.some((list) => list?.has(word)) || grammar.adverbEnding.test(word);
    if (!isSmall || grammar.joins.has(word)) return undefined;
  }
  return undefined;
}

// "We are ready" and "We are on their side" say what we are, unless we feel it.
function isDisposition(
  { from, to, sort }: Feeling,
  tokens: readonly Token[],
  { feelings }: LanguageWords,
): boolean {
  const isSaid = tokens.slice(0, from).some(({ word }) => feelings?.felt.verbs.has(word));
  if (isSaid || tokens[from] === undefined) return false;
  return to - from > 1 ? sort === "relational" : feelings?.ours.dispositions.has(tokens[from].word) === true;
}
