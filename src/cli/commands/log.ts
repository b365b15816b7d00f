import type { LogOptions } from "../../commands/log.ts";
import { ScoreError } from "../../core/errors.ts";
import type { LogResult } from "../../core/history/log-result.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { dayOption, oneOf, wholeNumber } from "../parse-option.ts";

interface LogFlags {
  readonly since?: string;
  readonly until?: string;
  readonly kind?: string;
  readonly complaint?: string;
  readonly author?: string;
  readonly number?: number;
  readonly reverse?: true;
  readonly oneline?: true;
  readonly stat?: true;
  readonly chart?: true;
  readonly format?: string;
  readonly requireFull?: true;
}

const KINDS = ["mend", "patch", "improve", "weaken", "review", "retire", "compose", "unrecorded"] as const;

/** `score log` */
export const logSpec: CommandSpec = {
  name: "log",
  summary: "tell how the score evolved: when, who, after what, in words",
  description:
    "Lists what changed in the promises, newest first, from the commits and the repair files: each clause with its words before and after. Edits that nobody recorded are listed as unrecorded. Reads only; runs nothing that the repository configures.",
  examples: [
    ["score log", "everything, newest first"],
    ["score log have-it-fixed-once", "one goal"],
    ["score log have-it-fixed-once#charge-twice", "one clause"],
    ["score log --oneline --since 2026-01-01 --kind mend", "this year's repairs, one to a line"],
    ["score log --stat --since 2026-01-01", "this year in numbers, goal by goal"],
    ["score log --chart", "the repairs of each month"],
    ["score log --format ndjson", "for a program, one amendment to a line"],
  ],
  declare: (command, act) => {
    command
      .argument("[goal[#clause]]", "a goal, a clause of it, or promise")
      .option("--since <day>", "from this day on", dayOption("--since"))
      .option("--until <day>", "up to this day", dayOption("--until"))
      .option("--kind <kind>", KINDS.join(", "))
      .option("--complaint <id>", "after this complaint: its id, or the beginning or end of it")
      .option("--author <name>", "recorded or decided by somebody")
      .option("-n, --number <n>", "at most this many", wholeNumber("-n"))
      .option("--reverse", "oldest first")
      .option("--oneline", "one to a line")
      .option("--stat", "in numbers, goal by goal: repairs, what came back, what nobody recorded")
      .option("--chart", "the repairs of each month as bars")
      .option("--format <format>", "text, json or ndjson")
      .option("--require-full", "refuse (3) where the clone holds only a part of the history")
      .action((about: string | undefined, flags: LogFlags) => act((stage) => run(about, flags, stage)));
  },
};

async function run(about: string | undefined, flags: LogFlags, stage: Stage): Promise<Verdict> {
  const { log } = await import("../../commands/log.ts");
  const format = oneOf("--format", flags.format ?? (stage.globals.json === true ? "json" : "text"), [
    "text",
    "json",
    "ndjson",
  ]);
  const result = await log(optionsOf(about, flags), stage.context);
  await ((flags.stat ?? flags.chart) === true ? showStat : show)(result, flags, format, stage);
  return result.refused.length > 0 ? "refused" : "clean";
}

type Format = "text" | "json" | "ndjson";

async function show(result: LogResult, flags: LogFlags, format: Format, stage: Stage): Promise<void> {
  if (format === "text") {
    const { renderLog, renderLogOneline, renderUnread } = await import("../../render/log-text.ts");
    stage.print((flags.oneline === true ? renderLogOneline : renderLog)(result, stage.style));
    if (flags.oneline === true) stage.remark(renderUnread(result, stage.style));
  } else {
    const { renderLogJson, renderLogLines } = await import("../../render/log-json.ts");
    stage.print((format === "json" ? renderLogJson : renderLogLines)(result));
  }
}

async function showStat(result: LogResult, flags: LogFlags, format: Format, stage: Stage): Promise<void> {
  const { logStat } = await import("../../core/history/log-stat.ts");
  const stat = logStat(result);
  if (format === "json") {
    stage.print((await import("../../render/log-stat-json.ts")).renderLogStatJson(stat));
    return;
  }
  if (format === "ndjson") {
    const hint = "score log --stat --format json\nscore log --format ndjson";
    throw new ScoreError(
      "usage",
      "log/stat-lines",
      "numbers are no list of steps: --stat and --chart print text or json",
      { hint },
    );
  }
  const { renderLogChart, renderLogStat } = await import("../../render/log-stat-text.ts");
  const title = result.goal ?? result.title;
  if (flags.stat === true) stage.print(renderLogStat(stat, title, stage.style));
  if (flags.stat === true && flags.chart === true) stage.print("\n");
  if (flags.chart === true) stage.print(renderLogChart(stat, title, stage.style));
  stage.remark((await import("../../render/log-text.ts")).renderUnread(result, stage.style));
}

function optionsOf(about: string | undefined, flags: LogFlags): LogOptions {
  return {
    about,
    since: flags.since,
    until: flags.until,
    kind: flags.kind === undefined ? undefined : oneOf("--kind", flags.kind, KINDS),
    complaint: flags.complaint,
    author: flags.author,
    count: flags.number,
    reverse: flags.reverse === true,
    requireFull: flags.requireFull === true,
  };
}
