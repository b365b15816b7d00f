import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/core/document/decode.ts";
import { readDocument, type ScoreDocument } from "../../../src/core/document/document.ts";
import { splitParts } from "../../../src/core/document/fences.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { type DocumentKind, SLOTS } from "../../../src/core/document/slots.ts";
import { placeOf, placesIn, sourceOf, writtenForm } from "../../../src/core/document/source-text.ts";
import { goalFile, readGoalText } from "../../helpers/arbitrary.ts";
import { filesOf, fixAll, lintFiles, textOfFile } from "../../helpers/lint.ts";
import { runs } from "../../helpers/runs.ts";
import { cleanScore } from "../../helpers/score.ts";

const GOAL = "goals/have-it-fixed-once.md";
const KINDS = Object.keys(SLOTS) as DocumentKind[];

/** A goal file with a few of its characters replaced, doubled or taken out. */
const mutated = fc
  .tuple(
    goalFile,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(
          "",
          "---\n",
          ":",
          "#",
          "- ",
          '"',
          "\t",
          "\n",
          "\r",
          "\0",
          "[",
          "*",
          "<!--",
          "```\n",
          "&a ",
          "\u{1F642}",
        ),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([file, cuts]) => {
    let { text } = file;
    for (const [at, words] of cuts)
      text = text.slice(0, at % (text.length + 1)) + words + text.slice((at % (text.length + 1)) + 1);
    return text;
  });

describe("reading", () => {
  it("never throws on bytes of any kind, and always says something or reads them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...KINDS), (bytes, kind) => {
        const document = readDocument({ path: GOAL, bytes }, kind, sectionNames());
        if (!document.readable) expect(document.problems).not.toEqual([]);
      }),
      runs(500),
    );
  });

  it("never throws on a goal that was damaged, and every place it tells of lies inside the text", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const document = readGoalText(text);
        for (const { span } of document.problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(document.source.text.length);
        }
      }),
      runs(500),
    );
  });

  it("and linting and mending a damaged goal never throws, and mending twice is as mending once", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const files = filesOf({ ...cleanScore(), [GOAL]: text });
        expect(() => lintFiles(files)).not.toThrow();
        const once = fixAll(files);
        expect(textOfFile(fixAll(once), GOAL)).toBe(textOfFile(once, GOAL));
      }),
      runs(150),
    );
  });

  it("gives the same findings for the same broken text each time", () => {
    const text = "---\ngoal: [a\nalways:\n  - b: c\n---\n";
    expect(read(text).problems).toEqual(read(text).problems);
    expect(read(text).problems).not.toEqual([]);
  });

  it("takes a byte order mark off once, and puts it back", () => {
    fc.assert(
      fc.property(goalFile, ({ text }) => {
        expect(writtenForm(sourceOf(text))).toBe(text);
      }),
    );
  });

  it("keeps keys that could reach a prototype harmless", () => {
    read("---\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n---\n");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("the parts of a file", () => {
  it("are its front matter and its body, to the last character", () => {
    fc.assert(
      fc.property(goalFile, ({ text }) => {
        const { text: source } = sourceOf(text);
        const parts = splitParts(source);
        if ("code" in parts) throw new Error(parts.message);
        expect(source.slice(parts.yamlStart, parts.yamlStart + parts.yaml.length)).toBe(parts.yaml);
        expect(source.slice(parts.bodyStart)).toBe(parts.body);
        expect(source.slice(0, parts.yamlStart).trimEnd()).toBe("---");
        expect(source.slice(parts.yamlStart + parts.yaml.length, parts.bodyStart).trim()).toBe("---");
      }),
    );
  });

  it.each(["--- \ngoal: G\n---  \n\nB", "---\r\ngoal: G\r\n---\r\n", "---\n---", "---\ngoal: G\n---"])(
    "are found in %j",
    (text) => {
      expect(splitParts(text)).toHaveProperty("yaml");
    },
  );
});

describe("a place", () => {
  it.each([
    ["the beginning", "abc", 0, { line: 1, column: 1 }],
    ["the end of a line", "ab\ncd", 2, { line: 1, column: 3 }],
    ["the beginning of a line", "ab\ncd", 3, { line: 2, column: 1 }],
    ["a line behind CRLF", "ab\r\ncd", 5, { line: 2, column: 2 }],
    ["behind a face that takes two units", "a\u{1F642}b", 3, { line: 1, column: 3 }],
    ["the end of the text", "ab\n", 3, { line: 2, column: 1 }],
  ])("is counted in lines and characters from 1: %s", (_name, text, offset, place) => {
    expect(placeOf(text, offset)).toEqual(place);
  });

  it("is the same whether places are asked for in order or not", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\n", "\r\n", "\u{1F642}", "é") }),
        fc.array(fc.nat(40)),
        (text, offsets) => {
          const find = placesIn(text);
          for (const offset of offsets)
            expect(find(Math.min(offset, text.length))).toEqual(counted(text, Math.min(offset, text.length)));
        },
      ),
    );
  });
});

describe("a byte that is not UTF-8", () => {
  it("is told at its place", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom([0xff], [0xeb, 0x0a], [0x80], [0xe2, 0x82], [0xf0, 0x9f, 0x99]),
        fc.string(),
        (before, bad, after) => {
          const head = new TextEncoder().encode(before);
          const bytes = new Uint8Array([...head, ...bad, 0x20, ...new TextEncoder().encode(after)]);
          const decoded = decode(bytes);
          expect(decoded.problem?.message).toContain(`byte ${head.length + 1} (0x${bad[0]?.toString(16)})`);
        },
      ),
    );
  });
});

function read(text: string): ScoreDocument {
  return readGoalText(text);
}

function counted(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
