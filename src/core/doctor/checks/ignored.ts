import { repositoryCheck } from "../check.ts";
import { editLine } from "../edit-line.ts";
import { fine, worthKnowing } from "../finding.ts";

/** Whether .gitignore leaves out files of the score. */
export const ignored = repositoryCheck("git/ignored", (repository) => {
  const [found] = repository.ignored;
  if (found === undefined) return fine("Git ignores no file of the score");
  return worthKnowing(
    `${found.source}:${found.line} "${found.pattern}" makes Git ignore ${found.path}: score records its own files all the same, what is added by hand gets lost`,
    editLine(found.source, `take "${found.pattern}" out`, found.line),
  );
});
