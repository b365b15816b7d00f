import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeFileWhole } from "../../write-file.ts";
import { ownFileMode } from "../own-folder.ts";
import { type JournalFile, journalPath } from "./journal.ts";
import { bytesAt, type Placing } from "./place-files.ts";

// Git throws blobs away that nothing names: after two weeks, or at once where it is told to. An interruption may wait for longer.

/**
 * Keeps the contents of a plan beside the journal that names them, with those that the same run has kept already. To be called by
 * the one who records alone: what an earlier run was killed too early to take away goes.
 */
export function keepContents(
  gitDir: string,
  run: string,
  planned: readonly JournalFile[],
  files: readonly Placing[],
): void {
  const own = contentsPath(gitDir, run);
  const contents = new Map(Object.entries(read(own)));
  const keep = (id: string | null, bytes: Uint8Array | undefined): void => {
    if (id !== null && bytes !== undefined) contents.set(id, Buffer.from(bytes).toString("utf8"));
  };
  for (const { path, before, after } of planned) {
    const file = files.find((each) => each.path === path);
    keep(before, file?.before);
    keep(after, file?.after);
  }
  sweep(gitDir, own);
  const text = JSON.stringify(Object.fromEntries(contents));
  // One that an interruption of this very run left.
  fs.rmSync(`${own}.new`, { force: true });
  writeFileWhole(own, text, { mode: ownFileMode(gitDir), temporary: `${basename(own)}.new` });
}

/** Reads what a run has kept, by the names that Git has for it; what a name does not fit is left out. */
export function keptContents(gitDir: string, run: string): ReadonlyMap<string, Uint8Array> {
  const entries = Object.entries(read(contentsPath(gitDir, run)));
  return new Map(
    entries
      .map(([id, text]) => [id, Buffer.from(String(text), "utf8")] as const)
      .filter(([id, bytes]) => isNamed(id, bytes)),
  );
}

/** Takes away what a run has kept. */
export function dropContents(gitDir: string, run: string): void {
  const own = contentsPath(gitDir, run);
  for (const path of [`${own}.new`, own]) fs.rmSync(path, { force: true });
}

/** Tells whether a content is the one that Git has under a name. */
export function isNamed(id: string, bytes: Uint8Array): boolean {
  const sum = createHash(id.length === 40 ? "sha1" : "sha256");
  return sum.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === id;
}

/** The names of such files, wherever they are looked for. */
export const CONTENTS = /^contents-[0-9a-f]{12}(?:\.new)?$/;

function contentsPath(gitDir: string, run: string): string {
  return join(dirname(journalPath(gitDir)), `contents-${run}`);
}

function read(path: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytesAt(path) ?? []).toString("utf8"));
    return typeof parsed === "object" ? { ...(parsed as Record<string, string>) } : {};
  } catch {
    return {};
  }
}

// A journal that somebody moved away may still need its own.
function sweep(gitDir: string, own: string): void {
  const folder = dirname(own);
  if (fs.existsSync(`${journalPath(gitDir)}.old`)) return;
  for (const name of fs.readdirSync(folder))
    if (CONTENTS.test(name) && name !== basename(own)) discard(join(folder, name));
}

function discard(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // Somebody else's, who shares this repository: score doctor names it.
    return;
  }
}
