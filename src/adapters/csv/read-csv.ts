import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { ScoreError } from "../../core/errors.ts";
import { decodeBytes, type Encoding } from "./decode-bytes.ts";
import { type RecordFacts, RecordGuard } from "./record-guard.ts";
import { detectSeparator, namedSeparator } from "./separator.ts";

/** A record of a CSV file with its place. */
export interface CsvRecord extends RecordFacts {
  readonly cells: readonly string[];
}

/** How a CSV file is read. */
export interface CsvOptions {
  /** The file's name, for what is told of it. */
  readonly file: string;
  readonly delimiter: string | undefined;
  readonly encoding: Encoding | undefined;
  /** The most bytes of one record, unless it is a megabyte. */
  readonly largest?: number;
}

// A complaint's file may have half of it.
const LARGEST_RECORD = 1024 * 1024;

/** Where the separator is looked for. */
const START = 64 * 1024;

/**
 * Reads a CSV file record by record in bounded memory, whatever its length and whatever stands in it. RFC 4180, and what
 * spreadsheets make of it: a byte order mark, `sep=;`, any line ends, empty lines, quotes inside unquoted cells.
 * @throws ScoreError where the encoding is another one, or a quote is never closed.
 */
export async function* readCsv(
  bytes: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): AsyncGenerator<CsvRecord> {
  const named = options.delimiter === undefined ? undefined : namedSeparator(options.delimiter);
  const decoded = decodeBytes(bytes, options.file, options.encoding);
  const { start, ended } = await beginning(decoded);
  const { separator, rest, skipped } = separatorOf(start, named);
  const guard = new RecordGuard(separator.charCodeAt(0), options.largest ?? LARGEST_RECORD, skipped);
  const parser = parse({
    delimiter: separator,
    record_delimiter: "\n",
    relax_quotes: true,
    relax_column_count: true,
  });
  const guarded = Readable.from(guardedBytes(guard, rest, ended ? undefined : decoded, options.file), {
    objectMode: false,
  });
  const piped = pipeline(guarded, parser);
  // Told by the parser's own iteration below; a promise that nobody awaits yet would end the process.
  piped.catch(() => undefined);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const facts = guard.next();
      if (facts === undefined) throw new Error("more records than were counted");
      yield { ...facts, cells };
    }
  } finally {
    guarded.destroy();
    parser.destroy();
  }
}

async function beginning(pieces: AsyncGenerator<Uint8Array>): Promise<{ start: Buffer; ended: boolean }> {
  let start = Buffer.alloc(0);
  // The first line is enough, and all that a slow writer may have given so far.
  while (start.length < START && !start.includes(10)) {
    const next = await pieces.next();
    if (next.done === true) return { start, ended: true };
    start = Buffer.concat([start, next.value]);
  }
  return { start, ended: false };
}

// Spreadsheets write `sep=;` above the header, and read it.
function separatorOf(start: Buffer, named: string | undefined) {
  const told = /^sep=([^\w"\r\n])\r?\n/.exec(start.toString("latin1", 0, 8));
  const rest = start.subarray(told?.[0].length ?? 0);
  const separator = named ?? told?.[1] ?? detectSeparator(rest);
  return { separator, rest, skipped: told === null ? 0 : 1 };
}

async function* guardedBytes(
  guard: RecordGuard,
  start: Uint8Array,
  rest: AsyncGenerator<Uint8Array> | undefined,
  file: string,
): AsyncGenerator<Uint8Array> {
  yield guard.push(start);
  if (rest !== undefined) for await (const piece of rest) yield guard.push(piece);
  const { bytes, unclosed } = guard.finish();
  if (unclosed !== undefined) {
    throw new ScoreError(
      "refused",
      "import/unclosed-quote",
      `a quote that is opened in row ${unclosed.row} is never closed, so nobody can tell where the rows after it begin`,
      {
        at: `${file}:${unclosed.line}`,
        hint: `close the quote in row ${unclosed.row}, or export the file again`,
      },
    );
  }
  yield bytes;
}
