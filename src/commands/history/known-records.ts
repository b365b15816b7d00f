import type { KeptDocument } from "../../core/document/document.ts";
import type { readKeys } from "../../core/score/read-keys.ts";
import { PackedLines } from "./packed-lines.ts";

/** What was read of a repair file, a look at a repair or a complaint: the keys that its schema knows. */
export interface KnownRecord {
  readonly keys: NonNullable<ReturnType<typeof readKeys>>;
  /** Its first words, of a complaint. */
  readonly words: string | undefined;
}

/** Writes a record as a line. */
export function packRecord({ keys, words }: KnownRecord): string {
  return JSON.stringify(words === undefined ? [keys] : [keys, words]);
}

/** Reads such a line. What was read so stands on its own: a word that is cut out of a file holds all of the file in memory. */
export function unpackRecord(line: string): KnownRecord {
  const [keys, words] = JSON.parse(line) as [KnownRecord["keys"], string?];
  return { keys, words };
}

/** Records by their content and their path: a line for each, which is read when somebody asks. */
export class KnownRecords {
  readonly #lines = new Map<string, string>();

  has(id: string, path: KeptDocument["path"]): boolean {
    return this.#lines.has(nameOf(id, path));
  }

  take(id: string, path: KeptDocument["path"]): string | undefined {
    return this.#lines.get(nameOf(id, path));
  }

  /** Reads what `RecordLines` wrote. */
  static fromBytes(bytes: Buffer | undefined): KnownRecords {
    const records = new KnownRecords();
    for (const line of bytes === undefined ? [] : PackedLines.fromBytes(bytes)) {
      const end = line.indexOf("\t");
      if (end !== -1) records.#lines.set(line.slice(0, end), line.slice(end + 1));
    }
    return records;
  }
}

/** The records of a score on their way to be kept. */
export class RecordLines {
  readonly #lines = new PackedLines();

  put(id: string, path: KeptDocument["path"], line: string): void {
    this.#lines.add(`${nameOf(id, path)}\t${line}`);
  }

  toBytes(): Uint8Array {
    return this.#lines.toBytes();
  }
}

// As JSON a path has no tab and no end of a line in it.
function nameOf(id: string, path: string): string {
  return `${id} ${JSON.stringify(path)}`;
}
