import { stemmer } from "stemmer";
import type { LanguageWords } from "../language-words.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { AFTERWARDS } from "./after-the-complaint.ts";
import { BELIEFS } from "./beliefs.ts";
import {
  BLAME_GERUNDS,
  HABITS,
  HUMAN_ACTS,
  LAPSES,
  PERSONAL_ACTS,
  SHARED_ACTS,
  UNTOLD_ACTS,
} from "./blame-acts.ts";
import { BLAME_ANSWERED } from "./blame-answered.ts";
import { BLAME_NOUNS } from "./blame-nouns.ts";
import { opened } from "./contractions.ts";
import { FEELINGS } from "./feelings.ts";
import { GOALS } from "./goals.ts";
import { GRAMMAR } from "./grammar.ts";
import { HAPPENINGS } from "./happenings.ts";
import { LINES } from "./lines.ts";
import { MATTERS } from "./matters.ts";
import { MIRRORS } from "./mirrors.ts";
import { NAMED } from "./named.ts";
import { NON_NEGOTIABLES } from "./non-negotiables.ts";
import { PEOPLE } from "./people.ts";
import { QUANTITIES } from "./quantities.ts";
import { RELATIONAL } from "./relational.ts";
import { SCALES } from "./scales.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** English, as the word rules know it. */
export const ENGLISH: LanguageWords = {
  stopWords: STOP_WORDS,
  stem: stemmer,
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
  blame: {
    nouns: BLAME_NOUNS,
    human: HUMAN_ACTS,
    personal: PERSONAL_ACTS,
    untold: UNTOLD_ACTS,
    lapses: LAPSES,
    shared: SHARED_ACTS,
    habits: HABITS,
    gerunds: BLAME_GERUNDS,
  },
  answers: BLAME_ANSWERED,
  afterwards: AFTERWARDS,
};
