import type { KeptAnswers } from "../../kept-answers.ts";
import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** Whether words of a person lie in Git's folder and nowhere else. They are shown before anybody is told how to do without. */
export const wordsKept = repositoryCheck("score/words-kept", ({ interrupted, asides, answers }) => {
  const [first] = asides;
  if (first === undefined || interrupted.is !== "none")
    return answers.length === 0
      ? fine("no words of yours wait in Git's folder")
      : worthKnowing(
          toldOf(answers).join("; "),
          ...offering(answers, ", and shows them before they are thrown away"),
        );
  const count = asides.length === 1 ? "a copy" : `${asides.length} copies`;
  return worthKnowing(
    [
      `${count} of what somebody wrote while score recorded something may be the only one`,
      ...toldOf(answers),
    ].join("; "),
    `cat ${shellWords(asides.slice(0, 1))}   # look at it first`,
    "then put the words where they belong, and take the copy away",
    ...offering(answers, ""),
  );
});

function toldOf(answers: readonly KeptAnswers[]): readonly string[] {
  return [...new Set(answers.map(({ path }) => path))].map(
    (path) => `answers of an interview that were not recorded are in ${path}`,
  );
}

function offering(answers: readonly KeptAnswers[], more: string): readonly string[] {
  return [...new Set(answers.map(({ command }) => command))].map(
    (command) => `${command}   # offers the answers${more}`,
  );
}
