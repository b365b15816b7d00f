import * as z from "zod/mini";
import {
  count,
  type Envelope,
  envelope,
  list,
  listed,
  openGaps,
  orNull,
  said,
  some,
  told,
  unreadable,
  words,
  yes,
} from "./parts.ts";

const ORIGINS = ["first-written", "amended", "unrecorded", "uncommitted", "unknown"] as const;

const origin = {
  since: words(
    "since when it says what it says, with the offset of the author's clock; null where nobody knows",
  ),
  by: words("who decided that"),
  amendment: words("the amendment that it came with; null where it was first written, or nobody recorded it"),
  complaint: words("the complaint after which that was; the first of several"),
} as const;

const outcome = {
  held: orNull(
    z.strictObject({
      on: said("the day"),
      answer: told(z.enum(["yes", "no"]), "whether it held"),
      because: words("what was seen"),
      by: words("who looked"),
    }),
    "the latest look whether the repair held",
  ),
  cameBack: list("the complaints about the same promise that came after it"),
} as const;

const step = z.strictObject({
  id: words("the amendment; null for a first writing, and for what nobody recorded"),
  commit: words("its commit; null where only the repair file knows of it"),
  date: words("when"),
  author: words("Git's author"),
  by: words("who decided"),
  goal: words("the goal by its name then"),
  kind: words("its kind; `compose` for a first writing"),
  because: words("why"),
  complaints: list("the complaints that it answers"),
  takesBack: words("the amendment that it takes back"),
  recorded: told(z.enum(["commit", "ledger", "both", "none"]), "where it is told"),
  committed: yes("whether a commit of this history tells of it"),
  words: words("what the line said from then on; null where only the repair file knows of the step"),
  before: words("what it said before; null where it came with this step"),
  weakens: words("why it promised less from then on, where somebody said so"),
  alike: list("other repairs of the same line that came in with the same commit"),
  oneOf: list("the amendments of which it is one, where a commit brought several and none names the line"),
  ...outcome,
});

const line = {
  goal: said("the goal, or `promise`"),
  part: told(
    z.enum(["always", "never", "standard", "feel", "happen", "believe", "goal", "other"]),
    "where it stands",
  ),
  clause: words("the bare id of the clause or standard, or what is explained or called so"),
  words: said("what it says"),
  origin: told(z.enum(ORIGINS), "what it owes its words to"),
  ...origin,
  first: words("when the line was first written, in whatever words; null where nobody knows"),
  brokenOff: told(
    z.nullable(z.enum(["shallow", "unreadable"])),
    "why what was before the last step is not known; null where it is",
  ),
  repaired: count("how many recorded repairs wrote or reworded it"),
  unrecorded: count("how many edits that nobody recorded reworded it"),
  reasons: some(
    z.strictObject({
      id: words("the amendment"),
      date: words("when"),
      because: words("what led to it"),
      by: words("who decided"),
      why: said("why it promises less"),
    }),
    "why it says less, where somebody said so after it did",
  ),
  ...outcome,
  steps: some(step, "what wrote and reworded it, the newest first"),
};

const BLAME = envelope("blame", ["blame"], "Where each line of a goal comes from.", {
  goal: said("the goal, or `promise`"),
  title: words("its words"),
  clause: words("the clause that was asked for"),
  shallow: yes("whether only a part of the history is here"),
  refused: some(unreadable, "files of the ledger and the complaint book that can't be read"),
  openGaps,
  lines: some(z.strictObject(line), "its lines, clauses and sentences alike"),
});

// A gap that waits for words has no origin.
const shownOrigin = {
  origin: told(z.nullable(z.enum(ORIGINS)), "what it owes its words to; null where it still waits for some"),
  ...origin,
} as const;

const shownClause = z.strictObject({
  id: said("its id"),
  text: said("what it says"),
  explanation: words("how it is explained"),
  ...shownOrigin,
});

const SHOW = envelope("show", ["show"], "A goal, with where each of its lines comes from.", {
  goal: said("the goal by its name there, or `promise`"),
  title: words("its words"),
  at: orNull(
    z.strictObject({
      name: said("the revision as it was typed"),
      commit: said("its commit"),
      day: words("the author's day"),
    }),
    "the revision that it is shown at; null for what lies on the disk",
  ),
  for: words("whom it is for"),
  owner: words("who looks after it"),
  borrowed: words("the template whose words they are"),
  serves: list("the parts of the promise that it keeps"),
  phrases: some(
    z.strictObject({ id: said("what it is called"), text: said("what it says"), ...shownOrigin }),
    "other sentences of the front matter: from and to, the parts of the promise",
  ),
  always: some(shownClause, "what is always done"),
  never: some(shownClause, "what is never done"),
  standards: some(
    z.strictObject({
      id: said("its id"),
      measure: said("what is measured"),
      limit: told(z.nullable(z.enum(["at-most", "at-least"])), "which way"),
      value: told(z.nullable(z.number()), "the number"),
      best: told(z.nullable(z.number()), "the best that was ever held"),
      ...shownOrigin,
    }),
    "the numbers that it holds itself to",
  ),
  sections: some(
    z.strictObject({
      title: said("its heading; empty for what stands before the first"),
      meaning: words("what it is about, whatever its heading is called"),
      sentences: some(z.strictObject({ text: said("what it says"), ...shownOrigin }), "its sentences"),
    }),
    "what is told, how it must feel first",
  ),
  openGaps,
  shallow: yes("whether only a part of the history is here"),
  refused: some(unreadable, "files of the ledger and the complaint book that can't be read"),
});

/** What is printed of where the lines of a goal come from. */
export const PROVENANCE: readonly Envelope[] = [SHOW, listed(BLAME, line)];
