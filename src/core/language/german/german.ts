import type { WrittenLanguage } from "../written-language.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { AFTERWARDS } from "./afterwards.ts";
import { BELIEFS } from "./beliefs.ts";
import { BLAME_NOUNS } from "./blame-nouns.ts";
import { FEELINGS } from "./feelings.ts";
import { GOALS } from "./goals.ts";
import { GRAMMAR } from "./grammar.ts";
import { HAPPENINGS } from "./happenings.ts";
import { LINES } from "./lines.ts";
import { MATTERS } from "./matters.ts";
import { MIRRORS } from "./mirrors.ts";
import { NAMED } from "./named.ts";
import { NON_NEGOTIABLES } from "./non-negotiables.ts";
import { opened } from "./opened.ts";
import { PEOPLE } from "./people.ts";
import { QUANTITIES } from "./quantities.ts";
import { RELATIONAL } from "./relational.ts";
import { SCALES } from "./scales.ts";
import { stem } from "./stem.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** German, as the word rules know it so far: what is not here, they say nothing about. */
export const GERMAN: WrittenLanguage = {
  stopWords: STOP_WORDS,
  stem,
  opened,
  abbreviations: ABBREVIATIONS,
  lines: LINES,
  grammar: GRAMMAR,
  people: PEOPLE,
  named: NAMED,
  nonNegotiables: NON_NEGOTIABLES,
  quantities: QUANTITIES,
  matters: MATTERS,
  mirrors: MIRRORS,
  scales: SCALES,
  relational: RELATIONAL,
  feelings: FEELINGS,
  goals: GOALS,
  happenings: HAPPENINGS,
  beliefs: BELIEFS,
  blame: { nouns: BLAME_NOUNS },
  afterwards: AFTERWARDS,
};
