import type { UntoldRepair } from "../../core/doctor/facts.ts";
import type { Revision } from "../../core/history/revision.ts";
import { readTrailers, valuesOf } from "../../core/history/trailers.ts";
import type { Git } from "../git/git.ts";
import { readRevisions } from "../git/history.ts";
import type { Repository } from "../git/repository.ts";
import { readShallowCommits } from "../git/shallow.ts";

const REPAIR = /^repairs\/[^/]+\/\d{4}-\d{2}-\d{2}-(a-[0-9a-z]{8})\.md$/;

/**
 * Finds the repair files whose amendment no commit tells of, newest first; nothing where the history can't be read.
 * A commit at the edge of a shallow clone, and one that moves files, brings nothing.
 */
export async function findUntold(
  git: Git,
  repository: Repository,
): Promise<readonly UntoldRepair[] | undefined> {
  try {
    const revisions = await readRevisions(git, repository, ["repairs"]);
    const cut = repository.shallow ? await readShallowCommits(git, repository) : new Set<string>();
    const told = new Set(revisions.flatMap(amendmentsOf));
    return revisions
      .filter((revision) => !cut.has(revision.commit.id) && amendmentsOf(revision).length === 0)
      .flatMap((revision) =>
        broughtBy(revision).filter(({ path }) => !told.has(REPAIR.exec(path)?.[1] ?? "")),
      );
  } catch {
    return undefined;
  }
}

function amendmentsOf({ commit }: Revision): readonly string[] {
  return valuesOf(readTrailers(commit.message), "Score-Amendment");
}

function broughtBy({ commit, files }: Revision): readonly UntoldRepair[] {
  const gone = new Set(files.filter(({ after }) => after === undefined).map(({ path }) => nameOf(path)));
  return files
    .filter(({ path, before, after }) => before === undefined && after !== undefined && REPAIR.test(path))
    .filter(({ path }) => !gone.has(nameOf(path)))
    .map(({ path }) => ({ path, commit: commit.id, subject: commit.message.split("\n")[0] ?? "" }));
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, "");
}
