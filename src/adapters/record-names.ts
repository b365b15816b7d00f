import { opendir } from "node:fs/promises";
import { join } from "node:path";
import { kindOf } from "../core/score/folders.ts";

/** Yields the paths of the files of a score's folder one by one, in no order; nothing where there is no folder. */
export async function* recordNames(root: string, folder: string): AsyncGenerator<string> {
  let entries: Awaited<ReturnType<typeof opendir>>;
  try {
    entries = await opendir(join(root, folder), { bufferSize: 256 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  for await (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (kindOf(path) !== undefined) yield path;
  }
}
