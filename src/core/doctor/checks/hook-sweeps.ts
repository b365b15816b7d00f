import { repositoryCheck } from "../check.ts";
import { editLine } from "../edit-line.ts";
import { worthKnowing } from "../finding.ts";
import { linesOf } from "../lines-of.ts";

const SWEEPS = /\bgit\s+(?:add\s+(?:-A|--all|-u|--update|\.)(?=[\s;&|]|$)|commit\s+(?:-\w*a|--all))/;

/** Whether a hook stages whatever lies about. */
export const hookSweeps = repositoryCheck("hooks/sweep", (repository) => {
  for (const hook of repository.hooks.filter(({ runs }) => runs)) {
    const found = linesOf(hook.text).find(({ words }) => SWEEPS.test(words));
    if (found === undefined) continue;
    return worthKnowing(
      `${hook.path}:${found.line} stages everything ("${found.words.trim().slice(0, 60)}"): other people's edits would get into an amendment, which then ends with 6`,
      editLine(hook.path, "take it out, or stage only what was staged before", found.line),
    );
  }
  return undefined;
});
