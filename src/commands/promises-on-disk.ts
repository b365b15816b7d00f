import { createHash } from "node:crypto";
import type { RawFile } from "../core/document/document.ts";
import type { Context } from "./context.ts";

/** The promise and the goals of a score as they lie on the disk. */
export interface PromisesOnDisk {
  readonly files: readonly RawFile[];
  /** Another one for other paths, other contents, or another reason why a file can't be read. */
  readonly mark: string;
}

/** Reads the promise and the goals of the score here. */
export function promisesOnDisk(root: string, { store }: Pick<Context, "store">): PromisesOnDisk {
  const files = store.listScore(root, ["goals"]).map((file) => store.readListed(root, file));
  const hash = createHash("sha256");
  for (const { path, bytes, size, problem } of files) {
    // Lengths come before contents, so that no content can pass for another file.
    hash.update(JSON.stringify([path, bytes.length, size, problem?.code, problem?.message]));
    hash.update(bytes);
  }
  return { files, mark: hash.digest("hex") };
}
