import * as z from "zod/mini";
import {
  change,
  count,
  type Envelope,
  envelope,
  list,
  orNull,
  said,
  some,
  told,
  unreadable,
  words,
  yes,
} from "./parts.ts";

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

const line = {
  list: told(z.enum(["always", "never"]), "where it stands"),
  id: said("its id"),
  text: said("what it says"),
  instead: words("how it is explained: the temptation, and what we do instead"),
} as const;

const cardGaps = some(
  z.strictObject({
    voice: said("the voice that told of it"),
    clause: words("the line that it is about; null for the goal as a whole"),
    weSay: words("what we say"),
    weDo: words("what we do"),
  }),
  "gaps between what we say and what we do that are open",
);

const feel = list("how it must feel, a paragraph or a point each");

const card = {
  goal: said("the goal, or `promise`"),
  file: said("its file"),
  title: said("its words"),
  from: words("how they come"),
  to: words("how they leave"),
  feel,
  always: some(z.strictObject(line), "what we always do"),
  never: some(z.strictObject(line), "what we never do"),
  gaps: cardGaps,
  borrowed: words("the template whose words it still says"),
} as const;

const CARD = envelope("card", ["card"], "A goal on one card.", card);

const story = z.strictObject({
  id: said("its id"),
  goal: words("the goal, by its name of today"),
  received: said("when it came in"),
  words: said("its first words"),
});

const TODAY = envelope("today", ["today"], "What a team tells each other on a day.", {
  name: said("the name of the business"),
  today: said("the day"),
  card: orNull(
    z.strictObject({
      ...line,
      goal: said("its goal, or `promise`"),
      title: said("the words of the goal"),
      feel,
      gaps: cardGaps,
    }),
    "a line with how it must feel; null where there is none",
  ),
  repair: orNull(
    z.strictObject({
      id: said("the amendment"),
      goal: said("its goal"),
      kind: said("its kind"),
      on: said("its day"),
      because: said("why"),
      clauses: some(
        z.strictObject({
          list: said("where it stands"),
          id: said("its id"),
          text: said("what it says today"),
        }),
        "the lines that it mended, as they stand today",
      ),
      after: list("the first words of what led to it"),
    }),
    "a repair that stands",
  ),
  nearMiss: orNull(story, "something that nearly went wrong"),
  thanks: orNull(story, "something that a customer thanked us for"),
  refused: some(unreadable, "files that can't be read"),
});

const NEW_STARTER = envelope("new-starter", ["new-starter"], "What a new person reads, in that order.", {
  for: words("whom it is printed for"),
  by: words("whom they ask"),
  name: said("the name of the business"),
  promise: orNull(
    z.strictObject({
      sentence: words("the promise"),
      whom: words("whom it is made to"),
      parts: some(z.strictObject({ id: said("its id"), text: said("what we tell people") }), "its parts"),
      standsFor: list("what we want to be"),
      change: list("the change that we make"),
      believe: list("what we believe"),
      always: some(z.strictObject(line), "what we always do, in every goal"),
      never: some(z.strictObject(line), "what we never do, in any goal"),
    }),
    "the promise; null where there is none that can be read",
  ),
  goals: some(z.strictObject(card), "the goals"),
  further: some(
    z.strictObject({ goal: said("its id"), title: said("its words"), file: said("its file") }),
    "goals that are only named, because there are too many for one sitting",
  ),
  repairs: some(
    z.strictObject({
      id: said("the amendment"),
      goal: said("its goal"),
      on: said("its day"),
      because: said("why"),
      changes: some(change, "what changed; empty where no commit here tells"),
      lines: some(
        z.strictObject({
          list: said("where it stands"),
          id: said("its id"),
          text: said("what it says today"),
        }),
        "the lines that it mended, as they stand today",
      ),
      after: list("the first words of what led to it"),
    }),
    "the last repairs that stand, the latest first",
  ),
  gaps: some(
    z.strictObject({
      voice: said("the voice that told of it"),
      goal: said("the goal, or `promise`"),
      clause: words("the line that it is about"),
      weSay: words("what we say"),
      weDo: words("what we do"),
    }),
    "gaps that are open",
  ),
  rehearse: some(
    z.strictObject({
      goal: said("the goal"),
      title: said("its words"),
      said: count("how many complaints and near misses were about it"),
    }),
    "where to begin to rehearse",
  ),
  words: count("how many words there are to read"),
  minutes: count("how many minutes they take, at 200 a minute"),
  refused: some(unreadable, "files that can't be read"),
});

/** What is printed for somebody who wants to find their way in a score. */
export const ORIENTATION: readonly Envelope[] = [TRACE, NEW_STARTER, CARD, TODAY];
