import { join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import { type Journal, type JournalFile, journalPath } from "./journal.ts";
import { isNamed, keptContents } from "./kept-contents.ts";
import { bytesAt, keptPath, type Placing } from "./place-files.ts";
import { placesOf } from "./put-back.ts";

/**
 * Reads the contents of a plan back: those that were kept beside its journal, else Git's, else whatever on the disk is still the same.
 * @throws ScoreError `amend/contents-gone` of kind `unfinished` where one is nowhere any more.
 */
export async function readContents(
  git: Git,
  place: Repository,
  journal: Journal,
  files: readonly JournalFile[],
): Promise<readonly Placing[]> {
  const kept = keptContents(place.gitDir, journal.id);
  const loaded: Placing[] = [];
  for (const file of files) {
    const content = (id: string | null): Promise<Uint8Array | undefined> =>
      id === null ? Promise.resolve(undefined) : find(git, place, journal, file, id, kept);
    const { path, mode } = file;
    const [before, after] = [await content(file.before), await content(file.after)];
    loaded.push({ path, before, after, mode: mode ?? undefined });
  }
  return loaded;
}

async function find(
  git: Git,
  place: Repository,
  journal: Journal,
  { path }: JournalFile,
  id: string,
  kept: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const there = kept.get(id);
  if (there !== undefined) return there;
  const stored = await git.run(["--no-replace-objects", "cat-file", "blob", id], { cwd: place.top });
  if (stored.code === 0) return stored.stdout;
  const places = placesOf(place, journal);
  const onDisk = [join(places.root, path), keptPath(path, places)].map(bytesAt);
  const same = onDisk.find((bytes) => bytes !== undefined && isNamed(id, bytes));
  if (same !== undefined) return same;
  throw gone(place, path, stored.stderr);
}

function gone({ gitDir, prefix }: Repository, path: string, output: string): ScoreError {
  const journal = journalPath(gitDir);
  return new ScoreError(
    "unfinished",
    "amend/contents-gone",
    `what ${prefix}${path} said is in Git's store no more, so this can be neither finished nor taken back`,
    {
      output,
      hint: `git status   # shows what of it stands on the disk\nmv ${shellWords([journal, `${journal}.old`])}   # ends it, and leaves every file as it is`,
    },
  );
}
