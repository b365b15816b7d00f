import * as z from "zod/mini";
import { commit, count, envelope, list, notes, part, said, some, told, words, yes } from "./parts.ts";

const row = part("row", "A row of the table that something is told of.", {
  row: count("the row as a spreadsheet counts it: the header is row 1"),
  line: count("the line of the file where it begins"),
  code: said("what is told"),
  message: said("the same in words, without the words of the row"),
});

const counted = (key: string, says: string) =>
  z.strictObject({ [key]: said(says), count: count("how many") });

const BROUGHT = envelope("complaint-import", ["complaint import"], "What came from a table, or would come.", {
  file: said("what the table is called, without its folders; `-` for standard input"),
  layout: words("the layout it was known by"),
  dryRun: yes("whether it was only looked at"),
  commit,
  reformatted: count("how many files a hook gave another form"),
  asides: notes.asides,
  counts: told(
    z.strictObject({
      rows: count("rows of the table"),
      imported: count("complaints that came"),
      known: count("rows that the score has already"),
      repeated: count("rows with the reference of an earlier one"),
      outside: count("rows outside `--since` and `--until`"),
      refused: count("rows that were refused"),
      redacted: count("rows of which personal data was left out"),
    }),
    "how many",
  ),
  years: some(counted("year", "the year"), "those that came, by year"),
  goals: some(
    z.strictObject({ goal: words("the goal; null where nobody knows it yet"), count: count("how many") }),
    "those that came, by goal",
  ),
  refusals: some(counted("code", "why"), "rows that were refused, by reason"),
  personalData: some(counted("kind", "of what kind it is"), "rows with personal data"),
  refused: some(row, "rows that were refused"),
  redacted: some(row, "rows of which personal data was left out"),
  known: some(row, "rows that the score has already"),
  leftOut: some(row, "rows that came without a fact that could not be read"),
  goalUnknown: some(row, "rows that name a goal that the score has not"),
  untold: told(z.record(z.string(), z.number()), "how many more there are of each, without `--all`"),
  unmapped: list("columns that were not read"),
  first: some(
    z.strictObject({
      id: said("its id"),
      received: said("when it came in"),
      words: said("its first words"),
    }),
    "the first three",
  ),
  rejected: words("the file that holds the refused rows"),
  stopped: yes("whether `--limit` stopped before the end of the table"),
});

const TAKEN_BACK = envelope(
  "complaint-import-undo",
  ["complaint undo <import>"],
  "An import that was taken back, and what stays of it.",
  {
    import: told(
      z.strictObject({
        commit: said("its commit"),
        id: said("its number"),
        what: said("what came by it"),
      }),
      "the import",
    ),
    taken: count("how many complaints were taken out"),
    stays: some(
      z.strictObject({
        id: said("its id"),
        path: said("its file"),
        why: told(
          z.enum(["worked-on", "edited", "named"]),
          "it says something else by now, has edits that are not committed, or another file names it",
        ),
        what: said("its last step, or the file that names it"),
      }),
      "complaints that somebody has worked on since",
    ),
    gone: count("how many were there no longer, or had come again by another import"),
    dryRun: yes("whether it was only looked at"),
    commit,
    asides: notes.asides,
  },
);

/** What is printed of a table that comes into the complaint book, or goes again. */
export const IMPORTS = [BROUGHT, TAKEN_BACK];
