import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded } from "../helpers/score.ts";
import {
  expectNeighbour,
  lintBoth,
  lintSpoilt,
  SPOILT,
  spoiltScore,
  type Verdict,
} from "../helpers/torture.ts";

keepLoaded();

const GOAL = cleanScore()[SPOILT] ?? "";
const FAULTY = GOAL.replace("serves:", "\u{1F642}x\u{1F642}: 1\nserves:").replace(
  "show-old-part: ",
  "show-old-part: Say: ",
);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("B: line endings and marks of a file", () => {
  it("B1: Windows line endings change no finding and no place", () => {
    const [lf, crlf] = [lintSpoilt(FAULTY), lintSpoilt(FAULTY.replaceAll("\n", "\r\n"))];
    expect(lf.codes).toEqual(["schema/unknown-key", "frontmatter/needs-quotes"]);
    expect(placesOf(crlf)).toEqual(placesOf(lf));
  });

  it("B3: mixed line endings change no place either", () => {
    let line = 0;
    const mixed = FAULTY.replace(/\n/g, () => (line++ % 2 === 0 ? "\r\n" : "\n"));
    expect(placesOf(lintSpoilt(mixed))).toEqual(placesOf(lintSpoilt(FAULTY)));
  });

  it("B4: a byte order mark changes no place", () => {
    expect(placesOf(lintSpoilt(`\uFEFF${FAULTY}`))).toEqual(placesOf(lintSpoilt(FAULTY)));
  });

  it("B8: a missing final newline changes no place", () => {
    expect(placesOf(lintSpoilt(FAULTY.trimEnd()))).toEqual(placesOf(lintSpoilt(FAULTY)));
  });

  it("columns count characters, not halves of them", () => {
    const verdict = lintSpoilt(
      GOAL.replace("[price-you-heard]", "[\u{1F642}\u{1F642}, no-such-part, price-you-heard]"),
    );
    const unknown = verdict.findings.find(({ message }) => message.includes("no-such-part"));
    expect(unknown).toMatchObject({ line: 4, column: 14 });
  });

  it.each([
    ["B1 CRLF", FAULTY.replaceAll("\n", "\r\n")],
    ["B4 a byte order mark", `\uFEFF${FAULTY}`],
    ["B8 no final newline", FAULTY.trimEnd()],
  ])("--fix changes only the sentence that needed it: %s", (_name, content) => {
    const place = spoiltScore(content);
    place.score("lint", "--fix");
    const sentence = "Say: Show the old part and leave it with the customer";
    expect(place.read(SPOILT)).toBe(content.replace(sentence, `"${sentence}"`));
  });

  it("--fix leaves the bytes of every other file alone", () => {
    const place = spoiltScore(FAULTY);
    const before = ["score.yaml", "promise.md", "goals/be-known.md"].map((path) => place.read(path));
    place.score("lint", "--fix");
    expect(["score.yaml", "promise.md", "goals/be-known.md"].map((path) => place.read(path))).toEqual(before);
  });
});

describe("B: bytes that no person typed", () => {
  it.each([
    ["B2 a lone carriage return", encode(GOAL.replace("reassured", "re\rassured")), 1, "bytes/lone-cr"],
    ["B2 the line ends of an old Mac", encode(GOAL.replaceAll("\n", "\r")), 1, "bytes/lone-cr"],
    ["B5 Latin-1", Buffer.from(GOAL.replace("Dana", "Zo\u00EB"), "latin1"), 3, "bytes/utf8"],
    ["B6 UTF-16LE", Buffer.from(`\uFEFF${GOAL}`, "utf16le"), 3, "bytes/utf8"],
    ["B6 UTF-16BE", Buffer.from(`\uFEFF${GOAL}`, "utf16le").swap16(), 3, "bytes/utf8"],
    ["UTF-8 cut in the middle of a character", encode(`${GOAL}\u{1F642}`).slice(0, -1), 3, "bytes/utf8"],
    [
      "half of a pair, as some programs write it",
      Buffer.concat([Buffer.from(GOAL), Buffer.from([0xed, 0xa0, 0x80])]),
      3,
      "bytes/utf8",
    ],
    ["B7 NUL in the front matter", encode(GOAL.replace("Dana", "Da\0na")), 3, "bytes/nul"],
    ["B7 NUL in the body", encode(GOAL.replace("reassured", "re\0assured")), 3, "bytes/nul"],
    ["B12 a megabyte", encode(GOAL + "Long. ".repeat(175_000)), 3, "bytes/too-large"],
    ["B13 ten megabytes on one line", encode(GOAL + "x".repeat(10_000_000)), 3, "bytes/too-large"],
  ])("%s", (_name, bytes, code, rule) => {
    const place = spoiltScore(bytes);
    const verdict = lintBoth(place);
    expect(verdict.code).toBe(code);
    expect(verdict.codes).toContain(rule);
    expect(verdict.codes.filter((id) => id !== rule)).toEqual([]);
    expectNeighbour(verdict);
    expect(Buffer.compare(place.bytes(SPOILT), Buffer.from(bytes))).toBe(0);
  });

  it("B5: the place of the first bad byte is named", () => {
    const bytes = Buffer.from(GOAL.replace("Dana", "Zo\u00EB"), "latin1");
    expect(lintSpoilt(bytes).refused[0]?.message).toContain(`byte ${bytes.indexOf(0xeb) + 1} (0xeb)`);
  });
});

describe("B: characters that hide", () => {
  it("B9: line separators in a title are shown, not obeyed", () => {
    const verdict = lintSpoilt(GOAL.replace("goal: Have it fixed once", 'goal: "Have\\u2028it\\x85fixed"'));
    expect(verdict.codes).toEqual(["goal/title-mismatch"]);
    expect(verdict.text).toContain("\\u{2028}");
    expect(verdict.text).toContain("\\u{85}");
  });

  it("B10: a zero-width space in a key is shown", () => {
    const verdict = lintSpoilt(GOAL.replace("owner:", "owner\u200B:"));
    expect(verdict.codes).toContain("schema/unknown-key");
    expect(verdict.text).toContain("owner\\u{200b}");
  });

  it("F3, F4: bidirectional marks, escapes, backspaces and returns in words are shown, not obeyed", () => {
    const hidden = "\\u202E\\x1b]0;owned\\x07\\x1b[2J\\r\\b\\x9b1m";
    const verdict = lintSpoilt(GOAL.replace("goal: Have it fixed once", `goal: "Have ${hidden} it"`));
    expect(verdict.codes).toEqual(["goal/title-mismatch"]);
    // A return is written as the space that it is among words.
    for (const shown of ["\\u{202e}", "\\u{1b}", "\\u{8}", "\\u{9b}"]) expect(verdict.text).toContain(shown);
  });
});

function placesOf(verdict: Verdict): readonly unknown[] {
  return verdict.findings
    .filter(({ file }) => file === SPOILT)
    .map(({ rule, line, column, message }) => [rule, line, column, message]);
}
