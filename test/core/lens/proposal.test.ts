import { describe, expect, it } from "vitest";
import { readProposal } from "../../../src/core/lens/proposal.ts";

function read(text: string | Uint8Array) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readProposal({ path: "p.md", bytes }, "p.md");
}

function passages(text: string): string[] {
  return read(text).passages.map(({ line, words }) => `${line} ${words}`);
}

describe("a proposal", () => {
  it("is read sentence by sentence, heading by heading, point by point and row by row", () => {
    const text = `---
title: New prices
---
# What changes

From May it *costs*
more. Nobody pays **twice**.

## Rota

### Early

- open at
  seven
  - or eight
1. close

> A guest said so.

| Job | Price |
| --- | ----- |
| Tap | £95 |

\`\`\`
late fee £5
\`\`\`

<!-- nobody reads this -->
`;
    expect(passages(text)).toEqual([
      "2 title: New prices",
      "4 What changes",
      "6 From May it costs more.",
      "7 Nobody pays twice.",
      "9 Rota",
      "11 Early",
      "13 open at seven",
      "15 or eight",
      "16 close",
      "18 A guest said so.",
      "20 Job | Price",
      "22 Tap | £95",
      "25 late fee £5",
    ]);
  });

  it("is plain text as well, and whatever only looks like front matter", () => {
    expect(passages("Dear all,\r\nwe open at nine.\r\n\r\nDana")).toEqual([
      "1 Dear all, we open at nine.",
      "4 Dana",
    ]);
    expect(passages("---\nNo end of it.\n")).toEqual(["2 No end of it."]);
  });

  it("is the same however it is wrapped and marked, and another one with other words", () => {
    const { fingerprint } = read("Quotes may\nchange. By **10 %**.");
    expect(read("\uFEFFQuotes may change.\n\nBy 10 %.\n").fingerprint).toBe(fingerprint);
    expect(read("Quotes may change. By 12 %.").fingerprint).not.toBe(fingerprint);
  });

  it.each([
    ["of more than half a megabyte", new Uint8Array(600_000).fill(97), "bytes/too-large"],
    ["in Latin-1", Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), "bytes/utf8"],
    ["with a NUL byte", "a\0b", "bytes/nul"],
    ["that nests without end", `${"> ".repeat(3_000)}x`, "markdown/depth"],
    ["of nothing but marks", "---\n***\n", "lens/empty"],
  ])("%s is refused", (_name, text, code) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ kind: "refused", code }));
  });
});
