import { escapeLine } from "./escape.ts";

/**
 * Writes words so that Markdown shows them as they are: on one line, and with every sign escaped that could begin a mark, a tag, a
 * link or a line of another kind.
 */
export function markdownWords(words: string): string {
  const plain = escapeLine(words.replace(/\s+/g, " ").trim());
  return plain
    .replace(MARKS, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, "$1\\:")
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

const MARKS = /[\\`*_[\]<>#|~$@]/g;

/** Writes a link in Markdown to a path that is a reference already. */
export function markdownLink(words: string, path: string): string {
  return `[${markdownWords(words)}](${path})`;
}

/** Writes a line to paste as code; one that holds a mark of code itself as words. */
export function markdownCode(line: string): string {
  return line.includes("`") ? markdownWords(line) : `\`${escapeLine(line)}\``;
}
