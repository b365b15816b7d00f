/** How many characters make a piece, at the least. */
const PIECE = 64 * 1024;

/** Lines that are held as bytes, which take less room than texts, and are read one after the other. None has a line feed in it. */
export class PackedLines implements Iterable<string> {
  readonly #pieces: Buffer[] = [];
  #open: string[] = [];
  #length = 0;

  add(line: string): void {
    this.#open.push(line);
    this.#length += line.length + 1;
    if (this.#length >= PIECE) this.#close();
  }

  *[Symbol.iterator](): Generator<string> {
    this.#close();
    for (const piece of this.#pieces) yield* piece.toString("utf8", 0, piece.length - 1).split("\n");
  }

  /** Each line with its line feed. */
  toBytes(): Buffer {
    this.#close();
    return Buffer.concat(this.#pieces);
  }

  /** Takes over what `toBytes` made. */
  static fromBytes(bytes: Buffer): PackedLines {
    const lines = new PackedLines();
    for (let start = 0; start < bytes.length; ) {
      const feed = bytes.indexOf(0x0a, Math.min(start + PIECE, bytes.length - 1));
      const end = feed === -1 ? bytes.length : feed + 1;
      lines.#pieces.push(bytes.subarray(start, end));
      start = end;
    }
    return lines;
  }

  #close(): void {
    if (this.#open.length === 0) return;
    this.#pieces.push(Buffer.from(`${this.#open.join("\n")}\n`));
    this.#open = [];
    this.#length = 0;
  }
}
