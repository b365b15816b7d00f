/** What is known of a record before it is parsed. */
export interface RecordFacts {
  /** As a spreadsheet counts: the first line is row 1, and an empty line is a row too. */
  readonly row: number;
  /** The line of the file where it begins, from 1. */
  readonly line: number;
  /** Why it can't be trusted: more bytes than are taken, or words after a closing quote. */
  readonly fault: "too-large" | "stray-quote" | undefined;
}

const [LF, CR, QUOTE] = [10, 13, 34];

type Within = "start" | "plain" | "quoted" | "after-quote";

/**
 * Goes over the bytes of a CSV file before its parser does, and keeps what the parser can't: the row and line of each record, a
 * bound on its size, and where a quote was opened that nobody closed. What it lets through has no empty lines, ends its records
 * by a line feed, and holds no record above the bound, so that the parser needs bounded memory too.
 */
export class RecordGuard {
  readonly #separator: number;
  readonly #largest: number;
  readonly #facts: RecordFacts[] = [];
  #within: Within = "start";
  #length = 0;
  #row = 1;
  #line = 1;
  #begunAt = 1;
  #fault: RecordFacts["fault"];
  #afterReturn = false;
  #openWhenCut = false;

  /** `separator` is one byte, `largest` the most bytes of one record; `before` lines of the file were taken already. */
  constructor(separator: number, largest: number, before = 0) {
    this.#separator = separator;
    this.#largest = largest;
    this.#row += before;
    this.#line += before;
    this.#begunAt += before;
  }

  /** Takes some bytes of the file and returns those for the parser. */
  push(bytes: Uint8Array): Buffer {
    const out = Buffer.allocUnsafe(bytes.length + 2);
    let length = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      // The second half of a line end that is told already.
      const half = this.#afterReturn && byte === LF;
      this.#afterReturn = false;
      if (half) continue;
      const ends = this.#within !== "quoted" && (byte === LF || byte === CR);
      if (ends) {
        this.#afterReturn = byte === CR;
        length = this.#end(out, length);
        continue;
      }
      if (byte === LF) this.#line += 1;
      this.#length += 1;
      if (this.#length <= this.#largest) out[length++] = byte;
      else this.#cut();
      this.#step(byte);
    }
    return out.subarray(0, length);
  }

  /** Ends the file: the bytes for the parser, and the record whose quote was never closed. */
  finish(): { readonly bytes: Buffer; readonly unclosed: RecordFacts | undefined } {
    const facts = { row: this.#row, line: this.#begunAt, fault: this.#fault };
    if (this.#within === "quoted") return { bytes: Buffer.alloc(0), unclosed: facts };
    const out = Buffer.allocUnsafe(2);
    return { bytes: out.subarray(0, this.#length === 0 ? 0 : this.#end(out, 0)), unclosed: undefined };
  }

  /** Takes the facts of the next record, in the order in which the parser gives them. */
  next(): RecordFacts | undefined {
    return this.#facts.shift();
  }

  #step(byte: number): void {
    if (this.#within === "quoted") {
      if (byte === QUOTE) this.#within = "after-quote";
    } else if (byte === this.#separator) this.#within = "start";
    else if (byte !== QUOTE) {
      if (this.#within === "after-quote") this.#fault ??= "stray-quote";
      this.#within = "plain";
    } else if (this.#within !== "plain") this.#within = "quoted";
  }

  // Remembered once, when the bound is crossed: whether the parser waits for a closing quote.
  #cut(): void {
    if (this.#fault === "too-large") return;
    this.#fault = "too-large";
    this.#openWhenCut = this.#within === "quoted";
  }

  #end(out: Buffer, from: number): number {
    let length = from;
    if (this.#length > 0) {
      if (this.#fault === "too-large" && this.#openWhenCut) out[length++] = QUOTE;
      out[length++] = LF;
      this.#facts.push({ row: this.#row, line: this.#begunAt, fault: this.#fault });
    }
    this.#row += 1;
    this.#line += 1;
    this.#begunAt = this.#line;
    this.#length = 0;
    this.#fault = undefined;
    this.#openWhenCut = false;
    this.#within = "start";
    return length;
  }
}
