import { repositoryCheck } from "../check.ts";
import { editLine } from "../edit-line.ts";
import type { SettingsFile } from "../facts.ts";
import { fine, worthKnowing } from "../finding.ts";
import { formatterIn } from "../formatters.ts";
import { partOf } from "../package-part.ts";
import { excludesScore, ignoreLine, ignoresScore, scoreGlob } from "../score-folders.ts";

const CONFIG = /(?:^|\/)(?:\.lintstagedrc(?:\.\w+)?|lint-staged\.config\.\w+)$/;

/** Whether lint-staged rewrites Markdown, and so the score's. */
export const lintStaged = repositoryCheck("hooks/lint-staged", ({ prefix }, { files }) => {
  for (const { path, text } of files.flatMap(lintStagedOf)) {
    const formatter = coversMarkdown(text) ? formatterIn(text) : undefined;
    if (formatter === undefined) continue;
    if (excludesScore(text, prefix)) return fine(`lint-staged (${path}) leaves the score alone`);
    if (formatter === "prettier" && ignoresScore(files, ".prettierignore", prefix))
      return fine(`lint-staged (${path}) runs prettier, and .prettierignore leaves the score alone`);
    return worthKnowing(
      `lint-staged (${path}) runs ${formatter} on Markdown: where it reformats a goal, the amendment stands and says so`,
      formatter === "prettier"
        ? ignoreLine(".prettierignore", prefix)
        : editLine(path, `leave the score out of its globs: !(${scoreGlob(prefix)})`),
    );
  }
  return undefined;
});

function lintStagedOf(file: SettingsFile): readonly SettingsFile[] {
  if (CONFIG.test(file.path)) return [file];
  const part = partOf(file, "lint-staged");
  return part === undefined ? [] : [{ path: file.path, text: part }];
}

// A glob that names md, or one of all files.
function coversMarkdown(text: string): boolean {
  return /\b(?:md|mdx|markdown)\b/.test(text) || /["'\s]\*{1,2}(?:\/\*)?["']?\s*:/.test(text);
}
