import { join } from "node:path";
import { findGitDir } from "../adapters/git/find-git-dir.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import type { StillSays } from "../adapters/git/transaction/confirm-commit.ts";
import { type Journal, journalPath } from "../adapters/git/transaction/journal.ts";
import { takeOver } from "../adapters/git/transaction/lock.ts";
import { resume, undo } from "../adapters/git/transaction/recover.ts";
import { isSystemError, systemWords } from "../adapters/system-error.ts";
import type { Recovery } from "../core/amend/recovery.ts";
import { stillSays } from "../core/amend/still-says.ts";
import { sameComplaint } from "../core/complaint/import/same-complaint.ts";
import { sameWords } from "../core/compose/same-words.ts";
import type { Config } from "../core/config/config.ts";
import { resolveConfig } from "../core/config/resolve-config.ts";
import { ScoreError } from "../core/errors.ts";
import { RULE_BOOK } from "../core/lint/rule-book.ts";
import { kindOf } from "../core/score/folders.ts";
import type { Context } from "./context.ts";

/**
 * Finishes what an interrupted command had begun to record, or takes it back.
 * @throws ScoreError of kind `unfinished` where the disk refuses on the way; what waited waits on.
 */
export async function recover(way: "resume" | "undo", context: Context): Promise<Recovery> {
  try {
    return await end(way, context);
  } catch (error) {
    throw isSystemError(error) ? stillWaiting(way, error) : error;
  }
}

async function end(way: "resume" | "undo", context: Context): Promise<Recovery> {
  const repository = await openRepository(context.git, folderOf(context));
  const hold = await takeOver(repository.gitDir, context.processes);
  if (hold === undefined) return NOTHING;
  return context.uninterrupted(async () => {
    try {
      const config = configOf(hold.journal, repository, context);
      const same: StillSays = (file, made) =>
        kindOf(file.path) === undefined
          ? sameWords(file, made)
          : config !== undefined && stillSays(file, made, config);
      if (way === "undo")
        return { kind: "recovery", ...(await undo(context.git, repository, hold, same)) } as const;
      const sameToo = (planned: Uint8Array, made: Uint8Array): boolean =>
        config !== undefined && sameComplaint(planned, made, config.sectionNames);
      const done = await resume(context.git, repository, hold, same, sameToo);
      return { kind: "recovery", ...done } as const;
    } finally {
      hold.end();
    }
  });
}

function stillWaiting(way: "resume" | "undo", error: NodeJS.ErrnoException): ScoreError {
  return new ScoreError(
    "unfinished",
    "write/failed",
    `the files could not be written: ${systemWords(error)}; what waited to be finished waits on`,
    {
      hint: `score amend --${way}   # again, when there is room and the folder can be written to`,
      cause: error,
    },
  );
}

// What waits is told wherever its repository is: from another score of it, and where there is no score, as one may only be begun.
function folderOf({ cwd, store }: Context): string {
  const gitDir = findGitDir(cwd);
  if (gitDir !== undefined && store.typeOf(journalPath(gitDir)) !== "none") return cwd;
  const root = store.findRoot(cwd);
  return root === undefined ? cwd : store.realPath(root);
}

// Those of the score that the journal is of. That they can't be read is no reason to leave an amendment half done.
function configOf({ plan }: Journal, { top }: Repository, { store }: Context): Config | undefined {
  try {
    // Only them: of what was imported there may be very much.
    const file = store.readFile(join(top, plan?.prefix ?? ""), "score.yaml");
    return resolveConfig(file, RULE_BOOK).config;
  } catch (error) {
    if (error instanceof ScoreError) return undefined;
    throw error;
  }
}

const NOTHING: Recovery = {
  kind: "recovery",
  outcome: "nothing",
  subject: "",
  commit: undefined,
  already: false,
  files: [],
  kept: false,
  asides: [],
  stays: [],
};
