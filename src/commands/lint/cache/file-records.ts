import type { JudgedRecord } from "../../../core/lint/judged-record.ts";
import { RecordPack } from "../../../core/lint/record-pack.ts";
import type { RunCache } from "./run-cache.ts";

/** What was found in the files of a score, kept from one run to the next. */
export interface FileRecords {
  /** Returns what was found in a file with this content. */
  readonly take: (path: string, content: string | undefined) => JudgedRecord | undefined;
  /** Keeps what was found in one; without a content it is known by nothing, and not kept. */
  readonly put: (path: string, content: string | undefined, found: JudgedRecord) => void;
  /** Writes what is new. */
  readonly end: () => void;
}

/** Keeps nothing. */
export const NO_RECORDS: FileRecords = {
  take: () => undefined,
  put: () => undefined,
  end: () => undefined,
};

/** Room for the files of other branches, in files beyond twice as many as there are. */
const SPARE = 1000;

/** Opens the records of all scores with the same settings: files are judged alike by the same of them. */
export function fileRecords(cache: RunCache, settings: string): FileRecords {
  const facts = [settings];
  const bytes = cache.take("files", facts);
  const known = (bytes && RecordPack.fromBytes(bytes)) ?? new RecordPack();
  const used = new RecordPack();
  let isNew = false;
  return {
    take: (path, content) =>
      content !== undefined && used.takeOver(known, path, content) ? used.take(path, content) : undefined,
    put: (path, content, found) => {
      if (content === undefined) return;
      used.put(path, content, found);
      isNew = true;
    },
    end: () => {
      if (!isNew) return;
      if (known.size <= 2 * used.size + SPARE) used.takeOverAll(known);
      cache.keep("files", facts, used.toBytes());
    },
  };
}
