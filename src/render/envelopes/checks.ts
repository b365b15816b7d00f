import * as z from "zod/mini";
import { change, count, envelope, list, orNull, said, severity, some, told, words, yes } from "./parts.ts";

const rule = {
  id: said("its id"),
  severity: severity("how much it matters unless score.yaml says otherwise"),
  idea: said("the idea that it guards"),
  fixable: yes("whether `--fix` can mend it"),
  clock: yes("whether it depends on the day"),
  neverHidden: yes("whether no comment and no baseline hides it"),
  fires: said("when it fires, in half a sentence"),
  why: said("why it matters"),
  options: some(
    z.strictObject({
      name: said("what it is called"),
      standard: told(z.unknown(), "what holds unless score.yaml says otherwise"),
      says: said("what it does"),
    }),
    "its options",
  ),
};

const example = z.strictObject({
  says: said("what it shows"),
  keys: orNull(z.record(z.string(), z.nullable(z.string())), "lines of a goal's front matter"),
  sections: orNull(z.record(z.string(), z.nullable(z.string())), "sections of the goal"),
  files: orNull(z.record(z.string(), z.string()), "whole files"),
});

const inScore = { score: said("the folder of the score, from where somebody stands") };

const finding = {
  ...inScore,
  file: said("the file"),
  goal: words("the goal that it is of"),
  line: count("its line"),
  column: count("its column, in code points"),
  endLine: count("where it ends"),
  endColumn: count("where it ends"),
  rule: said("the rule"),
  severity: severity("how much it matters"),
  message: said("what is wrong"),
  suggestion: words("a question, a rewrite or a line to paste"),
  clock: yes("whether it depends on the day: such a one counts for neither `--strict` nor `--max-warnings`"),
  fixable: yes("whether `--fix` can mend it"),
};

const difference = z.strictObject({
  file: said("the file"),
  rule: said("the rule"),
  known: count("how many findings the baseline knows"),
  found: count("how many there are"),
});

/** What is printed of what was looked at. */
export const CHECKS = [
  envelope("lint", ["lint"], "What lint found.", {
    files: count("how many files were looked at"),
    errors: count("how many findings are errors"),
    warnings: count("how many are warnings"),
    infos: count("how many are infos"),
    today: said("the day of the run, for the rules that depend on it"),
    notes: some(
      z.strictObject({ ...inScore, note: said("what it is") }),
      "what was not judged, and why: the commits could not be asked, or a language has no words for some rules",
    ),
    scores: some(
      z.strictObject({
        root: said("its folder"),
        name: said("its name"),
        goals: count("how many goals it has"),
        since: orNull(
          z.strictObject({ rev: said("what was typed"), base: said("the commit that it was compared with") }),
          "what it was compared with, with `--since`",
        ),
      }),
      "the scores that were looked at",
    ),
    fixed: some(z.strictObject({ ...inScore, file: said("the file") }), "files that `--fix` has changed"),
    fixes: some(
      z.strictObject({
        ...inScore,
        file: said("the file"),
        before: said("its whole text"),
        after: said("its whole text then"),
      }),
      "what `--fix` would change, with `--dry-run`",
    ),
    refused: some(
      z.strictObject({
        ...inScore,
        file: said("the file"),
        code: said("what is wrong with it"),
        message: said("the same in words"),
        suggestion: words("what to do"),
      }),
      "files that could not be read safely; any of them ends the command with 3",
    ),
    findings: some(z.strictObject(finding), "the findings"),
    suppressed: some(
      z.strictObject({
        ...finding,
        by: told(z.enum(["comment", "baseline"]), "what hides it"),
        reason: words("what the comment says; a baseline gives no reasons"),
        reasonLine: told(z.nullable(z.number()), "the line of the comment"),
      }),
      "what was let stand; it counts for nothing",
    ),
    baselines: some(
      z.strictObject({
        ...inScore,
        file: said("the baseline"),
        hidden: count("how many findings it hides"),
        over: some(difference, "where more is found than it knows: all of these are told"),
        under: some(difference, "where less is found than it knows"),
        renewed: told(
          z.nullable(z.enum(["begun", "lowered", "raised", "moved", "unchanged", "needless"])),
          "what became of the file, where it was to be written",
        ),
      }),
      "the baselines that were used",
    ),
  }),
  envelope("rules", ["rules"], "What lint looks for.", {
    rules: some(z.strictObject(rule), "the rules"),
  }),
  envelope("explain", ["explain"], "One rule, with examples.", {
    ...rule,
    bad: some(example, "what it finds fault with"),
    good: some(example, "what it lets pass"),
  }),
  envelope("doctor", ["doctor"], "What was looked over on this computer and in the repository.", {
    version: said("the version of score"),
    node: said("that of Node"),
    git: words("that of Git"),
    score: words("the folder of the score"),
    stopsAmendments: yes("whether something would stop an amendment"),
    checks: some(
      z.strictObject({
        id: said("the check"),
        level: told(z.enum(["fine", "worth-knowing", "needs-mending"]), "how much it matters"),
        message: said("what was found"),
        fix: list("lines to paste, in order"),
      }),
      "the checks that applied",
    ),
  }),
  envelope("error", ["every command that can't do what it was asked for"], "Why not, and the way out.", {
    code: said("a code that stays the same"),
    message: said("what is wrong, in one sentence"),
    at: words("`path`, `path:line` or `path:line:column`"),
    hint: words("lines to paste or to do next"),
    output: words("the words of Git, of a hook or of the system"),
    exitCode: count("what the command ended with"),
    data: told(facts(), "facts for programs; each failure has those that are of use for it, or none"),
  }),
];

function facts() {
  const maybe = <Item extends z.ZodMiniType>(item: Item, says: string) => told(z.optional(item), says);
  const names = (says: string) => maybe(z.array(z.string()), says);
  return z.strictObject({
    goals: names("goals that could have been named"),
    clauses: names("clauses that could have been named"),
    amendments: names("amendments that could have been named"),
    complaints: names("complaints that could have been named"),
    voices: names("voices that could have been named"),
    lacks: names("what a voice still needs: `from`, `about`, `stance`, `weSay`, `weDo`"),
    amendment: maybe(z.string(), "the amendment that it is about"),
    together: names("amendments that came in with it"),
    since: maybe(
      z.array(
        z.strictObject({
          places: list("what was changed"),
          id: words("by which amendment"),
          commit: words("in which commit"),
        }),
      ),
      "what has changed the same places since",
    ),
    commit: maybe(z.string(), "a commit that stands, or is not to be found"),
    interrupted: maybe(z.nullable(z.string()), "what an interrupted command was recording"),
    process: maybe(z.nullable(z.number()), "the process that works here"),
    changes: maybe(
      z.array(z.strictObject({ key: said("the key"), before: z.unknown(), after: z.unknown() })),
      "what a complaint says otherwise already",
    ),
    planned: maybe(z.array(z.record(z.string(), z.unknown())), "what was to change"),
    found: maybe(z.array(change), "what would have changed"),
    personalData: maybe(
      z.array(z.strictObject({ file: said("the file"), kind: said("of what kind it is") })),
      "where personal data stands; never the words",
    ),
    stays: maybe(
      z.array(z.record(z.string(), z.unknown())),
      "complaints of an import that somebody has worked on since",
    ),
  });
}
