import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * Finds the Git program on the PATH. Only absolute folders are searched: a `git` that lies in the working folder, where a
 * repository could have put it, is never run.
 */
export function findGit(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const path = env["PATH"] ?? env["Path"] ?? "";
  const name = env["OS"] === "Windows_NT" ? "git.exe" : "git";
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      if (!statSync(candidate).isFile()) continue;
      return candidate;
    } catch {}
  }
  return undefined;
}
