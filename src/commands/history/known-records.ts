import type { KeptDocument } from "../../core/document/document.ts";
import type { readKeys } from "../../core/score/read-keys.ts";

/** What was read of a repair file, a look at a repair or a complaint: the keys that its schema knows. */
export interface KnownRecord {
  readonly keys: NonNullable<ReturnType<typeof readKeys>>;
  /** Its first words, of a complaint. */
  readonly words: string | undefined;
}

/** Records by their content and their path: a line for each, which is read when somebody asks. */
export class KnownRecords {
  readonly #lines = new Map<string, string>();

  has(id: string, path: KeptDocument["path"]): boolean {
    return this.#lines.has(nameOf(id, path));
  }

  take(id: string, path: KeptDocument["path"]): KnownRecord | undefined {
    const line = this.#lines.get(nameOf(id, path));
    if (line === undefined) return undefined;
    const [keys, words] = JSON.parse(line) as [KnownRecord["keys"], string?];
    return { keys, words };
  }

  put(id: string, path: KeptDocument["path"], { keys, words }: KnownRecord): void {
    this.#lines.set(nameOf(id, path), JSON.stringify(words === undefined ? [keys] : [keys, words]));
  }

  toBytes(): Uint8Array {
    return Buffer.from([...this.#lines].map(([name, line]) => `${name}\t${line}`).join("\n"));
  }

  /** Reads what `toBytes` wrote. */
  static fromBytes(bytes: Buffer | undefined): KnownRecords {
    const records = new KnownRecords();
    for (const line of bytes?.toString("utf8").split("\n") ?? []) {
      const end = line.indexOf("\t");
      if (end !== -1) records.#lines.set(line.slice(0, end), line.slice(end + 1));
    }
    return records;
  }
}

// As JSON a path has no tab and no end of a line in it.
function nameOf(id: string, path: string): string {
  return `${id} ${JSON.stringify(path)}`;
}
