import type { Answer, Verdict } from "./result.ts";

/** The verdicts as people say them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  proceed: "proceed",
  rethink: "rethink",
  "back-to-the-drawing-board": "back to the drawing board",
};

/** The answers as people say them. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  keeps: "keeps it",
  breaks: "breaks it",
  "not-concerned": "not concerned",
};
