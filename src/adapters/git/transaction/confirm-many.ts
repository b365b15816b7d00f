import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import { readObjects } from "../objects.ts";
import { answerOf, type Repository } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";
import { saysOther } from "./says-other.ts";
import type { StagedFiles } from "./staged-files.ts";

/** Tells whether a file that a hook changed still says what was planned. */
export type SaysTheSame = (planned: Uint8Array, committed: Uint8Array) => boolean;

/** What Git made of many files: how many a hook gave another form, and why it is not what was asked for, where it is not. */
export interface ConfirmedMany {
  readonly reformatted: number;
  readonly strange: string | undefined;
}

/**
 * Compares a commit with what was planned: its parent, the lines of its message that say what was recorded, and its tree. Reads
 * only.
 */
export async function confirmMany(
  git: Git,
  repository: Repository,
  staged: StagedFiles,
  commit: RawCommit,
  { head, message, tree }: Pick<JournalPlan, "head" | "message"> & { readonly tree: string },
  saysTheSame: SaysTheSame,
): Promise<ConfirmedMany> {
  const between = (commit.parents[0] ?? null) === head.commit ? undefined : "another commit came in between";
  const strange = between ?? saysOther(message, commit.message);
  if (strange !== undefined) return { reformatted: 0, strange };
  const made = await git.run(["rev-parse", "-q", "--verify", `${commit.id}^{tree}`], { cwd: repository.top });
  if (answerOf(made) === tree) return { reformatted: 0, strange: undefined };
  const changes = await differenceOf(git, repository, tree, commit.id);
  const ours = new Set(staged.paths.map((path) => `${repository.prefix}${path}`));
  const other = changes.find(({ path, after }) => !ours.has(path) || /^0+$/.test(after));
  if (other !== undefined)
    return { reformatted: 0, strange: `a hook added, changed or took away ${other.path}` };
  return comparedByWords(git, repository, changes, saysTheSame);
}

async function comparedByWords(
  git: Git,
  repository: Repository,
  changes: readonly TreeChange[],
  saysTheSame: SaysTheSame,
): Promise<ConfirmedMany> {
  const ids = changes.flatMap(({ before, after }) => [before, after]);
  let before: Uint8Array | undefined;
  for await (const { bytes = new Uint8Array() } of readObjects(git, repository, ids)) {
    if (before === undefined) before = bytes;
    else {
      if (!saysTheSame(before, bytes))
        return { reformatted: 0, strange: "a hook changed what the complaints say" };
      before = undefined;
    }
  }
  return { reformatted: changes.length, strange: undefined };
}

/** A file that differs; its blob in the tree and in the commit, zeros where one has it not. */
export interface TreeChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const RAW = /:\d{6} \d{6} ([0-9a-f]+) ([0-9a-f]+) [A-Z]\0([^\0]+)\0/g;

/** Lists in what a commit differs from a tree. */
export async function differenceOf(
  git: Git,
  repository: Repository,
  from: string,
  to: string,
): Promise<readonly TreeChange[]> {
  const flags = ["--no-renames", "--raw", "--no-abbrev", "-r", "-z"];
  const compared = await git.run(["--no-replace-objects", "diff-tree", ...flags, from, to], {
    cwd: repository.top,
  });
  answerOf(compared);
  return [...compared.stdout.toString().matchAll(RAW)].map(([, before = "", after = "", path = ""]) => ({
    before,
    after,
    path,
  }));
}
