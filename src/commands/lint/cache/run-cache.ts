import { createHash } from "node:crypto";
import { join } from "node:path";
import { type CacheFolder, cacheFolder } from "../../../adapters/cache/cache-folder.ts";
import { cacheRoot } from "../../../adapters/cache/cache-root.ts";
import type { Context } from "../../context.ts";

/** What runs of this very program keep for each other. */
export interface RunCache {
  readonly has: CacheFolder["has"];
  /** What was kept for these facts. */
  readonly take: (sort: Sort, facts: readonly string[]) => Buffer | undefined;
  readonly keep: (sort: Sort, facts: readonly string[], body: Uint8Array) => void;
}

/**
 * What was found in each file of a score and in a whole score, what was told of its history, and what its commits (all of it, or as
 * much as goals can be held to) and records say.
 */
export type Sort = "files" | "score" | "answer" | "commits" | "promises" | "records";

declare const __SCORE_BUILD__: string;

// Where the sources are run as they are, nothing is kept: nobody could tell what they found it by.
const BUILD = typeof __SCORE_BUILD__ === "string" ? __SCORE_BUILD__ : undefined;

/** Opens what was kept in a folder, or below the user's cache folder; nothing where there is no such place. */
export function openRunCache(folder: string | undefined, { env }: Context, below = ""): RunCache | undefined {
  const root = folder ?? cacheRoot(env);
  if (root === undefined || BUILD === undefined) return undefined;
  const cache = cacheFolder(join(root, below));
  // Another build may find something else in the same files.
  const keyOf = (facts: readonly string[]): string =>
    createHash("sha256")
      .update(JSON.stringify([BUILD, ...facts]))
      .digest("hex");
  return {
    has: cache.has,
    take: (sort, facts) => cache.take(sort, keyOf(facts)),
    keep: (sort, facts, body) => cache.keep(sort, keyOf(facts), body),
  };
}
