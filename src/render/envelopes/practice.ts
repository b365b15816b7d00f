import * as z from "zod/mini";
import { amendment } from "./amendments.ts";
import {
  commit,
  type Envelope,
  envelope,
  list,
  notes,
  part,
  said,
  some,
  told,
  unreadable,
  words,
  yes,
} from "./parts.ts";

/** How a goal stands to the last time that it was practised or read together. */
const last = {
  state: told(
    z.enum(["never", "same", "changed", "not-known"]),
    "`never`, still the `same`, `changed` since, or `not-known` because nothing was kept of what it said",
  ),
  on: words("the day of the last time"),
  by: list("who did, by initials or as it was written down"),
  changes: some(
    part("practisedChange", "What is promised otherwise than it was.", {
      part: told(
        z.nullable(z.enum(["always", "never", "feel"])),
        "where; null where nobody can tell any more",
      ),
      clause: words("the bare id of the clause; null for how it must feel"),
      op: told(z.enum(["added", "removed", "changed"]), "what happened to it"),
      before: words("the words of then, where the history at hand has them"),
      after: words("the words of today"),
    }),
    "what changed since",
  ),
};

const card = part("card", "A card of a rehearsal.", {
  id: said("the complaint, the clause as `goal#clause`, or the goal"),
  kind: told(z.enum(["complaint", "near-miss", "never", "happen"]), "where it comes from"),
  goal: said("its goal"),
  title: said("the goal in the customer's words"),
  opening: said("when it is, and who speaks"),
  scene: list("what happens, a paragraph each"),
  answer: told(
    z.strictObject({
      happen: list("what has to happen"),
      feel: list("how it must feel"),
      putRight: words("what was done for the customer"),
      clauses: some(
        z.strictObject({
          reference: said("`goal#clause`"),
          list: told(z.enum(["always", "never"]), "its list"),
          text: said("its sentence"),
          instead: words("for a never, what we do in its place"),
          isConcerned: yes("whether the card is about it"),
        }),
        "the non-negotiables of the goal, those that it is about first",
      ),
      repairs: some(
        z.strictObject({
          amendment: said("its id"),
          on: said("its day"),
          because: said("why"),
          held: told(z.enum(["yes", "no", "came-back", "not-known"]), "whether it held"),
        }),
        "the repairs that stand after the complaint",
      ),
      gaps: some(
        z.strictObject({
          voice: said("who told of it: the id of the voice"),
          weSay: words("what we say"),
          weDo: words("what we do"),
          words: said("the first words of whoever told of it"),
        }),
        "the gaps that are open there",
      ),
    }),
    "the back of the card",
  ),
});

/** What the commands print by which people practise. */
export const PRACTICE: readonly Envelope[] = [
  envelope("rehearse", ["rehearse"], "Cards that were dealt, and what was kept of a rehearsal.", {
    today: said("the day"),
    seed: words("what deals the same cards again; null where none were dealt"),
    goals: some(
      z.strictObject({
        goal: said("its id"),
        title: said("the goal in the customer's words"),
        ...last,
        rehearsal: words("the last rehearsal"),
      }),
      "the goals, and when each was rehearsed",
    ),
    cards: some(card, "the cards, with what the score says"),
    recorded: some(
      z.strictObject({ id: said("its id"), file: said("its file"), goal: said("its goal") }),
      "the rehearsals that were written, one for each goal",
    ),
    nearMisses: some(
      z.strictObject({ id: said("its id"), file: said("its file"), commit }),
      "the near misses that were made of what was hard",
    ),
    commit,
    ...notes,
    deck: words("the file that the cards were written to"),
    refused: some(unreadable, "files that can't be read, and so were not dealt from"),
  }),
  envelope("rehearse-undo", ["rehearse --undo"], "A rehearsal that was taken back.", {
    id: said("its id"),
    file: said("its file, which is gone"),
    commit,
    ...notes,
  }),
  envelope(
    "review",
    ["review"],
    "A goal that was read together: the amendment that records it, with what there was to look at. Where it was only looked at, `id` and `commit` are null.",
    {
      ...amendment,
      last: told(z.strictObject(last), "how it stood to the last time that it was read together"),
      gaps: some(
        z.strictObject({
          voice: said("who told of it: the id of the voice"),
          clause: words("the clause; null where it is about the whole goal"),
          weSay: words("what we say"),
          weDo: words("what we do"),
          words: said("the first words of whoever told of it"),
        }),
        "the gaps that are open",
      ),
      habits: some(
        z.strictObject({
          habit: said("the habit"),
          verdict: words("`improve` or `ditch`, where no amendment says how; null where nobody decided"),
        }),
        "the habits to decide about",
      ),
      complaints: some(
        z.strictObject({
          id: said("its id"),
          words: said("its first words"),
          needs: said("what comes next"),
          command: said("the line that takes it"),
        }),
        "the complaints about it that wait for somebody",
      ),
      waiting: some(
        z.strictObject({
          amendment: said("the review"),
          on: said("its day"),
          toChange: list("what it found"),
          command: said("the line that begins to change it"),
        }),
        "earlier reviews that found something which nobody changed",
      ),
      toChange: list("what is to change now"),
    },
  ),
];
