import { existsSync } from "node:fs";
import { join } from "node:path";
import { UNFINISHED, type Unfinished } from "../../core/unfinished.ts";
import { readSmallFile } from "../read-small-file.ts";

/** Finds the operation of Git that waits to be finished in a work tree, if one does. Looks at files only. */
export function findUnfinished(gitDir: string): Unfinished | undefined {
  return UNFINISHED.find(({ file, begins }) => {
    const path = join(gitDir, file);
    return begins === undefined ? existsSync(path) : begins.test(readSmallFile(path) ?? "");
  });
}
