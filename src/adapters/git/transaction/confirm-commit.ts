import type { RawCommit } from "../../../core/history/raw-commit.ts";
import type { PlannedFile } from "../../../core/planned-file.ts";
import type { Git } from "../git.ts";
import { type Repository, readHead } from "../repository.ts";
import { hasTrailersOf } from "./find-commit.ts";
import type { JournalPlan } from "./journal.ts";
import type { Placing } from "./place-files.ts";

/** What Git made of a plan. */
export interface Confirmed {
  /** Files whose form a hook changed on the way; what they say is what was planned. */
  readonly reformatted: readonly string[];
  /** Why the commit is not what was asked for; absent where it is. */
  readonly strange: string | undefined;
}

/** Tells whether a file that a hook changed still says what was planned. */
export type StillSays = (file: PlannedFile, committed: string) => boolean;

/** Looks at what Git made of a plan: where it stands, its parent, its paths, its trailers and what its files say. Reads only. */
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
    (await holdsOther(git, repository, plan, files, commit)) ??
    (hasTrailersOf(plan.message, commit.message) || !plan.message.includes("\nScore-")
      ? undefined
      : "a hook changed the lines of its message that say what was recorded");
  if (strange !== undefined) return { strange, reformatted: [] };
  const reformatted: string[] = [];
  for (const file of files) {
    const made = await committedBytes(git, repository, commit, file.path);
    if (sameWords(made, file.after)) continue;
    const says =
      made !== undefined &&
      file.after !== undefined &&
      stillSays?.({ path: file.path, before: undefined, after: textOf(file.after) }, textOf(made)) === true;
    if (!says) return { strange: `a hook changed the words of ${file.path}`, reformatted };
    reformatted.push(file.path);
  }
  return { strange: undefined, reformatted };
}

async function standsElsewhere(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  commit: RawCommit,
): Promise<string | undefined> {
  if ((commit.parents[0] ?? null) !== plan.head.commit) return "another commit came in between";
  const { branch } = await readHead(git, repository);
  return (branch ?? null) === plan.head.branch ? undefined : "another branch was checked out in this moment";
}

async function holdsOther(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  files: readonly Placing[],
  commit: RawCommit,
): Promise<string | undefined> {
  const names = await git.run(
    ["diff-tree", "--root", "--no-commit-id", "--no-renames", "--name-only", "-r", "-z", commit.id],
    { cwd: repository.top },
  );
  const touched = names.stdout
    .toString()
    .split("\0")
    .filter((name) => name !== "");
  const planned = new Set(files.map((file) => `${plan.prefix}${file.path}`));
  const strange = touched.filter((name) => !planned.has(name));
  return strange.length === 0 ? undefined : `it also holds ${strange.slice(0, 10).join(", ")}`;
}

async function committedBytes(
  git: Git,
  repository: Repository,
  commit: RawCommit,
  path: string,
): Promise<Uint8Array | undefined> {
  const found = await git.run(
    ["--no-replace-objects", "cat-file", "blob", `${commit.id}:${repository.prefix}${path}`],
    { cwd: repository.top },
  );
  return found.code === 0 ? found.stdout : undefined;
}

function sameWords(made: Uint8Array | undefined, planned: Uint8Array | undefined): boolean {
  if (made === undefined || planned === undefined) return made === planned;
  return unix(textOf(made)) === unix(textOf(planned));
}

// Git may store other line endings than the disk has.
function unix(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}
