import { ScoreError } from "../../core/errors.ts";
import { refuseOtherForms, START_OF_FORM } from "./other-forms.ts";

/** The encodings that a file can be said to have. */
export const ENCODINGS = ["utf-8", "windows-1252", "latin1", "utf-16le", "utf-16be"] as const;

/** One of them. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * Turns the bytes of a file into UTF-8 without a byte order mark, piece by piece.
 * @throws ScoreError `import/encoding` with the flag to add, where they are not what was said, or not UTF-8 where nothing was.
 */
export async function* decodeBytes(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  encoding: Encoding | undefined,
): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let [line, begun] = [1, false];
  const decode = (piece: Uint8Array | undefined): Uint8Array => {
    decoder ??= new TextDecoder(encoding ?? markedAs(piece) ?? "utf-8", { fatal: true });
    try {
      const text = piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
      return Buffer.from(text);
    } catch {
      throw notDecoded(file, line + linesBefore(piece), encoding);
    }
  };
  for await (const piece of begunWhole(pieces)) {
    if (!begun) refuseOtherForms(piece, file);
    if (!begun && encoding === undefined) refuseUtf16(piece, file);
    begun = true;
    yield decode(piece);
    line += linesIn(piece);
  }
  yield decode(undefined);
}

// The first piece is long enough to tell UTF-16 by, however little a pipe gives at once.
async function* begunWhole(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const piece of pieces) {
    if (start === undefined) yield piece;
    else {
      start = Buffer.concat([start, piece]);
      if (start.length < START_OF_FORM) continue;
      yield start;
      start = undefined;
    }
  }
  if (start !== undefined) yield start;
}

// A byte order mark says it outright: "Unicode text" of a spreadsheet has one.
function markedAs(bytes: Uint8Array | undefined): Encoding | undefined {
  const [one, two] = bytes ?? [];
  if (one === 0xff && two === 0xfe) return "utf-16le";
  return one === 0xfe && two === 0xff ? "utf-16be" : undefined;
}

// Text of Latin letters has a zero in every second byte then.
function refuseUtf16(bytes: Uint8Array, file: string): void {
  if (markedAs(bytes) !== undefined) return;
  const start = bytes.subarray(0, START_OF_FORM);
  const zeros = (odd: number) => start.length > 3 && start.every((byte, at) => at % 2 !== odd || byte === 0);
  const little = zeros(1);
  if (!little && !zeros(0)) return;
  throw new ScoreError("refused", "import/encoding", "this file is saved as UTF-16", {
    at: file,
    hint: `add --encoding ${little ? "utf-16le" : "utf-16be"}, or save it as "CSV UTF-8"`,
  });
}

function notDecoded(file: string, line: number, encoding: Encoding | undefined): ScoreError {
  const said = encoding ?? "UTF-8";
  const hint =
    encoding === undefined
      ? 'add --encoding windows-1252 (the usual one of older spreadsheets), or save it as "CSV UTF-8"'
      : 'leave --encoding out where the file is "CSV UTF-8"';
  return new ScoreError("refused", "import/encoding", `a character here is not ${said}`, {
    at: `${file}:${line}`,
    hint,
  });
}

// The bad character is where a decoder that is content with anything puts its first mark.
function linesBefore(piece: Uint8Array | undefined): number {
  if (piece === undefined) return 0;
  const text = new TextDecoder().decode(piece.subarray(3));
  const bad = text.indexOf("\uFFFD");
  return bad === -1 ? 0 : text.slice(0, bad).split("\n").length - 1;
}

function linesIn(piece: Uint8Array): number {
  let lines = 0;
  for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines += 1;
  return lines;
}
