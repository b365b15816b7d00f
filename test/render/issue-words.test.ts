import * as fc from "fast-check";
import type { Nodes } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { escapeLine } from "../../src/render/escape.ts";
import { issueCode, issueWords } from "../../src/render/issue-words.ts";
import { sentence } from "../helpers/arbitrary.ts";

const NOTHING = "\u200b";

/** Reads a line as a point of a list. */
function read(line: string): Nodes[] {
  const tree = unified().use(remarkParse).parse(line);
  const nodes: Nodes[] = [];
  const visit = (node: Nodes): void => {
    nodes.push(node);
    if ("children" in node) for (const child of node.children) visit(child as Nodes);
  };
  visit(tree);
  return nodes;
}

const said = (line: string): string =>
  read(line)
    .map((node) => (node.type === "text" || node.type === "inlineCode" ? node.value : ""))
    .join("");

/** What a forge looks for in the words of a page once they are read. */
const MENTIONS =
  /[@~%^](?=[\p{L}\p{N}_])|[#!$&](?=\d)|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:|\b(?=[0-9a-f]*\d)(?=[0-9a-f]{7,})[0-9a-f]{7,64}\b/iu;

const hostile = fc
  .array(
    fc.oneof(
      sentence,
      fc.constantFrom(
        ..."@dana @org/team #12 Fixes closes GH-7 !3 ~bug %9 $4 &5 ^alert#1 org/repo#3 a5c3785e1f https://github.com/o/r/issues/1 www.x.org :tada: a@b.org </li> [x](y) ![z](q) `c` **b** ~~d~~ | \\ &amp; <!-- --> [^1] - # /close".split(
          " ",
        ),
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(" "));

describe("words that are pasted into an issue", () => {
  it.each([
    ["Tell @dana, closes #12", "Tell @&#8203;dana, closes #&#8203;12"],
    ["org/repo#3 and GH-7", "org/repo#&#8203;3 and GH-&#8203;7"],
    ["see https://github.com/o/r/issues/1", "see https:&#8203;//github.com/o/r/issues/1"],
    ["have-it-fixed-once#charge-twice", "have-it-fixed-once#charge-twice"],
    ["it is 5 %, at most; and so on: yes!", "it is 5 %, at most; and so on: yes!"],
    ["two  lines\nof <b>*it*</b>", "two lines of \\<b\\>\\*it\\*\\</b\\>"],
  ])("mention nobody and close nothing: %s", (words, written) => {
    expect(issueWords(words)).toBe(written);
  });

  it("read the same, format nothing and name nothing, whatever they are", () => {
    fc.assert(
      fc.property(hostile, hostile, (about, say) => {
        const line = `- **${issueWords(about)}**: ${issueWords(say)}\n  ${issueCode(say)}`;
        const nodes = read(line);
        const kinds = new Set(nodes.map(({ type }) => type));
        expect([...kinds].filter((kind) => !KINDS.has(kind))).toEqual([]);
        const texts = nodes.filter((node) => node.type === "text").map(({ value }) => value);
        for (const text of texts) expect(text.replace(/^: /, "")).not.toMatch(MENTIONS);
        const shown = (words: string): string => escapeLine(words.replace(/\s+/g, " ").trim());
        if ([about, say].every((words) => [...shown(words)].length <= 200))
          expect(said(line).replaceAll(NOTHING, "").replace(/\s+/g, " ")).toBe(
            `${shown(about)}: ${shown(say)} ${shown(say)}`.replace(/\s+/g, " "),
          );
      }),
      { numRuns: 300 },
    );
  });
});

const KINDS: ReadonlySet<string> = new Set([
  "root",
  "list",
  "listItem",
  "paragraph",
  "strong",
  "text",
  "inlineCode",
]);
