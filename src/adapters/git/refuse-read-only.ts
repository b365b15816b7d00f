import { accessSync, constants } from "node:fs";
import { gitFolderNotWritable } from "./own-folder.ts";
import type { Repository } from "./repository.ts";

/** Refuses a Git folder that can't be written in: the journal in a folder below it may be writable, the index is not. */
export function refuseReadOnly({ gitDir }: Repository): void {
  try {
    accessSync(gitDir, constants.W_OK);
  } catch (error) {
    throw gitFolderNotWritable(gitDir, error);
  }
}
