import * as z from "zod/mini";
import { SERVICE_KINDS } from "../../core/service/service-page.ts";
import {
  count,
  type Envelope,
  envelope,
  list,
  orNull,
  part,
  said,
  some,
  told,
  unreadable,
  words,
} from "./parts.ts";

const covered = part("covered", "How many goals say that they meet something.", {
  tag: said("what it is"),
  goals: count("how many goals"),
});

const achievement = part("achievement", "Something that was done, received or heard.", {
  id: said("the amendment, complaint, voice or rehearsal that tells it"),
  on: said("its day"),
  goal: words("the goal, by its name of today"),
  words: said("what was seen or said, in its first words"),
});

/** What is printed of the quarterly look. */
export const SERVICE: readonly Envelope[] = [
  envelope("service", ["service"], "The quarterly page: what wants looking after, and what was achieved.", {
    name: said("what the score is called"),
    today: said("the day of the page"),
    goal: words("the goal that was asked for, or `promise`; null for the whole score"),
    goals: count("how many goals it looked at"),
    repairs: count("how many repairs stand"),
    held: count("how many of them somebody looked at and found that they held"),
    didNotHold: count("how many did not"),
    shallow: told(
      z.nullable(z.boolean()),
      "whether the clone holds only a part of the history; null where Git could not be asked",
    ),
    groups: some(
      z.strictObject({
        kind: told(z.enum(SERVICE_KINDS), "what it was looked over for"),
        title: said("the same in words"),
        items: some(
          z.strictObject({
            goal: words("the goal, or `promise`; null for what is of all of them"),
            about: said("what it is about: a goal, `goal#clause`, a part of the promise, or an owner"),
            id: words("the amendment, complaint or voice that tells it"),
            on: words("the day that matters: since when, until when, or the last time"),
            say: said("what there is to say of it"),
            command: said("the line that begins to mend it"),
          }),
          "what wants looking after; all of it, whatever the text shows",
        ),
      }),
      "every kind, in the order of the page; most have nothing in them",
    ),
    coverage: told(
      z.strictObject({
        goals: count("how many goals can be read"),
        expects: some(covered, "what customers expect, and how many goals say that they meet it"),
        sayingExpects: count("how many goals say what customers expect of them"),
        gives: some(covered, "what people want, likewise"),
        sayingGives: count("how many goals say what they give"),
        relational: count("goals in which something passes between people"),
        technical: count("goals that are all about the work"),
        untold: count(
          "goals of which that can't be told: something is missing, or the language has no words for it",
        ),
      }),
      "what the goals cover: counts, and no grade",
    ),
    achieved: orNull(
      z.strictObject({
        since: said("the day"),
        held: some(achievement, "repairs that somebody looked at and found that they had held"),
        thanks: some(achievement, "what customers thanked for"),
        nearMisses: some(achievement, "what nearly went wrong, and was noted"),
        voices: some(achievement, "who was heard"),
        rehearsals: some(achievement, "what was rehearsed"),
      }),
      "what was achieved, with `--since`; null without it",
    ),
    notes: list("what could not be told, and why"),
    refused: some(unreadable, "files that can't be read, and so were not looked over"),
  }),
];
