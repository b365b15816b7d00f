/** Where a text stands on a shelf. */
export interface Slot {
  readonly chunk: number;
  readonly start: number;
  readonly end: number;
}

const CHUNK = 1024 * 1024;
/** The most bytes that a UTF-16 unit takes. */
const WIDEST = 3;

/** Keeps many texts as bytes in a few large pieces: what is read once or never again is nothing for the collector to look at. */
export class Shelf {
  readonly #chunks: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #used = CHUNK;

  /** Puts a text on the shelf. */
  put(text: string): Slot {
    const most = text.length * WIDEST;
    if (this.#used + most > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, most)));
      this.#used = 0;
    }
    const chunk = this.#chunks.length - 1;
    const start = this.#used;
    const { written } = this.#encoder.encodeInto(text, (this.#chunks[chunk] as Uint8Array).subarray(start));
    this.#used = start + written;
    return { chunk, start, end: this.#used };
  }

  /** Takes a text down again. */
  take({ chunk, start, end }: Slot): string {
    return this.#decoder.decode((this.#chunks[chunk] as Uint8Array).subarray(start, end));
  }
}
