import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** Where pages lie that nobody wrote for a score: `SCORE_CORPUS`, or a folder beside the project; nothing where there are none. */
export function corpusFolder(): string | undefined {
  const folder = process.env["SCORE_CORPUS"] ?? join(import.meta.dirname, "..", "..", "shared", "corpus");
  return existsSync(folder) ? folder : undefined;
}
