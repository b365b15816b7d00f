import type { Git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** An object of Git's store. Bytes are absent where it is missing, or larger than anyone reads. */
export interface GitObject {
  readonly id: string;
  readonly bytes: Uint8Array | undefined;
}

/** The largest object that is read whole. */
const LARGEST_OBJECT = 16 * 1024 * 1024;

/**
 * Reads objects through one `git cat-file --batch`, which runs nothing of the repository's: no filter, no text conversion, no
 * replacement. Lengths come before contents, so no content can pass for the next object.
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
  for (const id of wanted) {
    const header = await reader.line();
    if (header === undefined) return;
    const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
    if (size === undefined) yield { id, bytes: undefined };
    else {
      const bytes = await reader.bytes(Number(size));
      await reader.bytes(1);
      yield { id, bytes };
    }
  }
}

/** Reads lines and counted stretches from a stream that comes in pieces of any size. */
class PieceReader {
  readonly #pieces: AsyncGenerator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncGenerator<Buffer>) {
    this.#pieces = pieces;
  }

  async line(): Promise<string | undefined> {
    for (let at = this.#held.indexOf(0x0a); ; at = this.#held.indexOf(0x0a)) {
      if (at !== -1) {
        const line = this.#held.toString("latin1", 0, at);
        this.#held = this.#held.subarray(at + 1);
        return line;
      }
      if (!(await this.#more())) return undefined;
    }
  }

  /** Returns the next `count` bytes, or nothing of a stretch too long to hold: it is skipped. */
  async bytes(count: number): Promise<Uint8Array | undefined> {
    const kept: Buffer[] = [];
    let left = count;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) return undefined;
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      if (count <= LARGEST_OBJECT) kept.push(piece);
    }
    return count <= LARGEST_OBJECT ? Buffer.concat(kept) : undefined;
  }

  async #more(): Promise<boolean> {
    const next = await this.#pieces.next();
    if (next.done === true) return false;
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    return true;
  }
}
