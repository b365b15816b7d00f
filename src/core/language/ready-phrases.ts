import { classesOf } from "./classes.ts";
import type { LanguageWords } from "./language-words.ts";
import { Listening } from "./listening.ts";
import type { Step } from "./phrase-steps.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";

interface Known {
  readonly classes: Readonly<Record<string, Step>>;
  readonly listening: Listening;
}

const languages = new WeakMap<LanguageWords, Known>();
const ready = new WeakMap<readonly string[], Phrases>();

/** The phrases of a list of a language, made ready when they are first looked for. */
export function readyPhrases(lines: readonly string[], words: LanguageWords): Phrases {
  const known = ready.get(lines);
  if (known !== undefined) return known;
  const { classes, listening } = languages.get(words) ?? {
    classes: classesOf(words),
    listening: new Listening(commonnessIn(words)),
  };
  languages.set(words, { classes, listening });
  const made = phrasesOf(lines, classes, listening);
  ready.set(lines, made);
  return made;
}

// Small words stand in every sentence, and those who are served in many.
function commonnessIn({ stopWords, grammar, people }: LanguageWords): (word: string) => number {
  const small = [
    stopWords,
    grammar.prepositions,
    grammar.determiners,
    grammar.relatives,
    grammar.passives,
    grammar.denials,
  ];
  const weight = (word: string): number =>
    small.some((words) => words.has(word)) ? 40 : people.customers.has(word) ? 5 : 0.1;
  return (word) => weight(word) + 0.1 / word.length;
}
