import { plainLetters } from "../language/german/plain-letters.ts";
import { ALL_HEADINGS, headingsOf, leadToRepairsOf } from "../language/headings.ts";
import { OF_HEADINGS, remembered } from "../remembered.ts";
import type { DocumentKind } from "./slots.ts";

/** What a section is about, whatever its heading is called. */
export type Meaning =
  | "happen"
  | "feel"
  | "never"
  | "believe"
  | "repairs"
  | "own-way"
  | "ten-times"
  | "people"
  | "who"
  | "change"
  | "keeping";

/** The sections of a goal in their canonical order. */
export const GOAL_SECTIONS: readonly Meaning[] = [
  "happen",
  "feel",
  "never",
  "believe",
  "own-way",
  "ten-times",
  "people",
  "repairs",
];

/** The sections of promise.md in their canonical order. */
export const PROMISE_SECTIONS: readonly Meaning[] = [
  "who",
  "change",
  "never",
  "believe",
  "keeping",
  "repairs",
];

const PROMISE_ONLY = new Set<Meaning>(["who", "change", "keeping"]);

/** Every meaning that `sections` in score.yaml may name. */
export const MEANINGS: readonly Meaning[] = [...GOAL_SECTIONS, "who", "change", "keeping"];

/** Finds what a heading means in a kind of file, or nothing; and writes headings in the language of the score. */
export interface SectionNames {
  (heading: string, kind: DocumentKind): Meaning | undefined;
  /** The heading of a section as it is written where there is none yet. */
  readonly headingOf: (meaning: Meaning) => string;
  /** What the link to the repairs of a goal says. */
  readonly leadToRepairs: string;
}

/**
 * Builds the recogniser of headings from the built-in names and a score's own (`sections` in score.yaml). The headings of every
 * language are read in every score: none means two things, a team may write in two languages, and the history holds what a file
 * was called before the score had a language. Written is the language of the score.
 */
export function sectionNames(
  own: Readonly<Partial<Record<Meaning, readonly string[]>>> = {},
  language = "en",
): SectionNames {
  const meanings = new Map<string, Meaning>();
  for (const names of [...ALL_HEADINGS, own]) {
    for (const [meaning, headings] of Object.entries(names)) {
      for (const heading of headings ?? []) meanings.set(normalHeading(heading), meaning as Meaning);
    }
  }
  const meant = remembered((heading) => meanings.get(normalHeading(heading)) ?? NONE, OF_HEADINGS);
  const written = headingsOf(language);
  const meaningOf = (heading: string, kind: DocumentKind): Meaning | undefined => {
    const meaning = meant(heading);
    if (meaning === NONE || (kind !== "promise" && PROMISE_ONLY.has(meaning))) return undefined;
    return meaning;
  };
  return Object.assign(meaningOf, {
    headingOf: (meaning: Meaning) => written[meaning][0],
    leadToRepairs: leadToRepairsOf(language),
  });
}

const NONE = "none";

// Umlauts and their two letters are the same heading: not every keyboard has them.
function normalHeading(heading: string): string {
  return plainLetters(heading.normalize("NFKC"))
    .replace(/[*_`]/g, "")
    .replace(/[\p{P}\p{S}]+$|^[\p{P}\p{S}]+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
