import { resolve } from "node:path";
import { type ByteSource, openBytes } from "../adapters/byte-source.ts";
import { type CsvRecord, readCsv } from "../adapters/csv/read-csv.ts";
import { refuseLinks } from "../adapters/file-store.ts";
import { requireIdentity } from "../adapters/git/identity.ts";
import { refuseUnfinished } from "../adapters/git/preflight.ts";
import { refuseNested } from "../adapters/git/refuse-nested.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import { failureOf } from "../adapters/git/transaction/failure.ts";
import { type Hold, takeHold } from "../adapters/git/transaction/lock.ts";
import { note } from "../adapters/git/transaction/make-commit.ts";
import type { RecordedMany } from "../adapters/git/transaction/record-many.ts";
import type { Progress } from "../adapters/progress.ts";
import { createStaging, type Staging } from "../adapters/staging.ts";
import { isSystemError } from "../adapters/system-error.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { importMessage } from "../core/complaint/import/message.ts";
import { type ColumnPlan, planColumns } from "../core/complaint/import/plan-columns.ts";
import { IMPORT_PRESETS, type ImportPreset, recognisePreset } from "../core/complaint/import/presets.ts";
import type { ImportResult } from "../core/complaint/import/result.ts";
import { sameComplaint } from "../core/complaint/import/same-complaint.ts";
import { createTally, type ImportTally } from "../core/complaint/import/tally.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";
import { guardPrivacy } from "./guard-privacy.ts";
import type { ImportOptions } from "./import-options.ts";
import { createRowImport, type ImportedRow } from "./import-row.ts";
import { type LightScore, lookLightly, takenByComplaints } from "./look-lightly.ts";
import { createPrivacyGate } from "./privacy-gate.ts";
import { recordStaged } from "./record-staged.ts";
import { openRejected, type Rejected } from "./rejected-rows.ts";

/** Brings a help desk's export into the complaint book, as one commit of exactly the new files; or tells what would come. */
export async function importComplaints(options: ImportOptions, context: Context): Promise<ImportResult> {
  const by = options.by === undefined ? undefined : oneLine("--by", options.by);
  const score = await lookLightly(context);
  await guardPrivacy({ files: [], ...(by !== undefined && { message: by }) }, score.config);
  const source = openSource(options.file, context);
  const ready = options.dryRun ? undefined : await lookAtRepository(score, context);
  const hold = ready?.hold;
  let staging: Staging | undefined;
  try {
    staging = ready === undefined ? undefined : createStaging(ready.repository.gitDir);
    options.progress.begin(source.size);
    const read = await readAll(options, source, score, staging, context);
    staging?.finish();
    const recorded =
      ready === undefined || staging === undefined || read.tally.imported === 0
        ? undefined
        : await commitAll(options, read, { ...ready, by: by ?? ready.by, score }, staging, context);
    return {
      ...read,
      kind: "complaint-import",
      dryRun: options.dryRun,
      commit: recorded?.commit,
      reformatted: recorded?.reformatted ?? 0,
      asides: recorded?.edited ?? [],
    };
  } catch (error) {
    throw isSystemError(error) ? failureOf(error, { asides: [], stillListed: [] }, false) : error;
  } finally {
    options.progress.end();
    // What a plan waits for stays until it is finished or taken back.
    if (hold !== undefined && hold.journal.plan === null) endStaging(hold, staging);
    hold?.end();
  }
}

// The journal says that nothing waits before that goes: whoever comes after a crash here takes the rest away.
function endStaging(hold: Hold, staging: Staging | undefined): void {
  note(hold, { plan: null, git: null, strange: null });
  try {
    staging?.discard();
  } catch {
    // Nothing names it any more, and the next import takes it away.
    return;
  }
}

function openSource(file: string, context: Context): ByteSource {
  if (file === "-") return { name: "-", size: undefined, pieces: context.input() };
  return openBytes(resolve(context.cwd, file), file);
}

interface ReadyRepository {
  readonly repository: Repository;
  /** Nobody else records while rows are read, so that none of them is imported twice. */
  readonly hold: Hold;
  /** Who Git says is at this computer. */
  readonly by: string;
}

async function lookAtRepository(score: LightScore, context: Context): Promise<ReadyRepository> {
  const repository = await openRepository(context.git, score.root);
  await refuseUnfinished(context.git, repository);
  const { name: by } = await requireIdentity(context.git, repository);
  // Where nothing can be put is said before a large table is read.
  refuseLinks(score.root, "complaints");
  await refuseNested(context.git, repository, ["complaints/new.md"]);
  return { repository, by, hold: await takeHold(repository.gitDir, context.argv, context.processes) };
}

async function commitAll(
  options: ImportOptions,
  { file, tally }: Pick<ImportResult, "file" | "tally">,
  { repository, hold, by, score }: ReadyRepository & { readonly score: LightScore },
  { folder, id }: Staging,
  context: Context,
): Promise<RecordedMany> {
  options.progress.say(`Recording ${tally.imported.toLocaleString("en-GB")} of them`);
  const message = importMessage(file, tally, options.kind, { id, by });
  const stillSays = (planned: Uint8Array, committed: Uint8Array): boolean =>
    sameComplaint(planned, committed, score.config.sectionNames);
  // Reading takes its time; what was committed meanwhile is in nobody's way.
  const head = await refuseUnfinished(context.git, repository);
  return recordStaged(context, repository, hold, { stagingFolder: folder, message, head, stillSays });
}

type ReadResult = Omit<ImportResult, "kind" | "dryRun" | "commit" | "reformatted" | "asides">;

async function readAll(
  options: ImportOptions,
  source: ByteSource,
  score: LightScore,
  staging: Staging | undefined,
  context: Context,
): Promise<ReadResult> {
  const tally = createTally();
  const gate = await createPrivacyGate(score.config);
  const file = gate.redact(source.name);
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
    const taken = await takenByComplaints(score, context);
    const rejected = await openRejected(options, score.root, plan, gate, context);
    const row = createRowImport({ options, score, plan, preset, gate, taken, tally, staging });
    const { first, stopped } = await goThrough(records, row, rejected, { ...options, tally, stop });
    return {
      file,
      records: options.kind,
      hasWords: plan.fields.has("words"),
      preset: preset?.id,
      tally,
      unmapped: plan.unmapped,
      first,
      rejected: rejected?.shown,
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
): Promise<Pick<ReadResult, "first" | "stopped">> {
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
