import type { ByteSource } from "../adapters/byte-source.ts";
import { type CsvRecord, readCsv } from "../adapters/csv/read-csv.ts";
import type { Progress } from "../adapters/progress.ts";
import type { Staging } from "../adapters/staging.ts";
import type { ColumnPlan } from "../core/complaint/import/column-plan.ts";
import { fileLabel } from "../core/complaint/import/file-label.ts";
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

/** Goes through a table row by row; what becomes a complaint waits in the staging folder. */
export async function readTable(
  options: ImportOptions,
  source: ByteSource,
  score: LightScore,
  staging: Staging | undefined,
  context: Context,
): Promise<ReadTable> {
  const tally = createTally();
  const gate = await createPrivacyGate(score.config);
  const file = fileLabel(source.name, gate.finds);
  const { delimiter, encoding } = options;
  const records = readCsv(counted(source, options.progress), {
    file: options.file,
    delimiter,
    encoding,
  });
  // Whoever writes to us may stop then; without this the program would wait for them.
  const stop = (): void => source.pieces.destroy();
  try {
    const { plan, preset } = await readHeader(records, options);
    options.progress.say("Reading the complaints that are there");
    const known = await knownComplaints(score, context);
    const identities = createIdentities(known, bodiesOf(score, context));
    const { rejected: shown } = options;
    const dates = options.dates ?? preset?.dates;
    const rejected =
      shown === undefined || staging === undefined
        ? undefined
        : openRejected({ shown, staging, plan, gate, dates }, context);
    const namesFor = createFileNames((id) => gate.finds(wordsOfId(`complaints/${id}.md`) ?? ""));
    const { names } = known;
    const row = createRowImport({
      ...{
        options,
        score,
        plan,
        preset,
        gate,
        identities,
        names,
        namesFor,
        tally,
        staging,
        now: context.now().iso,
      },
    });
    const { first, stopped } = await goThrough(records, row, rejected, { ...options, tally, stop });
    return {
      file,
      records: options.kind,
      hasWords: plan.fields.has("words"),
      preset: preset?.id,
      tally,
      unmapped: plan.unmapped,
      first,
      rejected,
      stopped,
    };
  } finally {
    stop();
    await records.return(undefined);
  }
}

/** How many complaints a dry run shows. */
const SHOWN = 3;

async function goThrough(
  records: AsyncGenerator<CsvRecord>,
  row: (record: CsvRecord) => ImportedRow | undefined,
  rejected: Rejected | undefined,
  {
    limit,
    progress,
    tally,
    stop,
  }: Pick<ImportOptions, "limit" | "progress"> & { readonly tally: ImportTally; readonly stop: () => void },
): Promise<Pick<ReadTable, "first" | "stopped">> {
  const first: ImportResult["first"][number][] = [];
  try {
    for await (const record of records) {
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
