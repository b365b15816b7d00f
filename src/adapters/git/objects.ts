import { ScoreError } from "../../core/errors.ts";
import { type Git, gitFailure } from "./git.ts";
import type { Repository } from "./repository.ts";

/** An object of Git's store. Bytes are absent where Git has none to give; of a large object they are the beginning. */
export interface GitObject {
  readonly id: string;
  readonly bytes: Uint8Array | undefined;
  /** The true size, where the bytes were cut. */
  readonly size: number;
}

/** The most of one object that is kept, in bytes. */
const LARGEST_OBJECT = 16 * 1024 * 1024;

/**
 * Reads objects through one `git cat-file --batch`, which runs nothing of the repository's: no filter, no text conversion, no
 * replacement. Lengths come before contents, so no content can pass for the next object.
 *
 * @throws ScoreError with Git's words where it stops before it has answered for every object.
 */
export async function* readObjects(
  git: Git,
  repository: Repository,
  ids: Iterable<string>,
): AsyncGenerator<GitObject> {
  const wanted = [...ids];
  if (wanted.length === 0) return;
  const stream = git.stream(["--no-replace-objects", "cat-file", "--batch", "--buffer"], {
    cwd: repository.top,
    input: `${wanted.join("\n")}\n`,
  });
  const reader = new PieceReader(stream);
  try {
    for (const id of wanted) yield await nextObject(id, reader);
  } catch (error) {
    throw error instanceof ScoreError ? stoppedShort(error) : error;
  } finally {
    // Everything has been answered by then, or Git's failure is on its way: how Git ends says nothing more.
    await stream.return(undefined);
  }
}

async function nextObject(id: string, reader: PieceReader): Promise<GitObject> {
  const header = await reader.line();
  const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
  if (size === undefined) return { id, bytes: undefined, size: 0 };
  const bytes = await reader.bytes(Number(size));
  await reader.bytes(1);
  return { id, bytes, size: Number(size) };
}

function stoppedShort(error?: ScoreError): ScoreError {
  const output = { code: 128, stdout: Buffer.alloc(0), stderr: error?.output ?? "" };
  return gitFailure("Git could not read all of the history", output, "git fsck");
}

/** Reads lines and counted stretches from a stream that comes in pieces of any size. */
class PieceReader {
  readonly #pieces: AsyncGenerator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncGenerator<Buffer>) {
    this.#pieces = pieces;
  }

  /** Returns the next line. @throws ScoreError where there is none. */
  async line(): Promise<string> {
    for (let at = this.#held.indexOf(0x0a); ; at = this.#held.indexOf(0x0a)) {
      if (at !== -1) {
        const line = this.#held.toString("latin1", 0, at);
        this.#held = this.#held.subarray(at + 1);
        return line;
      }
      await this.#more();
    }
  }

  /** Reads the next `count` bytes and returns them, or of a stretch too long to hold the beginning. */
  async bytes(count: number): Promise<Uint8Array> {
    const kept: Buffer[] = [];
    let left = count;
    while (left > 0) {
      if (this.#held.length === 0) await this.#more();
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      if (count - left < LARGEST_OBJECT) kept.push(piece.subarray(0, LARGEST_OBJECT - (count - left)));
      left -= piece.length;
    }
    return Buffer.concat(kept);
  }

  // At its end the stream throws where Git failed; that it ends too early without a failure is none of Git's habits.
  async #more(): Promise<void> {
    const next = await this.#pieces.next();
    if (next.done === true) throw stoppedShort();
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
  }
}
