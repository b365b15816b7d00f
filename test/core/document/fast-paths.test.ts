import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBlockNodes } from "../../../src/core/document/block-nodes.ts";
import { splitParts } from "../../../src/core/document/fences.ts";
import { parseFrontMatter } from "../../../src/core/document/front-matter.ts";
import { linksIn, parsedLinks } from "../../../src/core/document/links-in.ts";
import { simpleBlocks } from "../../../src/core/document/simple-blocks.ts";
import { simpleFrontMatter } from "../../../src/core/document/simple-front-matter.ts";
import { SLOTS } from "../../../src/core/document/slots.ts";

/** `npm run nightly` asks for more. */
const RUNS = Number(process.env["SCORE_FAST_PATH_RUNS"] ?? 1_000);

const files = ["templates", "examples"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /goals[\\/][^\\/]+\.md$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8")),
);

const LINE_PIECES = [
  "# ",
  "## ",
  "### A",
  "- ",
  "-",
  "* ",
  "1. ",
  "12) x",
  "2024 was",
  "> ",
  "    ",
  "  ",
  " ",
  "**bold** — words",
  "**",
  "[a](b)",
  "[a]: b",
  "[a](",
  "word",
  "Words here.",
  "---",
  "===",
  "```",
  "~~~",
  "<!-- c -->",
  "<div>",
  "&amp;",
  "\\#",
  "`x`",
  "_em_",
  "“quoted”",
  "£5",
  "é",
  "# ",
  "#",
  "\u00a0",
  "\u2028",
  "x  ",
  "- - y",
  "- # z",
  "- **id** — told",
  "+ p",
  "!",
  "|a|b|",
  ":",
  "\f",
];
const YAML_PIECES = [
  "goal: ",
  "always:",
  "never:",
  "  id: ",
  "  - ",
  "- ",
  "word",
  "Words here",
  '"quoted: words"',
  '"a \\" b"',
  "'single'",
  "[a, b]",
  "[a b, c]",
  "[]",
  "{ a: 1 }",
  "{ measure: working days, at-most: 5 }",
  "{ a: b c, a: 2 }",
  "{ a: b: c }",
  "{ a: null, b: x-1 }",
  "{a: 1}",
  "5",
  "05",
  "1e3",
  "2026-03-04",
  "2026-03-04T10:00",
  "no",
  "null",
  "~",
  "# note",
  " # note",
  ": ",
  "a: b",
  "&x",
  "*x",
  "!t",
  "|",
  ">",
  "    deeper: x",
  " one: x",
  "é: ü",
  "“q”",
  "-",
  "?",
  "\t",
  "owner: Dana",
  "x: y",
  "@h",
  "%",
  "serves: [a]",
  "clauses: [fix-it#ask-1, b#2]",
  "complaints: [2026-03-01-late, 2026-03-04]",
  "[a#b]",
  "#c",
  "2026-03-01-late",
  "from: a",
  "from: b",
];

const LINK_PIECES = [
  "[the promise](../promise.md)",
  "[a](b)",
  "![a](b.png)",
  "[a](<b>)",
  '[a](b "t")',
  "[a](b_c_d)",
  "[*a*](b)",
  "[a](b)(c)",
  "[a][b]",
  "[a]",
  "](",
  "[",
  "]",
  "(",
  ")",
  "!",
  "\\",
  "`",
  "<b>",
  "*",
  "_",
  "&",
  "~",
  "word ",
  " ",
  "é",
  "- ",
  "## ",
  "\u00a0",
];

const textOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((line) => line.join("")),
      { maxLength: 8 },
    )
    .chain((lines) =>
      fc
        .constantFrom("\n", "\n", "\n\n")
        .map((feed) => lines.join(feed) + (lines.length % 2 === 0 ? "\n" : "")),
    );

const mutated = (base: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...base), fc.nat(), fc.constantFrom(...pieces, "\n", ""), fc.nat({ max: 3 }))
    .map(([text, at, piece, gone]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + piece + text.slice(place + gone);
    });

const bodies = files.flatMap((text) => {
  const parts = splitParts(text);
  return "code" in parts ? [] : [parts.body];
});
const fronts = files.flatMap((text) => {
  const parts = splitParts(text);
  return "code" in parts ? [] : [parts.yaml];
});

function agreeOnBlocks(body: string): boolean {
  const simple = simpleBlocks(body);
  if (simple !== undefined) expect(simple).toEqual(parseBlockNodes(body));
  return simple !== undefined;
}

function agreeOnFrontMatter(yaml: string): boolean {
  const simple = simpleFrontMatter(yaml, 4, SLOTS.goal);
  if (simple !== undefined)
    expect({ entries: simple, problems: [] }).toEqual(parseFrontMatter(yaml, 4, SLOTS.goal));
  return simple !== undefined;
}

function agreeOnLinks(body: string): boolean {
  expect(linksIn(body)).toEqual(parsedLinks(body));
  return simpleBlocks(body) !== undefined;
}

describe("the short ways of reading", () => {
  it("see in every goal of the templates and examples what the Markdown parser sees, and take most of them", () => {
    const taken = bodies.filter(agreeOnBlocks).length;
    expect(taken / bodies.length).toBeGreaterThan(0.8);
  });

  it("see in every goal of the templates and examples what the YAML parser sees, and take most of them", () => {
    const taken = fronts.filter(agreeOnFrontMatter).length;
    expect(taken / fronts.length).toBeGreaterThan(0.8);
  });

  it("never disagree with the Markdown parser on made-up bodies", () => {
    fc.assert(
      fc.property(textOf(LINE_PIECES), (body) => void agreeOnBlocks(body)),
      { numRuns: RUNS },
    );
  });

  it("never disagree with the Markdown parser on bodies that somebody mistyped", () => {
    fc.assert(
      fc.property(mutated(bodies, LINE_PIECES), (body) => void agreeOnBlocks(body)),
      { numRuns: RUNS / 4 },
    );
  });

  it("never disagree with the Markdown parser on where the links of a made-up body lead", () => {
    fc.assert(
      fc.property(textOf(LINK_PIECES), (body) => void agreeOnLinks(body)),
      { numRuns: RUNS / 4 },
    );
  });

  it("never disagree with the Markdown parser on the links of a body that somebody mistyped", () => {
    fc.assert(
      fc.property(mutated(bodies, LINK_PIECES), (body) => void agreeOnLinks(body)),
      { numRuns: RUNS / 8 },
    );
  });

  it("take the clauses and the complaints of a repair file", () => {
    expect(agreeOnFrontMatter("clauses: [fix-it#ask-1, b#2]\ncomplaints: [2026-03-01-late]\n")).toBe(true);
    for (const other of ["2026-03-01", "a #b", "#b", "2026-03-01-", "a#", "1-a"])
      agreeOnFrontMatter(`complaints: [${other}]\n`);
  });

  it("never disagree with the YAML parser on made-up front matter", () => {
    fc.assert(
      fc.property(textOf(YAML_PIECES), (yaml) => void agreeOnFrontMatter(yaml)),
      { numRuns: RUNS },
    );
  });

  it("never disagree with the YAML parser on front matter that somebody mistyped", () => {
    fc.assert(
      fc.property(mutated(fronts, YAML_PIECES), (yaml) => void agreeOnFrontMatter(yaml)),
      { numRuns: RUNS / 4 },
    );
  });
});
