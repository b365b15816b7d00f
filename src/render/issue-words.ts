import { escapeLine } from "./escape.ts";

/** What stands between a sign and what it would name, and that nobody sees. */
const NOTHING = "&#8203;";

/** The most of some words that stand in a Markdown line, in characters. */
const MOST = 200;

/**
 * Writes words from a file or a commit for a line of Markdown that is pasted into an issue: they read the same, and neither format
 * anything nor mention a person, an issue, a commit or another page. It is to be used in the middle of a line.
 */
export function issueWords(text: string): string {
  const line = escapeLine(text.replace(/\s+/g, " ").trim());
  const letters = [...line];
  const words =
    letters.length <= MOST
      ? line
      : `${letters
          .slice(0, MOST - 1)
          .join("")
          .trimEnd()}…`;
  return words
    .split(MEANING)
    .map((piece, at) => (at % 2 === 0 ? escaped(piece) : apart(piece)))
    .join("");
}

// A sign before what it names; a picture in words; a reference that has no sign; the beginning of an address; what may be a commit.
const MEANING =
  /([@%~^](?=[\p{L}\p{N}_"[{*-])|[#!$&](?=\d)|:(?=[\w+-]+:)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|\b(?=[a-f]*\d)[0-9a-f]{7,64}\b)/iu;

function apart(sign: string): string {
  const pieces = sign.match(/^[0-9a-f]{7,}$/i) === null ? [sign, ""] : (sign.match(/.{1,6}/g) ?? []);
  return pieces.map(escaped).join(NOTHING);
}

// What means nothing in the middle of a line stays as it is, so that the source can be read as well.
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, "\\$&");
}

/** Writes a line to paste as code, whatever it holds. */
export function issueCode(command: string): string {
  const line = escapeLine(command.replace(/\s+/g, " ").trim());
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = longest > 0 ? " " : "";
  return `${fence}${gap}${line}${gap}${fence}`;
}
