import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../src/core/score/goal.ts";
import { type Files, filesOf, fixAll, lintFiles, scoreOf } from "../../helpers/lint.ts";
import { shareOf } from "../../helpers/runs.ts";
import { cleanScore } from "../../helpers/score.ts";

const GOAL = "goals/have-it-fixed-once.md";
const NEEDS = "frontmatter/needs-quotes";
const LOST = "frontmatter/lost-words";

/** Sentences as owners type them, with the one finding that each deserves. */
const HAZARDS: readonly (readonly [string, string])[] = [
  ["Wipe table #4 first", LOST],
  ["Bring water: tap, free", NEEDS],
  ['"No problem" as an answer', NEEDS],
  ["!important ring back", LOST],
  ["!! ring back within the hour", LOST],
  ["*star the regulars", NEEDS],
  ["*all guests", NEEDS],
  ["&co is part of the name", NEEDS],
  ["@home visits cost the same", NEEDS],
  ["`code` is shown to nobody", NEEDS],
  ["- dash first", NEEDS],
  ["? ask the guest", NEEDS],
  ["[x] the box for them", NEEDS],
  ["[all of it]", NEEDS],
  ["{y} or nothing", NEEDS],
  ["{all of it}", NEEDS],
  ["> 5 minutes on hold", NEEDS],
  ["| is our logo", NEEDS],
  ["# all of it goes", LOST],
  ["100", NEEDS],
  ["1e3", NEEDS],
  ["0x10", NEEDS],
  ["null", NEEDS],
  ["~", NEEDS],
  ["true", NEEDS],
  ["'s-Hertogenbosch is spelt right", NEEDS],
  ["'Sorry' comes first", NEEDS],
  ["Say this:", NEEDS],
  [", then leave", NEEDS],
  ["% off is said before it is asked", NEEDS],
  ["] and } stay where they are", NEEDS],
  ['"Sorry" and "thank you" are both said', NEEDS],
  ["Say: yes: no", NEEDS],
  ['Say "hello": then smile', NEEDS],
  ["Call C:\\ a drive #1", LOST],
  ["\u{1F642}: smile", NEEDS],
];

/** Sentences that YAML reads as they were meant. */
const FINE: readonly string[] = [
  "yes",
  "No, we never do",
  "Ring back within 1:30 hours",
  "12:30 is lunch",
  "2026-03-04",
  "A tab\tin the middle",
  "It's their home, not our workshop",
  'The word "sorry" comes first',
  "Ask (and wait) - then ask again",
  "Table#4 and C# are words",
  "Tell the truth; all of it \u{1F642}",
  "https://example.com/a:b",
  "50 % at the door & 50 % after",
  "Write a * beside it",
  "3 o'clock",
  "-5 degrees outside means tea",
  "Grüße, 你好, שלום",
];

type Place = readonly [
  name: string,
  files: (sentence: string) => Record<string, string>,
  read: (files: Files) => unknown,
];

const PLACES: readonly Place[] = [
  ["an always with an id", (s) => cleanScore({ keys: { always: `always:\n  an-id: ${s}` } }), always],
  ["an always of a plain list", (s) => cleanScore({ keys: { always: `always:\n  - ${s}` } }), always],
  ["a list that is not indented", (s) => cleanScore({ keys: { always: `always:\n- ${s}` } }), always],
  ["a never with an id", (s) => cleanScore({ keys: { never: `never:\n  an-id: ${s}` } }), never],
  ["a never of a plain list", (s) => cleanScore({ keys: { never: `never:\n    - ${s}` } }), never],
  ["between two other clauses", (s) => cleanScore({ keys: { always: between(s) } }), (f) => allAlways(f)[1]],
  ["the words of a goal", (s) => cleanScore({ keys: { goal: `goal: ${s}` } }), (f) => goal(f).title?.text],
  ["an owner", (s) => cleanScore({ keys: { owner: `owner: ${s}` } }), (f) => goal(f).owner?.text],
  ["the promise", (s) => promising(`promise: ${s}`), (f) => scoreOf(f).promise?.sentence?.text],
  ["a part of the promise", (s) => promising(`promise: P\nparts:\n  price-you-heard: ${s}`), part],
];

const PLACED = PLACES.map(([name, make, read], turn) => ({ name, make, read, turn }));

