import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, RunOptions, Workplace } from "./score.ts";

/** A header of a moment, words and a number, and what says so. */
export const PLAIN = "Date,What,No";
export const MAPS = ["--map", "Date=received", "--map", "What=words", "--map", "No=ref"];

/** Puts a table beside the work tree, and imports it. */
export function imported(
  place: Workplace,
  table: string | Uint8Array,
  ...args: (string | RunOptions)[]
): Outcome {
  writeFileSync(join(place.path, "../table.csv"), table);
  return place.score("complaint", "import", "../table.csv", ...args);
}

/** What an import tells a program. */
export interface Told {
  readonly layout: string | null;
  readonly commit: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly refused: readonly { row: number; line: number; code: string; message: string }[];
  readonly redacted: readonly { row: number; message: string }[];
  readonly known: readonly { row: number; code: string; message: string }[];
  readonly unmapped: readonly string[];
  readonly rejected: string | null;
}

/** Reads it. */
export const told = (outcome: Outcome): Told => JSON.parse(outcome.stdout) as Told;

/** What lies in the folder of this program inside Git's own. */
export const leftovers = (place: Workplace): string[] =>
  existsSync(join(place.path, ".git/score")) ? readdirSync(join(place.path, ".git/score")) : [];
