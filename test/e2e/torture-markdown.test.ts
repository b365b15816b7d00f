import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded } from "../helpers/score.ts";
import { lintBoth, lintedTogether, SPOILT, spoiltScore } from "../helpers/torture.ts";

keepLoaded();

const GOAL = cleanScore()[SPOILT] ?? "";

describe("C: Markdown that is expensive to parse is refused or read, and the others are read all the same", () => {
  const cases: readonly (readonly [name: string, body: string, code: number | undefined])[] = [
    ["C1 lists in lists on one line", "- ".repeat(1_000), 3],
    ["C2 quotations in quotations", "> ".repeat(10_000), 3],
    ["C2 quotations and lists by turns", "> - ".repeat(2_000), 3],
    [
      "C3 a staircase of lists",
      Array.from({ length: 600 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
      3,
    ],
    [
      "C3 a staircase of numbers",
      Array.from({ length: 300 }, (_, at) => `${"   ".repeat(at)}1. a`).join("\n"),
      3,
    ],
    ["C4 stars", "*".repeat(1_000), undefined],
    ["C4 stars and letters", "*a_".repeat(3_000), 3],
    ["C5 links that never close", "[a](".repeat(10_000), 3],
    ["C6 brackets", "[".repeat(10_000), 3],
    ["C6 pictures", "![".repeat(10_000), 3],
    ["C7 link definitions", Array.from({ length: 10_000 }, (_, at) => `[l${at}]: x`).join("\n"), 3],
    ["code marks of many lengths", Array.from({ length: 300 }, (_, at) => "`".repeat(at)).join(" "), 3],
    ["HTML comments that never close", "<!--".repeat(10_000), undefined],
    ["angle brackets", "<".repeat(10_000), undefined],
    ["a table of many columns", `${"|a".repeat(20_000)}\n${"|-".repeat(20_000)}\n`, undefined],
    ["a paragraph of many lines", "word\n".repeat(50_000), 3],
    ["many headings", "# a\n\n".repeat(4_000), undefined],
    ["many headings with a meaning", "## Never\n\n- **a** x\n\n".repeat(2_000), undefined],
    ["many unfinished words", "TODO ".repeat(90_000), undefined],
    ["one very long word", "a".repeat(400_000), undefined],
    ["spaces", `${" ".repeat(400_000)}x`, undefined],
    ["a heading of spaces", `# ${" ".repeat(300_000)}x`, undefined],
    ["a setext heading", `${"a ".repeat(100_000)}\n===`, undefined],
    ["backslashes", "\\".repeat(100_000), undefined],
    ["entities", "&amp;".repeat(50_000), undefined],
    ["colons", `${": ".repeat(100_000)}`, undefined],
  ];
  const told = lintedTogether(cases.map(([, body]) => `${GOAL}\n${body}\n`));

  it.each(cases.map(([name, , code], at) => [name, code, at] as const))("%s", (_name, code, at) => {
    const verdict = told(at);
    if (code === undefined) expect([0, 1, 3]).toContain(verdict.code);
    else expect(verdict.code).toBe(code);
    if (verdict.code === 3) expect(verdict.codes).toEqual(["markdown/depth"]);
  });
});

describe("front matter that is expensive to examine", () => {
  const cases: readonly (readonly [name: string, lines: string])[] = [
    ["a key of spaces", `k${" ".repeat(60_000)}x`],
    ["spaces in a list", `always:\n  a${" ".repeat(60_000)}x`],
    ["sentences without number", `always:\n${"  - a: b\n".repeat(6_000)}`],
    ["sentences that go on and on", `always:\n  - a: b\n${"    more: words\n".repeat(3_500)}`],
    ["quotes that open and close", `always:\n  a: ${'"a" '.repeat(15_000)}`],
    ["number signs", `always:\n  a: ${"b #".repeat(20_000)}`],
    ["brackets in quotes", `x: "${"[".repeat(60_000)}"`],
    ["keys without number", Array.from({ length: 6_000 }, (_, at) => `k${at}: 1`).join("\n")],
    [
      "ids without number",
      `always:\n${Array.from({ length: 3_500 }, (_, at) => `  k${at}: word`).join("\n")}`,
    ],
    ["a plain list without end", `always:\n${"  - word\n".repeat(6_500)}`],
    ["unfinished words", `x-a: [${"TODO,".repeat(12_000)}]`],
  ];
  const told = lintedTogether(cases.map(([, lines]) => `---\ngoal: G\n${lines}\n---\n\n# G\n`));

  it.each(cases.map(([name], at) => [name, at] as const))("%s", (_name, at) => {
    const verdict = told(at);
    expect([0, 1, 3]).toContain(verdict.code);
    expect(verdict.codes).not.toEqual([]);
  });
});

it("C8: one poisoned file among fifty is one refusal, and the others are linted", () => {
  const place = spoiltScore(`${GOAL}\n${"- ".repeat(1_000)}\n`);
  for (let at = 1; at <= 48; at += 1) place.write(`goals/goal-${at}.md`, "---\ngoal: G\n---\n\n# G\n");
  const verdict = lintBoth(place);
  expect(verdict.code).toBe(3);
  expect(verdict.refused.map(({ file, code }) => [file, code])).toEqual([[SPOILT, "markdown/depth"]]);
  const told = new Set(verdict.findings.map(({ file }) => file));
  expect([...told].filter((file) => file.startsWith("goals/"))).toHaveLength(49);
});
