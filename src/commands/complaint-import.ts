import { resolve } from "node:path";
import { type ByteSource, openBytes } from "../adapters/byte-source.ts";
import { requireIdentity } from "../adapters/git/identity.ts";
import { refuseUnfinished } from "../adapters/git/preflight.ts";
import { refuseNested } from "../adapters/git/refuse-nested.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import { failureOf } from "../adapters/git/transaction/failure.ts";
import { type Hold, takeHold } from "../adapters/git/transaction/lock.ts";
import { note } from "../adapters/git/transaction/make-commit.ts";
import type { RecordedMany } from "../adapters/git/transaction/record-many.ts";
import { refuseOdd } from "../adapters/refuse-odd.ts";
import { createStaging, type Staging } from "../adapters/staging.ts";
import { isSystemError } from "../adapters/system-error.ts";
import { oneLine } from "../core/amend/one-line.ts";
import { importMessage } from "../core/complaint/import/message.ts";
import type { ImportResult } from "../core/complaint/import/result.ts";
import { sameComplaint } from "../core/complaint/import/same-complaint.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";
import { guardPrivacy } from "./guard-privacy.ts";
import type { ImportOptions } from "./import-options.ts";
import { readTable } from "./import-table.ts";
import { type LightScore, lookLightly } from "./look-lightly.ts";
import { refuseInsideRepository } from "./outside-repository.ts";
import { recordStaged } from "./record-staged.ts";

/** Brings a help desk's export into the complaint book, as one commit of exactly the new files; or tells what would come. */
export async function importComplaints(options: ImportOptions, context: Context): Promise<ImportResult> {
  const by = options.by === undefined ? undefined : oneLine("--by", options.by);
  const score = await lookLightly(context);
  await guardPrivacy({ files: [], ...(by !== undefined && { message: by }) }, score.config);
  const source = openSource(options.file, context);
  const ready = options.dryRun ? undefined : await lookAtRepository(score, context);
  return context.stoppable((stopped) => importFrom(source, { options, score, ready, by, stopped }, context));
}

interface Import {
  readonly options: ImportOptions;
  readonly score: LightScore;
  /** Absent in a dry run. */
  readonly ready: ReadyRepository | undefined;
  readonly by: string | undefined;
  readonly stopped: AbortSignal;
}

async function importFrom(source: ByteSource, given: Import, context: Context): Promise<ImportResult> {
  const { options, score, ready, stopped } = given;
  const hold = ready?.hold;
  let staging: Staging | undefined;
  try {
    staging = ready === undefined ? undefined : createStaging(ready.repository.gitDir);
    if (options.rejected !== undefined && ready !== undefined)
      await refuseInsideRepository(options.rejected, ready.repository, context);
    options.progress.begin(source.size);
    const read = await readTable(options, { source, score, staging, stopped }, context).catch((error) => {
      throw stopped.aborted ? interrupted() : error;
    });
    staging?.finish();
    // From here on Git is stopped, and tells it itself.
    if (stopped.aborted) throw interrupted();
    const recorded =
      ready === undefined || staging === undefined || read.tally.imported === 0
        ? undefined
        : await commitAll(given, read, ready, staging, context);
    return {
      ...read,
      kind: "complaint-import",
      dryRun: options.dryRun,
      commit: recorded?.commit,
      reformatted: recorded?.reformatted ?? 0,
      asides: recorded?.edited ?? [],
      rejected: read.rejected?.place(),
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

function interrupted(): ScoreError {
  return new ScoreError(
    "interrupted",
    "import/interrupted",
    "stopped while the table was read; nothing was imported",
  );
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
  refuseOdd(score.root, "complaints/any.md");
  await refuseNested(context.git, repository, ["complaints/new.md"]);
  return { repository, by, hold: await takeHold(repository.gitDir, context.argv, context.processes) };
}

async function commitAll(
  { options, score, by }: Import,
  { file, tally }: Pick<ImportResult, "file" | "tally">,
  { repository, hold, by: atComputer }: ReadyRepository,
  { folder, id }: Staging,
  context: Context,
): Promise<RecordedMany> {
  options.progress.say(`Recording ${tally.imported.toLocaleString("en-GB")} of them`);
  const message = importMessage(file, tally, options.kind, { id, by: by ?? atComputer });
  const stillSays = (planned: Uint8Array, committed: Uint8Array): boolean =>
    sameComplaint(planned, committed, score.config.sectionNames);
  // Reading takes its time; what was committed meanwhile is in nobody's way.
  const head = await refuseUnfinished(context.git, repository);
  return recordStaged(context, repository, hold, { stagingFolder: folder, message, head, stillSays });
}
