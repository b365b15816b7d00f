import { IDS as ENGLISH_IDS } from "./english/ids.ts";
import { IDS as GERMAN_IDS } from "./german/ids.ts";
import { languageOf } from "./language-tag.ts";

/** How an id is made of a sentence. */
export interface IdWords {
  /** Words that carry no meaning by themselves; an id is made of the others. */
  readonly insignificant: ReadonlySet<string>;
  /** Writes a text as its readers write it with the letters that an id may have: `möglichst` as `moeglichst`. */
  readonly spelt: (text: string) => string;
}

const WRITTEN: ReadonlyMap<string, IdWords> = new Map([
  ["en", ENGLISH_IDS],
  ["de", GERMAN_IDS],
]);

/** How ids are made in a language by its BCP 47 tag; as in English where nobody wrote down how. */
export function idWordsOf(language: string): IdWords {
  return WRITTEN.get(languageOf(language)) ?? ENGLISH_IDS;
}
