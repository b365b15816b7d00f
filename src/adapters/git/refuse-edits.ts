import { join } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { refuseOdd } from "../refuse-odd.ts";
import { typeOf } from "../type-of.ts";
import { waysToSettle } from "./conflicts.ts";
import { type FileState, fileState } from "./file-state.ts";
import type { Git } from "./git.ts";
import { type Repository, rootOf } from "./repository.ts";

/**
 * What may become of edits in a file: they are recorded, they could be by `--edited`, they could stay where the command does not
 * commit, or they have to go first.
 */
export type EditsMay = "be recorded" | "be asked for" | "stay without a commit" | "not stay";

/**
 * Refuses a file whose committed words are not the ones on the disk, because recording would sweep other edits in, and one that is
 * no plain file.
 */
export async function refuseEdits(
  git: Git,
  repository: Repository,
  path: string,
  editsMay: EditsMay,
): Promise<void> {
  refuseOdd(rootOf(repository), path);
  const state = await fileState(git, repository, path);
  if (state === "clean" || (editsMay === "be recorded" && (state === "edited" || state === "staged"))) return;
  throw await refusalOf(state, { git, repository, path, editsMay });
}

/** The same for a file that may just have been written down: it enters whole. */
export async function refuseEditsOfKnown(
  git: Git,
  repository: Repository,
  path: string,
  editsMay: EditsMay,
): Promise<void> {
  if ((await fileState(git, repository, path)) !== "untracked")
    await refuseEdits(git, repository, path, editsMay);
}

/** Refuses a file that is not there where Git has it: deleted, or kept from the disk by Git itself. */
export async function refuseMissing(git: Git, repository: Repository, path: string): Promise<void> {
  const state = await fileState(git, repository, path);
  if (state === "clean" || state === "untracked") return;
  throw await refusalOf(state, { git, repository, path, editsMay: "not stay" });
}

interface Found {
  readonly git: Git;
  readonly repository: Repository;
  readonly path: string;
  readonly editsMay: EditsMay;
}

async function refusalOf(state: Exclude<FileState, "clean">, found: Found): Promise<ScoreError> {
  const { path, repository } = found;
  const isThere = typeOf(join(rootOf(repository), path)) !== "none";
  const what =
    state === "taken-out" && !isThere ? "was deleted, which is staged and not committed" : STATES[state];
  const ways = await waysOut(state, isThere, found);
  return new ScoreError("state", `git/${state}`, `${path} ${what}, so nothing was recorded`, {
    hint: ways.join("\n"),
  });
}

const STATES: Readonly<Record<Exclude<FileState, "clean">, string>> = {
  edited: "has edits that are not committed",
  staged: "has staged edits that are not committed",
  "partly-staged": "is partly staged: what is staged and what is on the disk differ",
  untracked: "was never committed",
  hidden:
    "is marked skip-worktree or assume-unchanged (a sparse checkout does that): Git does not look at it",
  conflicted: "is in a conflict that nobody has settled yet",
  deleted: "was deleted from the disk, and Git has it",
  "taken-out": "was taken out of Git's index, and the last commit has it",
  permissions: "has other permissions than it was committed with",
};

async function waysOut(
  state: Exclude<FileState, "clean">,
  isThere: boolean,
  found: Found,
): Promise<readonly string[]> {
  const { path, editsMay, repository } = found;
  const named = shellWords([path]);
  const unstage = `git restore --staged ${named}`;
  switch (state) {
    case "untracked":
      return [`git add ${named} && git commit -m "Write it down" -- ${named}`];
    case "hidden":
      return [
        `git update-index --no-skip-worktree --no-assume-unchanged ${named}`,
        "git sparse-checkout disable   # where a sparse checkout leaves it out",
      ];
    case "conflicted":
      return waysToSettle([path], repository);
    case "deleted":
      return [`git restore ${named}   # brings it back`, ...endedOpenly(path)];
    case "taken-out":
      return isThere
        ? [`${unstage}   # puts it in again; the file stays as it is`]
        : [`git restore --staged --worktree ${named}   # brings it back`];
    case "permissions":
      return [await permissionsBack(found)];
    case "partly-staged":
      if (editsMay === "be recorded") return [`${unstage}   # then the same again`];
      if (editsMay === "be asked for") return [`${unstage}   # then add --edited to the command`];
      return waysOfEdits(path, editsMay, `${unstage} && `);
    default:
      return waysOfEdits(path, editsMay);
  }
}

function waysOfEdits(path: string, editsMay: EditsMay, before = ""): readonly string[] {
  const aside = `git stash push -- ${shellWords([path])}   # puts them aside`;
  if (editsMay === "be asked for" || editsMay === "be recorded")
    return [aside, "add --edited to the command, and they become part of it"];
  const ways = [aside, ...recordedFirst(path, before)];
  return editsMay === "not stay"
    ? ways
    : [...ways, "add --no-commit to the command, and commit both together yourself"];
}

// What stands in a goal is amended, what stands in a complaint is written down. Nobody edits a repair.
function recordedFirst(path: string, before: string): readonly string[] {
  const goal = goalAt(path);
  if (goal !== undefined)
    return [`${before}score amend ${goal} --because "why" --edited   # records them first`];
  if (path.startsWith("repairs/")) return [];
  const named = shellWords([path]);
  return [`git add ${named} && git commit -m "Write it down" -- ${named}   # records them first`];
}

function endedOpenly(path: string): readonly string[] {
  const goal = goalAt(path);
  if (goal === undefined || goal === "promise") return [];
  return [
    `git restore ${shellWords([path])} && score goal retire ${goal} --because "why"   # ends it, and says so`,
  ];
}

function goalAt(path: string): string | undefined {
  const goal = /^(?:goals\/([a-z0-9-]+)|(promise))\.md$/.exec(path);
  return goal?.[1] ?? goal?.[2];
}

async function permissionsBack({ git, repository, path }: Found): Promise<string> {
  const committed = await git.run(["ls-tree", "HEAD", "--", `${repository.prefix}${path}`], {
    cwd: repository.top,
  });
  const mark = committed.stdout.toString().startsWith("100755") ? "+x" : "-x";
  const named = shellWords([path]);
  return `chmod ${mark} ${named} && git update-index --chmod=${mark} ${named}   # as it was committed`;
}
