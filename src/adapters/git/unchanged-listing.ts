import * as fs from "node:fs";
import { join } from "node:path";
import { readSmallFile } from "../read-small-file.ts";
import { findWorkTree } from "./find-git-dir.ts";
import type { Git } from "./git.ts";

/** Every fact that the system has of a file is compared, whatever the settings of the repository say. */
const CLOSELY = ["-c", "core.checkStat=default", "-c", "core.trustctime=true"];

/** What Git lists: a tag, how it is kept, the id of its content, and its path. */
const UNCHANGED = /^H \d{6} ([0-9a-f]{40}) 0\t(.+)$/;

/**
 * Lists the files at some paths of a folder by what Git has recorded of them, without reading one: nothing where something was
 * changed, added or taken away, or nobody can tell. Git compares what the system says of each file with what it knew of it. The same
 * files with the same contents are listed alike, wherever they were checked out.
 */
export async function unchangedListing(
  git: Git,
  folder: string,
  paths: readonly string[],
): Promise<string | undefined> {
  if (!hasPlainSettings(folder)) return undefined;
  const flags = ["-v", "-s", "--cached", "--modified", "--deleted", "--others", "-z"];
  const where = paths.map((path) => `:(literal)${path}`);
  const output = await git
    .run([...CLOSELY, "ls-files", ...flags, "--", ...where], { cwd: folder })
    .catch(() => undefined);
  const text = output?.code === 0 ? output.stdout.toString() : "";
  // Anything but a plain entry is a change, a conflict, or a file that Git was told not to look at.
  return text === "" || /(?:^|\0)(?!H )[^\0]/.test(text) ? undefined : text;
}

/** Returns the ids of the contents in a listing, by path; nothing where they are of a sort that is not read. */
export function contentsOf(listing: string): ReadonlyMap<string, string> | undefined {
  const contents = new Map<string, string>();
  for (const entry of listing.split("\0")) {
    if (entry === "") continue;
    const [, id, path] = UNCHANGED.exec(entry) ?? [];
    if (id === undefined || path === undefined) return undefined;
    contents.set(path, id);
  }
  return contents;
}

/**
 * Tells whether a folder lies in a repository whose settings start nothing. A repository may name programs there that turn what lies
 * on the disk into what is recorded; Git would run them to find out whether a file was changed, so that such a one is not asked.
 */
function hasPlainSettings(folder: string): boolean {
  const tree = findWorkTree(folder);
  if (tree === undefined) return false;
  const files = [join(commonDir(tree.gitDir), "config"), join(tree.gitDir, "config.worktree")];
  return !files.some((path) => /\[\s*(?:filter|include)/i.test(textAt(path)));
}

function commonDir(gitDir: string): string {
  const named = readSmallFile(join(gitDir, "commondir"))?.trim();
  return named === undefined || named === "" ? gitDir : join(gitDir, named);
}

const MOST = 64 * 1024;

// What is too large to be looked through counts as naming a program.
function textAt(path: string): string {
  const facts = fs.statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return "";
  return facts.size >= MOST ? "[filter" : (readSmallFile(path, "followed") ?? "[filter");
}
