import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySplices, offsetBefore, overlap, type Splice } from "../../../src/core/document/splice.ts";

/** Splices of a text that do not overlap, in any order. */
const spliced = fc
  .record({
    text: fc.string({ maxLength: 30 }),
    cuts: fc.array(fc.nat(30), { maxLength: 8 }),
    words: fc.array(fc.string({ maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ text, cuts, words }) => {
    const places = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
    const splices: Splice[] = [];
    for (let at = 0; at + 1 < places.length; at += 2)
      splices.push({ start: places[at] ?? 0, end: places[at + 1] ?? 0, text: words[at / 2] ?? "" });
    return { text, splices };
  });

describe("applying splices", () => {
  it("gives the same text in whatever order they come", () => {
    fc.assert(
      fc.property(spliced, ({ text, splices }) => {
        const distinct = splices.filter(
          (splice, at) => splices.findIndex((other) => other.start === splice.start) === at,
        );
        expect(applySplices(text, [...distinct].reverse())).toBe(applySplices(text, distinct));
      }),
    );
  });

  it("changes nothing outside them", () => {
    expect(applySplices("one two three", [{ start: 4, end: 7, text: "2" }])).toBe("one 2 three");
  });

  it("keeps the order of insertions at one place", () => {
    expect(
      applySplices("ab", [
        { start: 1, end: 1, text: "x" },
        { start: 1, end: 1, text: "y" },
      ]),
    ).toBe("axyb");
  });

  it("refuses two that overlap", () => {
    const [a, b] = [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "" },
    ] as const;
    expect(overlap(a, b)).toBe(true);
    expect(() => applySplices("abc", [a, b])).toThrow(RangeError);
  });
});

describe("mapping an offset back", () => {
  it("finds every character that no splice touched where it was before", () => {
    fc.assert(
      fc.property(spliced, ({ text, splices }) => {
        const after = applySplices(text, splices);
        const back = offsetBefore(splices);
        let shift = 0;
        let at = 0;
        for (const splice of splices) {
          for (; at < splice.start; at += 1) {
            expect(after[at + shift]).toBe(text[at]);
            expect(back(at + shift)).toBe(at);
          }
          shift += splice.text.length - (splice.end - splice.start);
          at = splice.end;
        }
        for (; at < text.length; at += 1) expect(back(at + shift)).toBe(at);
      }),
    );
  });

  it("stays inside the text and never goes backwards", () => {
    fc.assert(
      fc.property(spliced, ({ text, splices }) => {
        const length = applySplices(text, splices).length;
        const back = offsetBefore(splices);
        let last = 0;
        for (let offset = 0; offset <= length; offset += 1) {
          const before = back(offset);
          expect(before).toBeGreaterThanOrEqual(last);
          expect(before).toBeLessThanOrEqual(text.length);
          last = before;
        }
      }),
    );
  });
});
