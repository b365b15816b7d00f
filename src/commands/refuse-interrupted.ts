import { findGitDir } from "../adapters/git/find-git-dir.ts";
import { unfinished } from "../adapters/git/transaction/interruption.ts";
import { readJournal } from "../adapters/git/transaction/journal.ts";
import { isAtWork } from "../adapters/git/transaction/lock.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";

/**
 * Refuses where an interrupted command waits to be finished or taken back. Reads only: what is at work is no interruption.
 * @throws ScoreError `amend/unfinished` with the two ways out.
 */
export function refuseInterrupted(folder: string, { processes }: Pick<Context, "processes">): void {
  const gitDir = findGitDir(folder);
  const journal = gitDir === undefined ? undefined : journalOf(gitDir);
  if (journal === undefined || journal.plan === null || isAtWork(journal, processes)) return;
  throw unfinished(journal);
}

// Whoever keeps it to themselves counts as at work.
function journalOf(gitDir: string): ReturnType<typeof readJournal> {
  try {
    return readJournal(gitDir);
  } catch (error) {
    if (error instanceof ScoreError && error.code === "amend/busy") return undefined;
    throw error;
  }
}
