import { stillSays } from "../amend/still-says.ts";
import { sectionNames } from "../document/section-names.ts";
import type { PlannedFile } from "../planned-file.ts";
import { kindOf } from "../score/folders.ts";
import { sameWords } from "./same-words.ts";

/**
 * Tells whether a file of a score that is being begun still says what was planned after a hook changed it: a file of the score as
 * for an amendment, any other by its words. Paths count from the top of the work tree, the score lies at the prefix.
 */
export function beginningStillSays(file: PlannedFile, committed: string, prefix: string): boolean {
  const path = file.path.slice(prefix.length);
  if (file.path.startsWith(prefix) && kindOf(path) !== undefined)
    return stillSays({ ...file, path }, committed, { sectionNames: sectionNames() });
  return sameWords(file, committed);
}
