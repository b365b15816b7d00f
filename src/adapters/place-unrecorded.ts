import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WrittenFile } from "../core/planned-file.ts";
import { placeFile } from "./git/transaction/place-files.ts";
import { refuseOdd } from "./refuse-odd.ts";

/**
 * Writes a file of a score without a commit, over nothing but what it was planned on.
 * @throws ScoreError `amend/changed-meanwhile` where something else stands there by now; it is left as it is.
 */
export function placeUnrecorded(root: string, { path, before, after }: WrittenFile): void {
  refuseOdd(root, path);
  const id = randomBytes(6).toString("hex");
  const keep = join(tmpdir(), `score-${id}`);
  const bytes = before === undefined ? undefined : Buffer.from(before);
  try {
    placeFile({ path, before: bytes, after: Buffer.from(after) }, { root, id, keep });
  } finally {
    fs.rmSync(keep, { recursive: true, force: true });
  }
}
