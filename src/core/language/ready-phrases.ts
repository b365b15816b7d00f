import { classesOf } from "./classes.ts";
import type { LanguageWords } from "./language-words.ts";
import type { Step } from "./phrase-steps.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";

const classes = new WeakMap<LanguageWords, Readonly<Record<string, Step>>>();
const ready = new WeakMap<readonly string[], Phrases>();

/** The phrases of a list of a language, made ready when they are first looked for. */
export function readyPhrases(lines: readonly string[], words: LanguageWords): Phrases {
  const known = ready.get(lines);
  if (known !== undefined) return known;
  const classesHere = classes.get(words) ?? classesOf(words);
  classes.set(words, classesHere);
  const made = phrasesOf(lines, classesHere);
  ready.set(lines, made);
  return made;
}
