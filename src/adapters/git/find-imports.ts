import { parseCommit, type RawCommit } from "../../core/history/raw-commit.ts";
import { readTrailers, valuesOf } from "../../core/history/trailers.ts";
import { type Git, gitFailure } from "./git.ts";
import { readObjects } from "./objects.ts";
import { type Repository, readHead } from "./repository.ts";

/** A commit that brought a table into the complaint book. */
export interface ImportCommit {
  readonly commit: RawCommit;
  /** The 12 hexadecimal digits that only this run has; they stay where the commit is made anew, as a rebase does. */
  readonly id: string;
  /** What came, in the words of its trailer: `1204 complaints from tickets.csv`. */
  readonly what: string;
}

/** Finds the imports in the history of HEAD, newest first. */
export async function findImports(git: Git, repository: Repository): Promise<readonly ImportCommit[]> {
  if ((await readHead(git, repository)).commit === undefined) return [];
  const flags = ["--topo-order", "--fixed-strings", "--grep=Score-Import: "];
  const listed = await git.run(["--no-replace-objects", "rev-list", ...flags, "HEAD", "--"], {
    cwd: repository.top,
  });
  if (listed.code !== 0) throw gitFailure("the history could not be read", listed, "git fsck");
  const ids = listed.stdout
    .toString()
    .split("\n")
    .filter((id) => id !== "");
  const found: ImportCommit[] = [];
  for await (const { id, bytes } of readObjects(git, repository, ids)) {
    const read = bytes === undefined ? undefined : importOf(parseCommit(id, bytes));
    if (read !== undefined) found.push(read);
  }
  return found;
}

/** Reads what a commit says of an import; nothing where it is none. */
export function importOf(commit: RawCommit): ImportCommit | undefined {
  const [value = ""] = valuesOf(readTrailers(commit.message), "Score-Import");
  const parts = /^(.*) \(([0-9a-f]{12})\)$/.exec(value);
  return parts === null ? undefined : { commit, what: parts[1] ?? "", id: parts[2] ?? "" };
}
