import * as fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { parseBlocks, plainWords } from "../../../src/core/document/markdown.ts";
import { markdownLimitExceeded } from "../../../src/core/document/markdown-limits.ts";
import { readOutline } from "../../../src/core/document/outline.ts";
import { sentencesOf } from "../../../src/core/history/sentences.ts";
import { runs } from "../../helpers/runs.ts";

const SIGNS = "**a ".repeat(30);

/** The most openings that the parser finds in one paragraph or heading. */
function mostTogether(node: Nodes, body: string): number {
  if (node.type === "paragraph" || node.type === "heading") {
    const words = body.slice(node.position?.start.offset, node.position?.end.offset);
    return words.replace(/[^[*_`<~!]/g, "").length;
  }
  return "children" in node ? Math.max(0, ...node.children.map((child) => mostTogether(child, body))) : 0;
}

describe("what is counted as one paragraph", () => {
  it("goes on over everything that the parser goes on over", () => {
    const lead = fc.constantFrom(
      ...["", "", " ", "   ", "    ", "     ", "> ", ">", ">    ", ">     ", "> > ", "- ", "  - ", "    - "],
      ...[
        "     - ",
        "-     ",
        "-\t",
        "1) ",
        "2) ",
        "2. ",
        "  2) ",
        "   2) ",
        "   ",
        "12) ",
        "> 2) ",
        "> - ",
        ">     - ",
      ],
    );
    const words = fc.constantFrom(
      SIGNS,
      SIGNS,
      "a",
      `a ${SIGNS}`,
      "# h",
      "```",
      "<div>",
      "<!--",
      "-->",
      "",
      "***",
      "===",
      "-",
    );
    const line = fc.tuple(lead, words).map((parts) => parts.join(""));
    const body = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => lines.join("\n"));
    const alike = fc.tuple(body, line, line).map(([text, a, b]) => `${text}\n${`${a}\n${b}\n`.repeat(8)}`);
    fc.assert(
      fc.property(fc.oneof(body, alike), (text) => {
        if (mostTogether(parseBlocks(text), text) > 400) expect(markdownLimitExceeded(text)).toBeDefined();
      }),
      runs(1_000),
    );
  }, 120_000);

  it.each(["> ", "2) ", "    - ", "> > "])("goes on over lines that begin with %j", (lead) => {
    expect(markdownLimitExceeded(`a\n${`${lead}${SIGNS}\n`.repeat(10)}`)).toBeDefined();
  });

  it.each([
    ["points", "- **ask** `b`\n"],
    ["points with wrapped words", "- **ask** `b`\n  and so on\n"],
    ["numbered points", "3. **ask** `b`\n"],
    ["numbered points with wrapped words", "3. **ask** `b`\n   and so on\n"],
    ["quoted points", "> - **ask** `b`\n"],
    ["quoted paragraphs", "> **ask** `b`\n>\n"],
    ["paragraphs", "**ask** `b`\n\n"],
  ])("ends with each of many %s", (_what, text) => {
    expect(markdownLimitExceeded(text.repeat(400))).toBeUndefined();
  });
});

describe("words without marks", () => {
  it.each([
    ["**a *b* c** and __d__", "a b c and d"],
    ["***both***", "both"],
    ["*a* _b_ `c`", "a b c"],
    ["[the list](../x.md) and ![a picture](y.png)", "the list and a picture"],
    ["** not bold ** and 2 * 3 * 4", "** not bold ** and 2 * 3 * 4"],
    ["\\*kept\\* and snake_case_name", "*kept* and snake_case_name"],
    [`**${"long ".repeat(300)}end**`, `${"long ".repeat(300)}end`],
  ])("%j", (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });

  it.each(["**a ", "__a ", "*a ", "[", "[a](", "![a", "`a ``", "<!-- ", "\\", "a**", "**", "***a", "A. "])(
    "are soon found in %j again and again, quoted or not",
    (piece) => {
      const line = `> ${piece.repeat(100)}\n`;
      const body = line.repeat(Math.ceil(163_000 / line.length));
      const flat = body.replaceAll("\n> ", "");
      expect(plainWords(body).length + plainWords(flat).length).toBeGreaterThan(-1);
      const outlined = {
        type: "paragraph",
        span: { start: 0, end: body.length },
        text: body,
        items: [],
      } as const;
      expect(sentencesOf([outlined, { ...outlined, text: flat }])).toBeDefined();
    },
    5_000,
  );

  it("are told sentence by sentence in a paragraph of any length", () => {
    const text = "We ring **back** today. ".repeat(2_000);
    const block = { type: "paragraph", span: { start: 0, end: text.length }, text, items: [] } as const;
    const sentences = sentencesOf([block]);
    expect(sentences).toHaveLength(2_000);
    expect(new Set(sentences.map(({ words }) => words))).toEqual(new Set(["We ring back today."]));
    expect(new Set(sentences.map(({ span }) => text.slice(span.start, span.end)))).toEqual(
      new Set(["We ring **back** today."]),
    );
  });

  it("are soon found in a body that is read whole", () => {
    const outline = readOutline(
      `# A\n\n## B\n\n${`> ${"a ".repeat(200)}\n`.repeat(400)}`,
      0,
      () => undefined,
    );
    expect(sentencesOf(outline.sections.flatMap(({ blocks }) => blocks)).length).toBeGreaterThan(0);
  }, 5_000);
});