describe.each(PLACED)("in $name", ({ make, read, turn }) => {
  it.each(shareOf(HAZARDS, turn))("%s is one %s, and is mended to what was typed", (sentence, rule) => {
    const files = filesOf(make(sentence));
    const found = lintFiles(files).findings.filter((finding) =>
      /^(?:frontmatter|yaml|schema)\//.test(finding.rule),
    );
    expect(found.map((finding) => finding.rule)).toEqual([rule]);
    expect(found[0]?.message).toContain(sentence);
    const mended = fixAll(files);
    expect(read(mended)).toBe(sentence);
    expect(lintFiles(mended).findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });

  it.each(shareOf(FINE, turn))("%s is left alone", (sentence) => {
    const files = filesOf(make(sentence));
    const found = lintFiles(files).findings.filter((finding) =>
      /^(?:frontmatter|yaml|schema)\//.test(finding.rule),
    );
    expect(found).toEqual([]);
    expect(read(files)).toBe(sentence);
  });
});

describe("a sentence over several lines", () => {
  it.each([
    ["plain", "an-id: Bring the water\n    and the glasses", "Bring the water and the glasses"],
    ["plain, in a list", "- Bring the water\n    and the glasses", "Bring the water and the glasses"],
    [
      "in double quotes",
      'an-id: "Bring: the water\n    and the glasses"',
      "Bring: the water and the glasses",
    ],
    [
      "in single quotes",
      "an-id: 'Bring: the water\n    and the glasses'",
      "Bring: the water and the glasses",
    ],
    [
      "folded",
      "an-id: >-\n    Bring: the water\n    and the #1 glasses",
      "Bring: the water and the #1 glasses",
    ],
    [
      "folded, after an id on its own",
      "an-id:\n    Bring the water\n    and the glasses",
      "Bring the water and the glasses",
    ],
    ["literal", "an-id: |\n    Bring: the water", "Bring: the water"],
    ["quoted, with a note behind it", 'an-id: "Bring: the water" # since May', "Bring: the water"],
    ["plain, with a note below it", "an-id: Bring the water\n    # since May", "Bring the water"],
  ])("is read as it was meant: %s", (_name, source, text) => {
    const files = filesOf(cleanScore({ keys: { always: `always:\n  ${source}` } }));
    expect(always(files)).toBe(text);
    expect(lintFiles(files).findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });

  it.each([
    ["a colon in the first line", "an-id: Bring: the water\n    and the glasses", NEEDS],
    ["a colon in the second line", "an-id: Bring the water\n    and the glasses: both", NEEDS],
    ["a number sign in the second line", "an-id: Bring the water\n    and the glasses #4 first", LOST],
    ["a number sign in the first line", "an-id: Bring the #1 water\n    and the glasses", undefined],
    ["quotes around the first words", 'an-id: "Water" and\n    "glasses" come first', NEEDS],
    ["a sentence below its id", "an-id:\n    Bring: the water", NEEDS],
  ])("is mended where it breaks: %s", (_name, source, rule) => {
    const files = filesOf(cleanScore({ keys: { always: `always:\n  ${source}` } }));
    const found = lintFiles(files).findings.filter((finding) =>
      /^(?:frontmatter|yaml|schema)\//.test(finding.rule),
    );
    expect(found).toHaveLength(1);
    if (rule !== undefined) expect(found[0]?.rule).toBe(rule);
    const mended = fixAll(files);
    expect(always(mended)).toBe(
      source
        .replace(/^an-id:/, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
    expect(lintFiles(mended).findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });
});

describe("several sentences at once", () => {
  it("are each told at their own line, and the good ones are not blamed", () => {
    const lines = ["a: Wipe table #4 first", "b: Say hello", "c: Bring water: tap", "d: *star"];
    const files = filesOf(cleanScore({ keys: { always: `always:\n  ${lines.join("\n  ")}` } }));
    const found = lintFiles(files).findings.filter((finding) => finding.rule.startsWith("frontmatter/"));
    expect(found.map(({ rule, start }) => [rule, start.line, start.column])).toEqual([
      [LOST, 6, 6],
      [NEEDS, 8, 6],
      [NEEDS, 9, 6],
    ]);
    expect(allAlways(fixAll(files))).toEqual([
      "Wipe table #4 first",
      "Say hello",
      "Bring water: tap",
      "*star",
    ]);
  });

  it("keep Windows line endings when they are mended", () => {
    const source = cleanScore({ keys: { always: "always:\n  a: Wipe table #4 first\n  b: Bring: water" } });
    const files = filesOf({ ...source, [GOAL]: (source[GOAL] ?? "").replaceAll("\n", "\r\n") });
    const after = new TextDecoder().decode(fixAll(files).get(GOAL)?.bytes);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after).toContain('  a: "Wipe table #4 first"\r\n  b: "Bring: water"\r\n');
  });

  it("leave keys that hold no sentence to YAML", () => {
    const files = filesOf(cleanScore({ keys: { "x-note": "x-note: a #4 # note" } }));
    expect(lintFiles(files).findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });
});

function goal(files: Files) {
  const found = scoreOf(files).goals[0];
  if (found === undefined) throw new Error("no goal");
  return found;
}

function allAlways(files: Files): readonly string[] {
  return goal(files).always.map((clause) => clause.text);
}

function always(files: Files): string | undefined {
  return allAlways(files)[0];
}

function never(files: Files): string | undefined {
  return clausesOf(goal(files)).find((clause) => clause.list === "never")?.text;
}

function part(files: Files): string | undefined {
  return scoreOf(files).promise?.parts[0]?.value.text;
}

function between(sentence: string): string {
  return `always:\n  first: Look up\n  an-id: ${sentence}\n  last: Say goodbye`;
}

function promising(lines: string): Record<string, string> {
  const parts = lines.includes("parts:") ? "" : "parts:\n  price-you-heard: The price\n";
  return { ...cleanScore(), "promise.md": `---\n${lines}\n${parts}---\n\n# Our promise\n` };
}
