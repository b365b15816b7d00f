import { type Git, gitFailure } from "./git.ts";
import { answerOf, type Repository } from "./repository.ts";

type Where = Pick<Repository, "top">;

const PLAIN = "--no-replace-objects";

/** Finds the commit that a name means; nothing where there is none here. Whatever the name is, it is taken as one. */
export async function commitNamed(git: Git, { top }: Where, name: string): Promise<string | undefined> {
  if (/[\0\n]/.test(name)) return undefined;
  const asked = ["rev-parse", "-q", "--verify", "--end-of-options", `${name}^{commit}`];
  const { code, stdout } = await git.run([PLAIN, ...asked], { cwd: top });
  const id = stdout.toString().trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

/** Reads the parents that a commit was made on, those among them that a shallow clone lacks. */
export async function parentsOf(git: Git, { top }: Where, commit: string): Promise<readonly string[]> {
  const { code, stdout } = await git.run([PLAIN, "cat-file", "commit", commit], { cwd: top });
  if (code !== 0) return [];
  const [head = ""] = stdout.toString("latin1").split("\n\n", 1);
  return [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
}

/** Tells whether a commit is another one, or led to it. */
export async function isBefore(git: Git, { top }: Where, commit: string, later: string): Promise<boolean> {
  const { code } = await git.run([PLAIN, "merge-base", "--is-ancestor", commit, later], { cwd: top });
  return code === 0;
}

/** Finds where two commits parted; nothing where they have nothing in common here. */
export async function mergeBase(
  git: Git,
  { top }: Where,
  one: string,
  other: string,
): Promise<string | undefined> {
  return answerOf(await git.run([PLAIN, "merge-base", one, other], { cwd: top }));
}

/** Lists the commits that lead to some, without those that lead to `base`. */
export async function commitsSince(
  git: Git,
  { top }: Where,
  base: string,
  tips: readonly string[],
): Promise<readonly string[]> {
  const listed = await git.run([PLAIN, "rev-list", `^${base}`, ...tips], { cwd: top });
  if (listed.code !== 0) throw gitFailure("the history could not be read", listed, "git fsck");
  return listed.stdout
    .toString()
    .split("\n")
    .filter((line) => line !== "");
}
