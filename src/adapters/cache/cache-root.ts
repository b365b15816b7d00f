import { isAbsolute, join } from "node:path";

/**
 * Returns the folder of this program below the user's cache folder: `XDG_CACHE_HOME`, or `~/.cache` (the XDG Base Directory
 * Specification), `%LOCALAPPDATA%` on Windows. Nothing where the user has no home.
 */
export function cacheRoot(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env["XDG_CACHE_HOME"] ?? "";
  // A relative path there is to be ignored, says the specification.
  if (isAbsolute(named)) return join(named, "score");
  if (env["OS"] === "Windows_NT") return below(env["LOCALAPPDATA"], "score", "Cache");
  return below(env["HOME"], ".cache", "score");
}

function below(folder: string | undefined, ...steps: string[]): string | undefined {
  return folder !== undefined && isAbsolute(folder) ? join(folder, ...steps) : undefined;
}
