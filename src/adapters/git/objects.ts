import { ScoreError } from "../../core/errors.ts";
import { AskedIds } from "./asked-ids.ts";
import { type Git, gitFailure } from "./git.ts";
import { PieceReader } from "./piece-reader.ts";
import type { Repository } from "./repository.ts";

/** An object of Git's store. Bytes are absent where Git has none to give; of a large object they are the beginning. */
export interface GitObject {
  readonly id: string;
  readonly bytes: Uint8Array | undefined;
  /** The true size, where the bytes were cut. */
  readonly size: number;
}

/**
 * Reads objects through one `git cat-file --batch`, which runs nothing of the repository's: no filter, no text conversion, no
 * replacement. Lengths come before contents, so no content can pass for the next object. Ids may come in batches, while earlier
 * objects are read already.
 *
 * @throws ScoreError with Git's words where it stops before it has answered for every object, and what whoever names the ids throws.
 */
export async function* readObjects(
  git: Git,
  repository: Repository,
  ids: Iterable<string> | AsyncIterable<Iterable<string>>,
): AsyncGenerator<GitObject> {
  // What is known to be nothing needs no process.
  if (!(Symbol.asyncIterator in ids)) {
    const known = [...ids];
    if (known.length === 0) return;
    yield* answers(git, repository, new AskedIds(known));
  } else yield* answers(git, repository, new AskedIds(ids));
}

async function* answers(git: Git, repository: Repository, asked: AskedIds): AsyncGenerator<GitObject> {
  const stream = git.stream(["--no-replace-objects", "cat-file", "--batch", "--buffer"], {
    cwd: repository.top,
    input: asked.lines,
  });
  const reader = new PieceReader(stream);
  try {
    // The first piece sets the process going, and with it whoever names the ids.
    await reader.begin();
    for (;;) {
      const id = asked.knownNext() ?? (await asked.next());
      if (id === undefined) break;
      const object = reader.hereAlready() ?? (await reader.next());
      if (object === undefined) throw stoppedShort();
      yield { id, ...object };
    }
    if (asked.failure !== undefined) throw asked.failure;
  } catch (error) {
    throw asked.failure ?? (error instanceof ScoreError ? stoppedShort(error) : error);
  } finally {
    // Everything has been answered by then, or Git's failure is on its way: how Git ends says nothing more.
    await stream.return(undefined);
  }
}

function stoppedShort(error?: ScoreError): ScoreError {
  const output = { code: 128, stdout: Buffer.alloc(0), stderr: error?.output ?? "" };
  return gitFailure("Git could not read all of the history", output, "git fsck");
}
