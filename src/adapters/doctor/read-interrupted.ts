import { existsSync } from "node:fs";
import { join } from "node:path";

/** Tells whether the journal of an interrupted amendment lies in a work tree's Git folder. */
export function readInterrupted(gitDir: string): boolean {
  return existsSync(join(gitDir, "score", "journal"));
}
