import * as z from "zod/mini";
import {
  commit,
  count,
  type Envelope,
  envelope,
  notes,
  orNull,
  said,
  some,
  told,
  unreadable,
  words,
  yes,
} from "./parts.ts";

const ANSWERS = ["keeps", "breaks", "not-concerned"] as const;
const VERDICTS = ["proceed", "rethink", "back-to-the-drawing-board"] as const;

const passage = z.strictObject({
  line: count("its line in the proposal"),
  words: said("the sentence, heading, point or row"),
  shared: some(
    z.strictObject({
      clause: said("the word as the clause has it"),
      proposal: said("the same as the proposal has it"),
    }),
    "the words that both have",
  ),
  score: count("how well it matches, for the order of the list; no grade"),
});

const clause = z.strictObject({
  clause: said("`goal#clause`, or `promise#clause`"),
  goal: said("its goal, or `promise`"),
  list: told(z.enum(["always", "never"]), "its list"),
  id: said("the bare id"),
  says: said("the sentence"),
  file: said("its file"),
  line: count("its line there"),
  passages: some(
    passage,
    "the passages of the proposal that touch it, best first, at most three; empty for a clause that shares too little",
  ),
  gaps: some(
    z.strictObject({
      voice: said("the voice that tells of it"),
      date: said("its day"),
      from: said("whose voice it is"),
      weSay: words("what we say"),
      weDo: words("what we do"),
    }),
    "the open gaps about it, or about its goal as a whole",
  ),
  earlier: some(
    z.strictObject({
      decision: said("the decision"),
      date: said("its day"),
      proposal: said("what was proposed then"),
      answer: told(z.enum(ANSWERS), "what was answered"),
      why: words("why"),
      by: said("who answered"),
    }),
    "what was answered about it earlier, the latest first",
  ),
  answer: told(z.nullable(z.enum(ANSWERS)), "what a person answered; null where the question is open"),
  why: words("why"),
  saidThen: words(
    "what the clause said when it was answered, where that is not what it says today: the answer does not count",
  ),
});

/** What the conscience lens prints. */
export const LENS: readonly Envelope[] = [
  envelope("lens", ["lens"], "A proposal held against the non-negotiables.", {
    proposal: z.strictObject({
      file: words("the path as it was typed; null for what was piped in"),
      name: said("what a decision calls it: its path in the score, or its first sentence"),
      fingerprint: said("another one for other words; goes under `of` in a file of answers"),
      passages: count("how many sentences, headings, points and rows it has"),
    }),
    verdict: told(z.nullable(z.enum(VERDICTS)), "what comes of the answers; null while a question is open"),
    by: words("who answered, where that was said"),
    open: count("how many questions are open"),
    held: count("how many clauses it was held against"),
    touched: count("how many of them share words with it that say enough"),
    all: yes("whether all clauses are asked about"),
    language: said("the language of the score"),
    knowsWords: yes(
      "false where nothing is written down about its words, so that they are compared as they are typed",
    ),
    clauses: some(clause, "the clauses that a person is asked about, best first"),
    stale: orNull(
      z.strictObject({ file: said("the file of answers"), of: said("the fingerprint that it answers") }),
      "answers to an earlier text of the proposal: none of them counts",
    ),
    decision: orNull(
      z.strictObject({ id: said("its id"), file: said("its file"), commit, ...notes }),
      "the decision that was written down",
    ),
    questions: words("the file that the questions were written to"),
    answers: said("the same questions and answers as the YAML that --answers reads"),
    refused: some(unreadable, "files that can't be read; any of them ends the command with 3"),
  }),
];
