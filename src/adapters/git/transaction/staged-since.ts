import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";
import type { Git } from "../git.ts";
import { answerOf, pathspec, type Repository } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";

/** Refuses where somebody staged something for one of the files since: it is theirs, and setting the index would throw it away. */
export async function refuseStagedSince(
  git: Git,
  place: Repository,
  plan: JournalPlan,
  commit: string,
): Promise<void> {
  const specs = plan.files.map((file) => pathspec(place, file.path));
  const listed = await git.run(["ls-files", "--stage", "-z", "--full-name", "--", ...specs], {
    cwd: place.top,
  });
  const known = new Set(plan.files.flatMap(({ before, after }) => [before, after]));
  for (const rev of [commit, `${commit}^`, "HEAD"]) {
    const tree = await git.run(["ls-tree", "-z", "--full-tree", rev, "--", ...specs], { cwd: place.top });
    for (const entry of tree.stdout.toString().split("\0")) known.add(entry.split(/[ \t]/)[2] ?? null);
  }
  const strange = (answerOf(listed) ?? "").split("\0").find((entry) => {
    const id = entry.split(" ")[1];
    return id !== undefined && !known.has(id) && !EMPTY.has(id);
  });
  if (strange === undefined) return;
  const path = strange.slice(strange.indexOf("\t") + 1);
  throw new ScoreError("unfinished", "amend/staged-since", `${path} was staged after the interruption`, {
    hint: `git restore --staged ${shellWords([path])}   # keeps it on the disk; then the same command again`,
  });
}

/** An empty file, as Git lists one that it was only told of; in both of its kinds of ids. */
const EMPTY: ReadonlySet<string> = new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
]);
