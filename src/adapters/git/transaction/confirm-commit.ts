import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { PlannedFile } from "../../../core/planned-file.ts";
import type { Git } from "../git.ts";
import { answerOf, pathspec, type Repository, readHead } from "../repository.ts";
import { changedPaths } from "./changed-paths.ts";
import { plannedPaths } from "./find-commit.ts";
import type { JournalFile, JournalPlan } from "./journal.ts";
import { isBranch } from "./other-branch.ts";
import type { Placing } from "./place-files.ts";
import { saysOther } from "./says-other.ts";

/** What Git made of a plan. */
export interface Confirmed {
  /** Files whose form a hook changed on the way; what they say is what was planned. */
  readonly reformatted: readonly string[];
  /** Why the commit is not what was asked for; absent where it is. */
  readonly strange: string | undefined;
}

/** Tells whether a file that a hook changed still says what was planned. */
export type StillSays = (file: PlannedFile, committed: string) => boolean;

/**
 * Looks at what Git made of a plan: where it stands, its parent, its paths, its trailers and what its files say. Reads only.
 * @throws ScoreError `git/unreadable` where Git could not say.
 */
export async function confirmCommit(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  files: readonly Placing[],
  commit: RawCommit,
  stillSays: StillSays | undefined,
): Promise<Confirmed> {
  const strange =
    (await standsElsewhere(git, repository, plan, commit)) ??
    (await holdsOther(git, repository, plan, commit)) ??
    saysOther(plan.message, commit.message);
  if (strange !== undefined) return { strange, reformatted: [] };
  const made = await blobsOf(git, repository, plan, commit);
  const reformatted: string[] = [];
  for (const file of files) {
    const planned = plan.files.find(({ path }) => path === file.path);
    const how = await compared(
      git,
      repository,
      planned,
      file,
      made.get(`${plan.prefix}${file.path}`),
      stillSays,
    );
    if (how === "reformatted") reformatted.push(file.path);
    else if (how !== "same") return { strange: STRANGE[how](file.path), reformatted: [] };
  }
  return { strange: undefined, reformatted };
}

async function standsElsewhere(
  git: Git,
  repository: Repository,
  { head }: JournalPlan,
  commit: RawCommit,
): Promise<string | undefined> {
  if ((commit.parents[0] ?? null) !== head.commit) return "another commit came in between";
  const { branch } = await readHead(git, repository);
  if ((branch ?? null) === head.branch) return undefined;
  // One that is called otherwise by now, or was merged and taken away, can't be told from the one that is checked out.
  const isGone =
    head.branch !== null && head.commit !== null && !(await isBranch(git, repository, head.branch));
  return isGone ? undefined : "another branch was checked out in this moment";
}

async function holdsOther(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  { id }: RawCommit,
): Promise<string | undefined> {
  const planned = plannedPaths(repository, plan);
  const changed = await changedPaths(git, repository, id);
  const strange = changed.filter((name) => !planned.has(name));
  return strange.length === 0 ? undefined : `it also holds ${strange.slice(0, 10).join(", ")}`;
}

/** Lists what a commit holds for the paths of a plan: the blob of each, by its path from the top. */
export async function blobsOf(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  { id }: RawCommit,
): Promise<ReadonlyMap<string, string>> {
  const specs = plan.files.map((file) => pathspec(repository, file.path));
  const listed = await git.run(["--no-replace-objects", "ls-tree", "-z", "--full-tree", id, "--", ...specs], {
    cwd: repository.top,
  });
  answerOf(listed);
  const entries = listed.stdout
    .toString()
    .split("\0")
    .flatMap((line) => {
      const parts = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
      return parts === null ? [] : [[parts[2] ?? "", parts[1] ?? ""] as const];
    });
  return new Map(entries);
}

const STRANGE = {
  gone: (path: string) => `a hook took ${path} out of it`,
  kept: (path: string) => `a hook kept ${path} in it`,
  other: (path: string) => `a hook changed the words of ${path}`,
} as const;

async function compared(
  git: Git,
  repository: Repository,
  planned: JournalFile | undefined,
  file: Placing,
  made: string | undefined,
  stillSays: StillSays | undefined,
): Promise<"same" | "reformatted" | keyof typeof STRANGE> {
  if (file.after === undefined) return made === undefined ? "same" : "kept";
  if (made === undefined) return "gone";
  if (made === planned?.after || made === (await storedAs(git, repository, file))) return "same";
  const blob = await git.run(["--no-replace-objects", "cat-file", "blob", made], { cwd: repository.top });
  answerOf(blob);
  const [wanted, found] = [textOf(file.after), textOf(blob.stdout)];
  // Git may store other line endings than the disk has, and be told so in this very commit.
  if (wanted.replaceAll("\r\n", "\n") === found.replaceAll("\r\n", "\n")) return "same";
  const says = stillSays?.({ path: file.path, before: undefined, after: wanted }, found) === true;
  return says ? "reformatted" : "other";
}

// Filters, idents and line endings of its place give a file another form in Git's store than the disk has.
async function storedAs(
  git: Git,
  { top, prefix }: Repository,
  { path, after }: Placing,
): Promise<string | undefined> {
  if (after === undefined) return undefined;
  const named = await git.run(["hash-object", `--path=${prefix}${path}`, "--stdin"], {
    cwd: top,
    input: after,
    writes: true,
  });
  return named.code === 0 ? named.stdout.toString().trim() : undefined;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
