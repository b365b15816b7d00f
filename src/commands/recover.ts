import { openRepository } from "../adapters/git/repository.ts";
import { takeOver } from "../adapters/git/transaction/lock.ts";
import { resume, undo } from "../adapters/git/transaction/recover.ts";
import type { Recovery } from "../core/amend/recovery.ts";
import { stillSays } from "../core/amend/still-says.ts";
import type { Context } from "./context.ts";
import { findScore, loadScore } from "./load-score.ts";

/** Finishes what an interrupted command had begun to record, or takes it back. */
export async function recover(way: "resume" | "undo", context: Context): Promise<Recovery> {
  const folder = context.store.findRoot(context.cwd) === undefined ? context.cwd : findScore(context);
  const repository = await openRepository(context.git, folder);
  const hold = await takeOver(repository.gitDir, context.processes);
  if (hold === undefined) return NOTHING;
  return context.uninterrupted(async () => {
    try {
      if (way === "undo")
        return { kind: "recovery", ...(await undo(context.git, repository, hold)) } as const;
      const { config } = loadScore(folder, context.store);
      const done = await resume(context.git, repository, hold, (file, made) => stillSays(file, made, config));
      return { kind: "recovery", ...done } as const;
    } finally {
      hold.end();
    }
  });
}

const NOTHING: Recovery = {
  kind: "recovery",
  outcome: "nothing",
  subject: "",
  commit: undefined,
  files: [],
  asides: [],
};
