import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFrontMatter } from "../../../src/core/document/front-matter.ts";
import { isPlainScalar, quoted, writeFlowList, writeScalar } from "../../../src/core/document/scalar.ts";
import { SLOTS } from "../../../src/core/document/slots.ts";
import { dataOf } from "../../../src/core/document/value.ts";
import { anyLine, sentence } from "../../helpers/arbitrary.ts";
import { runs } from "../../helpers/runs.ts";

const RUNS = runs(1_500);

describe("a written sentence", () => {
  it("is read back identical by YAML, whatever it says", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        expect(parse(`k: ${writeScalar(text)}`)).toStrictEqual({ k: text });
        expect(parse(`- ${writeScalar(text)}`)).toStrictEqual([text]);
      }),
      RUNS,
    );
  });

  it("is read back identical by a reader of YAML 1.1, such as GitHub's", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        expect(parse(`k: ${writeScalar(text)}`, { version: "1.1" })).toStrictEqual({ k: text });
      }),
      RUNS,
    );
  });

  it("is read back identical by our own reader, without a finding, in a mapping and in a list", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const [lead, wanted] of [
          ["an-id: ", { "an-id": text }],
          ["- ", [text]],
        ] as const) {
          const front = readFrontMatter(`always:\n  ${lead}${writeScalar(text)}\n`, 4, SLOTS.goal);
          expect(front.problems).toEqual([]);
          expect(JSON.stringify(front.entries.map((entry) => dataOf(entry.value)))).toBe(
            JSON.stringify([wanted]),
          );
        }
      }),
      RUNS,
    );
  });

  it("stands on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(writeScalar(text)).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      }),
      RUNS,
    );
  });

  it("is read back identical when it is far longer than a line should be", () => {
    const text = `Say: ${"[well] ".repeat(600)}#4`;
    const front = readFrontMatter(`always:\n  an-id: ${writeScalar(text)}\n`, 0, SLOTS.goal);
    expect(front.problems).toEqual([]);
    expect(front.entries.map((entry) => dataOf(entry.value))).toMatchObject([{ "an-id": text }]);
  });

  it("keeps an ordinary sentence without quotes", () => {
    expect(writeScalar("Come back free within 5 working days, if it fails")).not.toContain('"');
  });

  it.each([
    "null",
    "yes",
    "No",
    "on",
    "1_000",
    "0o17",
    "12:30:45",
    "2026-03-04",
    ".5",
    "~",
    "",
    " x",
    "x ",
    "a: b",
    "a #b",
  ])("quotes what some reader would turn into something else: %j", (text) =>
    expect(isPlainScalar(text)).toBe(false),
  );
});

it("a text over several lines is read back identical from one line in quotes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(parse(`k: ${quoted(text)}`)).toStrictEqual({ k: text });
    }),
    RUNS,
  );
});

it("a list in brackets is read back identical", () => {
  fc.assert(
    fc.property(fc.array(sentence), (items) => {
      expect(parse(`k: ${writeFlowList(items)}`)).toStrictEqual({ k: items });
    }),
    RUNS,
  );
});
