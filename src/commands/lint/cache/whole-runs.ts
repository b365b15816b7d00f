import { contentsOf, unchangedListing } from "../../../adapters/git/unchanged-listing.ts";
import { BASELINE_FILE } from "../../../core/lint/baseline/baseline-name.ts";
import { stillHolds } from "../../../core/lint/clock.ts";
import { type KeptRun, packRun, unpackRun } from "../../../core/lint/kept-run.ts";
import { SCORE_FOLDERS } from "../../../core/score/folders.ts";
import type { Context } from "../../context.ts";
import { commitsMark } from "./commits-mark.ts";
import type { RunCache } from "./run-cache.ts";

/** What runs over whole scores found, kept for as long as Git sees that nothing was changed. */
export interface WholeRuns {
  /** Returns what a run found in the very same score. */
  readonly take: (root: string, now: string) => Promise<KeptRun | undefined>;
  /** Keeps what a run found, where what it read is what Git has recorded: the contents of all files, by path. */
  readonly keep: (root: string, run: KeptRun, read: Contents) => Promise<void>;
}

type Contents = ReadonlyMap<string, string | undefined>;

/** What a run reads of a score, and nothing else that lies beside it. */
const PARTS = ["score.yaml", "promise.md", BASELINE_FILE, ...SCORE_FOLDERS];

/** Opens what was found in whole scores. */
export function wholeRuns(cache: RunCache, context: Context): WholeRuns {
  const listings = new Map<string, Promise<string | undefined>>();
  const listingOf = (root: string): Promise<string | undefined> => {
    const asked = listings.get(root) ?? unchangedListing(context.git, root, PARTS);
    listings.set(root, asked);
    return asked;
  };
  return {
    take: async (root, now) => {
      if (!cache.has("score")) return undefined;
      const listing = await listingOf(root);
      const bytes = listing === undefined ? undefined : cache.take("score", [listing]);
      const run = bytes && unpackRun(bytes);
      return run !== undefined && (await isStillSo(run, root, now, context)) ? run : undefined;
    },
    keep: async (root, run, read) => {
      const listing = await listingOf(root);
      const recorded = listing === undefined ? undefined : contentsOf(listing);
      if (listing === undefined || recorded === undefined) return;
      // The disk may have changed since, and Git may turn the ends of lines about.
      for (const [path, content] of read) if (content === undefined || recorded.get(path) !== content) return;
      cache.keep("score", [listing], packRun(run));
    },
  };
}

async function isStillSo(run: KeptRun, root: string, now: string, context: Context): Promise<boolean> {
  if (!stillHolds(run.clock, now)) return false;
  const outside = run.outside.map(([path]) => path);
  const paths = context.store.existing(root, outside);
  if (run.outside.some(([path, exists]) => paths.has(path) !== exists)) return false;
  return run.commits === undefined || run.commits === (await commitsMark(root, context));
}
