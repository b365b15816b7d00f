import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import { findWorkTree } from "./find-git-dir.ts";
import type { Git } from "./git.ts";
import { openRepository, type Repository, readHead } from "./repository.ts";
import { repositoryMark } from "./repository-mark.ts";

/** A repository with the commit that HEAD names; no commit where there is none yet. */
export interface RepositoryAtHead {
  readonly repository: Repository;
  readonly commit: string | undefined;
}

/**
 * Opens the repository that a folder lies in. Where the files of Git tell as much, Git is not started for it, and says of itself
 * whether it trusts the place as soon as it is asked for more.
 * @throws ScoreError of kind `state` where Git was asked and there is none.
 */
export async function openAtHead(git: Git, folder: string): Promise<RepositoryAtHead> {
  const [mark, tree] = [repositoryMark(folder), findWorkTree(folder)];
  if (mark === undefined || tree === undefined) {
    const repository = await openRepository(git, folder);
    return { repository, commit: (await readHead(git, repository)).commit };
  }
  const top = realpathSync(tree.top);
  const below = relative(top, realpathSync(folder)).split(sep).join("/");
  // Where a shallow clone was cut stands last among the facts.
  const shallow = (mark.facts.at(-1) ?? "") !== "";
  return {
    repository: { top, gitDir: tree.gitDir, prefix: below === "" ? "" : `${below}/`, shallow },
    commit: mark.commit,
  };
}
