import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ageOf } from "../../core/doctor/age.ts";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { findUnfinished } from "./find-unfinished.ts";
import type { Git } from "./git.ts";
import { refuseReadOnly } from "./refuse-read-only.ts";
import { refuseSparseIndex } from "./refuse-sparse-index.ts";
import { answerOf, type Head, pathspec, type Repository, readHead } from "./repository.ts";

/** Refuses where Git is in the middle of something, or on no branch: what is recorded then could get lost. */
export async function refuseUnfinished(git: Git, repository: Repository): Promise<Head> {
  const found = findUnfinished(repository.gitDir);
  if (found !== undefined) {
    throw new ScoreError(
      "state",
      "git/unfinished",
      `${found.what} is under way in this repository, so nothing was recorded`,
      { hint: found.ways.join("\n") },
    );
  }
  refuseReadOnly(repository);
  await waitForIndex(git, repository);
  await refuseSparseIndex(git, repository);
  const head = await readHead(git, repository);
  if (head.branch === undefined) {
    throw new ScoreError(
      "state",
      "git/detached",
      "this repository is on no branch (detached HEAD): a commit made here could get lost",
      {
        hint: "git switch main   # or the branch that you work on",
      },
    );
  }
  return head;
}

const PAUSES = 50;
const PAUSE = 100;

/**
 * Waits about five seconds for another Git to finish with the index. A lock is never removed: it may be somebody's.
 * @throws ScoreError `git/locked` with the lock's name where it is still there.
 */
export async function waitForIndex(git: Git, repository: Repository): Promise<void> {
  const lock = join(repository.gitDir, "index.lock");
  for (let pause = 0; existsSync(lock) && pause < PAUSES; pause += 1) await git.pause(PAUSE);
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (since === undefined) return;
  throw new ScoreError(
    "state",
    "git/locked",
    `another Git program works here (its lock ${lock} is ${ageOf((Date.now() - since) / 1000)} old), so nothing was recorded`,
    {
      hint: `wait for it, or close the program; if none runs any more: rm ${shellWords([lock])}`,
    },
  );
}

/** What Git sees of a file: as committed, edited, partly staged, never committed, or kept out of sight. */
export type FileState = "clean" | "edited" | "staged" | "partly-staged" | "untracked" | "hidden";

/** Reads the state of one file of a score, or of a folder with everything in it, of which the worst is told. */
export async function fileState(git: Git, repository: Repository, path: string): Promise<FileState> {
  const spec = pathspec(repository, path);
  const [listed, status] = await Promise.all([
    git.run(["ls-files", "-v", "-z", "--", spec], { cwd: repository.top }),
    git.run(["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--", spec], {
      cwd: repository.top,
    }),
  ]);
  answerOf(listed);
  answerOf(status);
  const flags = entriesOf(listed.stdout.toString()).map((entry) => entry.charAt(0));
  if (flags.length === 0) return "untracked";
  if (flags.some((flag) => flag === "S" || /[a-z]/.test(flag))) return "hidden";
  const states = new Set(entriesOf(status.stdout.toString()).map((entry) => stateOf(entry.slice(0, 2))));
  return WORST_FIRST.find((state) => states.has(state)) ?? "clean";
}

const WORST_FIRST: readonly FileState[] = ["partly-staged", "staged", "edited", "untracked"];

function entriesOf(listed: string): string[] {
  return listed.split("\0").filter((entry) => entry !== "");
}

function stateOf(marks: string): FileState {
  if (marks === "??" || marks === "A ") return "untracked";
  return marks[0] === " " ? "edited" : marks[1] === " " ? "staged" : "partly-staged";
}

/** What may become of edits in a file: they are recorded, they could be by `--edited`, or they have to go first. */
export type EditsMay = "be recorded" | "be asked for" | "not stay";

/** Refuses a file whose committed words are not the ones on the disk, because recording would sweep other edits in. */
export async function refuseEdits(
  git: Git,
  repository: Repository,
  path: string,
  editsMay: EditsMay,
): Promise<void> {
  const state = await fileState(git, repository, path);
  if (state === "clean" || (editsMay === "be recorded" && (state === "edited" || state === "staged"))) return;
  throw new ScoreError("state", `git/${state}`, `${path} ${STATES[state]}, so nothing was recorded`, {
    hint: waysOut(state, path, editsMay).join("\n"),
  });
}

/** Refuses a file that Git has and was told not to look at: it only seems to be missing. */
export async function refuseHidden(git: Git, repository: Repository, path: string): Promise<void> {
  if ((await fileState(git, repository, path)) === "hidden")
    await refuseEdits(git, repository, path, "not stay");
}

const STATES: Readonly<Record<Exclude<FileState, "clean">, string>> = {
  edited: "has edits that are not committed",
  staged: "has staged edits that are not committed",
  "partly-staged": "is partly staged: what is staged and what is on the disk differ",
  untracked: "was never committed",
  hidden:
    "is marked skip-worktree or assume-unchanged (a sparse checkout does that): Git does not look at it",
};

function waysOut(state: Exclude<FileState, "clean">, path: string, editsMay: EditsMay): readonly string[] {
  const named = shellWords([path]);
  const aside = `git stash push -- ${named}   # puts them aside`;
  const unstage = `git restore --staged ${named}`;
  switch (state) {
    case "untracked":
      return [`git add ${named} && git commit -m "Write it down" -- ${named}`];
    case "hidden":
      return [
        `git update-index --no-skip-worktree --no-assume-unchanged ${named}`,
        "git sparse-checkout disable   # where a sparse checkout leaves it out",
      ];
    case "partly-staged":
      if (editsMay === "be recorded") return [`${unstage}   # then the same again`];
      if (editsMay === "be asked for") return [`${unstage}   # then add --edited to the command`];
      return [aside, ...recordedFirst(path, `${unstage} && `)];
    default:
      return editsMay === "not stay"
        ? [aside, ...recordedFirst(path)]
        : [aside, "add --edited to the command, and they become part of it"];
  }
}

// What stands in a goal is amended, what stands in a complaint is written down. Nobody edits a repair.
function recordedFirst(path: string, before = ""): readonly string[] {
  const goal = /^(?:goals\/([a-z0-9-]+)|(promise))\.md$/.exec(path);
  if (goal !== null)
    return [`${before}score amend ${goal[1] ?? goal[2]} --because "why" --edited   # records them first`];
  if (path.startsWith("repairs/")) return [];
  const named = shellWords([path]);
  return [`git add ${named} && git commit -m "Write it down" -- ${named}   # records them first`];
}
