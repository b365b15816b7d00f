import { openRepository } from "../adapters/git/repository.ts";
import type { StillSays } from "../adapters/git/transaction/confirm-commit.ts";
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
import { RULES } from "../core/lint/rules/index.ts";
import { kindOf } from "../core/score/score.ts";
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
  // Where a score was being begun there may be none yet.
  const root = context.store.findRoot(context.cwd);
  const folder = root === undefined ? context.cwd : context.store.realPath(root);
  const repository = await openRepository(context.git, folder);
  const hold = await takeOver(repository.gitDir, context.processes);
  if (hold === undefined) return NOTHING;
  return context.uninterrupted(async () => {
    try {
      const config = root === undefined ? undefined : configOf(folder, context);
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

// Settings that can't be read are no reason to leave an amendment half done.
function configOf(root: string, context: Context): Config | undefined {
  try {
    // Only them: of what was imported there may be very much.
    return resolveConfig(context.store.readFile(root, "score.yaml"), new Set(RULES.map(({ id }) => id)))
      .config;
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
  files: [],
  kept: false,
  asides: [],
  stays: [],
};
