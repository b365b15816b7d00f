import { findGitDir } from "../adapters/git/find-git-dir.ts";
import type { LeftBehind } from "../adapters/git/transaction/left-behind.ts";
import { isAlive, isFromHere, type Processes } from "../adapters/processes.ts";
import type { Context } from "./context.ts";

/** Tells what an earlier command left when it was interrupted while it recorded; nothing where none was. Costs one look at the disk. */
export async function interruptionAt(context: Context): Promise<LeftBehind | undefined> {
  const gitDir = findGitDir(context.cwd);
  if (gitDir === undefined || context.store.typeOf(`${gitDir}/score/journal`) === "none") return undefined;
  const { leftBehind } = await import("../adapters/git/transaction/left-behind.ts");
  return leftBehind(context.cwd, context.processes) ?? orphanedIn(gitDir, context.processes);
}

// A command that was killed may leave the Git that it started at work; what becomes of it is known when that has ended.
async function orphanedIn(gitDir: string, processes: Processes): Promise<LeftBehind | undefined> {
  const { readJournal } = await import("../adapters/git/transaction/journal.ts");
  const journal = readJournal(gitDir);
  const git = journal?.git?.process;
  if (git === undefined || journal?.plan == null || !isFromHere(journal.process)) return undefined;
  if (isAlive(journal.process, processes) || !isAlive(git, processes)) return undefined;
  const subject = journal.plan.message.split("\n")[0] ?? "";
  const told = `a command was interrupted while it recorded "${subject}", and its Git (process ${git.pid}) still works: look again when that has ended`;
  return { subject, told, isWhole: false };
}
