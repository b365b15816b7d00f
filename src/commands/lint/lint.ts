import { ScoreError } from "../../core/errors.ts";
import { findRules, unknownRule } from "../../core/lint/find-rule.ts";
import type { LintedScore, LintResult } from "../../core/lint/report.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import { type Timed, untimed } from "../../core/timed.ts";
import type { Context } from "../context.ts";
import type { Wish } from "./cache/open-caches.ts";
import type { RunCache } from "./cache/run-cache.ts";
import type { WholeRuns } from "./cache/whole-runs.ts";
import { lintOne } from "./lint-one.ts";
import { targetsOf } from "./targets.ts";
import type { BaselineOptions } from "./use-baseline.ts";

/** What `score lint` is asked for. */
export interface LintOptions {
  readonly paths: readonly string[];
  readonly rules: readonly string[];
  readonly strict: boolean;
  readonly maxWarnings: number | undefined;
  readonly fix: boolean;
  /** True where the fixes are only to be shown. */
  readonly dryRun: boolean;
  /** The revision that a change is told from, or `auto`, where only that is asked for. */
  readonly since: string | undefined;
  /** The file that standard input stands in for, where it does. */
  readonly typed: string | undefined;
  readonly baseline: BaselineOptions;
  /** The day that the run is for; the clock's where it is not given. */
  readonly today: string | undefined;
  /** Told after each file that was looked at. */
  readonly onJudged?: () => void;
  /** Counts where the time goes. */
  readonly timed?: Timed;
  /** What earlier runs kept of each file, and of whole scores, where that is to be used. */
  readonly cache?: RunCache | undefined;
  readonly runs?: WholeRuns | undefined;
  /** Where what the commits tell is kept, and whether it is to be used. */
  readonly kept?: Wish | undefined;
}

/** Lints the score here, or every score below; explicit paths narrow it to their files. */
export async function lint(options: LintOptions, context: Context): Promise<LintResult> {
  const rules = chosenRules(options.rules);
  const now = options.today ?? context.now().iso;
  const scores: LintedScore[] = [];
  const own = new Set<string>();
  const writes: (() => void)[] = [];
  const baseline = { ...options.baseline, later: (write: () => void) => void writes.push(write) };
  const { fix, onJudged = () => undefined, timed = untimed, cache, runs, kept } = options;
  const asked = { rules, now, own, fix, baseline, onJudged, timed, cache, runs, kept };
  const look = await lookFor(options);
  if (options.typed !== undefined)
    scores.push(await (await import("./lint-typed.ts")).lintTyped(options.typed, asked, context));
  else {
    const targets = await targetsOf(options.paths, context);
    if (typeof baseline.file === "string" && targets.size > 1) throw severalScores(baseline.file);
    for (const [root, files] of targets) scores.push(await look(root, { ...asked, files }, context));
  }
  const nobodys = [...(rules ?? [])].find((id) => id.startsWith("own/") && !own.has(id));
  if (nobodys !== undefined) throw unknownRule(nobodys, [...RULES.map((rule) => rule.id), ...own]);
  for (const write of writes) write();
  return {
    kind: "lint",
    scores,
    paths: options.typed === undefined ? options.paths : [options.typed],
    strict: options.strict,
    maxWarnings: options.maxWarnings,
    today: now.slice(0, 10),
  };
}

async function lookFor({ dryRun, since }: LintOptions): Promise<typeof lintOne> {
  if (dryRun) return (await import("./preview-fixes.ts")).previewFixes;
  if (since === undefined) return lintOne;
  const { lintSince } = await import("./lint-since.ts");
  return (root, asked, context) => lintSince(since, root, asked, context);
}

function severalScores(file: string): ScoreError {
  const message = `${file} can't be the baseline of several scores: each has its own beside its score.yaml`;
  return new ScoreError("usage", "baseline/several", message, { hint: "score lint" });
}

function chosenRules(ids: readonly string[]): ReadonlySet<string> | undefined {
  return ids.length === 0 ? undefined : new Set(ids.flatMap(ruleIds));
}

// A rule of a score's own is known when its settings are read.
function ruleIds(id: string): readonly string[] {
  return id.startsWith("own/") ? [id] : findRules(id, RULES).map((rule) => rule.id);
}
