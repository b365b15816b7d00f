import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { LARGEST_FILE } from "../core/document/decode.ts";
import type { RawFile } from "../core/document/document.ts";
import {
  notAFileProblem,
  notAFolderProblem,
  symlinkProblem,
  unreadableProblem,
} from "../core/document/path-problems.ts";
import { kindOf, SCORE_FOLDERS } from "../core/score/folders.ts";
import { refuseOdd } from "./refuse-odd.ts";
import { makeFolder } from "./shared-folder.ts";
import { systemWords } from "./system-error.ts";
import { type PathType, typeOf } from "./type-of.ts";
import { writeFileWhole } from "./write-file.ts";

/** The disk, as the commands see it. Paths inside a score are relative to its root and use `/`. */
export interface FileStore {
  /** Finds the folder with a score.yaml at or above a folder. */
  findRoot(from: string): string | undefined;
  /** Finds every score at or below a folder; never enters links, `.git` or `node_modules`. */
  findRootsBelow(from: string): readonly string[];
  /**
   * Lists every file that belongs to a score but score.yaml, or the promise and what is in some folders, with the problem in place of a
   * folder that can't be looked into.
   */
  listScore(root: string, folders?: readonly string[]): readonly ListedFile[];
  /** Reads a file that was listed. */
  readListed(root: string, file: ListedFile): RawFile;
  /** Reads every file that belongs to a score. What can't be read comes back with the problem in place of its bytes. */
  readScore(root: string): readonly RawFile[];
  /** Reads one file of a score; of a longer one than `most` bytes, the beginning. */
  readFile(root: string, path: string, most?: number): RawFile;
  /** Tells which of some paths of a score exist. */
  existing(root: string, paths: Iterable<string>): ReadonlySet<string>;
  /** Replaces or creates a file of a score whole; folders on the way are made. */
  writeFile(root: string, path: string, content: string, mode?: number): void;
  /** Returns what stands at a path: its text, or nothing where nothing is there. What is no plain file reads as a NUL. */
  textOf(root: string, path: string): string | undefined;
  /** Tells whether a score has goals already. */
  hasGoals(root: string): boolean;
  /** Makes a folder, and those above it. */
  makeFolder(folder: string): void;
  /** Takes a file of a score away, and the folders that were made for it if they are empty now. */
  removeFile(root: string, path: string): void;
  /** Takes a folder of a score away, and those above it, as far as they are empty. */
  removeEmptyFolders(root: string, path: string): void;
  /** Tells what a path is, without following a link at its end. */
  typeOf(path: string): PathType;
  /** Resolves the links on the way to a folder. */
  realPath(path: string): string;
}

/** A file of a score that nobody has read yet. */
export type ListedFile = Pick<RawFile, "path" | "problem">;

/** Makes a store over the real disk. */
export function createFileStore(): FileStore {
  return {
    findRoot,
    findRootsBelow,
    listScore,
    readListed,
    readScore: (root) => listScore(root).map((file) => readListed(root, file)),
    readFile,
    existing,
    writeFile,
    textOf,
    hasGoals: (root) =>
      listFolder(join(root, "goals")).some((entry) => kindOf(`goals/${entry.name}`) === "goal"),
    makeFolder,
    removeFile,
    removeEmptyFolders,
    typeOf,
    realPath: (path) => fs.realpathSync(path),
  };
}

function findRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (typeOf(join(folder, "score.yaml")) !== "none") return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

const DEEPEST_SEARCH = 12;

function findRootsBelow(from: string): readonly string[] {
  const roots: string[] = [];
  const search = (folder: string, depth: number): void => {
    const entries = listWhatMayBeRead(folder);
    if (entries.some((entry) => entry.name === "score.yaml")) roots.push(folder);
    if (depth === DEEPEST_SEARCH) return;
    for (const entry of entries) {
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
        search(join(folder, entry.name), depth + 1);
    }
  };
  search(from, 0);
  return roots;
}

function readListed(root: string, { path, problem }: ListedFile): RawFile {
  return problem === undefined ? readFile(root, path) : refused(path, problem);
}

function listScore(root: string, folders: readonly string[] = SCORE_FOLDERS): readonly ListedFile[] {
  const files: ListedFile[] = [];
  if (typeOf(join(root, "promise.md")) !== "none") files.push({ path: "promise.md" });
  for (const folder of folders) collect(root, folder, files);
  return files;
}

function collect(root: string, folder: string, files: ListedFile[]): void {
  const type = typeOf(join(root, folder));
  if (type === "none") return;
  if (type !== "folder") {
    files.push({
      path: folder,
      problem: type === "link" ? symlinkProblem(folder) : notAFolderProblem(folder),
    });
    return;
  }
  let entries: readonly fs.Dirent[];
  try {
    entries = listFolder(join(root, folder));
  } catch (error) {
    // An empty list in its place would pass files that nobody checked.
    files.push({ path: folder, problem: unreadableProblem(folder, systemWords(error)) });
    return;
  }
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (kindOf(path) !== undefined) files.push({ path });
    else if (folder === "repairs" && (entry.isDirectory() || entry.isSymbolicLink()))
      collect(root, path, files);
  }
}

function listFolder(folder: string): readonly fs.Dirent[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function listWhatMayBeRead(folder: string): readonly fs.Dirent[] {
  try {
    return listFolder(folder);
  } catch {
    return [];
  }
}

function readFile(root: string, path: string, most: number = LARGEST_FILE): RawFile {
  const steps = path.split("/").slice(0, -1);
  for (let length = 1; length <= steps.length; length += 1) {
    const folder = steps.slice(0, length).join("/");
    if (typeOf(join(root, folder)) === "link") return refused(path, symlinkProblem(path));
  }
  let handle: number | undefined;
  try {
    // Opened without following a link and without waiting for the other end of a pipe; judged by what was opened.
    handle = fs.openSync(
      join(root, path),
      fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0),
    );
    const facts = fs.fstatSync(handle);
    if (!facts.isFile()) return refused(path, notAFileProblem(path));
    return { path, bytes: readUpTo(handle, Math.min(facts.size, most + 1)), size: facts.size };
  } catch (error) {
    return refused(path, problemOf(root, path, error));
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

function readUpTo(handle: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const read = fs.readSync(handle, bytes, length, most - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function problemOf(root: string, path: string, error: unknown) {
  const type = typeOf(join(root, path));
  if (type === "link") return symlinkProblem(path);
  if (type === "folder" || type === "other") return notAFileProblem(path);
  return unreadableProblem(path, systemWords(error));
}

function refused(path: string, problem: NonNullable<RawFile["problem"]>): RawFile {
  return { path, bytes: new Uint8Array(), problem };
}

function textOf(root: string, path: string): string | undefined {
  if (typeOf(join(root, path)) === "none") return undefined;
  const file = readFile(root, path);
  return file.problem === undefined ? Buffer.from(file.bytes).toString("utf8") : "\0";
}

function writeFile(root: string, path: string, content: string, mode?: number): void {
  const target = join(root, path);
  refuseOdd(root, path);
  makeFolder(dirname(target));
  writeFileWhole(target, content, mode === undefined ? {} : { mode });
}

function removeFile(root: string, path: string): void {
  fs.rmSync(join(root, path), { force: true });
  removeEmptyFolders(root, dirname(path));
}

function removeEmptyFolders(root: string, path: string): void {
  for (let folder = path; folder !== "."; folder = dirname(folder)) {
    try {
      fs.rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}

function existing(root: string, paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].filter((path) => typeOf(join(root, path)) !== "none"));
}
