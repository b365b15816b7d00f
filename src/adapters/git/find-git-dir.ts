import * as fs from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The most of a `.git` file that is read, in bytes. */
const LONGEST_POINTER = 4_096;

/** A work tree: its top, and its own Git folder. */
export interface WorkTree {
  readonly top: string;
  readonly gitDir: string;
}

/** Finds the work tree that a folder lies in, without starting Git: what it says is only looked at. */
export function findWorkTree(from: string): WorkTree | undefined {
  for (let top = from; ; top = dirname(top)) {
    const gitDir = gitDirAt(join(top, ".git"));
    if (gitDir !== undefined) return { top, gitDir };
    if (dirname(top) === top) return undefined;
  }
}

/** Finds the Git folder of the work tree that a folder lies in, in the same way. */
export function findGitDir(from: string): string | undefined {
  return findWorkTree(from)?.gitDir;
}

// A linked work tree and a submodule have a file there that says where the folder is.
function gitDirAt(path: string): string | undefined {
  const facts = fs.statSync(path, { throwIfNoEntry: false });
  if (facts?.isDirectory()) return path;
  if (!facts?.isFile() || facts.size > LONGEST_POINTER) return undefined;
  const pointer = /^gitdir: (.+?)\r?\n?$/.exec(fs.readFileSync(path, "utf8"))?.[1];
  return pointer === undefined ? undefined : resolve(dirname(path), pointer);
}
