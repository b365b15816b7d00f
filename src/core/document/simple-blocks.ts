import type { BlockNode, Point } from "./block-nodes.ts";

/**
 * Reads the common shape of a goal's body without a Markdown parser: `#` headings, paragraphs, one-level `- ` lists, empty lines.
 * Returns nothing as soon as a line could mean anything else to CommonMark; then the parser reads the whole body. A property
 * test holds the two against each other.
 */
export function simpleBlocks(body: string): readonly BlockNode[] | undefined {
  // Its outline and its links are read one after the other.
  if (last?.body !== body) last = { body, nodes: readBlocks(body) };
  return last.nodes;
}

let last: { readonly body: string; readonly nodes: readonly BlockNode[] | undefined } | undefined;

function readBlocks(body: string): readonly BlockNode[] | undefined {
  if (/[\t\r\0]/.test(body)) return undefined;
  const reading = new Reading();
  for (let start = 0; start < body.length; ) {
    const feed = body.indexOf("\n", start);
    const end = feed === -1 ? body.length : feed;
    if (!reading.take(body.slice(start, end), start, end)) return undefined;
    start = end + 1;
  }
  return reading.finish();
}

/** A letter, a quotation mark or an amount begins a plain line; `**bold**` and `[a link](` are the two marks that are known. */
const PLAIN_START = /^(?:[\p{L}"'“‘(£€$]|\*\*[\p{L}\p{N}]|\[[^[\]\\]*\]\()/u;
const DIGIT_START = /^\d+(?![\d.)])/;
const HEADING = /^(#{1,6}) (?=[^ #])/;

class Reading {
  readonly #nodes: BlockNode[] = [];
  #paragraph: { start: number; end: number } | undefined;
  #points: Point[] = [];
  #afterPoint = false;

  /** Takes one line in; false where it is none of the known ones. */
  take(line: string, start: number, end: number): boolean {
    if (line === "") {
      this.#closeParagraph();
      this.#afterPoint = false;
      return true;
    }
    if (line.endsWith(" ")) return false;
    if (line.startsWith("#")) return this.#heading(line, start, end);
    if (line.startsWith("- ")) return this.#point(line, start, end);
    return this.#words(line, start, end);
  }

  finish(): readonly BlockNode[] {
    this.#closeParagraph();
    this.#closeList();
    return this.#nodes;
  }

  #heading(line: string, start: number, end: number): boolean {
    const marks = HEADING.exec(line);
    if (marks === null || line.endsWith("#")) return false;
    this.finish();
    const words = { start: start + marks[0].length, end };
    this.#nodes.push({ type: "heading", start, end, depth: (marks[1] as string).length, words, points: [] });
    this.#afterPoint = false;
    return true;
  }

  #point(line: string, start: number, end: number): boolean {
    if (!isPlain(line.slice(2))) return false;
    this.#closeParagraph();
    this.#points.push({ start, end, textStart: start + 2 });
    this.#afterPoint = true;
    return true;
  }

  #words(line: string, start: number, end: number): boolean {
    // Right below a point this would go on with the point.
    if (this.#afterPoint || !isPlain(line)) return false;
    this.#closeList();
    this.#paragraph = { start: this.#paragraph?.start ?? start, end };
    return true;
  }

  #closeParagraph(): void {
    if (this.#paragraph === undefined) return;
    this.#nodes.push({ type: "paragraph", ...this.#paragraph, depth: 0, words: undefined, points: [] });
    this.#paragraph = undefined;
  }

  #closeList(): void {
    const first = this.#points[0];
    const last = this.#points.at(-1);
    if (first === undefined || last === undefined) return;
    this.#nodes.push({
      type: "list",
      start: first.start,
      end: last.end,
      depth: 0,
      words: undefined,
      points: this.#points,
    });
    this.#points = [];
  }
}

function isPlain(text: string): boolean {
  return PLAIN_START.test(text) || DIGIT_START.test(text);
}
