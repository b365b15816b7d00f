import type { YAMLError } from "yaml";
import type { Problem } from "./problem.ts";
import type { Span } from "./source-text.ts";

/** What to tell a person for the parser's commoner findings; the parser's own words help nobody who writes sentences. */
const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab indents this line; use spaces",
  BAD_INDENT: "this line is not indented like its neighbours",
  MISSING_CHAR: "a quote or bracket that opens here is not closed",
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands in this line; put double quotes around the value',
  MULTILINE_IMPLICIT_KEY: "a line that should have the form `key: value` goes on over several lines",
  IMPOSSIBLE: "this cannot be read as lines of the form `key: value`",
  UNEXPECTED_TOKEN: "this does not fit here; put double quotes around the value, or correct the indentation",
  BAD_DQ_ESCAPE: "a backslash in double quotes begins something unknown; write it twice",
  BAD_ALIAS: "a * begins this value; put double quotes around it",
  BAD_SCALAR_START:
    "this value begins with a character that means something else here; put double quotes around it",
  BLOCK_IN_FLOW: "a list that begins on a line of its own cannot stand inside [ ] or { }",
  MISSING_ANCHOR: "this refers to a value that is not there",
  MULTIPLE_DOCS: "a second document begins here; one file holds one",
  NON_STRING_KEY: "the word before the colon has to be plain text",
  TAG_RESOLVE_FAILED: "an exclamation mark begins this value; put double quotes around it",
};

/** Tells a finding of the YAML parser in a person's words, at its own place. */
export function explainYamlError(error: YAMLError, place: (from: number, to: number) => Span): Problem {
  const span = place(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1));
  if (error.code === "BAD_ALIAS")
    return {
      code: "yaml/alias",
      message: "an alias (*name) repeats another value; write the value out, or put double quotes around it",
      span,
    };
  if (error.code === "TAG_RESOLVE_FAILED")
    return { code: "yaml/tag", message: WORDS["TAG_RESOLVE_FAILED"] as string, span };
  const words = WORDS[error.code] ?? "this cannot be read as lines of the form `key: value`";
  return { code: "frontmatter/invalid", message: words, span };
}
