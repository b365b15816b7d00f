import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { typeOf } from "../type-of.ts";
import type { Git } from "./git.ts";
import { answerOf, pathspec, type Repository, rootOf } from "./repository.ts";

/** Refuses a folder of the score that is a repository of its own, or a submodule: nothing in it can be in a commit of this one. */
export async function refuseNested(
  git: Git,
  repository: Repository,
  paths: readonly string[],
): Promise<void> {
  for (const folder of new Set(paths.flatMap(foldersOf))) {
    const path = join(rootOf(repository), folder);
    const own = typeOf(join(path, ".git"));
    // The folder of a submodule that is not checked out is empty.
    if (own === "none" && !isEmpty(path)) continue;
    const isSubmodule = await isGitlink(git, repository, folder);
    if (own === "none" && !isSubmodule) continue;
    throw new ScoreError(
      "state",
      "git/nested",
      `${folder} is ${isSubmodule ? "a submodule" : "a Git repository of its own"}, and nothing in it can be part of a commit here`,
      { hint: wayOut(folder, own, isSubmodule) },
    );
  }
}

function wayOut(folder: string, own: ReturnType<typeof typeOf>, isSubmodule: boolean): string {
  const away = `mv ${shellWords([folder, `../${basename(folder)}`])}   # out of the way: the score then has a folder of its own`;
  if (!isSubmodule) return away;
  const taken = `git rm --cached ${shellWords([folder])} && git commit -m "Keep the repairs here"`;
  return own === "none" ? taken : `${taken}\n${away}`;
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.unshift(folder);
  return folders;
}

function isEmpty(folder: string): boolean {
  try {
    return fs.readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

async function isGitlink(git: Git, repository: Repository, folder: string): Promise<boolean> {
  const listed = await git.run(["ls-files", "--stage", "-z", "--", pathspec(repository, folder)], {
    cwd: repository.top,
  });
  answerOf(listed);
  return listed.stdout.toString().startsWith("160000 ");
}
