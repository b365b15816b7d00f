import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, workplace } from "../helpers/score.ts";
import { lintBoth, lintedTogether, lintSpoilt, SPOILT, spoiltScore } from "../helpers/torture.ts";

keepLoaded();

const REST = "\n---\n\n# Have it fixed once\n";

describe("A: a language other than YAML is refused, and nothing of it runs", () => {
  const cases: readonly (readonly [name: string, opener: string])[] = [
    ["A1", "---js\n"],
    ["A2 javascript", "---javascript\n"],
    ["A2 with spaces and capitals", "--- JS \n"],
    ["A2 behind a byte order mark", "\uFEFF---js\n"],
    ["A3 coffee", "---coffee\n"],
    ["A3 toml", "---toml\n"],
    ["json", "---json\n"],
  ];
  const marker = join(workplace().path, "marker");
  const code = `require("fs").writeFileSync(${JSON.stringify(marker)}, "ran")`;
  const told = lintedTogether(
    cases.map(([, opener]) => `${opener}${code}; module.exports = { goal: "x" }${REST}`),
  );

  it.each(cases.map(([name], at) => [name, at] as const))("%s", (_name, at) => {
    const verdict = told(at);
    expect(verdict.code).toBe(1);
    expect(verdict.codes).toEqual(["frontmatter/language"]);
    expect(existsSync(marker)).toBe(false);
  });
});

it("A4: a body that begins ---js below valid front matter is only text", () => {
  const place = spoiltScore();
  place.write(SPOILT, cleanScore()[SPOILT]?.replace(/\n---\n\n/, "\n---\n---js\nthrow 1\n---\n\n") ?? "");
  expect(lintBoth(place).codes).toEqual([]);
});

it("A5: the same broken file in two scores of one run is told twice, in the same words", () => {
  const broken = "---\ngoal: {\n  - x: ]\nnever\n---\n\n# G\n";
  const scores = ["one", "two"].map((folder) =>
    Object.entries({ ...cleanScore(), [SPOILT]: broken }).map(([path, text]) => [`${folder}/${path}`, text]),
  );
  const { code, stdout } = workplace(Object.fromEntries(scores.flat())).score("lint", "--json");
  const told = (folder: string): unknown =>
    JSON.parse(stdout)
      .findings.filter(({ score }: { score: string }) => score === folder)
      .map(({ score: _, ...finding }: { score: string }) => finding);
  expect(code).toBe(1);
  expect(told("one")).toContainEqual(expect.objectContaining({ rule: "frontmatter/invalid" }));
  expect(told("two")).toEqual(told("one"));
});

describe("A: fences", () => {
  const cases: readonly (readonly [name: string, content: string, rule: string])[] = [
    ["A6 unclosed", "---\ngoal: G\n\n# G\n", "frontmatter/unclosed"],
    ["A7 closed by dots", "---\ngoal: G\n...\n\n# G\n", "frontmatter/unclosed"],
    ["A8 glued to a heading", "---# T\ngoal: G\n---\n", "frontmatter/unclosed"],
    ["A8 a heading glued to the closing fence", "---\ngoal: G\n---# T\n", "frontmatter/unclosed"],
    ["four dashes", "----\ngoal: G\n----\n", "frontmatter/missing"],
    ["an empty line before", "\n---\ngoal: G\n---\n", "frontmatter/missing"],
    ["no front matter", "# G\n", "frontmatter/missing"],
    ["B11 no bytes", "", "frontmatter/missing"],
    ["a fence and nothing else", "---", "frontmatter/unclosed"],
    ["A11 a single value", `---\njust words${REST}`, "frontmatter/not-a-map"],
    ["A11 a list", `---\n- goal: G${REST}`, "frontmatter/not-a-map"],
  ];
  const told = lintedTogether(cases.map(([, content]) => content));

  it.each(cases.map(([name, , rule], at) => [name, rule, at] as const))("%s", (_name, rule, at) => {
    const verdict = told(at);
    expect(verdict.code).toBe(1);
    expect(verdict.codes).toEqual([rule]);
    expect(verdict.findings[0]).toMatchObject({ line: expect.any(Number) });
  });

  it("A6: an unclosed fence is told at line 1", () => {
    expect(lintSpoilt("---\ngoal: G\n").text).toContain(`${SPOILT}:1:1 error frontmatter/unclosed`);
  });

  it("A9: a closing fence inside a quoted value ends the front matter, and the value is never used", () => {
    const verdict = lintSpoilt('---\ngoal: "one\n---\ntwo"\n---\n');
    expect(verdict.code).toBe(1);
    expect(verdict.codes).toEqual(["frontmatter/invalid"]);
  });

  const empty = ["---\n---\n", "---\nnull\n---\n", "---\n~\n---\n", "---\n# nothing yet\n---\n"];
  const toldOfEmpty = lintedTogether(empty);

  it.each(empty.map((content, at) => [content, at] as const))(
    "A10: empty front matter is told what is missing: %j",
    (_content, at) => {
      const verdict = toldOfEmpty(at);
      expect(verdict.code).toBe(1);
      expect(
        verdict.codes.some((rule) => rule === "schema/required" || rule === "frontmatter/not-a-map"),
      ).toBe(true);
    },
  );
});

