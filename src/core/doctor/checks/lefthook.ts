import { repositoryCheck } from "../check.ts";
import { editLine } from "../edit-line.ts";
import { fine, worthKnowing } from "../finding.ts";
import { formatterIn } from "../formatters.ts";
import { excludesScore, ignoreLine, ignoresScore, scoreGlob } from "../score-folders.ts";

/** Whether lefthook rewrites what is committed. */
export const lefthook = repositoryCheck("hooks/lefthook", ({ prefix }, { files }) => {
  const config = files.find(({ path }) => /^(?:\.config\/)?\.?lefthook\.(?:ya?ml|toml|json)$/.test(path));
  const formatter = config === undefined ? undefined : formatterIn(config.text);
  if (config === undefined || formatter === undefined) return undefined;
  if (excludesScore(config.text, prefix)) return fine(`lefthook (${config.path}) leaves the score alone`);
  if (formatter === "prettier" && ignoresScore(files, ".prettierignore", prefix))
    return fine(`lefthook (${config.path}) runs prettier, and .prettierignore leaves the score alone`);
  return worthKnowing(
    `lefthook (${config.path}) runs ${formatter}: where it reformats a goal, the amendment stands and says so`,
    formatter === "prettier"
      ? ignoreLine(".prettierignore", prefix)
      : editLine(config.path, `exclude: "${scoreGlob(prefix)}"`),
  );
});
