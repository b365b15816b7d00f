import { stemmer } from "stemmer";
import type { LanguageWords } from "../language-words.ts";
import { AFTERWARDS } from "./after-the-complaint.ts";
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
import { GRAMMAR } from "./grammar.ts";
import { PEOPLE } from "./people.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** English, as the word rules know it. */
export const ENGLISH: LanguageWords = {
  stopWords: STOP_WORDS,
  stem: stemmer,
  opened,
  grammar: GRAMMAR,
  people: PEOPLE,
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
