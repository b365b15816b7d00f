import * as z from "zod/mini";
import { count, type Envelope, envelope, list, said, some, told, unreadable, words, yes } from "./parts.ts";

const STATES = ["open", "put-right", "amended", "no-change", "closed", "held", "came-back", "noted"] as const;

const gap = z.strictObject({
  voice: said("the voice that told of it"),
  weSay: words("what we say"),
  weDo: words("what we do"),
});

const gaps = some(gap, "gaps between what we say and what we do that are open");

const TRACE = envelope("trace", ["trace"], "What is promised, what keeps it, and what was said about it.", {
  about: words("what was asked for; null where it is the whole score"),
  name: said("the name of the business"),
  promise: words("the promise"),
  parts: some(
    z.strictObject({
      id: said("its id"),
      text: words("what we tell people; null where only a goal knows such a part"),
      goals: list("the goals that keep it"),
    }),
    "the parts of the promise",
  ),
  goals: some(
    z.strictObject({
      id: said("its id of today, or `promise` for what holds in every goal"),
      title: words("its words"),
      serves: list("the parts that it keeps"),
      isKept: yes("whether there is such a goal today"),
      retired: words("the day it was retired, where that is known"),
      clauses: some(
        z.strictObject({
          id: said("its id"),
          list: told(
            z.enum(["always", "never", "standard", "gone", "unknown"]),
            "where it stands; `gone` is no line of today, `unknown` one of a goal that can't be read",
          ),
          text: words("what it says"),
          complaints: list("the complaints and near misses about it, the latest first"),
          thanks: count("how many customers thanked us for it"),
          gaps,
        }),
        "its lines",
      ),
      unwritten: list("complaints about something that no line says"),
      complaints: list("complaints of which nobody said which line was broken"),
      gaps,
    }),
    "the promise itself, the goals, and those that are no more and were complained about",
  ),
  complaints: some(
    z.strictObject({
      id: said("its id"),
      kind: told(z.enum(["complaint", "near-miss"]), "what it is"),
      received: said("when it came in"),
      state: told(z.enum(STATES), "how far it has come"),
      goal: words("the goal, by its name of today"),
      clause: words("the line that was broken, or `unwritten`"),
      words: said("its first words"),
      repairs: list("the repairs that stand after it, the earliest first"),
    }),
    "the complaints and near misses, the latest first",
  ),
  repairs: some(
    z.strictObject({
      id: said("the amendment"),
      goal: said("its goal"),
      kind: said("its kind"),
      on: said("its day"),
      because: said("why"),
    }),
    "the repairs that answered one",
  ),
  homeless: list("complaints without a goal"),
  inTheAir: told(
    z.strictObject({
      parts: list("parts that no goal keeps"),
      goals: list("goals that keep no part"),
      unknownParts: list("parts that only a goal knows"),
      unwritten: list("complaints about what no line says"),
      homeless: list("complaints without a goal"),
      quiet: list("`goal#clause` of the lines that nobody complained about"),
    }),
    "what leads nowhere in the whole score, whatever was asked for",
  ),
  refused: some(unreadable, "files that can't be read"),
});

/** What is printed for somebody who wants to find their way in a score. */
export const ORIENTATION: readonly Envelope[] = [TRACE];
