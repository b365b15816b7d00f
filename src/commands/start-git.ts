import { gitFailure } from "../adapters/git/git.ts";
import { type Identity, readIdentity } from "../adapters/git/identity.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import { ScoreError } from "../core/errors.ts";
import { slugOf } from "../core/score/slug.ts";
import type { Context } from "./context.ts";

/** Returns the repository that a folder lies in, or nothing where it lies in none. */
export async function repositoryAround(folder: string, context: Context): Promise<Repository | undefined> {
  try {
    return await openRepository(context.git, folder);
  } catch (error) {
    if (error instanceof ScoreError && error.code === "git/no-repository") return undefined;
    throw error;
  }
}

/** Starts a repository in a folder, on the branch that the person's own Git begins with. */
export async function startRepository(folder: string, context: Context): Promise<Repository> {
  const chosen = await context.git.run(["config", "--get", "init.defaultBranch"], { cwd: folder });
  const branch = chosen.code === 0 ? [] : ["--initial-branch=main"];
  const started = await context.git.run(["init", "--quiet", ...branch], { cwd: folder, writes: true });
  if (started.code !== 0)
    throw gitFailure(
      "Git could not start a repository here",
      started,
      "make the folder writable, then: score init",
    );
  return openRepository(context.git, folder);
}

/**
 * Finds out whose name goes under the repairs: the one Git knows, the one given, or the one asked for.
 * @throws ScoreError `git/no-identity` where nobody can be asked.
 */
export async function identityFor(
  folder: string,
  given: { readonly by: string | undefined; readonly email: string | undefined },
  context: Context,
): Promise<Identity & { readonly isNew: boolean }> {
  const known = await readIdentity(context.git, folder);
  if (known !== undefined) return { ...known, isNew: false };
  const name =
    given.by ??
    (await context.ask?.text("Whose name goes under the repairs?", { example: "Asha", required: true }));
  if (name === undefined) {
    throw new ScoreError(
      "state",
      "git/no-identity",
      "Git does not know whose name goes under the repairs, so nothing was written",
      { hint: '--by "Your Name" --email you@example.com' },
    );
  }
  refuseUnusable(name, given.email);
  return { name, email: given.email ?? `${slugOf(name) || "owner"}@score.invalid`, isNew: true };
}

// Git drops these signs from the ends of a name, and angle brackets everywhere; a name that is nothing else it refuses.
function refuseUnusable(name: string, email: string | undefined): void {
  const flag = /[^\s.,:;<>"\\']/.test(name)
    ? email === undefined || /^[^\s<>]+$/.test(email)
      ? undefined
      : `--email can't be "${email}"`
    : `"${name}" is no name that Git could keep`;
  if (flag === undefined) return;
  throw new ScoreError("usage", "init/identity", flag, {
    hint: '--by "Your Name" --email you@example.com',
  });
}

/** Stores a name in one repository only. */
export async function storeIdentity(
  identity: Identity,
  repository: Repository,
  context: Context,
): Promise<void> {
  for (const [key, value] of [
    ["user.name", identity.name],
    ["user.email", identity.email],
  ] as const) {
    const stored = await context.git.run(["config", "--local", key, value], {
      cwd: repository.top,
      writes: true,
    });
    if (stored.code !== 0)
      throw gitFailure(
        "Git could not store the name in this repository",
        stored,
        `git config ${key} "${value}"`,
      );
  }
}
