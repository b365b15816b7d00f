import { resolve } from "node:path";
import type { Context } from "../../context.ts";
import type { LintOptions } from "../lint.ts";
import { openRunCache, type RunCache } from "./run-cache.ts";
import { type WholeRuns, wholeRuns } from "./whole-runs.ts";

/** What earlier runs kept, as far as a run can use it. */
export interface Caches {
  readonly cache: RunCache | undefined;
  readonly runs: WholeRuns | undefined;
  /** The same wish, for what the commits tell. */
  readonly kept: Wish;
}

/** Where somebody wants things to be kept, or whether at all. */
export interface Wish {
  readonly folder: string | undefined;
  readonly isWanted: boolean;
}

/**
 * Opens what earlier runs kept. A run of some rules finds other things in a file than a run of all of them, and keeps nothing; only a
 * run over whole scores is known by what Git has of them.
 */
export function openCaches(options: LintOptions, { folder, isWanted }: Wish, context: Context): Caches {
  const isOfAll = options.rules.length === 0;
  const at = folder === undefined ? undefined : resolve(context.cwd, folder);
  const cache = isWanted && isOfAll ? openRunCache(at, context) : undefined;
  const { paths, fix, since, typed, baseline } = options;
  const isUsual = baseline.file === undefined && baseline.renew === undefined;
  const isWhole = isUsual && paths.length === 0 && !fix && since === undefined && typed === undefined;
  const runs = isWhole && cache !== undefined ? wholeRuns(cache, context) : undefined;
  return { cache, runs, kept: { folder: at, isWanted } };
}
