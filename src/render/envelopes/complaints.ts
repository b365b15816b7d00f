import * as z from "zod/mini";
import {
  commit,
  count,
  type Envelope,
  envelope,
  list,
  listed,
  nextShape,
  notes,
  openGaps,
  orNull,
  part,
  said,
  some,
  told,
  unreadable,
  words,
  yes,
} from "./parts.ts";

const STATES = ["open", "put-right", "amended", "no-change", "closed", "held", "came-back", "noted"] as const;

const next = orNull(
  part("next", "What comes next.", nextShape),
  "what comes next; null where it has come to its end",
);

const held = orNull(
  z.strictObject({
    on: said("the day"),
    answer: told(z.enum(["yes", "no"]), "whether it held"),
    because: words("what was seen"),
  }),
  "what was seen when somebody looked whether the repair held",
);

const complaint = {
  id: said("its id"),
  file: said("its file"),
  state: told(z.enum(STATES), "how far it has come; `noted` for thanks"),
  kind: told(z.enum(["complaint", "near-miss", "thanks"]), "what it is"),
  received: said("when it came in: a day, or a day and time"),
  channel: words("how it came in"),
  goal: words("the goal, by its name of today"),
  broke: words("the clause that was broken, or `unwritten`"),
  kept: words("the clause that was kept, for thanks"),
  severity: words("`safety`, `serious` or `ordinary`"),
  wanted: words("what they want"),
  answered: words("when they had a first reply"),
  putRight: words("what was done for them"),
  toldCustomer: words("when they were told, or `asked-not-to` or `cannot-be-reached`"),
  left: words("how they left: `worse`, `same` or `better-than-before`"),
  cause: orNull(
    z.strictObject({ kind: list("of what kind it is"), whys: list("why, and why that") }),
    "what let it happen",
  ),
  elsewhere: list("other goals that were looked at, by their names of today"),
  costUs: words("what it cost"),
  amendments: list("the amendments after it that stand"),
  unknownAmendments: list("those that it names and no repair file is of"),
  noChange: words("why nothing was changed"),
  closed: words("the day it was closed"),
  checkOn: words("the day to look whether the repair held"),
  held,
  by: told(z.record(z.string(), z.string()), "who decided a step, by its key, where that was said"),
  ref: words("what names the customer's record where that is kept"),
  words: said("the first words of what happened"),
  ageDays: count("how many days of the calendar ago it came in"),
  ageMinutes: told(z.nullable(z.number()), "the same in minutes; null where it says no time"),
  overdue: orNull(
    z.strictObject({
      what: told(z.enum(["no-reply", "check-due"]), "what is late"),
      due: said("since when"),
    }),
    "what is late",
  ),
  cameBack: list("the complaints and near misses about the same after its latest repairs"),
  next,
};

const value = () => z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]);

const step = {
  id: said("the complaint; or the amendment whose look was written beside it"),
  file: said("the file that was written"),
  files: list("all of them: more than one only where one look is written beside several repairs"),
  kind: words("`complaint`, `near-miss` or `thanks`; null for a look beside a repair"),
  state: words("how far it has come by it"),
  changes: some(
    z.strictObject({
      key: said("the key of the file"),
      before: told(z.nullable(value()), "what it said"),
      after: told(value(), "what it says"),
    }),
    "what was written; empty where the file said all of it already",
  ),
  commit: words("the commit; null with `--no-commit`, and where there was nothing to write"),
  ...notes,
  next,
};

const WRITTEN = [
  "complaint answer",
  "complaint put-right",
  "complaint told",
  "complaint close",
  "complaint held",
];
const ADDED = ["complaint add", "near-miss add", "thanks add"];

const named = (command: string): string => command.replaceAll(" ", "-");

const UNDO = envelope("complaint-undo", ["complaint undo"], "A step of a complaint that was taken back.", {
  id: step.id,
  file: said("its file"),
  files: step.files,
  step: said("the step, in the words of its commit"),
  removed: yes("whether the step had brought the file, which is gone again"),
  changes: some(
    z.strictObject({
      key: said("the key of the file"),
      before: told(z.nullable(value()), "what the step had written"),
      after: told(z.nullable(value()), "what it says again"),
    }),
    "what it says otherwise now",
  ),
  commit,
  ...notes,
});

/** What the complaint book prints. */
export const COMPLAINTS: readonly Envelope[] = [
  listed(
    envelope("complaint-list", ["complaint list"], "The complaint book.", {
      today: said("the day of the list"),
      complaints: some(z.strictObject(complaint), "the complaints, near misses and thanks"),
      refused: some(unreadable, "files of the book that can't be read; any of them ends the command with 3"),
    }),
    complaint,
  ),
  envelope("complaint", ["complaint show"], "One complaint with its story.", {
    ...complaint,
    text: list("what happened, paragraph by paragraph"),
    repairs: some(
      z.strictObject({
        id: said("the amendment"),
        goal: said("its goal"),
        kind: said("its kind"),
        on: said("its day"),
        by: said("who decided"),
        because: said("why"),
      }),
      "the repairs that stand after it",
    ),
    refused: some(unreadable, "its repair files that can't be read"),
    openGaps,
    story: some(
      z.strictObject({
        what: said("the step"),
        when: words("its day, or day and time"),
        words: words("what was said with it"),
        minutes: told(z.nullable(z.number()), "how long a first reply took"),
        by: words("who decided it"),
        amendment: words("for a repair, which it was"),
      }),
      "what happened to it, in order",
    ),
  }),
  ...ADDED.map((command) =>
    envelope(named(command), [command], "What was written down.", {
      ...step,
      sameWords: words("another complaint of the same day that says the same"),
    }),
  ),
  ...WRITTEN.map((command) => envelope(named(command), [command], "A step of a complaint.", step)),
  UNDO,
];
