import type { CommandSpec } from "../command-spec.ts";
import { dayOption, oneOf, repeated, wholeNumber } from "../parse-option.ts";

interface LintFlags {
  readonly format?: string;
  readonly rule?: string[];
  readonly maxWarnings?: number;
  readonly strict?: true;
  readonly fix?: true;
  readonly today?: string;
  readonly beforeCommit?: string;
}

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
    ["score lint --today 2026-12-31", "as it will be on that day: what is overdue then"],
    ["score lint --format json --max-warnings 0", "for a program, and as strict as you like"],
  ],
  declare: (command, act) => {
    command
      .argument("[path...]", "files or folders of a score")
      .option("--format <format>", "text or json")
      .option("--rule <id>", "only this rule, or a group such as schema/* (may be repeated)", repeated)
      .option(
        "--max-warnings <n>",
        "fail when there are more warnings than this",
        wholeNumber("--max-warnings"),
      )
      .option("--strict", "let warnings count as errors")
      .option("--fix", "mend what needs no decision, and leave the rest")
      .option("--today <day>", "the day of the run, for the rules that depend on it", dayOption("--today"))
      .option(
        "--before-commit <tree>",
        "for a hook: only personal data that this tree brings counts, with exit 3",
      )
      .action((paths: string[], flags: LintFlags) =>
        act(async (stage) => {
          const { lint } = await import("../../commands/lint.ts");
          const { lintVerdict } = await import("../../core/lint/report.ts");
          const format = oneOf("--format", stage.globals.json === true ? "json" : (flags.format ?? "text"), [
            "text",
            "json",
          ]);
          const options = {
            paths,
            rules: flags.rule ?? [],
            strict: flags.strict === true,
            maxWarnings: flags.maxWarnings,
            fix: flags.fix === true,
            today: flags.today,
          };
          const result = await lint(options, stage.context);
          if (format === "json")
            stage.print((await import("../../render/lint-json.ts")).renderLintJson(result));
          else stage.print((await import("../../render/lint-text.ts")).renderLint(result, stage.style));
          for (const { note } of result.scores)
            if (note !== undefined) stage.remark(`${stage.style.line`${note}`}\n`);
          if (flags.beforeCommit === undefined) return lintVerdict(result);
          await (await import("../../commands/refuse-tree.ts")).refuseTree(flags.beforeCommit, stage.context);
          return "clean";
        }),
      );
  },
};
