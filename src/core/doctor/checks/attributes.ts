import { shellWords } from "../../shell-words.ts";
import { repositoryCheck } from "../check.ts";
import { type FixLine, fine, needsMending, worthKnowing } from "../finding.ts";

/** Whether .gitattributes has the score's files rewritten on their way into Git. */
export const attributes = repositoryCheck("git/attributes", (repository) => {
  const [found] = repository.attributes;
  if (found === undefined) return fine(".gitattributes leaves the score's files as they are");
  const others = repository.attributes.length - 1;
  const where = `${found.path}${others === 0 ? "" : ` and ${others} more`}`;
  const line = shellWords([`${repository.prefix}**/*.md -filter -working-tree-encoding`]);
  const mend: FixLine = (fromHere) => `printf '%s\\n' ${line} >> ${shellWords([fromHere(".gitattributes")])}`;
  const acts =
    found.name !== "filter" ||
    [...repository.settings.keys()].some(
      (name) => name === `filter.${found.value}.clean` || name === `filter.${found.value}.process`,
    );
  if (!acts)
    return worthKnowing(
      `.gitattributes sends ${where} through the filter ${found.value}, which is not set up on this computer`,
      mend,
    );
  return needsMending(
    `.gitattributes has ${where} rewritten on the way into Git (${found.name}=${found.value}): what is recorded would not be its words`,
    mend,
  );
});
