import * as fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { complaintText, type NewComplaint } from "../../../src/core/complaint/complaint-text.ts";
import { readText } from "../../../src/core/document/document.ts";
import { parseInline, plainWords } from "../../../src/core/document/markdown.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { asBody } from "../../../src/core/record/as-body.ts";
import { checkSchema } from "../../../src/core/score/check-schema.ts";
import { readComplaint } from "../../../src/core/score/complaint.ts";
import { sentence } from "../../helpers/arbitrary.ts";
import { hostileWords } from "../../helpers/hostile-words.ts";
import { runs } from "../../helpers/runs.ts";

const PLAIN = new Set(["root", "paragraph", "text"]);

/** The words of a text, without what separates them and without what no text file can hold. */
function wordsOf(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFEFF]/g, "")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .split(/[\s\u0085]+/)
    .filter((word) => word !== "")
    .join(" ");
}

function typesIn(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(typesIn) : [])];
}

function shownBy(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(shownBy).join(node.type === "root" ? "\n\n" : "") : "";
}

function written(words: string, facts: Partial<NewComplaint> = {}) {
  const text = complaintText({ kind: "complaint", received: "2026-11-20T09:10", ...facts }, words);
  const source = sourceOf(new TextDecoder().decode(new TextEncoder().encode(text)));
  return readText("complaints/2026-11-20-x.md", "complaint", source, sectionNames());
}

describe("the words of a complaint", () => {
  it("read back the same, as paragraphs and nothing else, whatever was pasted", () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const body = asBody(words);
        const tree = parseInline(body);
        expect(typesIn(tree).filter((type) => !PLAIN.has(type))).toEqual([]);
        expect(wordsOf(shownBy(tree))).toBe(wordsOf(words));
        expect(wordsOf(plainWords(body))).toBe(wordsOf(words));
      }),
      runs(1_500),
    );
  });

  it("leave the file one that can be read, with its facts, whatever was pasted", () => {
    fc.assert(
      fc.property(
        hostileWords,
        sentence,
        sentence,
        fc.array(sentence, { maxLength: 3 }),
        (words, wanted, channel, whys) => {
          const document = written(words, { wanted, channel, cause: { kind: ["design"], whys } });
          expect(document.problems).toEqual([]);
          expect(checkSchema(document)).toEqual([]);
          const keys = readComplaint({ id: "x", document }, () => "stands")?.keys;
          expect([keys?.received, keys?.wanted, keys?.channel, keys?.cause?.whys]).toEqual([
            "2026-11-20T09:10",
            ...[wanted, channel, whys],
          ]);
          const { title, sections, preamble } = document.outline;
          expect([title, sections]).toEqual([undefined, []]);
          expect(preamble.every((block) => block.type === "paragraph")).toBe(true);
          expect(wordsOf(preamble.map((block) => plainWords(block.text)).join(" "))).toBe(wordsOf(words));
        },
      ),
      runs(300),
    );
  });

  it.each([
    ["10,000 characters", "I was charged for the second visit. ".repeat(280)],
    ["10,000 exclamation marks", "!".repeat(10_000)],
    ["10,000 asterisks", "*a ".repeat(3_400)],
    ["10,000 opening brackets", "[".repeat(10_000)],
    ["backticks of every length", Array.from({ length: 140 }, (_, at) => "`".repeat(at)).join(" a ")],
    ["20,000 lines", "- a\n".repeat(20_000)],
    ["3,000 lines without a gap", "> a\n".repeat(3_000)],
    ["a nest of quotations", "> ".repeat(2_000)],
    ["a conflict of Git's", "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other"],
    ["front matter", "---\nkind: thanks\n---\n"],
    ["code with a fence", "```js\nprocess.exit()\n```"],
  ])("that are %s are read in no time, and are the same", (_what, words) => {
    const began = Date.now();
    const document = written(words);
    expect(document.problems).toEqual([]);
    expect(wordsOf(document.outline.preamble.map((block) => plainWords(block.text)).join(" "))).toBe(
      wordsOf(words),
    );
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it("keep their paragraphs and their lines", () => {
    expect(asBody("\r\nFirst,\r\nthen.\r\n  \r\n\r\n\tAfter that.\r\n")).toBe("First,\nthen.\n\nAfter that.");
  });

  it("stand as they were typed where Markdown has nothing to do with it", () => {
    const words = 'She paid 5 * 3 for snake_case & co (see [sic] #4) -- "twice", 1.5 l, C:\\temp, a < b!';
    expect(asBody(words)).toBe(words);
  });
});

describe("the facts of a complaint", () => {
  it("are written in their order, days without quotes", () => {
    const facts: NewComplaint = {
      ref: "CRM-20419",
      "told-customer": "asked-not-to",
      received: "2026-11-20T09:10",
      cause: { kind: ["design", "tool"], whys: ["no line for it, and nobody asked"] },
      elsewhere: ["know-the-price"],
      closed: "2026-11-22",
      kind: "complaint",
      wanted: "2026-11-21",
    };
    expect(complaintText(facts, "Twice.")).toBe(
      [
        "---",
        "kind: complaint",
        "received: 2026-11-20T09:10",
        'wanted: "2026-11-21"',
        "told-customer: asked-not-to",
        'cause: { kind: [design, tool], whys: ["no line for it, and nobody asked"] }',
        "elsewhere: [know-the-price]",
        "closed: 2026-11-22",
        "ref: CRM-20419",
        "---",
        "",
        "Twice.",
        "",
      ].join("\n"),
    );
  });

  it("may be all there is", () => {
    expect(complaintText({ kind: "thanks", received: "2026-11-20" }, " \n")).toBe(
      "---\nkind: thanks\nreceived: 2026-11-20\n---\n",
    );
  });

  it("of many brackets do not look like lists inside lists", () => {
    const wanted = "[".repeat(40);
    const document = written("Twice.", { wanted, channel: "{{{{{{{{{ x ]", "cost-us": "[1], [2] and {3}" });
    expect(document.problems).toEqual([]);
    expect(readComplaint({ id: "x", document }, () => "stands")?.keys.wanted).toBe(wanted);
    expect(document.source.text).toContain("cost-us: [1]".replace("[1]", '"[1], [2] and {3}"'));
  });
});
