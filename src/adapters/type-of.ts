import * as fs from "node:fs";

/** What a path is. */
export type PathType = "file" | "folder" | "link" | "other" | "none";

/** Tells what stands at a path, without following a link at its end; what can't be looked at counts as nothing. */
export function typeOf(path: string): PathType {
  try {
    const facts = fs.lstatSync(path);
    if (facts.isSymbolicLink()) return "link";
    return facts.isFile() ? "file" : facts.isDirectory() ? "folder" : "other";
  } catch {
    return "none";
  }
}
