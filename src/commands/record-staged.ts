import type { Repository } from "../adapters/git/repository.ts";
import type { Hold } from "../adapters/git/transaction/lock.ts";
import {
  type RecordedMany,
  recordMany,
  type StagedRecording,
} from "../adapters/git/transaction/record-many.ts";
import type { Context } from "./context.ts";

/** Makes one commit of all that waits in a staging folder, to its end: Ctrl-C stops Git, and then everything is taken away. */
export function recordStaged(
  context: Context,
  repository: Repository,
  hold: Hold,
  recording: StagedRecording,
): Promise<RecordedMany> {
  return context.uninterrupted(() => recordMany(context.git, repository, hold, recording));
}
