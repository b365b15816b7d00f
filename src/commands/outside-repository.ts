import { dirname, relative, resolve, sep } from "node:path";
import type { Repository } from "../adapters/git/repository.ts";
import { ScoreError } from "../core/errors.ts";
import type { Context } from "./context.ts";

/**
 * Refuses a file that would lie in the work tree of the repository, or in another one of it: nobody meant to commit it.
 * @throws ScoreError of kind `usage`, also where there is no folder for it.
 */
export async function refuseInsideRepository(
  shown: string,
  { top }: Repository,
  context: Context,
): Promise<void> {
  const folder = realFolder(dirname(resolve(context.cwd, shown)), context);
  const besides = relative(context.store.realPath(context.cwd), resolve(top, "..", "refused.csv"));
  if (folder === undefined) {
    throw new ScoreError("usage", "import/no-folder", `there is no folder for ${shown}`, {
      hint: `--rejected ${besides}`,
    });
  }
  if (!isBelow(folder, top) && !(await isOfSameRepository(folder, top, context))) return;
  throw new ScoreError(
    "usage",
    "import/rejected-inside",
    `${shown} would lie inside the repository, where it could be committed`,
    { hint: `--rejected ${besides}` },
  );
}

function realFolder(folder: string, { store }: Context): string | undefined {
  try {
    return store.realPath(folder);
  } catch {
    return undefined;
  }
}

function isBelow(folder: string, top: string): boolean {
  const below = relative(top, folder);
  return below !== ".." && !below.startsWith(`..${sep}`) && resolve(below) !== below;
}

async function isOfSameRepository(folder: string, top: string, { git }: Context): Promise<boolean> {
  const [there, here] = await Promise.all(
    [folder, top].map((cwd) => git.run(["rev-parse", "--path-format=absolute", "--git-common-dir"], { cwd })),
  );
  return there?.code === 0 && here?.code === 0 && there.stdout.equals(here.stdout);
}
