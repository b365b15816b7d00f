import type { Stopwatch } from "../../adapters/stopwatch.ts";
import type { LintOptions } from "../../commands/lint/lint.ts";
import type { ReportFile } from "../../commands/lint/report-file.ts";
import type { LintResult } from "../../core/lint/report.ts";
import { askedBaseline } from "../asked-baseline.ts";
import { askedFormat } from "../asked-format.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import { type LintFlags, refuseContradictions } from "../lint-flags.ts";
import { LINT_FORMATS, type LintFormat, REPORT_NAMES } from "../lint-formats.ts";
import { dayOption, repeated, wholeNumber } from "../parse-option.ts";

/** `score lint` */
export const lintSpec: CommandSpec = {
  name: "lint",
  summary: "find what is missing, unclear or contradictory in a score",
  description:
    "Reads the score here (or every score below) and tells what is missing, unclear or contradictory, each with its place and a suggestion. Changes nothing unless --fix is given. Works without Git.",
  examples: [
    ["score lint", "the score you are in, or every score below"],
    ["score lint goals/have-it-fixed-once.md", "one file of it"],
    ["score lint --fix", "mend what needs no decision: quotes, ids, headings"],
    ["score lint --fix --dry-run", "show what would be mended, and write nothing"],
    ["score lint --since main", "what this branch brought, and nothing that was there before"],
    [
      "score lint --stdin --stdin-filename goals/have-it-fixed-once.md < draft.md",
      "for an editor: the file as it stands there, not yet saved",
    ],
    ["score lint --today 2026-12-31", "as it will be on that day: what is overdue then"],
    ["score lint --update-baseline", "let stand what is found today, and fail on what comes after it"],
    ["score lint --show-suppressed", "every exception, with its reason"],
    ["score lint --format json --max-warnings 0", "for a program, and as strict as you like"],
    [
      "score lint --format github",
      "in a workflow: marks the lines of a pull request, and writes its summary",
    ],
    [
      "score lint --format gitlab --output-file gl-code-quality-report.json",
      "a report for GitLab, and the text in the log of the job",
    ],
  ],
  declare: (command, act) => {
    command
      .argument("[path...]", 'files or folders of a score, or patterns in quotes: "goals/*.md"')
      .option("--format <format>", `${LINT_FORMATS.slice(0, -1).join(", ")} or ${LINT_FORMATS.at(-1)}`)
      .option("--output-file <path>", "write the report there, and only the text here (nothing with --quiet)")
      .option("--rule <id>", "only this rule, or a group such as schema/* (may be repeated)", repeated)
      .option(
        "--max-warnings <n>",
        "fail when there are more warnings than this",
        wholeNumber("--max-warnings"),
      )
      .option("--strict", "let warnings count as errors")
      .option("--fix", "mend what needs no decision, and leave the rest")
      .option("--dry-run", "with --fix: show the difference, write nothing, and tell what would be left")
      .option(
        "--since <rev>",
        "only what is new since this branch parted from there; auto: from a pull request's base",
      )
      .option("--stdin", "lint what comes in, in the place of one file; with --fix: print it mended")
      .option("--stdin-filename <path>", "which file of a score that is, there already or not yet")
      .option("--today <day>", "the day of the run, for the rules that depend on it", dayOption("--today"))
      .option("--baseline [file]", "the findings to let stand; score-baseline.json is read where it is there")
      .option("--no-baseline", "look as if there were no baseline")
      .option("--update-baseline", "write the baseline, or take off it what was mended")
      .option("--raise-baseline", "write the baseline anew, also where more is found than it knows")
      .option("--show-suppressed", "show what comments and the baseline hide as well")
      .option(
        "--before-commit <tree>",
        "for a hook: only personal data that this tree brings counts, with exit 3",
      )
      .option("--timing", "say where the time went: reading, front matter, Markdown, rules")
      .option("--cache-dir <dir>", "keep there what was found, for the next run (else in your cache folder)")
      .option("--no-cache", "look at every file anew, and keep nothing")
      .action((paths: string[], flags: LintFlags) =>
        act(async (stage) => {
          const baseline = askedBaseline(flags);
          refuseContradictions(paths, flags);
          const { lintVerdict } = await import("../../core/lint/report.ts");
          const format = askedFormat(flags.format, stage.globals.json === true, LINT_FORMATS);
          const { tellLint, tellMended, tellRemarks } = await import("../tell-lint.ts");
          const file = await fileOf(flags.outputFile, format, stage);
          const options = {
            paths,
            rules: flags.rule ?? [],
            strict: flags.strict === true,
            maxWarnings: flags.maxWarnings,
            fix: flags.fix === true,
            dryRun: flags.dryRun === true,
            since: flags.since,
            baseline,
            typed: flags.stdinFilename,
            today: flags.today,
          };
          const isFull = flags.showSuppressed === true;
          // Before a commit nobody is stopped for anything that could be let stand.
          const telling = { format, file, isFull, offers: flags.beforeCommit === undefined };
          const stopwatch =
            flags.timing === true
              ? (await import("../../adapters/stopwatch.ts")).startStopwatch()
              : undefined;
          const timed = stopwatch === undefined ? {} : { timed: stopwatch.timed };
          const result = await lintOrAgain({ ...options, ...timed }, flags, stage);
          await (options.typed !== undefined && options.fix ? tellMended : tellLint)(result, telling, stage);
          tellRemarks(result, stage);
          if (stopwatch !== undefined) await tellTiming(stopwatch, stage);
          if (flags.beforeCommit === undefined) return lintVerdict(result);
          await (await import("../../commands/refuse-tree.ts")).refuseTree(flags.beforeCommit, stage.context);
          return "clean";
        }),
      );
  },
};

async function tellTiming(stopwatch: Stopwatch, stage: Stage): Promise<void> {
  const { total, phases } = stopwatch.read();
  stage.remark((await import("../../render/timing.ts")).renderTiming(total, phases));
}

/** Lints, unless the very same was linted before. */
async function lintOrAgain(options: LintOptions, flags: LintFlags, stage: Stage): Promise<LintResult> {
  const { openCaches } = await import("../../commands/lint/cache/open-caches.ts");
  const caches = openCaches(options, { folder: flags.cacheDir, isWanted: flags.cache }, stage.context);
  if (caches.runs !== undefined) {
    const { lintAgain } = await import("../../commands/lint/lint-again.ts");
    const again = await lintAgain(options, caches.runs, stage.context);
    if (again !== undefined) return again;
  }
  const { lint } = await import("../../commands/lint/lint.ts");
  return watched(stage, (onJudged) => lint({ ...options, ...caches, onJudged }, stage.context));
}

async function watched<Result>(
  { terminal }: Stage,
  run: (onJudged: () => void) => Promise<Result>,
): Promise<Result> {
  if (terminal === undefined) return run(() => undefined);
  const { lintProgress } = await import("../../adapters/lint-progress.ts");
  const progress = lintProgress((text) => void terminal.write(text));
  try {
    return await run(progress.step);
  } finally {
    progress.end();
  }
}

// Where it may not be is said before anything is looked at, or mended.
async function fileOf(
  path: string | undefined,
  format: LintFormat,
  { context }: Stage,
): Promise<ReportFile | undefined> {
  if (path === undefined) return undefined;
  const { reportFile } = await import("../../commands/lint/report-file.ts");
  return reportFile(path, REPORT_NAMES[format], context);
}
