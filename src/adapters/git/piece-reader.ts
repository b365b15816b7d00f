/** The most of one object that is kept, in bytes. */
const LARGEST_OBJECT = 16 * 1024 * 1024;

/** Bytes of an object and its true size; the bytes are absent where Git has none to give. */
export interface ReadObject {
  readonly bytes: Uint8Array | undefined;
  readonly size: number;
}

/** Reads what `git cat-file --batch` answers from pieces of any size: a line with a length, so many bytes, a line feed. */
export class PieceReader {
  readonly #pieces: AsyncGenerator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(pieces: AsyncGenerator<Buffer>) {
    this.#pieces = pieces;
  }

  /** Waits for the first piece, or the end. */
  async begin(): Promise<void> {
    await this.#more(1);
  }

  /** Returns the next object where all of it is here already. */
  hereAlready(): ReadObject | undefined {
    const end = this.#held.indexOf(0x0a, this.#at);
    if (end === -1) return undefined;
    const size = sizeIn(this.#held.toString("latin1", this.#at, end));
    if (size === undefined) {
      this.#at = end + 1;
      return { bytes: undefined, size: 0 };
    }
    const start = end + 1;
    if (size > LARGEST_OBJECT || this.#held.length <= start + size) return undefined;
    this.#at = start + size + 1;
    return { bytes: this.#held.subarray(start, start + size), size };
  }

  /** Waits for the next object; nothing where the pieces come to their end before. Of one too long to hold it returns the beginning. */
  async next(): Promise<ReadObject | undefined> {
    for (;;) {
      const object = this.hereAlready();
      if (object !== undefined) return object;
      const end = this.#held.indexOf(0x0a, this.#at);
      const size = end === -1 ? undefined : sizeIn(this.#held.toString("latin1", this.#at, end));
      if (size !== undefined && size > LARGEST_OBJECT) {
        this.#at = end + 1;
        return this.#beginningOf(size);
      }
      if (!(await this.#more(size === undefined ? 1 : end + 2 + size - this.#held.length))) return undefined;
    }
  }

  async #beginningOf(size: number): Promise<ReadObject | undefined> {
    const kept: Buffer[] = [];
    // With the line feed behind it.
    for (let left = size + 1; left > 0; ) {
      if (this.#at === this.#held.length && !(await this.#more(1))) return undefined;
      const piece = this.#held.subarray(this.#at, this.#at + left);
      const begun = size + 1 - left;
      if (begun < LARGEST_OBJECT) kept.push(piece.subarray(0, LARGEST_OBJECT - begun));
      this.#at += piece.length;
      left -= piece.length;
    }
    return { bytes: Buffer.concat(kept), size };
  }

  // Pieces are put together once for each object, however many it comes in.
  async #more(wanted: number): Promise<boolean> {
    const pieces = [this.#held.subarray(this.#at)];
    for (let left = wanted; left > 0; ) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      pieces.push(next.value);
      left -= next.value.length;
    }
    this.#held = Buffer.concat(pieces);
    this.#at = 0;
    return true;
  }
}

function sizeIn(header: string): number | undefined {
  const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
  return size === undefined ? undefined : Number(size);
}
