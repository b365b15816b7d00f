import { createHash } from "node:crypto";

/** Names bytes as Git names the content of a file, by which the same content is known again in any checkout. */
export function blobIdOf(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
