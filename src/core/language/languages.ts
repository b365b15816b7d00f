import { ENGLISH } from "./english/english.ts";
import type { LanguageWords } from "./language-words.ts";

const LANGUAGES: Readonly<Record<string, LanguageWords>> = { en: ENGLISH };

/** The words of a language by its BCP 47 tag; nothing for one without lists, and the word rules are silent there. */
export function wordsOf(language: string): LanguageWords | undefined {
  return LANGUAGES[language.toLowerCase().split("-")[0] ?? ""];
}
