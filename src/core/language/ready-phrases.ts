import { classesOf } from "./classes.ts";
import type { LanguageWords } from "./language-words.ts";
import { Listening } from "./listening.ts";
import type { Step } from "./phrase-steps.ts";
import { type Phrase, type Phrases, phrasesOf } from "./phrases.ts";

interface Known {
  readonly classes: Readonly<Record<string, Step>>;
  readonly listening: Listening<Phrase>;
  readonly ready: WeakMap<readonly string[], Phrases>;
}

const languages = new WeakMap<LanguageWords, Known>();

/** The phrases of a list in a language, made ready when they are first looked for: what a list says of classes is each language's own. */
export function readyPhrases(lines: readonly string[], words: LanguageWords): Phrases {
  const { classes, listening, ready } = languages.get(words) ?? meet(words);
  const known = ready.get(lines);
  if (known !== undefined) return known;
  const made = phrasesOf(lines, classes, listening);
  ready.set(lines, made);
  return made;
}

function meet(words: LanguageWords): Known {
  const known = {
    classes: classesOf(words),
    listening: new Listening<Phrase>(commonnessIn(words)),
    ready: new WeakMap(),
  };
  languages.set(words, known);
  return known;
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
