import { parseCommit, type RawCommit } from "../../../core/history/raw-commit.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import type { Journal } from "./journal.ts";
import { commitNamedIn } from "./standing.ts";

/** Reads the commit that a journal says is not what was asked for; nothing where it names none, or Git has it no more. */
export async function strangeCommit(
  git: Git,
  place: Repository,
  { strange }: Journal,
): Promise<RawCommit | undefined> {
  const id = commitNamedIn(strange);
  return id === undefined ? undefined : commitNamed(git, place, id);
}

/** Reads a commit by its id, whole or shortened; nothing where Git does not have it. */
export async function commitNamed(git: Git, { top }: Repository, id: string): Promise<RawCommit | undefined> {
  const full = await git.run(["rev-parse", "-q", "--verify", `${id}^{commit}`], { cwd: top });
  const raw = await git.run(["--no-replace-objects", "cat-file", "commit", id], { cwd: top });
  return raw.code === 0 ? parseCommit(full.stdout.toString().trim(), raw.stdout) : undefined;
}
