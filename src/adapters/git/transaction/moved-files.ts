import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { refuseLinks } from "../../refuse-odd.ts";
import { makeFolder } from "../../shared-folder.ts";
import { flushFolder } from "../../write-file.ts";
import { WITHOUT_LINKS } from "./journal.ts";
import { type StagedFiles, waitingAt } from "./staged-files.ts";

/** When each file was written last, and how large it is: what changes where somebody writes to it. */
export type Stamps = ReadonlyMap<string, string>;

/** Looks at the files in their places. */
export function stampsOf(staged: StagedFiles): Stamps {
  const stamps = new Map<string, string>();
  for (const path of staged.paths) {
    const stamp = stampOf(join(staged.root, path));
    if (stamp !== undefined) stamps.set(path, stamp);
  }
  return stamps;
}

/** Moves the files out of their places, to where they wait; one that somebody has written to since `stamps` stays. */
export function moveAway(staged: StagedFiles, stamps: Stamps): void {
  for (const home of homesOf(staged)) {
    refuseLinks(staged.root, home);
    makeFolder(dirname(waitingAt(staged, `${home}/any`)));
  }
  for (const path of staged.paths) {
    const place = join(staged.root, path);
    const stamp = stampOf(place);
    if (stamp !== undefined && stamp === stamps.get(path)) moveOne(place, waitingAt(staged, path));
  }
  flushBoth(staged);
}

/** Moves them back; what somebody has written anew in such a place stays. */
export function moveBack(staged: StagedFiles): void {
  const waiting = staged.paths.filter((path) => fs.existsSync(waitingAt(staged, path)));
  if (waiting.length === 0) return;
  for (const home of homesOf(staged)) {
    refuseLinks(staged.root, home);
    makeFolder(join(staged.root, home));
  }
  for (const path of waiting) {
    giveBack(waitingAt(staged, path), join(staged.root, path));
    fs.rmSync(waitingAt(staged, path), { force: true });
  }
  flushBoth(staged);
}

function stampOf(file: string): string | undefined {
  const facts = fs.lstatSync(file, { throwIfNoEntry: false });
  return facts?.isFile() === true ? `${facts.mtimeMs} ${facts.size} ${facts.ino}` : undefined;
}

function moveOne(from: string, to: string): void {
  try {
    // Moving back that was cut short leaves one file under both names, of which a rename takes none away.
    if (isOneFile(from, to)) fs.rmSync(from);
    else fs.renameSync(from, to);
  } catch (error) {
    // The folder of Git may lie on another disk.
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    fs.copyFileSync(from, to);
    fs.rmSync(from);
  }
}

function isOneFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => fs.lstatSync(file, { throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

// Never in the place of what is there: a second name, or a copy, is refused where a file is.
function giveBack(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (!WITHOUT_LINKS.has(code)) throw error;
    copyBack(from, to);
  }
}

function copyBack(from: string, to: string): void {
  try {
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function flushBoth(staged: StagedFiles): void {
  for (const home of homesOf(staged))
    for (const folder of [join(staged.root, home), dirname(waitingAt(staged, `${home}/any`))])
      if (fs.existsSync(folder)) flushFolder(folder);
}

function homesOf({ paths }: StagedFiles): readonly string[] {
  return [...new Set(paths.map((path) => dirname(path)))];
}
