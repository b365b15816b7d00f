import { repositoryCheck } from "../check.ts";
import { editLine } from "../edit-line.ts";
import { fine, worthKnowing } from "../finding.ts";
import { formatterIn } from "../formatters.ts";
import { excludesScore, ignoreLine, ignoresScore } from "../score-folders.ts";

/** Whether a hook's own script rewrites what is committed. */
export const hookFormatter = repositoryCheck("hooks/reformat", (repository, { files }) => {
  for (const hook of repository.hooks) {
    const formatter = hook.runs ? formatterIn(hook.text) : undefined;
    if (formatter === undefined || excludesScore(hook.text, repository.prefix)) continue;
    const pretty = formatter.startsWith("prett");
    if (pretty && ignoresScore(files, ".prettierignore", repository.prefix))
      return fine(`${hook.path} runs ${formatter}, and .prettierignore leaves the score alone`);
    return worthKnowing(
      `${hook.path} runs ${formatter}: where it reformats a goal, the amendment stands and says so`,
      pretty
        ? ignoreLine(".prettierignore", repository.prefix)
        : editLine(hook.path, `leave ${repository.prefix}goals and ${repository.prefix}repairs out`),
    );
  }
  return undefined;
});
