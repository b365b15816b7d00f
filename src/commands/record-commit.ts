import { type Recorded, type Recording, record } from "../adapters/git/record.ts";
import type { Repository } from "../adapters/git/repository.ts";
import type { Context } from "./context.ts";

/** Makes a commit of exactly some files, to its end: Ctrl-C stops Git, and then everything is put back. */
export function recordCommit(
  context: Context,
  repository: Repository,
  recording: Recording,
): Promise<Recorded> {
  return context.uninterrupted(() => record(context.git, context.store, repository, recording));
}
