import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import type { JournalPlan } from "./journal.ts";
import type { Placing } from "./place-files.ts";
import { stagedBlobs } from "./staged-since.ts";

/**
 * Returns the paths of a plan that stand in Git's index because of it: new files that Git was told of, and whatever somebody has
 * staged exactly as it was placed (`git add --all` does), or with a content that `alsoOurs` names. What they staged in other words
 * is theirs.
 * @throws ScoreError `git/unreadable` where Git could not say.
 */
export async function listedAsPlanned(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  files: readonly Placing[],
  alsoOurs: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const blobs = new Map((await stagedBlobs(git, repository, plan)).map(({ path, id }) => [path, id]));
  const listed = new Set(plan.listed);
  const paths: string[] = [];
  for (const { path, before, after } of plan.files) {
    const id = blobs.get(path);
    if (id === undefined) {
      // One that was taken away, and that Git had.
      if (after === null && before !== null && plan.head.commit !== null) paths.push(path);
      continue;
    }
    const bytes = files.find((file) => file.path === path)?.after;
    const isOurs =
      alsoOurs.has(id) ||
      (after !== before && (id === after || (id !== before && (await stores(bytes, path, id)))));
    if (listed.has(path) || isOurs) paths.push(path);
  }
  return paths;

  // Git may store other line endings than the disk has.
  async function stores(bytes: Uint8Array | undefined, path: string, id: string): Promise<boolean> {
    if (bytes === undefined) return false;
    const hashed = await git.run(["hash-object", "--stdin", `--path=${repository.prefix}${path}`], {
      cwd: repository.top,
      input: bytes,
    });
    return hashed.code === 0 && hashed.stdout.toString().trim() === id;
  }
}
