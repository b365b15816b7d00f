import { isAbsolute, join, resolve } from "node:path";
import type { Repository } from "../adapters/git/repository.ts";
import { preCommitHook } from "../core/compose/automation.ts";
import type { Context } from "./context.ts";

/** Writes the pre-commit hook of this clone, unless there is one, or the person's hooks live elsewhere. */
export async function writeHook(
  packageSpec: string,
  repository: Repository,
  context: Context,
): Promise<"written" | "kept"> {
  const shared = await context.git.run(["config", "--get", "core.hooksPath"], { cwd: repository.top });
  const found = await context.git.run(["rev-parse", "--git-path", "hooks"], { cwd: repository.top });
  const folder = found.stdout.toString().replace(/\r?\n$/, "");
  const hooks = isAbsolute(folder) ? folder : resolve(repository.top, folder);
  if (shared.code === 0 || context.store.typeOf(join(hooks, "pre-commit")) !== "none") return "kept";
  context.store.makeFolder(hooks);
  context.store.writeFile(
    hooks,
    "pre-commit",
    preCommitHook(packageSpec, repository.prefix.replace(/\/$/, "")),
    0o755,
  );
  return "written";
}
