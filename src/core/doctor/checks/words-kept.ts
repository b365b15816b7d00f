import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** Whether words of a person lie in Git's folder and nowhere else. They are shown before anybody is told how to do without. */
export const wordsKept = repositoryCheck("score/words-kept", ({ interrupted, asides, draft }) => {
  const [first] = asides;
  const answers =
    draft === undefined ? [] : [`answers of an interview that were not recorded are in ${draft}`];
  if (first === undefined || interrupted.is !== "none")
    return draft === undefined
      ? fine("no words of yours wait in Git's folder")
      : worthKnowing(
          answers.join(),
          "score amend   # offers them, and shows them before they are thrown away",
        );
  const count = asides.length === 1 ? "a copy" : `${asides.length} copies`;
  return worthKnowing(
    [`${count} of what somebody wrote while score recorded something may be the only one`, ...answers].join(
      "; ",
    ),
    `cat ${shellWords(asides.slice(0, 1))}   # look at it first`,
    "then put the words where they belong, and take the copy away",
    ...(draft === undefined ? [] : ["score amend   # offers the answers"]),
  );
});
