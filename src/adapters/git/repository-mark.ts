import * as fs from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findWorkTree } from "./find-git-dir.ts";

/** What the history of a score is made of, as far as files of Git tell without starting it. */
export interface RepositoryMark {
  /** The commit that HEAD names. */
  readonly commit: string;
  /** Everything else by which Git would tell another history, or none: settings, owners, where a shallow clone was cut. */
  readonly facts: readonly string[];
}

/** The most of one of these files that is read, in bytes; whoever has more asks Git. */
const MOST = 16 * 1024 * 1024;

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Reads what marks the history of the score in a folder. Nothing as soon as anything is of a shape that is not fully known (references
 * kept in tables, grafts, a HEAD that names no branch, a folder that looks like a repository of its own on the way): then Git is asked.
 */
export function repositoryMark(folder: string): RepositoryMark | undefined {
  try {
    return markOf(folder);
  } catch {
    return undefined;
  }
}

function markOf(folder: string): RepositoryMark | undefined {
  const tree = findWorkTree(folder);
  if (tree === undefined || mayBeBare(folder, tree.top)) return undefined;
  const pointer = textAt(join(tree.gitDir, "commondir"));
  const common = pointer === undefined ? tree.gitDir : resolve(tree.gitDir, pointer.trim());
  if (fs.existsSync(join(common, "reftable")) || fs.existsSync(join(common, "info", "grafts")))
    return undefined;
  const commit = headOf(tree.gitDir, common);
  if (commit === undefined) return undefined;
  const files = [join(common, "config"), join(tree.gitDir, "config.worktree"), join(common, "shallow")];
  const facts = [
    folder,
    ...[tree.top, tree.gitDir, common].map(whoseIs),
    ...files.map((path) => textAt(path) ?? ""),
  ];
  return { commit, facts };
}

// Git takes a folder with these in it for a repository, before it looks at the folders above.
function mayBeBare(folder: string, top: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (fs.existsSync(join(at, "HEAD")) && fs.existsSync(join(at, "objects"))) return true;
    if (at === top || dirname(at) === at) return false;
  }
}

// Whether Git trusts a repository depends on whose it is.
function whoseIs(path: string): string {
  const { uid, gid, ino, dev } = fs.statSync(path);
  return JSON.stringify([fs.realpathSync(path), uid, gid, ino, dev]);
}

function headOf(gitDir: string, common: string): string | undefined {
  const head = textAt(join(gitDir, "HEAD"));
  if (head === undefined) return undefined;
  const line = head.replace(/\n$/, "");
  if (ID.test(line)) return line;
  const branch = /^ref: (refs\/heads\/[^\s~^:?*[\\]+)$/.exec(line)?.[1];
  if (branch === undefined || branch.split("/").some((step) => step === "" || step.startsWith(".")))
    return undefined;
  const loose = textAt(join(common, ...branch.split("/")));
  if (loose !== undefined) return idIn(loose.replace(/\n$/, ""));
  const packed = textAt(join(common, "packed-refs")) ?? "";
  const at = `\n${packed}`.indexOf(` ${branch}\n`);
  return at === -1 ? undefined : idIn(packed.slice(packed.lastIndexOf("\n", at - 2) + 1, at - 1));
}

function idIn(text: string): string | undefined {
  return ID.test(text) ? text : undefined;
}

/** Returns the text of an ordinary file; nothing where there is none. @throws Error where something else is there. */
function textAt(path: string): string | undefined {
  const facts = fs.lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return undefined;
  if (!facts.isFile() || facts.size > MOST) throw new Error(`${path} is no ordinary file`);
  return fs.readFileSync(path, "utf8");
}
