import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/core/rehearse/card.ts";
import type { DeckPrint } from "../../src/core/rehearse/deck-print.ts";
import type { DeckBlock } from "../../src/render/deck/blocks.ts";
import { fitSide } from "../../src/render/deck/fit.ts";
import { renderDeck } from "../../src/render/deck.ts";
import { directionOf } from "../../src/render/direction-of.ts";
import { escapeHtml } from "../../src/render/escape-html.ts";
import { html } from "../../src/render/html.ts";
import { hostileWords } from "../helpers/hostile-words.ts";

function card(words: string): Card {
  const answer = {
    happen: [words],
    feel: [words, words],
    clauses: [{ reference: "a#b", list: "never", text: words, instead: words, isConcerned: true } as const],
    putRight: words,
    repairs: [{ amendment: "a-00000001", on: "2026-03-02", because: words, held: "yes" } as const],
    gaps: [{ voice: "v", weSay: words, weDo: undefined, words }],
  };
  return {
    id: "a#b",
    kind: "never",
    goal: "a",
    title: words,
    opening: "It is late.",
    scene: [words],
    answer,
  };
}

function deck(words: string, form: DeckPrint["form"] = "html"): string {
  const digest = (text: string): string => createHash("sha256").update(text).digest("base64");
  return renderDeck({ form, name: words, language: "en", seed: words, cards: [card(words)], digest });
}

const TAGS = /<\/?(?:html|head|meta|title|style|body|main|section|article|div|p|span|!doctype)[^<>]*>/g;

describe("a deck to print", () => {
  it("has no tag, attribute or address of anybody else's, whatever the score says", () => {
    fc.assert(
      fc.property(fc.oneof(hostileWords, fc.string({ unit: "binary" })), (words) => {
        const page = deck(words);
        const rest = page.replace(/<style>[\s\S]*?<\/style>/, "").replace(TAGS, "");
        expect(rest).not.toMatch(/[<>]/);
        for (const [tag] of page.replace(/<style>[\s\S]*?<\/style>/, "").matchAll(TAGS))
          expect(tag).toMatch(/^<[^"]*(?:"[^"]*"[^"]*)*>$/);
        expect(page).not.toMatch(/<(?:script|link|img|iframe)|\son\w+=|(?:src|href)=|url\(|@import/i);
      }),
      { numRuns: 100 },
    );
  });

  it("tells the browser to take its own style and nothing else", () => {
    const page = deck("a");
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const digest = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;`);
    expect(page).not.toContain("unsafe-inline");
  });

  it("loses no word of a side that does not fit on one face, in scripts with and without blanks", () => {
    const words = fc.oneof(fc.lorem({ maxCount: 900 }), fc.string({ unit: "grapheme", maxLength: 3000 }));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (texts) => {
        const blocks = texts.map((text): DeckBlock => ({ look: "words", text, isOurs: false }));
        const { faces } = fitSide(blocks);
        const said = faces
          .flat()
          .map(({ text }) => text)
          .join(" ");
        const bare = (text: string): string => text.replace(/\s+/g, "");
        expect(bare(said)).toBe(bare(texts.join(" ")));
      }),
      { numRuns: 60 },
    );
  });

  it("is set in smaller type, and then on more faces, the more there is to say", () => {
    const side = (count: number) =>
      fitSide([{ look: "words", text: "Nobody rang all day. ".repeat(count), isOurs: false }]);
    expect(side(2)).toMatchObject({ size: 15, faces: [[{}]] });
    expect(side(30).size).toBeLessThan(15);
    expect(side(30).faces).toHaveLength(1);
    expect(side(300).size).toBe(9);
    expect(side(300).faces.length).toBeGreaterThan(2);
    const glued = fitSide([
      { look: "words", text: "水が止まるまで電話を切らない。".repeat(200), isOurs: false },
    ]);
    expect(glued.faces.flat().every(({ text }) => !text.includes(" "))).toBe(true);
  });

  it("is a list in Markdown in which words of the score open nothing", () => {
    const list = deck("# a\n- b <img src=x> *c* [d](e) `f`", "md");
    expect(list).toContain("## 1. \\# a \\- b \\<img src=x> \\*c\\*");
    expect(list.match(/^#{1,6} /gm)).toHaveLength(3);
  });
});

describe("what pages are built of", () => {
  it("escapes everything but what it built itself", () => {
    const inner = html`<b>${"<&>\"'"}</b>`;
    expect(String(html`<i title="${'"x'}">${[inner, 1]}</i>`)).toBe(
      '<i title="&quot;x"><b>&lt;&amp;&gt;&quot;&#39;</b>1</i>',
    );
    expect(escapeHtml("a\u0000b\u202Ec\uD800d\u200De\u05D0\u200F")).toBe(
      "a\uFFFDb\uFFFDc\uFFFDd\u200De\u05D0\u200F",
    );
  });

  it.each([
    ["en", "ltr"],
    ["he", "rtl"],
    ["ar-EG", "rtl"],
    ["az-Arab", "rtl"],
    ["ur-Latn", "ltr"],
  ])("knows that %s is written %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
