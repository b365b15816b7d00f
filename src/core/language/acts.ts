import type { LanguageWords } from "./language-words.ts";
import type { Run, Token } from "./tokens.ts";
import { runsFrom, worksHere } from "./who.ts";

/** Where in a piece of a text something may be told that we did, or mean to do. */
export interface Acts {
  readonly places: readonly number[];
  /** True where it is only meant: "will", "to". */
  readonly isMeant: boolean;
}

/** Finds where an act may begin: behind nobody in particular, one of us, or one who works here. */
export function actsIn(run: Run, tokens: readonly Token[], words: LanguageWords): Acts {
  const { subjects } = words.afterwards;
  const behind = subjects.has(tokens[run.from]?.word ?? "")
    ? [run.from + 1]
    : runsFrom(tokens, run.from, words, (at) => worksHere(tokens, at, words.people));
  const found = [run.from, ...behind].map((from) => withoutAuxiliaries({ from, to: run.to }, tokens, words));
  return {
    places: [...new Set(found.flatMap(({ places }) => places))],
    isMeant: found.some(({ isMeant }) => isMeant),
  };
}

function withoutAuxiliaries(run: Run, tokens: readonly Token[], words: LanguageWords): Acts {
  const { grammar, afterwards } = words;
  const places = [run.from];
  let isMeant = false;
  for (let at = run.from; at < run.to; at += 1) {
    const word = tokens[at]?.word ?? "";
    if (!afterwards.auxiliaries.has(word) && !grammar.adverbs.has(word) && !grammar.adverbEnding.test(word))
      break;
    isMeant ||= afterwards.meaning.has(word);
    places.push(at + 1);
  }
  return { places, isMeant };
}
