import { existsSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "../../core/score/folders.ts";
import { shellWords } from "../../core/shell-words.ts";
import type { Git } from "./git.ts";
import { answerOf, type Repository } from "./repository.ts";

/** Lists the files of a work tree that are in a conflict, as paths of the score, those outside of it from the top: `:/notes.txt`. */
export async function filesInConflict(git: Git, { top, prefix }: Repository): Promise<readonly string[]> {
  const listed = await git.run(["ls-files", "--unmerged", "--full-name", "-z"], { cwd: top });
  answerOf(listed);
  const paths = listed.stdout
    .toString()
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => entry.slice(entry.indexOf("\t") + 1));
  return [...new Set(paths)].map((path) =>
    path.startsWith(prefix) ? path.slice(prefix.length) : `:/${path}`,
  );
}

/** How many of many files are named in a line. */
const MOST_NAMED = 5;

/** Returns the lines that settle conflicts; none where there are none. Git finishes nothing before. */
export function waysToSettle(files: readonly string[], { top, prefix }: Repository): readonly string[] {
  if (files.length === 0) return [];
  if (files.length > MOST_NAMED)
    return ["git status   # names the files in conflict; decide which words stand"];
  const named = shellWords(files);
  const readable = files.filter((path) => kindOf(path) !== undefined && existsSync(join(top, prefix, path)));
  const show = readable.length === files.length ? `score lint ${named}` : `git diff -- ${named}`;
  return [
    `${show}   # shows the words of both sides; decide which stand, and save`,
    `git add ${named}   # says that it is settled`,
  ];
}
