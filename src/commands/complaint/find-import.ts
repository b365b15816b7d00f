import { findImports, type ImportCommit, importOf } from "../../adapters/git/find-imports.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import { commitNamed } from "../../adapters/git/transaction/strange-commit.ts";
import type { Context } from "../context.ts";

/**
 * Finds the import that somebody names by the beginning of its commit or by its own number; nothing where there is none. A commit
 * that was made anew since, as a rebase does, leads to the one that stands now.
 */
export async function findImport(
  name: string,
  repository: Repository,
  { git }: Context,
): Promise<ImportCommit | undefined> {
  const typed = name.trim().toLowerCase();
  if (!mayBeImport(typed)) return undefined;
  const imports = await findImports(git, repository);
  const found = imports.find(({ id, commit }) => id === typed || commit.id.startsWith(typed));
  if (found !== undefined) return found;
  const elsewhere = await commitNamed(git, repository, typed);
  const number = elsewhere === undefined ? undefined : importOf(elsewhere)?.id;
  return imports.find(({ id }) => id === number);
}

/** Tells whether a name could be that of a commit or of an import. */
export function mayBeImport(name: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(name.trim());
}
