import * as z from "zod/mini";
import {
  change,
  count,
  type Envelope,
  envelope,
  list,
  listed,
  openGaps,
  orNull,
  said,
  severity,
  some,
  told,
  unreadable,
  words,
  yes,
} from "./parts.ts";

const entry = {
  id: words("the amendment; null for what nobody recorded, and for what was written for the first time"),
  commit: words("its commit; null where only the repair file knows of it"),
  date: words("when, with the offset of the author's clock"),
  author: words("Git's author"),
  by: words("who decided"),
  goal: said("the goal, or `promise`"),
  kind: words("its kind; `compose` for a first writing, null for what nobody recorded"),
  because: words("why"),
  complaints: list("the complaints that it answers"),
  weakens: some(
    z.strictObject({ clause: said("the clause"), why: said("why it promises less") }),
    "where less is promised",
  ),
  replaces: list("clauses whose place was taken"),
  takesBack: words("the amendment that this one takes back"),
  recorded: told(z.enum(["commit", "ledger", "both", "none"]), "where it is told"),
  notes: list("what is odd about it"),
  held: orNull(
    z.strictObject({
      on: said("the day"),
      answer: told(z.enum(["yes", "no"]), "whether it held"),
      because: words("what was seen"),
      by: words("who looked"),
    }),
    "the latest look whether it held",
  ),
  cameBack: list("the complaints about the same promise that came after it"),
  takenBack: orNull(
    z.strictObject({
      amendment: words("the amendment that says so; null for a plain git revert"),
      commit: words("its commit"),
      on: words("its day"),
    }),
    "how it was taken back itself",
  ),
  changes: some(change, "what changed"),
};

const LOG = envelope("log", ["log"], "How the score grew, newest first.", {
  shallow: yes("whether the history was cut, so that the first words seen may not be the first ever"),
  goal: words("the goal that was asked for"),
  clause: words("the clause that was asked for"),
  refused: some(unreadable, "files that can't be read, and so tell nothing here"),
  amendments: some(z.strictObject(entry), "the amendments, first writings and edits that nobody recorded"),
});

const VERIFY = envelope("verify", ["verify"], "The repair files held against the commits.", {
  shallow: yes("whether only a part of the history is here"),
  amendments: count("how many have a repair file"),
  both: count("how many of them commits tell of as well"),
  ledgerOnly: count("how many no commit tells of, which is normal after a squash merge"),
  uncommitted: count("how many of those are in no commit yet"),
  underWay: orNull(
    z.strictObject({
      what: said("what it is"),
      ways: list("the lines that end it, each with what it does"),
      amendments: count("how many repair files it has staged"),
    }),
    "what Git has begun that will commit some of these",
  ),
  gone: count("how many more were taken back, or belong to a goal that is no more"),
  refused: some(unreadable, "files that were held against nothing"),
  findings: some(
    z.strictObject({
      code: said("what is found"),
      severity: severity("an info contradicts nothing"),
      amendment: said("the amendment"),
      commit: words("the commit"),
      file: said("the file where it shows"),
      line: count("its line"),
      column: count("its column"),
      endLine: count("where it ends"),
      endColumn: count("where it ends"),
      message: said("what is wrong"),
      suggestion: words("a line to paste"),
    }),
    "where they contradict each other",
  ),
});

const tally = {
  repairs: count("amendments that mean to keep something from coming back, and stand"),
  weakened: count("steps that promise less and say why"),
  others: count("other recorded steps"),
  unrecorded: count("changes that nobody recorded"),
  cameBack: count("repairs that did not hold"),
};

const LOG_STAT = envelope("log-stat", ["log --stat", "log --chart"], "The steps of a log in numbers.", {
  goals: some(
    z.strictObject({
      goal: said("the goal, or `promise`"),
      ...tally,
      last: words("the day of its last step"),
    }),
    "goal by goal, those with the most repairs first",
  ),
  months: some(
    z.strictObject({ month: said("the month, as in `2026-03`"), ...tally }),
    "month by month, without a gap",
  ),
});

