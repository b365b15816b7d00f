import type { Meaning } from "../document/section-names.ts";
import { HEADINGS as ENGLISH, LEAD_TO_REPAIRS as ENGLISH_LEAD } from "./english/headings.ts";
import { HEADINGS as GERMAN, LEAD_TO_REPAIRS as GERMAN_LEAD } from "./german/headings.ts";
import { languageOf } from "./language-tag.ts";

/** What the sections are called in a language, by what they mean: the first is the one that is written, the others are read as well. */
export type Headings = Readonly<Record<Meaning, readonly [string, ...string[]]>>;

const HEADINGS: ReadonlyMap<string, Headings> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN],
]);

/** The headings of every language that has them. */
export const ALL_HEADINGS: readonly Headings[] = [...HEADINGS.values()];

/** The languages that have headings of their own, by their tags. */
export const LANGUAGES_WITH_HEADINGS: readonly string[] = [...HEADINGS.keys()];

/** The headings that are written in a language by its BCP 47 tag; English where it has none of its own. */
export function headingsOf(language: string): Headings {
  return HEADINGS.get(languageOf(language)) ?? ENGLISH;
}

const LEADS: ReadonlyMap<string, string> = new Map([
  ["en", ENGLISH_LEAD],
  ["de", GERMAN_LEAD],
]);

/** What the link to the repairs of a goal says in a language; English where it has no words for it. */
export function leadToRepairsOf(language: string): string {
  return LEADS.get(languageOf(language)) ?? ENGLISH_LEAD;
}
