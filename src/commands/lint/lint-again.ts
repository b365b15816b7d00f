import type { LintedScore, LintResult } from "../../core/lint/report.ts";
import type { Context } from "../context.ts";
import type { WholeRuns } from "./cache/whole-runs.ts";
import type { LintOptions } from "./lint.ts";
import { shownRoot } from "./shown-root.ts";

/**
 * Returns what a run over the scores here found before, where nothing that it rests on has changed since. Nothing else is loaded for
 * that, and no file is read.
 */
export async function lintAgain(
  options: LintOptions,
  runs: WholeRuns,
  context: Context,
): Promise<LintResult | undefined> {
  const { store, cwd } = context;
  const here = store.findRoot(cwd);
  const now = options.today ?? context.now().iso;
  const scores: LintedScore[] = [];
  for (const root of here === undefined ? store.findRootsBelow(cwd) : [here]) {
    const real = store.realPath(root);
    const run = await runs.take(real, now);
    if (run === undefined) return undefined;
    const { baseline } = run.found;
    scores.push({
      ...run.found,
      // It was only read: a run that writes it is none to be found again.
      baseline: baseline && { ...baseline, renewed: undefined },
      root: shownRoot(real, context),
      fixed: [],
    });
  }
  if (scores.length === 0) return undefined;
  const { strict, maxWarnings } = options;
  return { kind: "lint", scores, paths: [], strict, maxWarnings, today: now.slice(0, 10) };
}
