import type { Clause } from "./clauses.ts";
import type { BlameWords, LanguageWords } from "./language-words.ts";
import { readyPhrases } from "./ready-phrases.ts";
import { type Subject, subjectOf } from "./subject.ts";
import type { Run, Token } from "./tokens.ts";

type Act = Exclude<keyof BlameWords, "nouns" | "gerunds">;

/** Whom an act of each kind blames, where they stand before it. */
const BLAMED: Readonly<Record<Act, readonly Subject["who"][]>> = {
  human: ["person", "somebody", "served", "name", "unknown", "implied"],
  personal: ["person", "somebody", "served", "name", "implied"],
  untold: ["person", "somebody", "served", "implied"],
  lapses: ["person", "somebody", "served"],
  shared: ["person", "somebody"],
  habits: ["person"],
};
const ACTS = Object.keys(BLAMED) as readonly Act[];

/** Lists the runs of words that put a cause on a person, whatever else the text says. */
export function blamesIn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  words: LanguageWords,
): readonly Run[] {
  return tokens.flatMap((_, at) => [
    ...ACTS.flatMap((act) => doneAt(at, act, tokens, clauses, words)),
    ...[words.blame.nouns, words.blame.gerunds].flatMap((list) => {
      const to = readyPhrases(list, words).endAt(tokens, at);
      return to === undefined || isOnlyNamed(at, tokens, clauses, words) ? [] : [{ from: at, to }];
    }),
  ]);
}

function doneAt(
  at: number,
  act: Act,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  words: LanguageWords,
): readonly Run[] {
  const to = readyPhrases(words.blame[act], words).endAt(tokens, at);
  const subject = to === undefined ? undefined : subjectOf(tokens, clauses, at, words);
  if (to === undefined || subject === undefined || !BLAMED[act].includes(subject.who)) return [];
  return [{ from: subject.from, to }];
}

// What is denied, supposed, let happen or cited blames nobody: "nothing stops a carer forgetting".
function isOnlyNamed(
  at: number,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { grammar, answers }: LanguageWords,
): boolean {
  const clause = clauses.find(({ from, to }) => from <= at && at < to);
  if (grammar.suppositions.has(clause?.opener ?? "")) return true;
  return tokens
    .slice(clause?.from ?? at, at)
    .some(({ word }) => [grammar.denials, answers.letting, answers.citing].some((list) => list.has(word)));
}
