import { accessSync, constants } from "node:fs";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { systemWords } from "../system-error.ts";
import type { Repository } from "./repository.ts";

/** Refuses a Git folder that can't be written in: the journal in a folder below it may be writable, the index is not. */
export function refuseReadOnly({ gitDir }: Repository): void {
  try {
    accessSync(gitDir, constants.W_OK);
  } catch (error) {
    throw new ScoreError(
      "state",
      "git/not-writable",
      `nothing can be written in Git's own folder (${gitDir}): ${systemWords(error)}; nothing was recorded`,
      { hint: `ls -ld ${shellWords([gitDir])}   # who may write there?`, cause: error },
    );
  }
}
