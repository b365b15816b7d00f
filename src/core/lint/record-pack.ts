import type { JudgedRecord } from "./judged-record.ts";

/** The two lines of a record, as bytes. */
interface Packed {
  readonly said: Uint8Array;
  readonly keys: Uint8Array;
}

/**
 * What was found in many files, as bytes: it is written to be read again in another run. The first line counts the files; then come
 * a line for each (`<lengths> <path and content>`) and the records. Of what is read only what is asked for becomes text.
 */
export class RecordPack {
  readonly #records = new Map<string, Packed>();
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** How many files there are records of. */
  get size(): number {
    return this.#records.size;
  }

  /** Returns the record of a file that had this content. */
  take(path: string, content: string): JudgedRecord | undefined {
    const packed = this.#records.get(keyOf(path, content));
    if (packed === undefined) return undefined;
    return { said: this.#decoder.decode(packed.said), keys: this.#decoder.decode(packed.keys) };
  }

  /** Puts in the record of a file. */
  put(path: string, content: string, { said, keys }: JudgedRecord): void {
    const packed = { said: this.#encoder.encode(said), keys: this.#encoder.encode(keys) };
    this.#records.set(keyOf(path, content), packed);
  }

  /** Takes over the record of another pack as it is; tells whether there was one. */
  takeOver(from: RecordPack, path: string, content: string): boolean {
    const packed = from.#records.get(keyOf(path, content));
    if (packed !== undefined) this.#records.set(keyOf(path, content), packed);
    return packed !== undefined;
  }

  /** Takes over whatever another pack has besides. */
  takeOverAll(from: RecordPack): void {
    for (const [key, packed] of from.#records) if (!this.#records.has(key)) this.#records.set(key, packed);
  }

  /** Returns the whole pack as bytes. */
  toBytes(): Uint8Array {
    const lines = [...this.#records].map(([key, { said, keys }]) => `${said.length} ${keys.length} ${key}\n`);
    const head = this.#encoder.encode(`${this.#records.size}\n${lines.join("")}`);
    const parts = [head, ...[...this.#records.values()].flatMap(({ said, keys }) => [said, keys])];
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  /** Reads a pack; nothing where the bytes are none. */
  static fromBytes(bytes: Uint8Array): RecordPack | undefined {
    const pack = new RecordPack();
    const reader = new LineReader(bytes);
    const count = Number(reader.next());
    if (!Number.isSafeInteger(count) || count < 0) return undefined;
    const lines: { readonly said: number; readonly keys: number; readonly key: string }[] = [];
    for (let index = 0; index < count; index += 1) {
      const [, said, keys, key] = /^(\d+) (\d+) (.+)$/.exec(reader.next() ?? "") ?? [];
      if (key === undefined) return undefined;
      lines.push({ said: Number(said), keys: Number(keys), key });
    }
    let at = reader.at;
    for (const { said, keys, key } of lines) {
      const end = at + said + keys;
      if (end > bytes.length) return undefined;
      pack.#records.set(key, { said: bytes.subarray(at, at + said), keys: bytes.subarray(at + said, end) });
      at = end;
    }
    return at === bytes.length ? pack : undefined;
  }
}

const LINE_FEED = 10;

class LineReader {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): string | undefined {
    const end = this.#bytes.indexOf(LINE_FEED, this.at);
    if (end < 0) return undefined;
    const line = this.#decoder.decode(this.#bytes.subarray(this.at, end));
    this.at = end + 1;
    return line;
  }
}

// As JSON, whatever a name has in it stays on one line.
function keyOf(path: string, content: string): string {
  return JSON.stringify([content, path]);
}
