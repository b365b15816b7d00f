import { lstatSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The most of a journal that is read, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Tells what an interrupted amendment was about to record, from its journal; nothing where there is none. Starts no Git, so that
 * it can be asked anywhere.
 */
export function readUnfinished(root: string): string | undefined {
  const folder = gitFolder(root);
  if (folder === undefined) return undefined;
  const journal = join(folder, "score", "journal");
  try {
    const found = lstatSync(journal);
    if (!found.isFile() || found.size > LARGEST) return "something that can't be read any more";
    return subjectOf(JSON.parse(readFileSync(journal, "utf8")));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT"
      ? undefined
      : "something that can't be read any more";
  }
}

function subjectOf(journal: unknown): string {
  const { plan, typed } = journal as { plan?: { message?: unknown } | null; typed?: unknown };
  if (typeof plan?.message === "string") return plan.message.split("\n")[0] ?? "";
  return Array.isArray(typed) ? typed.join(" ") : "an amendment";
}

/** Finds the work tree's own Git folder above a folder: `.git` itself, or where a file in its place points. */
function gitFolder(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const here = join(folder, ".git");
    const found = lstatSync(here, { throwIfNoEntry: false });
    if (found?.isDirectory()) return here;
    if (found?.isFile() && found.size < 10_000) {
      const target = /^gitdir: (.+)/.exec(readFileSync(here, "utf8"))?.[1];
      return target === undefined ? undefined : resolve(folder, target.trimEnd());
    }
    if (dirname(folder) === folder) return undefined;
  }
}
