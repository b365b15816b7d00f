import { goneFiles } from "../adapters/git/file-state.ts";
import { refuseMissing } from "../adapters/git/refuse-edits.ts";
import { ScoreError } from "../core/errors.ts";
import type { Score } from "../core/score/score.ts";
import type { Context } from "./context.ts";
import type { Ready } from "./in-transaction.ts";

/** Refuses where a folder of the score can't be read, so that nobody knows what is in it. @throws ScoreError of kind `refused`. */
export function refuseObstacle({ obstacles }: Score, folder: string): void {
  const problem = obstacles.find(({ path }) => path === folder)?.problems[0];
  if (problem === undefined) return;
  throw new ScoreError("refused", problem.code, problem.message, { hint: problem.suggestion ?? "" });
}

/**
 * Does something, and where that fails because the score has no goal or complaint of a name, says what is true of its file instead:
 * the folder can't be read, or Git has the file and the disk has not.
 */
export async function explainingMissing<Result>(
  { score, repository }: Pick<Ready, "score" | "repository">,
  { git }: Pick<Context, "git">,
  body: () => Promise<Result>,
): Promise<Result> {
  try {
    return await body();
  } catch (error) {
    const missing = error instanceof ScoreError ? error.traces.missing : undefined;
    if (typeof missing !== "string") throw error;
    const [folder = "", file = ""] = missing.split("/");
    refuseObstacle(score, folder);
    await refuseMissing(git, repository, missing);
    // A complaint may be named by the beginning or the end of its id.
    const id = file.replace(/\.md$/, "");
    const isMeant = (path: string): boolean => path.startsWith(`${folder}/${id}`) || path.endsWith(file);
    if (folder !== "complaints" || id === "") throw error;
    for (const path of (await goneFiles(git, repository, folder)).filter(isMeant))
      await refuseMissing(git, repository, path);
    throw error;
  }
}
