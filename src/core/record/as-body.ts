/** The most lines of what somebody pastes that are kept as lines; a longer text is set anew in paragraphs. */
const MOST_LINES = 4_000;
const MOST_LINES_TOGETHER = 500;

/** The most words of a paragraph that is set anew. */
const WORDS_TOGETHER = 400;

/** Signs that could each open something, of which a Markdown parser compares every one with the others. */
const OPENINGS = /[[*_`<~!]/g;
const MOST_OPENINGS = 100;

// What ends a line for some reader; what a Markdown file can't hold; what would not survive as UTF-8.
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F\uFEFF]/g;
const HALF_CHARACTERS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Writes words that a person typed or pasted as Markdown that says the same: paragraphs and lines stay, and nothing in them
 * becomes a heading, a list, HTML, a fence or a mark of a conflict. Indentation is not kept.
 */
export function asBody(words: string): string {
  const lines = words
    .replace(LINE_ENDS, "\n")
    .replace(CONTROLS, "")
    .replace(HALF_CHARACTERS, "\uFFFD")
    .split("\n")
    .map((line) => line.trim());
  const paragraphs = lines.length > MOST_LINES ? setAnew(lines) : paragraphsOf(lines);
  return paragraphs.map(asParagraph).join("\n\n");
}

function paragraphsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const last = paragraphs.at(-1) as string[];
    if (line === "" || last.length === MOST_LINES_TOGETHER) paragraphs.push(line === "" ? [] : [line]);
    else last.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function setAnew(lines: readonly string[]): readonly (readonly string[])[] {
  const words = lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== "");
  const paragraphs: string[][] = [];
  for (let at = 0; at < words.length; at += WORDS_TOGETHER)
    paragraphs.push([words.slice(at, at + WORDS_TOGETHER).join(" ")]);
  return paragraphs;
}

function asParagraph(lines: readonly string[]): string {
  const openings = lines.reduce((count, line) => count + (line.match(OPENINGS)?.length ?? 0), 0);
  return lines.map((line) => asLine(line, openings > MOST_OPENINGS)).join("\n");
}

function asLine(line: string, escapesAll: boolean): string {
  const words = escapesAll ? line.replace(/[\\[*_`<~!&]/g, "\\$&") : withoutMarks(line);
  return withoutStart(words);
}

// What would mean something inside a line. What stands alone between blanks, or inside a word, is left as it was typed.
function withoutMarks(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
    .replace(/`/g, "\\`")
    .replace(/(?<=\S)[*~]|[*~](?=\S)/g, "\\$&")
    .replace(/_(?<![A-Za-z0-9]_(?=[A-Za-z0-9]))(?:(?<=\S_)|(?=\S))/g, "\\_")
    .replace(/(?<=\])\(/g, "\\(")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<")
    .replace(/&(?=#?[A-Za-z0-9]{1,40};)/g, "\\&");
}

// What would mean something at the beginning of a line: a heading, a line below words, a point, a quotation, a table, a fence,
// the definition of a link, or a mark that Git leaves in a conflict.
function withoutStart(line: string): string {
  const number = /^(\d{1,9})([.)])(?=[ \t]|$)/.exec(line);
  if (number !== null) return `${number[1]}\\${line.slice((number[1] as string).length)}`;
  return /^(?:#{1,6}(?:[ \t]|$)|[+*_](?:[ \t]|$)|[-=|:>[]|<{7})/.test(line) ? `\\${line}` : line;
}
