import type { ByteSource } from "../adapters/byte-source.ts";
import { type CsvRecord, readCsv } from "../adapters/csv/read-csv.ts";
import type { Progress } from "../adapters/progress.ts";
import type { Staging } from "../adapters/staging.ts";
import type { ColumnPlan } from "../core/complaint/import/column-plan.ts";
import { fileLabel, saidAloud } from "../core/complaint/import/file-label.ts";
import { createFileNames } from "../core/complaint/import/file-names.ts";
import { planColumns } from "../core/complaint/import/plan-columns.ts";
import { IMPORT_PRESETS, type ImportPreset, recognisePreset } from "../core/complaint/import/presets.ts";
import type { ImportResult } from "../core/complaint/import/result.ts";
import { createTally, type ImportTally } from "../core/complaint/import/tally.ts";
import { ScoreError } from "../core/errors.ts";
import { wordsOfId } from "../core/privacy/words-of-id.ts";
import type { Context } from "./context.ts";
import type { ImportOptions } from "./import-options.ts";
import { createRowImport, type ImportedRow } from "./import-row.ts";
import { bodiesOf, knownComplaints } from "./known-complaints.ts";
import type { LightScore } from "./look-lightly.ts";
import { createPrivacyGate } from "./privacy-gate.ts";
import { openRejected, type Rejected } from "./rejected-rows.ts";
import { createIdentities } from "./row-identity.ts";

/** What a table came to, before anything is recorded. */
export interface ReadTable
  extends Omit<ImportResult, "kind" | "dryRun" | "commit" | "reformatted" | "asides" | "rejected"> {
  readonly rejected: Rejected | undefined;
}

/** What a table is read from and into. */
export interface TableReading {
  readonly source: ByteSource;
  readonly score: LightScore;
  /** Absent in a dry run. */
  readonly staging: Staging | undefined;
  /** Ends the reading, wherever it is. */
  readonly stopped: AbortSignal;
}

/** Goes through a table row by row; what becomes a complaint waits in the staging folder. */
export async function readTable(
  options: ImportOptions,
  { source, score, staging, stopped }: TableReading,
  context: Context,
): Promise<ReadTable> {
  const tally = createTally();
  const gate = await createPrivacyGate(score.config);
  const { delimiter, encoding } = options;
  const records = readCsv(counted(source, options.progress), { file: options.file, delimiter, encoding });
  // Whoever writes to us may stop then; without this the program would wait for them.
  const stop = (): void => source.pieces.destroy();
  stopped.addEventListener("abort", stop);
  try {
    stopped.throwIfAborted();
    const { plan, preset } = await readHeader(records, options);
    options.progress.say("Reading the complaints that are there");
    const known = await knownComplaints(score, stopped, context);
    const { rejected: shown } = options;
    const dates = options.dates ?? preset?.dates;
    const rejected =
      shown === undefined || staging === undefined
        ? undefined
        : openRejected({ shown, staging, plan, gate, dates }, context);
    const row = createRowImport({
      options,
      score,
      plan,
      gate,
      dates,
      identities: createIdentities(known, bodiesOf(score, context)),
      names: known.names,
      namesFor: createFileNames((id) => {
        const words = wordsOfId(`complaints/${id}.md`) ?? "";
        return gate.finds(words) || gate.finds(saidAloud(words));
      }),
      tally,
      now: context.now().iso,
      staging,
    });
    const told = await goThrough(records, row, rejected, { ...options, tally, stop, stopped });
    return {
      file: fileLabel(source.name, gate.finds),
      records: options.kind,
      hasWords: plan.fields.has("words"),
      preset: preset?.id,
      tally,
      unmapped: plan.unmapped,
      rejected,
      ...told,
    };
  } finally {
    stop();
    await records.return(undefined);
  }
}

/** How many complaints a dry run shows. */
const SHOWN = 3;

interface GoingThrough extends Pick<ImportOptions, "limit" | "progress">, Pick<TableReading, "stopped"> {
  readonly tally: ImportTally;
  readonly stop: () => void;
}

async function goThrough(
  records: AsyncGenerator<CsvRecord>,
  row: (record: CsvRecord) => ImportedRow | undefined,
  rejected: Rejected | undefined,
  { limit, progress, tally, stop, stopped }: GoingThrough,
): Promise<Pick<ReadTable, "first" | "stopped">> {
  const first: ImportResult["first"][number][] = [];
  try {
    for await (const record of records) {
      stopped.throwIfAborted();
      if (tally.imported === limit) {
        stop();
        return { first, stopped: true };
      }
      const made = row(record);
      progress.reach(tally.rows);
      if (made === undefined) continue;
      if ("refused" in made) rejected?.write(record, made.refused);
      else if (first.length < SHOWN) first.push(made);
    }
    return { first, stopped: false };
  } finally {
    rejected?.close();
  }
}

async function readHeader(
  records: AsyncGenerator<CsvRecord>,
  options: ImportOptions,
): Promise<{ plan: ColumnPlan; preset: ImportPreset | undefined }> {
  const header = await records.next();
  if (header.done === true || header.value.fault !== undefined) {
    const why =
      header.done === true ? "this file has no rows" : "the first row of this file can't be read as a header";
    throw new ScoreError("refused", "import/no-header", why, {
      at: options.file,
      hint: "export it again with the names of its columns in the first row",
    });
  }
  const { cells } = header.value;
  const preset =
    options.from === undefined
      ? recognisePreset(cells)
      : IMPORT_PRESETS.find(({ id }) => id === options.from);
  return { plan: planColumns(cells, preset, options.maps), preset };
}

async function* counted(source: ByteSource, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const piece of source.pieces) {
    progress.read(piece.length);
    yield piece;
  }
}
