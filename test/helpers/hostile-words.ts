import * as fc from "fast-check";

const STARTS =
  "--- - + * # ## ###### > >> 1. 1) 999. === ---- *** _ ___ * ``` ```js ~~~ | |- :-- [x] [x]: [^1]: <<<<<<< ||||||| ======= >>>>>>> <div> <!-- ... kind: \t \u00A0 \u2003".split(
    " ",
  );
const SIGNS =
  "* ** _ __ ` `` ~ ~~ [ ] ( ) ]( ![ < > </b> <b> <!-- --> & &amp; &#35; &copy \\ \\\\ \\* ! !! | # $& a*b a_b a__b \u202E \u200F \u0645\u0631\u062D\u0628\u0627 \u05E9 \u4F60\u597D \u00E9 \u{1F642} \u2028 \u0085 \u000B \u0000 \u001B[2J \uFEFF \uD800 [[[[[[[[[[ {{{{{{{{{{{ https://x.example <https://x.example>".split(
    " ",
  );
const WORDS = ["I", "was", "charged", "twice", "for", "it", "1", "10"];

const piece = fc.oneof(
  fc.constantFrom(...SIGNS),
  fc.constantFrom(...WORDS),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const line = fc
  .tuple(
    fc.constantFrom("", "", "", " ", "    ", "\t"),
    fc.option(fc.constantFrom(...STARTS), { nil: "" }),
    fc.array(piece, { maxLength: 6 }),
    fc.constantFrom("", " ", "  "),
    fc.constantFrom("", "  ", "\\", " #"),
  )
  .map(([indent, start, pieces, glue, end]) => `${indent}${[start, ...pieces].join(glue)}${end}`);

/** Text of many lines as somebody could paste it: marks of Markdown, YAML, HTML and Git, controls, any script, any line ending. */
export const hostileWords: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r", "\n \n"))
  // The reader of words keeps escaped signs at the end of the private characters while it works; nobody types those.
  .map(([lines, eol]) => lines.join(eol).replace(/[\u{10FF00}-\u{10FFFF}]/gu, ""));
