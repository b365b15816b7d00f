import * as fc from "fast-check";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { markdownWords } from "../../src/render/markdown-words.ts";
import { hostileWords } from "../helpers/hostile-words.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function shape(markdown: string): string[] {
  const types = new Set<string>();
  const walk = (node: Node): void => {
    types.add(node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(unified().use(remarkParse).parse(markdown) as Node);
  return [...types].sort();
}

describe("words in Markdown", () => {
  it("read as they were said where they hold no marks", () => {
    const words = "Come back free within 5 working days (if it fails) - we pay: £90.";
    expect(markdownWords(words)).toBe(words);
  });

  it.each([
    "# a heading",
    "1. a list",
    "- a point",
    "> a quotation",
    "**bold** and `code` and [a link](https://evil.example)",
    "<img src=x onerror=alert(1)> &lt;b&gt; <https://evil.example>",
    "![picture](x) | a | table | ~~gone~~",
    "--- ",
    "===",
  ])("stay words: %s", (words) => {
    expect(shape(markdownWords(words))).toEqual(["paragraph", "root", "text"]);
  });

  it("stay words whatever they are", () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const shapes = shape(`- ${markdownWords(words)}`).filter(
          (type) => type !== "paragraph" && type !== "text",
        );
        return shapes.join() === "list,listItem,root";
      }),
    );
  });
});
