import { findGitDir } from "../adapters/git/find-git-dir.ts";
import type { LeftBehind } from "../adapters/git/transaction/left-behind.ts";
import type { Context } from "./context.ts";

/** Tells what an earlier command left when it was interrupted while it recorded; nothing where none was. Costs one look at the disk. */
export async function interruptionAt(context: Context): Promise<LeftBehind | undefined> {
  const gitDir = findGitDir(context.cwd);
  if (gitDir === undefined || context.store.typeOf(`${gitDir}/score/journal`) === "none") return undefined;
  const { leftBehind } = await import("../adapters/git/transaction/left-behind.ts");
  return leftBehind(context.cwd, context.processes);
}
