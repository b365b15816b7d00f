import * as fs from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The most of a `.git` file that is read, in bytes. */
const LONGEST_POINTER = 4_096;

/** Finds the Git folder of the work tree that a folder lies in, without starting Git: what it says is only looked at. */
export function findGitDir(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = gitDirAt(join(folder, ".git"));
    if (found !== undefined) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

// A linked work tree and a submodule have a file there that says where the folder is.
function gitDirAt(path: string): string | undefined {
  const facts = fs.statSync(path, { throwIfNoEntry: false });
  if (facts?.isDirectory()) return path;
  if (!facts?.isFile() || facts.size > LONGEST_POINTER) return undefined;
  const pointer = /^gitdir: (.+?)\r?\n?$/.exec(fs.readFileSync(path, "utf8"))?.[1];
  return pointer === undefined ? undefined : resolve(dirname(path), pointer);
}
