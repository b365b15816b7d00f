import { findGitDir } from "../adapters/git/find-git-dir.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";

/** Says in one line that an earlier command was interrupted while it recorded; nothing where none was. Costs one look at the disk. */
export async function interruptionAt(context: Context): Promise<string | undefined> {
  const gitDir = findGitDir(context.cwd);
  if (gitDir === undefined || context.store.typeOf(`${gitDir}/score/journal`) === "none") return undefined;
  const { readJournal } = await import("../adapters/git/transaction/journal.ts");
  const { interruption, isAtWork } = await import("../adapters/git/transaction/lock.ts");
  try {
    const journal = readJournal(gitDir);
    if (journal === undefined || journal.plan === null || isAtWork(journal, context.processes))
      return undefined;
    return `${interruption(journal)}: score amend --resume goes on with it, score amend --undo takes it back`;
  } catch (error) {
    // Reading goes on whatever lies there; the next command that writes says what to do about it.
    return error instanceof ScoreError ? error.message : undefined;
  }
}
