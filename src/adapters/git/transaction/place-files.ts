import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import { refuseLinks } from "../../refuse-odd.ts";
import { makeFolder } from "../../shared-folder.ts";
import { flushFolder, modeOf, writeBeside } from "../../write-file.ts";
import { WITHOUT_LINKS } from "./journal.ts";

/** One file to put in its place, with the bytes that have to be there before; absent bytes stand for no file. */
export interface Placing {
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
  readonly mode?: number | undefined;
}

/** Where a placing keeps what it must not lose. */
export interface Places {
  /** The top of the score. */
  readonly root: string;
  /** The run's id: temporary files carry it in their names, so that they can be found after a crash. */
  readonly id: string;
  /** A folder for the files that were replaced, until it is known that nobody wrote to them meanwhile. */
  readonly keep: string;
}

/**
 * Puts a file in its place. What somebody else wrote there in the meantime is never replaced: a new file is linked to its name,
 * which fails where one is, and an old one is compared in the last moment, and kept under a second name for a later look.
 * @throws ScoreError `amend/changed-meanwhile` where the bytes are not those expected.
 */
export function placeFile(file: Placing, places: Places): void {
  refuseLinks(places.root, file.path);
  const path = join(places.root, file.path);
  makeFolder(dirname(path));
  if (file.after === undefined) {
    takeAway(file, path, places);
    return;
  }
  const mode = file.mode ?? modeOf(path);
  const temporary = writeBeside(path, file.after, {
    temporary: temporaryName(places.id),
    ...(mode !== undefined && { mode }),
  });
  try {
    if (file.before === undefined) linkNew(temporary, path, file.path);
    else {
      keepOld(file.path, path, places);
      refuseChanged(file, path);
      fs.renameSync(temporary, path);
    }
  } finally {
    fs.rmSync(temporary, { force: true });
  }
  flushFolder(dirname(path));
}

/** Returns the name that a run's temporary files have. */
export function temporaryName(id: string): string {
  return `.score-${id}.tmp`;
}

/** Returns where a run keeps the file that stood at a path. */
export function keptPath(path: string, places: Pick<Places, "id" | "keep">): string {
  return join(places.keep, `${places.id}-${path.replaceAll("/", "-").slice(-100)}`);
}

/** Reads what stands at a path; nothing where nothing is there. */
export function bytesAt(path: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Compares two contents, of which either may be no file. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}

function takeAway(file: Placing, path: string, places: Places): void {
  keepOld(file.path, path, places);
  refuseChanged(file, path);
  fs.rmSync(path, { force: true });
  flushFolder(dirname(path));
}

// The old file keeps its life under a second name: who has it open and writes to it, writes there.
function keepOld(name: string, path: string, places: Places): void {
  const kept = keptPath(name, places);
  try {
    makeFolder(places.keep);
    fs.rmSync(kept, { force: true });
    fs.linkSync(path, kept);
  } catch {
    // Another disk, or one without links: then the comparison just before the replacement is all there is.
    return;
  }
}

function refuseChanged(file: Placing, path: string): void {
  if (!sameBytes(bytesAt(path), file.before)) throw changedMeanwhile(file.path);
}

function linkNew(temporary: string, path: string, name: string): void {
  try {
    fs.linkSync(temporary, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw changedMeanwhile(name);
    // A disk without links has nothing better than a look before.
    if (!WITHOUT_LINKS.has(code ?? "")) throw error;
    if (fs.existsSync(path)) throw changedMeanwhile(name);
    fs.renameSync(temporary, path);
  }
}

/** Says that somebody else wrote to a file in the meantime. */
export function changedMeanwhile(path: string): ScoreError {
  return new ScoreError(
    "state",
    "amend/changed-meanwhile",
    `${path} was changed by somebody else in this moment; their words were kept`,
    { hint: "run the same command again" },
  );
}
