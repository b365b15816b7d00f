import type { LanguageWords } from "../language/language-words.ts";
import { wordsOf } from "../language/languages.ts";
import { isOfQuantity, meantBy } from "../language/meant-by.ts";
import { speltAsListed } from "../language/spelt-as-listed.ts";

/** A word that two texts can have in common. */
export interface LensWord {
  /** As it stands in the text. */
  readonly typed: string;
  /** What it is compared by: without its endings, where the language is known. */
  readonly term: string;
  /** True for one that stands in sentences about anything. */
  readonly common: boolean;
}

/** Returns a reader of the words of a text in a language: what says nothing by itself is left out. */
export function lensWordsIn(language: string): (text: string) => readonly LensWord[] {
  const here = wordsOf(language);
  return here === undefined ? plainWordsIn(language) : (text) => knownWords(text, here);
}

/** Tells whether anything is known of the words of a language; without that they are only compared as they are typed. */
export function hasWords(language: string): boolean {
  return wordsOf(language) !== undefined;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu;

function knownWords(text: string, here: LanguageWords): readonly LensWord[] {
  const { stopWords, matters } = here;
  const isCommon = commonIn(here);
  return (text.normalize("NFKC").match(WORD) ?? []).flatMap((typed) => {
    const word = speltAsListed(typed.toLowerCase(), here);
    const bare = word.replace(/'s$/, "");
    if (stopWords.has(word) || stopWords.has(bare) || !/\p{L}/u.test(word)) return [];
    // Who is rung back does not come back.
    const term = matters?.particles.has(bare) === true ? bare : meantBy(bare, here);
    return [{ typed, term, common: isCommon(bare) }];
  });
}

const ready = new WeakMap<LanguageWords, (word: string) => boolean>();

function commonIn(here: LanguageWords): (word: string) => boolean {
  const known = ready.get(here) ?? testOfCommon(here);
  ready.set(here, known);
  return known;
}

// Those who are served stand in every promise, and so do numbers; of a word that is listed every form is meant.
function testOfCommon({ people, matters, quantities, stem }: LanguageWords): (word: string) => boolean {
  const listed = new Set([...(matters?.common ?? []), ...(matters?.vague ?? [])].map(stem));
  return (word) =>
    listed.has(stem(word)) ||
    people.customers.has(word) ||
    (quantities !== undefined && isOfQuantity(word, quantities));
}

/** The shortest word that is more than a joint of a sentence, where nobody wrote down which words are: in letters. */
const LONG_ENOUGH = 5;

// Scripts without spaces are split as their readers do.
function plainWordsIn(language: string): (text: string) => readonly LensWord[] {
  const segmenter = new Intl.Segmenter(isTag(language) ? language : "en", { granularity: "word" });
  return (text) =>
    [...segmenter.segment(text.normalize("NFKC"))].flatMap(({ segment, isWordLike }) => {
      if (isWordLike !== true || !/\p{L}/u.test(segment)) return [];
      const letters = [...segment].length;
      const isWide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(segment);
      return [{ typed: segment, term: segment.toLowerCase(), common: letters < (isWide ? 2 : LONG_ENOUGH) }];
    });
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