const DRIFT = envelope("drift", ["drift"], "What is promised less than it once was, and nobody said why.", {
  shallow: yes("whether only a part of the history is here, so that what was promised before is not known"),
  goal: words("the goal that was asked for"),
  promises: count("how many clauses and standards were held against their past"),
  borrowed: count("how many goals still say a template's words, which nobody here has promised"),
  unreadVersions: count("how many versions in the history can't be read"),
  refused: some(unreadable, "files that can't be read, and so were held against nothing"),
  findings: some(
    z.strictObject({
      goal: said("the goal, or `promise`"),
      clause: words("the clause or standard; null where the whole goal is gone"),
      part: told(z.enum(["always", "never", "standard", "goal"]), "where it stands"),
      strictest: said("the strictest that it ever said"),
      strictestAt: words("since when it said so; null where the history that is here begins later"),
      strictestCommit: words("the commit that brought it"),
      excusedTo: words("how far an amendment said why"),
      now: words("what it says today; null where it is gone"),
      evidence: words("the words or numbers that show it"),
      at: words("since when it has been less; null where that is not committed"),
      commit: words("the commit that made it less"),
      amendment: words("the amendment that did, without saying why less is promised"),
      openGaps,
    }),
    "what is less, goal by goal",
  ),
  proposals: some(
    z.strictObject({
      goal: said("the goal"),
      standard: said("the standard"),
      now: count("what it asks for"),
      best: count("what was reached"),
      held: list("the days on which it was"),
    }),
    "standards that are looser than what was reached three times",
  ),
});

const STATUS = envelope("status", ["status", "(score alone)"], "What needs somebody now.", {
  name: words("the name of the business; null where there is no score"),
  promise: words("the promise"),
  today: words("the day"),
  goals: count("how many goals there are"),
  repairs: count("how many repairs stand"),
  held: count("how many of them held, and nothing came back since"),
  didNotHold: count("how many did not"),
  unfinished: words("what a command was recording that was interrupted"),
  next: words("the next day on which something has to be looked at"),
  overdue: yes("whether anything is: what `--exit-code` turns into a 1"),
  answers: some(
    z.strictObject({
      begun: said("when they were given"),
      words: said("the first words of them"),
      command: said("the line that offers them again"),
    }),
    "answers that wait to be recorded",
  ),
  refused: some(unreadable, "files that can't be read, and so were not counted"),
  complaints: some(
    z.strictObject({
      id: said("its id"),
      kind: told(z.enum(["complaint", "near-miss"]), "what it is"),
      state: said("how far it has come"),
      goal: words("the goal"),
      received: said("when it came in"),
      age: count("how many days ago"),
      words: said("its first words"),
      replyBy: words("until when a first reply was promised"),
      overdue: yes("whether that is past"),
      needs: said("what comes next"),
      command: said("the line that takes it"),
    }),
    "complaints and near misses that wait for somebody",
  ),
  cameBack: some(
    z.strictObject({
      amendment: said("the repair"),
      goal: said("its goal"),
      repaired: said("its day"),
      complaint: words("the complaint that came after it; null where somebody looked and found so"),
      since: said("since when"),
      words: words("what happened then"),
      command: said("the line that begins to mend it"),
    }),
    "repairs that came back",
  ),
  checks: some(
    z.strictObject({
      on: said("the day"),
      overdue: yes("whether it is past"),
      complaint: words("the complaint that planned it"),
      amendment: words("the amendment that did"),
      goal: words("the goal"),
      words: said("what to look for"),
      command: said("the line that records the look"),
    }),
    "days on which to look whether a repair held",
  ),
  patches: some(
    z.strictObject({
      amendment: said("the patch"),
      goal: said("its goal"),
      keepUntil: said("its day"),
      overdue: yes("whether it is past"),
      words: said("what it says"),
      command: said("the line that ends it"),
    }),
    "patches whose day has come, or comes soon",
  ),
  unrecorded: some(
    z.strictObject({
      goal: said("the goal by its name of today, or `promise`"),
      file: said("its file"),
      what: told(
        z.enum(["edited", "new", "gone", "committed"]),
        "what lies on the disk and is not committed, or what a commit changed",
      ),
      on: words("the day of that commit"),
      commit: words("that commit, the last of several"),
      words: said("what was changed"),
      command: said("the line that begins to mend it"),
    }),
    "what was changed in a goal or the promise and nobody recorded",
  ),
  historyKnown: yes("whether the commits were asked for it: not where that would take long"),
});

/** What is printed of how a score stands, and how it came to. */
export const HISTORY: readonly Envelope[] = [STATUS, listed(LOG, entry), LOG_STAT, VERIFY, DRIFT];
