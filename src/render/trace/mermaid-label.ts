import { escapeLine } from "../escape.ts";

/**
 * Writes words as a label of a Mermaid flowchart, in quotation marks. Every sign that Mermaid, Markdown or HTML could take for
 * anything but itself is written as its number, so that no words end the label, begin a line of their own, or become a link, a
 * picture, an icon, a formula or a setting.
 */
export function mermaidLabel(words: string): string {
  const plain = escapeLine(words.replace(/\s+/g, " ").trim());
  return `"${plain.replace(OTHER, (sign) => `#${sign.codePointAt(0)};`)}"`;
}

// Letters, numbers and blanks stand for themselves, and so does a hyphen inside a word.
const OTHER = /(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} ,-]/gu;
