import type { ImportOptions } from "../../../commands/import-options.ts";
import { IMPORT_FIELDS } from "../../../core/complaint/import/fields.ts";
import { DATE_FORMATS } from "../../../core/complaint/import/moment.ts";
import { ScoreError } from "../../../core/errors.ts";
import type { CommandSpec, Stage } from "../../command-spec.ts";
import type { Verdict } from "../../exit-code.ts";
import { dayOption, oneOf, repeated, wholeNumber } from "../../parse-option.ts";
import { withWordsKept } from "../../words-kept.ts";

interface ImportFlags {
  readonly from?: string;
  readonly map?: string[];
  readonly kind?: string;
  readonly goal?: string;
  readonly dateFormat?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly personalData?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly rejected?: string;
  readonly by?: string;
  readonly dryRun?: true;
  readonly all?: true;
}

const PRESETS = ["cfpb", "zendesk", "freshdesk"] as const;
const ENCODINGS = ["utf-8", "windows-1252", "latin1", "utf-16le", "utf-16be"] as const;
const EXAMPLE = "score complaint import tickets.csv --dry-run";

/** `score complaint import` */
export const complaintImportSpec: CommandSpec = {
  name: "complaint import",
  summary: "bring a help desk's export into complaints/",
  description:
    "Reads a CSV file row by row and writes one complaint for each, as one commit of exactly the new files. Personal data is left out of every row, and told by row number only. A row whose reference is in the score already is passed over, so that the same export can be imported again. Where a row can't be used it is refused and told, the others come in, and the exit code is 3.",
  examples: [
    [EXAMPLE, "look before you import: counts, the first complaints, and what would be refused"],
    [
      "score complaint import tickets.csv",
      "import an export of Zendesk, Freshdesk or the CFPB, known by its columns",
    ],
    [
      'score complaint import till.csv --map "Date=received" --map "What=words" --date-format DD/MM/YYYY',
      "import any other table, saying which column is what",
    ],
    [
      "score complaint import tickets.csv --rejected ../refused.csv",
      "keep the refused rows, to be mended and imported again",
    ],
    ["zcat complaints.csv.gz | score complaint import - --since 2026-01-01", "read from another program"],
  ],
  declare: (command, act) => {
    command
      .argument("<file>", "a CSV file, or - for standard input")
      .option("--from <layout>", `${PRESETS.join(", ")} (known by the columns where it is left out)`)
      .option(
        "--map <column=field>",
        `what a column says: ${Object.keys(IMPORT_FIELDS).join(", ")}, or - for nothing (may be repeated)`,
        repeated,
      )
      .option("--kind <kind>", "complaint or near-miss", "complaint")
      .option("--goal <goal>", "the goal that all rows are about")
      .option("--date-format <form>", `how days are written: ${Object.keys(DATE_FORMATS).join(" or ")}`)
      .option("--delimiter <mark>", "what stands between cells: comma, semicolon, tab, pipe")
      .option("--encoding <name>", ENCODINGS.join(", "))
      .option("--personal-data <how>", "redact it, or reject the row", "redact")
      .option("--since <day>", "rows received from this day on", dayOption("--since"))
      .option("--until <day>", "rows received up to this day", dayOption("--until"))
      .option("--limit <n>", "at most this many complaints", wholeNumber("--limit"))
      .option("--rejected <file>", "write the refused rows there, with the reason")
      .option("--by <name>", "who brings it in (Git's author stays as it is)")
      .option("--dry-run", "tell what would come, and write nothing")
      .option("--all", "tell of every row that is not taken as it is, not only of the first 20 of each sort")
      .action((file: string, flags: ImportFlags) => act((stage) => run(file, flags, stage)));
  },
};

/** How many rows of each sort are told one by one. */
const TOLD = { text: 20, json: 1_000 };

async function run(file: string, flags: ImportFlags, stage: Stage): Promise<Verdict> {
  const { importComplaints } = await import("../../../commands/complaint-import.ts");
  const { createProgress, NO_PROGRESS } = await import("../../../adapters/progress.ts");
  const json = stage.globals.json === true;
  const most = flags.all === true ? Number.POSITIVE_INFINITY : json ? TOLD.json : TOLD.text;
  const progress = stage.terminal === undefined || json ? NO_PROGRESS : createProgress(stage.terminal);
  const options = { ...optionsOf(file, flags), tellAtMost: most, progress };
  const result = await withWordsKept(() => importComplaints(options, stage.context), stage);
  if (json) stage.print((await import("../../../render/import-json.ts")).renderImportJson(result));
  else {
    const { renderImport, renderImportRemarks } = await import("../../../render/import-text.ts");
    stage.print(renderImport(result, stage.style));
    stage.remark(renderImportRemarks(result, stage.style));
  }
  return result.tally.refused > 0 ? "refused" : "clean";
}

function optionsOf(file: string, flags: ImportFlags): Omit<ImportOptions, "tellAtMost" | "progress"> {
  const { goal, delimiter, since, until, limit, rejected, by } = flags;
  return {
    file,
    from: flags.from === undefined ? undefined : oneOf("--from", flags.from, PRESETS),
    maps: flags.map ?? [],
    kind: oneOf("--kind", flags.kind ?? "complaint", ["complaint", "near-miss"]),
    goal,
    dates: flags.dateFormat === undefined ? undefined : dateOrder(flags.dateFormat),
    delimiter,
    encoding: flags.encoding === undefined ? undefined : oneOf("--encoding", flags.encoding, ENCODINGS),
    personalData: oneOf("--personal-data", flags.personalData ?? "redact", ["redact", "reject"]),
    since,
    until,
    limit,
    rejected,
    by,
    dryRun: flags.dryRun === true,
  };
}

function dateOrder(typed: string) {
  const found = DATE_FORMATS[typed.toUpperCase().replace(/[.-]/g, "/")];
  if (found !== undefined) return found;
  throw new ScoreError(
    "usage",
    "usage/date-format",
    `--date-format is ${Object.keys(DATE_FORMATS).join(" or ")}, not "${typed}"; days such as 2026-03-04 are read without it`,
    {
      hint: Object.keys(DATE_FORMATS)
        .map((form) => `--date-format ${form}`)
        .join("\n"),
    },
  );
}
