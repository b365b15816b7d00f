import { openRepository, readHead } from "../../../adapters/git/repository.ts";
import { readShallowCommits } from "../../../adapters/git/shallow.ts";
import type { Context } from "../../context.ts";

/** Names the history that a score has right now: the commit it ends with, and where a shallow clone begins. */
export async function commitsMark(root: string, { git }: Context): Promise<string | undefined> {
  try {
    const repository = await openRepository(git, root);
    const { commit } = await readHead(git, repository);
    const cuts = repository.shallow ? [...(await readShallowCommits(git, repository))].sort() : [];
    return commit === undefined ? undefined : [commit, ...cuts].join("\n");
  } catch {
    return undefined;
  }
}
