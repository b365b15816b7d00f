import type { HistoryShelf } from "../../commands/history/history-cache.ts";
import type { LogOptions } from "../../commands/log.ts";
import { ScoreError } from "../../core/errors.ts";
import type { LogShape } from "../../render/show-log.ts";
import type { CommandSpec, Stage } from "../command-spec.ts";
import type { Verdict } from "../exit-code.ts";
import { dayOption, oneOf, wholeNumber } from "../parse-option.ts";
import { type KeepFlags, type Told, toldAgain } from "../told-again.ts";

interface LogFlags extends KeepFlags {
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
    "Lists what changed in the promises, newest first, from the commits, the repair files and the complaints that are committed: each clause with its words before and after. Edits that nobody recorded are listed as unrecorded; what is not committed yet waits, and `score status` tells of it. Reads only; runs nothing that the repository configures. What it told is kept in your cache folder until HEAD is another commit.",
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
      .option("--cache-dir <dir>", "keep there what was told, for the next time (else in your cache folder)")
      .option("--no-cache", "read all of the history anew, and keep nothing")
      .action((about: string | undefined, flags: LogFlags) => act((stage) => run(about, flags, stage)));
  },
};

async function run(about: string | undefined, flags: LogFlags, stage: Stage): Promise<Verdict> {
  const format = oneOf("--format", flags.format ?? (stage.globals.json === true ? "json" : "text"), [
    "text",
    "json",
    "ndjson",
  ]);
  const shape = shapeOf(flags, format);
  const options = optionsOf(about, flags);
  const question = ["log", JSON.stringify({ ...options, ...shape })];
  return toldAgain(question, flags, stage, (shelf) => tell(options, shape, shelf, stage));
}

async function tell(options: LogOptions, shape: LogShape, shelf: HistoryShelf, stage: Stage): Promise<Told> {
  const { log } = await import("../../commands/log.ts");
  const { showLog } = await import("../../render/show-log.ts");
  const result = await log(options, stage.context, shelf);
  const { commit, isLasting } = result;
  const verdict = result.refused.length > 0 ? "refused" : "clean";
  return { commit, isLasting, verdict, ...(await showLog(result, shape, stage.style)) };
}

function shapeOf({ oneline, stat, chart }: LogFlags, format: LogShape["format"]): LogShape {
  const shape = { format, oneline: oneline === true, stat: stat === true, chart: chart === true };
  if (format !== "ndjson" || !(shape.stat || shape.chart)) return shape;
  const hint = "score log --stat --format json\nscore log --format ndjson";
  const message = "numbers are no list of steps: --stat and --chart print text or json";
  throw new ScoreError("usage", "log/stat-lines", message, { hint });
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
