import { shellWords } from "../shell-words.ts";
import type { Problem } from "./problem.ts";

const START = { start: 0, end: 0 };

const refusal = (code: string, message: string, suggestion: string): Problem => ({
  code,
  message,
  span: START,
  suggestion,
  refuses: true,
});

/** A path that is a symbolic link, or stands behind one. */
export const symlinkProblem = (path: string): Problem =>
  refusal(
    "path/symlink",
    `${path} is a link to somewhere else, and links are never followed`,
    `put the ${path.endsWith(".md") ? "file" : "folder"} itself here`,
  );

/** A path that leads out of the score. */
export const outsideProblem = (path: string): Problem =>
  refusal("path/outside", `${path} leads out of the score`, "put the file inside the score");

/** A folder, pipe or device where a file was expected. */
export const notAFileProblem = (path: string): Problem =>
  refusal("path/not-a-file", `${path} has the name of a file but is none`, "rename or remove it");

/** A file where a folder of the score was expected. */
export const notAFolderProblem = (path: string): Problem => {
  const [now, then] = [shellWords([path]), shellWords([`${path}.old`])];
  return refusal(
    "path/not-a-file",
    `${path} has the name of a folder of the score but is none`,
    `git mv ${now} ${then} && git commit -m "Make room" -- ${now} ${then}   # where Git does not know it: mv ${now} ${then}`,
  );
};

/** A file or folder that the system does not let us read. */
export const unreadableProblem = (path: string, why: string): Problem =>
  refusal("path/unreadable", `${path} could not be read: ${why}`, `chmod u+r ${path}`);

/** A file of a commit whose content is not in the repository. */
export const notInStoreProblem = (path: string): Problem =>
  refusal(
    "path/unreadable",
    `${path} is missing or damaged in Git's store`,
    "git fetch --refetch --no-filter",
  );

/** A file that was let go because it took too long to look at. */
export const tooSlowProblem = (milliseconds: number): Problem =>
  refusal(
    "bytes/too-slow",
    `it took longer than ${milliseconds >= 1000 ? `${milliseconds / 1000} seconds` : `${milliseconds} ms`} to look at this file, so nothing in it was judged`,
    "shorten it, or take out what is unusual in it; an ordinary goal takes a few thousandths of a second",
  );

/** What ends a line, or shows a reader another name than the one that is there. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** A file whose name would write more than a name where it is written down; nothing where the name is plain. */
export const hiddenNameProblem = (path: string): Problem | undefined =>
  HIDDEN.test(path)
    ? refusal(
        "path/hidden-characters",
        `${path} has a character in its name that ends a line or is not seen, so the name could say more than it shows`,
        "rename the file: letters, digits and hyphens",
      )
    : undefined;
