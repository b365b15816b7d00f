import { isAbsolute, relative, resolve, sep } from "node:path";
import { ScoreError } from "../core/errors.ts";
import { findRules } from "../core/lint/find-rule.ts";
import { fixFiles } from "../core/lint/fix.ts";
import type { LintedScore, LintResult } from "../core/lint/report.ts";
import { RULES } from "../core/lint/rules/index.ts";
import { runLint } from "../core/lint/run.ts";
import { kindOf } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import { readLintHistory } from "./lint-history.ts";
import { loadScore } from "./load-score.ts";
import { readyToFindPersonalData } from "./ready-to-find-personal-data.ts";

/** What `score lint` is asked for. */
export interface LintOptions {
  readonly paths: readonly string[];
  readonly rules: readonly string[];
  readonly strict: boolean;
  readonly maxWarnings: number | undefined;
  readonly fix: boolean;
  /** The day that the run is for; the clock's where it is not given. */
  readonly today: string | undefined;
}

/** Lints the score here, or every score below; explicit paths narrow it to their files. */
export async function lint(options: LintOptions, context: Context): Promise<LintResult> {
  const rules = chosenRules(options.rules);
  const targets = targetsOf(options.paths, context);
  const now = options.today ?? context.now().iso;
  const scores: LintedScore[] = [];
  for (const [root, files] of targets)
    scores.push(await lintOne(root, { files, rules, now }, options.fix, context));
  return {
    kind: "lint",
    scores,
    paths: options.paths,
    strict: options.strict,
    maxWarnings: options.maxWarnings,
    today: now.slice(0, 10),
  };
}

type Files = ReadonlySet<string> | undefined;

interface Narrowed {
  readonly files: Files;
  readonly rules: ReadonlySet<string> | undefined;
  readonly now: string;
}

async function lintOne(
  root: string,
  { files, rules, now }: Narrowed,
  fix: boolean,
  context: Context,
): Promise<LintedScore> {
  let score = await readyToFindPersonalData(loadScore(root, context.store));
  const { note, history } = await readLintHistory(root, score, rules, context);
  const scope = { now, ...(history && { history }), ...(rules && { rules }), ...(files && { files }) };
  let report = runLint(score, RULES, scope);
  const fixed = new Set<string>();
  // A fix can make room for another (a quoted sentence, then an id for it); each round mends or stops.
  for (let round = 0; fix && round < 5; round += 1) {
    const changes = fixFiles(score, report.findings);
    if (changes.length === 0) break;
    // What is half recorded is not to be mended under the hands of who finishes it.
    (await import("./refuse-interrupted.ts")).refuseInterrupted(root, context);
    for (const change of changes) {
      context.store.writeFile(root, change.path, change.after);
      fixed.add(change.path);
    }
    score = await readyToFindPersonalData(loadScore(root, context.store));
    report = runLint(score, RULES, scope);
  }
  const shown = relative(context.store.realPath(context.cwd), root).split(sep).join("/");
  return {
    root: shown,
    name: score.config.name,
    goals: score.goals.filter((goal) => files === undefined || files.has(goal.document.path)).length,
    ...report,
    note,
    fixed: [...fixed],
  };
}

function chosenRules(ids: readonly string[]): ReadonlySet<string> | undefined {
  return ids.length === 0 ? undefined : new Set(ids.flatMap((id) => findRules(id).map((rule) => rule.id)));
}

function targetsOf(paths: readonly string[], context: Context): ReadonlyMap<string, Files> {
  if (paths.length === 0) {
    const here = context.store.findRoot(context.cwd);
    const roots = here === undefined ? context.store.findRootsBelow(context.cwd) : [here];
    if (roots.length === 0) throw noScore(context.cwd);
    return new Map(roots.map((root) => [context.store.realPath(root), undefined]));
  }
  const targets = new Map<string, Set<string> | undefined>();
  for (const path of paths) addTarget(path, targets, context);
  return targets;
}

function addTarget(path: string, targets: Map<string, Set<string> | undefined>, context: Context): void {
  const absolute = resolve(context.cwd, path);
  const type = context.store.typeOf(absolute);
  if (type === "none") {
    throw new ScoreError("usage", "lint/no-such-path", `there is nothing at ${path}`, { hint: "score lint" });
  }
  const folder = type === "folder" ? absolute : resolve(absolute, "..");
  const root = context.store.findRoot(folder);
  if (root === undefined) {
    const below = type === "folder" ? context.store.findRootsBelow(absolute) : [];
    if (below.length === 0) throw noScore(path);
    for (const found of below) targets.set(context.store.realPath(found), undefined);
    return;
  }
  const real = context.store.realPath(root);
  const inside = relative(root, absolute).split(sep).join("/");
  if (inside === "") {
    targets.set(real, undefined);
    return;
  }
  if (inside.startsWith("../") || isAbsolute(inside)) throw noScore(path);
  if (type !== "folder" && kindOf(inside) === undefined) throw notOfScore(path);
  const files = targets.has(real) ? targets.get(real) : new Set<string>();
  for (const file of type === "folder" ? filesUnder(real, inside, context) : [inside]) files?.add(file);
  targets.set(real, files);
}

function filesUnder(root: string, folder: string, context: Context): readonly string[] {
  return context.store
    .readScore(root)
    .map((file) => file.path)
    .filter((path) => path === folder || path.startsWith(`${folder}/`));
}

function notOfScore(path: string): ScoreError {
  const named = `${path} is no file of a score: a goal is goals/<words-and-hyphens>.md`;
  return new ScoreError("usage", "lint/not-of-score", named, { hint: "score lint" });
}

function noScore(where: string): ScoreError {
  return new ScoreError(
    "usage",
    "score/none",
    `there is no score at ${where} (no score.yaml in it, above it or below it)`,
    { hint: "score init" },
  );
}
