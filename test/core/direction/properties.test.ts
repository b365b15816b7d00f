import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weighWords } from "../../../src/core/direction/weigh-words.ts";
import { wordsOf } from "../../../src/core/language/languages.ts";
import { runs } from "../../helpers/runs.ts";

const ENGLISH = wordsOf("en");
const GERMAN = wordsOf("de");
const TURNED = { weaker: "stronger", stronger: "weaker", same: "same", unknown: "unknown" } as const;
const list = fc.constantFrom("always" as const, "never" as const);

const part = (...words: readonly string[]) => fc.constantFrom("", ...words);
const promise = fc
  .tuple(
    part("we", "staff"),
    part("must", "should", "may", "try to", "aim to"),
    part("always", "usually", "sometimes"),
    fc.constantFrom("ring", "answer", "offer tea and", "do not leave"),
    part("every", "most", "some", "all of"),
    fc.constantFrom("customers", "guest", "tea, coffee and cake"),
    part(
      "within 4 hours",
      "within 1 working day",
      "for more than 2 minutes",
      "by noon",
      "at least 3 times",
      "for at least a month",
    ),
    part("promptly", "as soon as possible"),
    part("unless we are busy", "where possible", "if we can", "except on Sundays", ", in most cases"),
  )
  .map((words) => words.filter((word) => word !== "").join(" "));

describe("weighing a promise against what it was", () => {
  it("turns round with it", () => {
    fc.assert(
      fc.property(list, promise, promise, (where, before, after) => {
        const there = weighWords(before, after, where, ENGLISH).direction;
        expect(weighWords(after, before, where, ENGLISH).direction).toBe(TURNED[there]);
      }),
      runs(1_000),
    );
  });

  it("finds nothing where nothing was changed, not even in capitals and stops", () => {
    fc.assert(
      fc.property(list, promise, (where, said) => {
        expect(weighWords(said, said, where, ENGLISH)).toEqual({ direction: "same", evidence: undefined });
        expect(weighWords(said, `${said.toUpperCase()}.`, where, ENGLISH).direction).toBe("same");
      }),
    );
  });

  it("shows words wherever it tells a direction, and they are there", () => {
    fc.assert(
      fc.property(list, promise, promise, (where, before, after) => {
        const { direction, evidence } = weighWords(before, after, where, ENGLISH);
        if (direction === "same" || direction === "unknown") return;
        const quoted = [...(evidence ?? "").matchAll(/"([^"]+)"/g)].map(([, words]) => words ?? "");
        expect(quoted).not.toEqual([]);
        for (const words of quoted) expect(`${before}\n${after}`).toContain(words);
      }),
    );
  });

  it("survives whatever was typed, and stays open in a language without words", () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(list, typed, typed, (where, before, after) => {
        for (const words of [ENGLISH, GERMAN]) {
          const there = weighWords(before, after, where, words).direction;
          expect(weighWords(after, before, where, words).direction).toBe(TURNED[there]);
        }
        if (before !== after) expect(weighWords(before, after, where, undefined).direction).toBe("unknown");
      }),
    );
  });
});
