import { OF_WORDS, remembered } from "../remembered.ts";
import { ENGLISH } from "./english/english.ts";
import { GERMAN } from "./german/german.ts";
import { languageOf } from "./language-tag.ts";
import type { LanguageWords } from "./language-words.ts";
import { completed, type WrittenLanguage } from "./written-language.ts";

const WRITTEN: ReadonlyMap<string, WrittenLanguage> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
]);

const READY: ReadonlyMap<string, LanguageWords> = new Map(
  [...WRITTEN].map(([tag, written]) => [tag, knowingAgain(completed(written))]),
);

/** The languages that have words, by their tags. */
export const LANGUAGES: readonly string[] = [...WRITTEN.keys()];

/** The words of a language by its BCP 47 tag; nothing for one without lists, and the word rules are silent there. */
export function wordsOf(language: string): LanguageWords | undefined {
  return READY.get(languageOf(language));
}

/** A language as its folder writes it, by its BCP 47 tag: what it has no words for is absent. */
export function writtenLanguage(language: string): WrittenLanguage | undefined {
  return WRITTEN.get(languageOf(language));
}

// The words of a language are few, and each comes in every file.
function knowingAgain(words: LanguageWords): LanguageWords {
  return { ...words, stem: remembered(words.stem, OF_WORDS), opened: remembered(words.opened, OF_WORDS) };
}
