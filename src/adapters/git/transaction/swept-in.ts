import { join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { RawCommit } from "../../../core/history/raw-commit.ts";
import { shellWords } from "../../../core/shell-words.ts";
import type { Git } from "../git.ts";
import { runPatiently } from "../patient.ts";
import { answerOf, type Repository } from "../repository.ts";
import { differenceOf } from "./confirm-many.ts";
import type { JournalPlan } from "./journal.ts";
import { succeeded } from "./succeeded.ts";

/** A file that a commit changed and that HEAD still has as it left it; names count from the top. */
interface Held {
  /** Its bytes, each as one character: not every name is UTF-8. */
  readonly name: string;
  /** Zeros where the commit took the file away. */
  readonly mode: string;
  readonly id: string;
}

/** Something that stays in HEAD although its commit was taken back, and the line that takes it out and leaves the disk alone. */
export interface Staying {
  readonly path: string;
  readonly takenOutBy: string;
}

/** Returns what a commit holds beside the files of its plan, as a hook adds it, and what HEAD still has of that. */
export async function stayingOf(
  git: Git,
  place: Repository,
  plan: Pick<JournalPlan, "files" | "prefix">,
  commit: RawCommit,
): Promise<readonly Staying[]> {
  const planned = new Set(plan.files.map((file) => `${plan.prefix}${file.path}`));
  const [parent] = commit.parents;
  return (await heldOf(git, place, commit))
    .map(({ name }) => Buffer.from(name, "latin1").toString("utf8"))
    .filter((path) => !planned.has(path))
    .map((path) => ({ path, takenOutBy: setTo(parent, path) }));
}

/**
 * Returns what HEAD holds although a commit was taken back: what had come along with that one, and what a hook that is still on put
 * into the commit that takes it back, which was to have the tree that is named.
 */
export async function stayingAfter(
  git: Git,
  place: Repository,
  commit: RawCommit,
  { made, head, tree }: { readonly made: string; readonly head: string; readonly tree: string },
): Promise<readonly Staying[]> {
  const first = await stayingOf(git, place, { files: [], prefix: "" }, commit);
  if (made === head) return first;
  const told = new Set(first.map(({ path }) => path));
  const added = (await differenceOf(git, place, tree, made)).filter(({ path }) => !told.has(path));
  return [...first, ...added.map(({ path }) => ({ path, takenOutBy: setTo(head, path) }))];
}

function setTo(commit: string | undefined, path: string): string {
  const words =
    commit === undefined
      ? ["rm", "--cached", "--quiet"]
      : ["restore", "--staged", `--source=${commit.slice(0, 10)}`];
  return shellWords(["git", ...words, specOf(path)]);
}

/**
 * Sets Git's index to HEAD for what a commit changed, where it still says what was there before: a hook that adds files to a commit
 * adds them to an index that is thrown away, and the next commit would take them out again.
 * @throws ScoreError `git/locked` where another Git holds the index.
 */
export async function catchUpIndex(
  git: Git,
  place: Repository,
  commit: Pick<RawCommit, "id" | "parents">,
  way: "resume" | "undo",
): Promise<void> {
  const held = await heldOf(git, place, commit);
  if (held.length === 0) return;
  const differing = await namesOf(git, place, ["diff-index", "--cached", await beforeOf(git, place, commit)]);
  const behind = held.filter(({ name }) => !differing.has(name));
  if (behind.length === 0) return;
  const input = Buffer.from(
    behind.map(({ name, mode, id }) => `${mode} ${id}\t${name}\0`).join(""),
    "latin1",
  );
  const run = { cwd: place.top, writes: true };
  const set = await runPatiently(git, ["update-index", "-z", "--index-info"], { ...run, input });
  if (set.code !== 0) throw behindStill(place, commit, way);
  await runPatiently(git, ["update-index", "-q", "--refresh"], run);
}

function behindStill(
  { gitDir }: Repository,
  { id }: Pick<RawCommit, "id">,
  way: "resume" | "undo",
): ScoreError {
  const lock = join(gitDir, "index.lock");
  return new ScoreError(
    "state",
    "git/locked",
    `Git's index is locked (${lock}) and does not show all of commit ${id.slice(0, 10)}: the next git commit would take the rest out again`,
    {
      hint: `score amend --${way}   # again, when the other Git has ended; if none runs any more: rm ${shellWords([lock])}`,
    },
  );
}

async function heldOf(git: Git, place: Repository, { id }: Pick<RawCommit, "id">): Promise<readonly Held[]> {
  const changes = [
    "diff-tree",
    "--root",
    "--no-commit-id",
    "--no-renames",
    "--raw",
    "--no-abbrev",
    "-r",
    "-z",
  ];
  const listed = await git.run(["--no-replace-objects", ...changes, id], { cwd: place.top });
  answerOf(listed);
  const changedSince = await namesOf(git, place, ["diff-tree", "-r", id, "HEAD"]);
  const parts = listed.stdout.toString("latin1").split("\0");
  const held: Held[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = "", , made = ""] = (parts[at] ?? "").split(" ");
    const name = parts[at + 1] ?? "";
    if (!changedSince.has(name)) held.push({ name, mode, id: made });
  }
  return held;
}

async function namesOf(
  git: Git,
  { top }: Repository,
  [diff = "", ...rest]: readonly string[],
): Promise<ReadonlySet<string>> {
  const flags = ["--no-renames", "--name-only", "-z"];
  const output = await git.run(["--no-replace-objects", diff, ...flags, ...rest, "--"], { cwd: top });
  answerOf(output);
  return new Set(output.stdout.toString("latin1").split("\0").slice(0, -1));
}

async function beforeOf(
  git: Git,
  { top }: Repository,
  { parents }: Pick<RawCommit, "parents">,
): Promise<string> {
  if (parents[0] !== undefined) return parents[0];
  const nothing = await git.run(["mktree"], { cwd: top, writes: true });
  succeeded(nothing, "Git could not write");
  return nothing.stdout.toString().trim();
}

// Whoever pastes the line stands anywhere in the work tree.
function specOf(path: string): string {
  return /[*?[\\]/.test(path) ? `:(top,literal)${path}` : `:/${path}`;
}
