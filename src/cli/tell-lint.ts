import type { ReportFile } from "../commands/lint/report-file.ts";
import { type LintResult, lintVerdict, warningsFail } from "../core/lint/report.ts";
import type { ReportedScore } from "../core/lint/reported.ts";
import { renderOffer } from "../render/suppressed-lines.ts";
import type { Stage } from "./command-spec.ts";
import { exitCodeOf, type Verdict } from "./exit-code.ts";
import type { LintFormat } from "./lint-formats.ts";

/** How a run is told. */
export interface LintTelling {
  readonly format: LintFormat;
  /** Where the report goes, with people reading the text all the same. */
  readonly file: ReportFile | undefined;
  /** Whether what was let stand is told as well. */
  readonly isFull: boolean;
  /** Whether people are told how a finding could be let stand. */
  readonly offers: boolean;
}

/**
 * Tells what lint found in a format. With a file the format goes there, and people read the text all the same; it is written last,
 * so that a full disk takes nobody what was found.
 */
export async function tellLint(result: LintResult, telling: LintTelling, stage: Stage): Promise<void> {
  const { format, file } = telling;
  const report = await rendered(result, telling, stage);
  if (file !== undefined) {
    if (stage.globals.quiet !== true) stage.print(await text(result, telling, stage));
    file.write((await import("../render/colours.ts")).withoutColours(report));
    stage.remark(`${stage.style.line`wrote ${file.shown}`}\n`);
  } else if (format === "github") {
    // The marks come first: a log is read from its end, where the text is.
    const { withoutLogCommands } = await import("../render/log-commands.ts");
    stage.command(`${report}${withoutLogCommands(await text(result, telling, stage))}`);
  } else stage.print(report);
  // A list of issues has no place for what is no issue.
  if (file === undefined && format === "gitlab") stage.remark(await letStand(result, stage));
  const isText = file !== undefined || format === "text" || format === "github";
  if (telling.offers && isText) stage.remark(renderOffer(result, stage.style));
}

/** Gives the text that came in back mended, as it is and with nothing else, and tells what was found to who watches. */
export async function tellMended(result: LintResult, telling: LintTelling, stage: Stage): Promise<void> {
  await tellLint(result, telling, { ...stage, print: stage.remark, command: stage.remark });
  for (const { texts } of result.scores) for (const text of texts?.values() ?? []) stage.command(text);
}

/** Says what a run was about, and what it could not do. */
export function tellRemarks({ scores }: LintResult, { remark, style }: Stage): void {
  const told = new Set<string>();
  for (const { since, notes } of scores) {
    if (since !== undefined) {
      const { base, rev } = since;
      const what = style.line`only what is new since ${base.slice(0, 10)} (--since ${rev})`;
      remark(`${style.line`${what}, and nothing that depends on the day`}\n`);
    }
    // What several scores have in common is said once.
    for (const note of notes.filter((each) => !told.has(each))) {
      told.add(note);
      remark(`${style.line`${note}`}\n`);
    }
  }
}

async function rendered(result: LintResult, telling: LintTelling, stage: Stage): Promise<string> {
  const { format } = telling;
  if (format === "text") return text(result, telling, stage);
  if (format === "json") return (await import("../render/lint-json.ts")).renderLintJson(result);
  const scores = (await import("../commands/lint/reported.ts")).reported(result, stage.context);
  if (format === "github") {
    const hasSummary = await tellSummary(scores, stage);
    return (await import("../render/lint-github.ts")).renderAnnotations(scores, hasSummary);
  }
  if (format === "gitlab") return (await import("../render/lint-gitlab.ts")).renderGitlab(scores);
  if (format === "junit")
    return (await import("../render/lint-junit.ts")).renderJunit(scores, warningsFail(result));
  return sarif(result, scores, telling, stage);
}

async function text(result: LintResult, { isFull }: LintTelling, { style }: Stage): Promise<string> {
  const isShown = result.scores.some(({ fixes = [] }) => fixes.length > 0);
  const fixes = isShown ? (await import("../render/lint-fixes.ts")).renderFixes(result, style) : "";
  return `${fixes}${(await import("../render/lint-text.ts")).renderLint(result, style, isFull)}`;
}

async function letStand({ scores }: LintResult, { style }: Stage): Promise<string> {
  const { letStandWords } = await import("../render/let-stand.ts");
  const words = letStandWords(scores.flatMap(({ suppressed }) => suppressed));
  return words === undefined ? "" : `${style.line`${words}`}\n`;
}

async function sarif(
  result: LintResult,
  scores: readonly ReportedScore[],
  { isFull }: LintTelling,
  { context }: Stage,
): Promise<string> {
  const [{ renderSarif }, { RULES }] = await Promise.all([
    import("../render/lint-sarif.ts"),
    import("../core/lint/rules/index.ts"),
  ]);
  const verdict = lintVerdict(result);
  const exit = { exitCode: exitCodeOf(verdict), exitWords: EXITS[verdict] };
  return renderSarif(scores, { rules: RULES, version: context.version, ...exit, isFull });
}

const EXITS: Readonly<Record<Verdict, string>> = {
  clean: "nothing to mend, or nothing that fails the run",
  findings: "something to mend was found",
  refused: "a file was refused, and the others were looked at",
};

/** Adds to the summary of a workflow's step, where there is one; tells whether it did. It is no part of the verdict. */
async function tellSummary(scores: readonly ReportedScore[], { context, ...stage }: Stage): Promise<boolean> {
  const path = context.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (path === "") return false;
  const [{ openStepSummary }, { filesAt, renderSummary }, { systemWords }] = await Promise.all([
    import("../adapters/step-summary.ts"),
    import("../render/lint-summary.ts"),
    import("../adapters/system-error.ts"),
  ]);
  try {
    const summary = openStepSummary(path);
    const page = renderSummary(scores, { files: filesAt(context.env), room: summary.room });
    summary.add(page);
    return page !== "";
  } catch (error) {
    const why = systemWords(error);
    stage.remark(`${stage.style.line`the summary of this step could not be written: ${why}`}\n`);
    return false;
  }
}
