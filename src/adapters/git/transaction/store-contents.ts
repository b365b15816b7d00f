import { ScoreError } from "../../../core/errors.ts";
import type { Git } from "../git.ts";
import type { Repository } from "../repository.ts";
import type { JournalFile } from "./journal.ts";
import { type Placing, sameBytes } from "./place-files.ts";

/** Stores the old and the new content of each file as Git's own blobs, so that both are there after any crash. */
export async function storeContents(
  git: Git,
  repository: Repository,
  files: readonly Placing[],
): Promise<readonly JournalFile[]> {
  const stored: JournalFile[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE).map(async ({ path, before, after, mode }) => {
      const old = store(git, repository, before);
      const same = sameBytes(before, after);
      return {
        path,
        before: await old,
        after: await (same ? old : store(git, repository, after)),
        mode: mode ?? null,
      };
    });
    stored.push(...(await Promise.all(some)));
  }
  return stored;
}

/** A goal may be moved with hundreds of repairs: so many files are stored or read at the same time. */
const AT_ONCE = 8;

async function store(git: Git, { top }: Repository, content: Uint8Array | undefined): Promise<string | null> {
  if (content === undefined) return null;
  // A loose object is not flushed by default, and the disk's file is replaced on the strength of it.
  const output = await git.run(["-c", "core.fsync=loose-object", "hash-object", "-w", "--stdin"], {
    cwd: top,
    input: content,
    writes: true,
  });
  const id = output.stdout.toString().trim();
  if (output.code === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  throw new ScoreError("git", "git/store", "Git could not store the words, so nothing was written", {
    output: output.stderr,
    hint: "make room on the disk, or look with git fsck; then run the same command again",
  });
}
