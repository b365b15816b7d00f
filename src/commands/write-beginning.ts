import { refuseUnfinished } from "../adapters/git/preflight.ts";
import type { Repository } from "../adapters/git/repository.ts";
import type { StillSays } from "../adapters/git/transaction/confirm-commit.ts";
import { record } from "../adapters/git/transaction/record.ts";
import { composeMessage } from "../core/amend/message.ts";
import { beginningStillSays } from "../core/compose/beginning-still-says.ts";
import { goalOf } from "../core/history/goal-of.ts";
import type { WrittenFile } from "../core/planned-file.ts";
import { NO_NOTES, type RecordedNotes } from "../core/recorded-notes.ts";
import type { Context } from "./context.ts";
import { holding } from "./in-transaction.ts";
import { writeUnrecorded } from "./write-unrecorded.ts";

/** Whose score begins: its name, and who decided where that is not who Git says is there. */
export interface Beginning {
  readonly name: string;
  readonly by: string | undefined;
}

/** Writes the files of a score that is being begun, as one commit of what Git does not have yet, or without Git. */
export async function writeBeginning(
  planned: readonly WrittenFile[],
  { name, by }: Beginning,
  repository: Repository | undefined,
  top: string,
  context: Context,
): Promise<RecordedNotes & { readonly commit: string | undefined }> {
  if (repository === undefined) {
    for (const file of planned) if (file.before === undefined) writeUnrecorded(top, file, context);
    return { commit: undefined, ...NO_NOTES };
  }
  const head = await refuseUnfinished(context.git, repository);
  const whole = { ...repository, prefix: "" };
  const files = await notCommitted(planned, whole, context);
  if (files.length === 0) return { commit: undefined, ...NO_NOTES };
  const goals = files
    .map((file) => goalOf(file.path.slice(repository.prefix.length)))
    .filter((goal) => goal !== undefined);
  const message = composeMessage(`compose(score): write down the score of ${name}`, goals, by);
  return holding(context, whole, async (hold) => {
    const says: StillSays = (file, committed) => beginningStillSays(file, committed, repository.prefix);
    const recording = { files, message, head, keepFiles: true, stillSays: says };
    const recorded = await record(context.git, whole, hold, recording);
    // Its paths count from the top of the work tree, wherever the score is.
    return { ...recorded, indexBehind: recorded.indexBehind.map((path) => `:/${path}`) };
  });
}

async function notCommitted(
  planned: readonly WrittenFile[],
  repository: Repository,
  context: Context,
): Promise<readonly WrittenFile[]> {
  const listed = await context.git.run(["ls-files", "-z", "--full-name"], { cwd: repository.top });
  const known = new Set(listed.stdout.toString().split("\0"));
  return planned.filter((file) => file.before === undefined || !known.has(file.path));
}
