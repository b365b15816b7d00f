import { dirname, join } from "node:path";
import type { FileStore } from "../../adapters/file-store.ts";

/** Finds the top of the repository that a folder lies in, by what is on the disk: no Git is asked. */
export function topAbove(from: string, store: FileStore): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isTop(folder, store)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Tells whether a repository begins at a folder. */
export function isTop(folder: string, store: FileStore): boolean {
  return store.typeOf(join(folder, ".git")) !== "none";
}