describe("A: YAML", () => {
  const goal = (lines: string): string => `---\ngoal: Have it fixed once\nowner: Dana\n${lines}${REST}`;

  const cases: readonly (readonly [name: string, lines: string, rule: string | undefined])[] = [
    ["A13 an alias bomb", bomb(), "yaml/alias"],
    ["A14 a cyclic alias", "x-a: &a [*a]", "yaml/alias"],
    ["an alias of nothing", "x-a: *nowhere", "yaml/alias"],
    ["A15 a merge key", "<<: { goal: H }", "yaml/merge-key"],
    ["A17 a function tag", "x-f: !!js/function 'function () { return 1 }'", "yaml/tag"],
    ["A17 an unknown tag", "x-f: !foo bar", "yaml/tag"],
    ["A17 a tag on a mapping", "x-f: !!python/object:os.system { a: 1 }", "yaml/tag"],
    ["A18 flow nesting", `x-deep: ${"[".repeat(5_000)}${"]".repeat(5_000)}`, "yaml/depth"],
    ["A18 mappings in mappings", `x-deep: ${"{a: ".repeat(5_000)}1${"}".repeat(5_000)}`, "yaml/depth"],
    ["A18 dashes", `x-deep:\n  ${"- ".repeat(5_000)}1`, "yaml/depth"],
    ["A18 keys in keys on one line", `x-deep: ${"a: ".repeat(16_000)}`, "yaml/depth"],
    [
      "A18 keys behind values, line after line",
      `x-deep: a\n${"  more: words\n".repeat(3_500)}x: 1`,
      "yaml/depth",
    ],
    [
      "A18 keys in a bracket that never closes",
      `x-deep: [\n${"  more: words\n".repeat(3_500)}x: 1`,
      "yaml/depth",
    ],
    ["A18 questions", `x-deep:\n  ${"? ".repeat(5_000)}1`, "yaml/depth"],
    ["A24 a tab that indents", "always:\n\tone: Look up", "frontmatter/invalid"],
    ["A22 a number too large", "x-n: 9007199254740993", "schema/value"],
    ["a number without an end", "x-n: .inf", "schema/value"],
    ["two documents", "x-a: 1\n--- \nx-b: 2", undefined],
  ];
  const told = lintedTogether(cases.map(([, lines]) => goal(lines)));

  it.each(cases.map(([name, , rule], at) => [name, rule, at] as const))("%s", (_name, rule, at) => {
    const verdict = told(at);
    expect(verdict.code).toBe(1);
    if (rule !== undefined) expect(new Set(verdict.codes)).toEqual(new Set([rule]));
  });

  it("A12: a key that stands twice names both lines", () => {
    const verdict = lintSpoilt(goal("for: team\nfor: customer"));
    expect(verdict.codes).toEqual(["yaml/duplicate-key"]);
    expect(verdict.text).toMatch(/line 4 and again on\s+line 5/);
  });

  it("A12: an id that stands twice in a list is told as well", () => {
    expect(lintSpoilt(goal("always:\n  one: Look up\n  one: Look down")).codes).toEqual([
      "yaml/duplicate-key",
    ]);
  });

  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
  const toldOfKey = lintedTogether(names.map((key) => cleanWith(`${key}: { polluted: yes }`)));
  const toldOfId = lintedTogether(names.map((key) => cleanWith(`always:\n  ${key}: Look up`, "always")));

  it.each(names.map((key, at) => [key, at] as const))(
    "A16: %s is a key like any other that is not known, and a clause id like any other",
    (_key, at) => {
      expect(toldOfKey(at).code).toBe(0);
      expect(toldOfKey(at).codes).toContain("schema/unknown-key");
      expect(toldOfId(at).code).toBe(0);
    },
  );

  it("A19: front matter of 40,000 keys is refused", () => {
    const keys = Array.from({ length: 40_000 }, (_, at) => `k${at}: 1`).join("\n");
    const verdict = lintSpoilt(`---\n${keys}\n---\n`);
    expect(verdict.code).toBe(3);
    expect(verdict.codes).toEqual(["frontmatter/too-large"]);
  });

  it("A20: thousands of faults are told as at most twenty", () => {
    const verdict = lintSpoilt(`---\n${"- }\n".repeat(15_000)}---\n`);
    expect(verdict.code).toBe(1);
    expect(verdict.codes.length).toBeLessThanOrEqual(20);
    expect(verdict.text).toContain("more");
  });

  it("A20: 160 KB of them are refused", () => {
    expect(lintSpoilt(`---\n${"- }\n".repeat(40_000)}---\n`).codes).toEqual(["frontmatter/too-large"]);
  });

  it("A21: words that look like numbers or answers are typed as YAML 1.2 types them", () => {
    const place = spoiltScore(cleanWith("from: 010\nto: 1:30"));
    place.write("goals/be-known.md", cleanWith("from: no\nto: 1e3").replace("owner: Dana", "owner: on"));
    const { findings } = lintBoth(place);
    const told = findings.filter(({ rule }) => rule.startsWith("frontmatter/")).map(({ message }) => message);
    expect(told).toEqual([
      "this sentence needs quotes around it: 1e3",
      "this sentence needs quotes around it: 010",
    ]);
  });

  it("A23: a day that is none is told at its place, and a day stays the words it was", () => {
    const verdict = lintSpoilt(cleanWith("reviewed: { on: 2026-02-30, by: DK }"));
    expect(verdict.codes).toEqual(["schema/date"]);
    expect(verdict.text).toContain("2026-02-30");
    expect(lintSpoilt(cleanWith("reviewed: { on: 2026-02-28, by: DK }")).codes).toEqual([]);
  });

  it("A24: the tab is told at its line", () => {
    expect(lintSpoilt(goal("always:\n\tone: Look up")).text).toContain(`${SPOILT}:5:`);
  });
});

describe("a list item that YAML turned into a mapping", () => {
  it("is told as a sentence that needs quotes", () => {
    const verdict = lintSpoilt(cleanWith("always:\n  - Bring water: tap, free", "always"));
    expect(verdict.codes.filter((rule) => rule !== "nn/unpinned")).toEqual(["frontmatter/needs-quotes"]);
    expect(verdict.text).toContain('fix: - "Bring water: tap, free"');
  });
});

function bomb(): string {
  const names = "abcdefghi".split("");
  return names
    .map((name, at) => {
      const before = names[at - 1];
      const items = Array.from({ length: 9 }, () => (before === undefined ? "lol" : `*${before}`));
      return `x-${name}: &${name} [${items.join(",")}]`;
    })
    .join("\n");
}

function cleanWith(lines: string, inPlaceOf = "x-extra"): string {
  return cleanScore({ keys: { [inPlaceOf]: lines } })[SPOILT] ?? "";
}
