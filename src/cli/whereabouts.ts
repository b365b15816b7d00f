import { relative, resolve } from "node:path";
import type { FileStore } from "../adapters/file-store.ts";
import type { Whereabouts } from "../render/pasteable.ts";
import type { GlobalOptions } from "./command-spec.ts";
import type { Io } from "./io.ts";

/** Tells where the lines that are told will be pasted, and what this program is called there. */
export function whereabouts(globals: GlobalOptions, io: Io, version: string, store: FileStore): Whereabouts {
  const cwd = resolve(io.cwd, globals.cwd ?? ".");
  const isThere = store.typeOf(cwd) !== "none";
  return {
    program: programName(io.env, version),
    folder: isThere ? globals.cwd : undefined,
    gitFolder: () => {
      const folder = isThere ? (store.findRoot(cwd) ?? cwd) : io.cwd;
      if (folder === io.cwd) return undefined;
      const near = relative(io.cwd, folder);
      return near === "" || near.length > folder.length ? folder : near;
    },
  };
}

// Whoever came by npx has no `score` on the PATH; a bare `npx score` would run a stranger's package.
function programName(env: Io["env"], version: string): string {
  return env["npm_command"] === "exec" && env["npm_lifecycle_event"] === "npx"
    ? `npx --yes cx-score@${version}`
    : "score";
}
