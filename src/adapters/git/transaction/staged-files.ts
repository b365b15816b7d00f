import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import { refuseLinks } from "../../refuse-odd.ts";
import { makeFolder } from "../../shared-folder.ts";
import { flushFolder } from "../../write-file.ts";
import { bytesAt, sameBytes } from "./place-files.ts";
import { type Aside, setAside } from "./set-aside.ts";

/** New files that wait in a folder inside Git's own: `files/<path>` for each path of the list `paths`, each ended by a NUL. */
export interface StagedFiles {
  readonly folder: string;
  readonly root: string;
  readonly paths: readonly string[];
}

/**
 * Reads what waits in a staging folder.
 * @throws ScoreError `amend/journal-unreadable` where its list names anything but a complaint.
 */
export function readStaged(folder: string, root: string): StagedFiles {
  const paths = fs.readFileSync(join(folder, "paths"), "utf8").split("\0").slice(0, -1);
  if (paths.every((path) => /^complaints\/[^/\\]+\.md$/.test(path))) return { folder, root, paths };
  throw new ScoreError(
    "unfinished",
    "amend/journal-unreadable",
    `${folder} holds what no import ever wrote`,
    {
      hint: `look at it; then move it away: mv ${folder} ${folder}.old`,
    },
  );
}

/** Returns the folders that the files need and that are not there yet, relative to the score. */
export function foldersToMake({ root, paths }: StagedFiles): string[] {
  return homesOf(paths)
    .filter((folder) => !fs.existsSync(join(root, folder)))
    .sort();
}

/** Copies staged files into their places, and tells of each one by `onPlaced`. @throws ScoreError where a file is there already. */
export function placeStaged(staged: StagedFiles, onPlaced: (path: string) => void): void {
  makeHomes(staged);
  for (const path of staged.paths) {
    if (!copied(staged, path)) throw taken(path);
    onPlaced(path);
  }
  flushHomes(staged);
}

/** Places what an interrupted run had not placed yet; what somebody has written there meanwhile stays as it is. */
export function placeRest(staged: StagedFiles): void {
  makeHomes(staged);
  for (const path of staged.paths) {
    if (copied(staged, path)) continue;
    const target = join(staged.root, path);
    const [now, waiting] = [bytesAt(target), bytesAt(waitingAt(staged, path))];
    if (sameBytes(now, waiting) || !isBeginning(now, waiting)) continue;
    fs.rmSync(target, { force: true });
    copied(staged, path);
  }
  flushHomes(staged);
}

/** Takes staged files away from their places; what somebody else has written to one meanwhile is set aside. */
export function takeStagedAway(
  staged: StagedFiles,
  paths: readonly string[],
  gitDir: string,
): readonly Aside[] {
  for (const home of homesOf(paths)) refuseLinks(staged.root, home);
  const asides: Aside[] = [];
  for (const path of paths) {
    const target = join(staged.root, path);
    const now = bytesAt(target);
    if (now === undefined) continue;
    if (!isBeginning(now, bytesAt(waitingAt(staged, path)))) asides.push(setAside(path, now, gitDir));
    fs.rmSync(target, { force: true });
  }
  return asides;
}

/** Tells whether what stands at a path is what was staged for it, byte for byte. */
export function isAsStaged(staged: StagedFiles, path: string): boolean {
  const now = bytesAt(join(staged.root, path));
  return now !== undefined && sameBytes(now, bytesAt(waitingAt(staged, path)));
}

/** Returns where the content for a path waits. */
export function waitingAt({ folder }: StagedFiles, path: string): string {
  return join(folder, "files", path);
}

function copied(staged: StagedFiles, path: string): boolean {
  try {
    // A copy, and no second name of the same file: whoever edits it there must not edit what waits.
    fs.copyFileSync(waitingAt(staged, path), join(staged.root, path), fs.constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

// A run that is killed while it copies leaves the beginning of a file: nobody wrote that, and nothing is lost with it.
function isBeginning(now: Uint8Array | undefined, waiting: Uint8Array | undefined): boolean {
  return now !== undefined && sameBytes(now, waiting?.subarray(0, now.length));
}

function makeHomes({ root, paths }: StagedFiles): void {
  for (const home of homesOf(paths)) {
    refuseLinks(root, home);
    makeFolder(join(root, home));
  }
}

function flushHomes({ root, paths }: StagedFiles): void {
  for (const home of homesOf(paths)) flushFolder(join(root, home));
}

function homesOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => dirname(path)))];
}

function taken(path: string): ScoreError {
  return new ScoreError(
    "state",
    "import/changed-meanwhile",
    `${path} was made by somebody else in this moment`,
    {
      hint: "run the same command again",
    },
  );
}
