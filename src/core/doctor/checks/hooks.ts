import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { fine, worthKnowing } from "../finding.ts";

/** Which hooks run when an amendment is committed, and where they come from. */
export const hooks = repositoryCheck("hooks/found", (repository) => {
  const folder = repository.settings.get("core.hookspath");
  if (folder !== undefined && !repository.hooksFolderExists)
    return worthKnowing(
      `core.hooksPath is ${folder}, which is not there: no hook runs`,
      "git config --unset core.hooksPath   # or install the hooks again",
    );
  const asleep = repository.hooks.filter(({ runs }) => !runs);
  if (asleep.length > 0)
    return worthKnowing(
      `Git skips ${asleep.map(({ path }) => path).join(", ")}: it may not be executed`,
      (fromHere) => `chmod +x -- ${shellWords(asleep.map(({ path }) => fromHere(path)))}`,
    );
  const names = [...new Set(repository.hooks.map(({ name }) => name))];
  if (names.length === 0) return fine("no hook runs when an amendment is committed");
  return fine(`an amendment runs ${names.join(", ")} from ${repository.hooksFolder}`);
});
