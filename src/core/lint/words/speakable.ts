import { withJoinedEndings } from "../../language/joined-endings.ts";
import { unquoted } from "../../language/unquoted.ts";
import { findPlaceholders } from "../../score/placeholders.ts";

// Where a link leads, what is code, a tag or a bare address is not read aloud; a picture is seen. No part can grow long.
const SILENT =
  /<!--[\s\S]{0,2000}?-->|`{1,3}[^`\n]{1,200}`{1,3}|!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|(?<=\])\([^)\n]{0,400}\)|<\/?[a-z][^<>\n]{0,200}>|\b(?:https?:\/\/|www\.)[^\s)>\]]{1,400}/gi;
const MARKS = /^[ \t]*>+|\*\*|(?<=\S)\*|\*(?=\S)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[[\]]/gmu;

/** Blanks out what nobody reads aloud, quotations and gaps; every place stays where it was. Line ends become spaces. */
export function speakable(text: string): string {
  return unquoted(visible(text).replaceAll("|", ","));
}

/** Blanks out what nobody reads aloud, and gaps; quotations stay. */
export function visible(text: string): string {
  const blank = (words: string): string => words.replace(/[^\n]/g, " ");
  let spoken = withJoinedEndings(text.slice(0, 2_000));
  if (spoken.includes("[") || spoken.includes("{") || spoken.includes("TODO"))
    for (const { at, words } of findPlaceholders(spoken))
      spoken = spoken.slice(0, at) + blank(words) + spoken.slice(at + words.length);
  if (/[<`\]]|http|www\./i.test(spoken)) spoken = spoken.replace(SILENT, blank);
  if (/[>*_[\]]/.test(spoken)) spoken = spoken.replace(MARKS, blank);
  return spoken;
}
