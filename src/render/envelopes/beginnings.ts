import * as z from "zod/mini";
import { commit, count, envelope, list, notes, said, some, told, words, yes } from "./parts.ts";

/** What is printed of what is written for the first time. */
export const BEGINNINGS = [
  envelope("init", ["init"], "A score that was begun, or completed.", {
    name: said("the name of the business"),
    template: said("the template"),
    files: list("the files that were written"),
    kept: list("files of the same names that were there, and stay as they are"),
    commit,
    startedGit: yes("whether a Git repository was begun"),
    hook: told(z.nullable(z.enum(["written", "kept"])), "what became of the pre-commit hook"),
    ...notes,
  }),
  envelope("goal-add", ["goal add"], "A goal that was begun.", {
    id: said("its id"),
    file: said("its file"),
    commit,
    gaps: count("how many places wait for words"),
    ...notes,
  }),
  envelope("goal-list", ["goal list"], "The goals.", {
    goals: some(
      z.strictObject({
        id: said("its id"),
        title: said("the goal in the customer's words"),
        owner: words("who stands in for the founder"),
        always: count("how many always it has"),
        never: count("how many never it has"),
        borrowed: yes("whether its words are still a template's"),
        readable: yes("whether its file can be read"),
      }),
      "the goals of the score",
    ),
  }),
];
