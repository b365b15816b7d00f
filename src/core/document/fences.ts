import type { Problem } from "./problem.ts";
import { lineEndOf, linesOf, type Span } from "./source-text.ts";

/** Where the parts of a file lie: the YAML between the fences, and the Markdown after them. */
export interface Parts {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

/** The most front matter that is read, in UTF-16 units: checking for repeated keys is quadratic in the parser. */
const LARGEST_FRONT_MATTER = 64 * 1024;

/**
 * Splits a text into front matter and body at fences that are exactly `---`.
 *
 * Strict on purpose: a language tag, text glued to a fence or a missing closing fence is a problem and never a guess
 * (docs/decisions/0003 tells why no library stands here).
 */
export function splitParts(text: string): Parts | Problem {
  const lines = linesOf(text);
  const opener = lines.next();
  const first = opener.done ? { start: 0, end: 0, text: "" } : opener.value;
  const fence = /^---(?!-)(.*)$/.exec(first.text);
  if (fence === null) return missing(text, first);
  const span = { start: first.start, end: first.end };
  const tag = (fence[1] ?? "").trim();
  if (tag !== "") return tagged(tag, span);
  for (const line of lines) {
    if (/^\.\.\.(\s|$)/.test(line.text))
      return unclosed(span, "it ends with ... on a line of its own instead of ---");
    if (!line.text.startsWith("---")) continue;
    if (line.text.trimEnd() !== "---")
      return unclosed(span, `the closing line reads "${line.text.slice(0, 40)}"`);
    if (line.start > LARGEST_FRONT_MATTER) return tooLarge(line.start);
    const bodyStart = lineEndOf(text, line.end);
    const yamlStart = lineEndOf(text, first.end);
    return { yaml: text.slice(yamlStart, line.start), yamlStart, body: text.slice(bodyStart), bodyStart };
  }
  return unclosed(span, "no line of its own with --- ends it");
}

function tagged(tag: string, span: Span): Problem {
  if (!/^[A-Za-z]/.test(tag))
    return unclosed(span, `there is "${tag.slice(0, 40)}" on the line of the opening ---`);
  return {
    code: "frontmatter/language",
    message: `the front matter says it is written in "${tag.slice(0, 40)}"; only YAML is read, and nothing in a file is ever run`,
    span,
    suggestion: "---",
  };
}

function missing(text: string, first: { start: number; end: number }): Problem {
  const later = /^\s+---[ \t]*\r?\n/.test(text);
  return {
    code: "frontmatter/missing",
    message: later
      ? "there are empty lines or spaces before the first ---; it has to be the very first line"
      : "this file does not begin with --- and the lines that say what it is",
    span: { start: first.start, end: first.end },
    suggestion: "---",
  };
}

function unclosed(span: Problem["span"], why: string): Problem {
  return {
    code: "frontmatter/unclosed",
    message: `the front matter that begins here is not closed: ${why}`,
    span,
    suggestion: "---",
  };
}

function tooLarge(length: number): Problem {
  return {
    code: "frontmatter/too-large",
    message: `the front matter has ${length.toLocaleString("en-GB")} characters; ${LARGEST_FRONT_MATTER.toLocaleString("en-GB")} is the most that is read`,
    span: { start: 0, end: 3 },
    suggestion: "move long text below the closing ---",
    refuses: true,
  };
}
