import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reported, ReportedScore, ReportedSuppressed } from "../../src/core/lint/reported.ts";
import { RULES } from "../../src/core/lint/rules/index.ts";
import { renderAnnotations } from "../../src/render/lint-github.ts";
import { renderGitlab } from "../../src/render/lint-gitlab.ts";
import { renderJunit } from "../../src/render/lint-junit.ts";
import { renderSarif } from "../../src/render/lint-sarif.ts";
import { filesAt, renderSummary } from "../../src/render/lint-summary.ts";
import { hostileWords } from "../helpers/hostile-words.ts";
import { expectSarif, logCommands, readXml } from "../helpers/reports.ts";
import { runs } from "../helpers/runs.ts";

const place = fc.record({ line: fc.integer({ min: 1, max: 50 }), column: fc.integer({ min: 1, max: 90 }) });

const words = fc.oneof(
  hostileWords,
  fc.constantFrom(
    "a\n::error::b",
    "]]>",
    "<!--",
    "x %0A::error::",
    "a,b:c=d",
    "[x](https://x.example)",
    "|",
    "{0}",
  ),
);

const reported: fc.Arbitrary<Reported> = fc
  .record({
    path: fc.oneof(words, fc.constantFrom("goals/a.md", "goals/b.md", "shop/goals/a b.md")),
    level: fc.constantFrom("refused", "error", "warning", "info"),
    rule: fc.constantFrom("nn/too-long", "text/placeholder", "bytes/utf8", "house/own-rule"),
    message: words,
    suggestion: fc.option(words, { nil: undefined }),
    places: fc.tuple(place, place),
    clock: fc.boolean(),
    fix: words,
    fingerprint: fc.uuid(),
  })
  .map(({ places, fix, ...rest }) => {
    const [start, end] = [...places].sort((a, b) => a.line - b.line || a.column - b.column);
    return { ...rest, start, end, fix: [{ start, end, text: fix }] } as Reported;
  });

const suppressed: fc.Arbitrary<ReportedSuppressed> = fc
  .tuple(reported, fc.constantFrom("comment", "baseline"), words, fc.integer({ min: 1, max: 50 }))
  .map(([one, by, reason, reasonLine]) => ({ ...one, by, reason, reasonLine }) as ReportedSuppressed);

const scores: fc.Arbitrary<readonly ReportedScore[]> = fc.array(
  fc.record({
    name: words,
    path: fc.constantFrom("", "shop", "a/b"),
    files: fc.array(fc.constantFrom("goals/a.md", "goals/c.md"), { maxLength: 2 }),
    all: fc.array(reported, { maxLength: 40 }),
    suppressed: fc.array(suppressed, { maxLength: 3 }),
    notes: fc.array(words, { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 3 },
);

// A few rules will do where the words of findings are of interest.
const RUN = { rules: RULES.slice(0, 3), version: "0.1.0", exitCode: 1, exitWords: "found", isFull: false };
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F]/;

const holds = (check: (all: readonly ReportedScore[]) => void): void =>
  fc.assert(fc.property(scores, check), runs(60));
const flat = (all: readonly ReportedScore[]): readonly Reported[] => all.flatMap((score) => score.all);

describe("whatever the words of a finding are", () => {
  it("GitHub reads one mark for each that it would show, with its file, and no other command", () => {
    holds((all) => {
      const log = renderAnnotations(all, true);
      const commands = logCommands(log);
      expect(commands).toHaveLength(log.split("\n").length - 1);
      const ofKind = { error: 0, warning: 0, notice: 0 };
      for (const { name } of commands) ofKind[name as "error"] += 1;
      const [errors, warnings] = ["error", "warning"].map(
        (kind) =>
          flat(all).filter(({ level }) => level === kind || (kind === "error" && level === "refused")).length,
      );
      expect([ofKind.error, ofKind.warning]).toEqual([
        Math.min(10, errors ?? 0),
        Math.min(10, warnings ?? 0),
      ]);
      expect(ofKind.notice).toBeLessThanOrEqual(10);
      expect(log.replaceAll("\n", "")).not.toMatch(OBEYED);
    });
  });

  it("the summary is a table of as many rows as there are findings, or says how many it has no room for", () => {
    holds((all) => {
      const page = renderSummary(all, { files: "https://github.com/a/b/blob/c", room: 10_000 });
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(10_000);
      const rows = page.split("\n").filter((line) => /^\| (?:refused|error|warning|info) \|/.test(line));
      for (const row of rows) {
        expect(row.split("|")).toHaveLength(6);
        expect(
          row
            .replaceAll("<br>", "")
            .replace(/\]\(https:\/\/github\.com\/a\/b\/blob\/c\/[\w%~/.-]*\?plain=1#L\d+\)/, ""),
        ).not.toMatch(/[<>`*_\]]|:\/\/|www\./);
      }
      const rest = /^([\d,]+) more findings? found no room/m.exec(page)?.[1] ?? "0";
      expect(rows.length + Number(rest.replace(",", ""))).toBe(flat(all).length);
    });
  });

  it("GitLab reads an issue for each", () => {
    holds((all) => {
      const report = renderGitlab(all);
      const issues = JSON.parse(report) as { description: string; location: { path: string } }[];
      expect(issues.map(({ location }) => location.path)).toEqual(flat(all).map(({ path }) => path));
      for (const { description } of issues) expect(description).not.toMatch(/\n/);
      expect(report.replaceAll("\n", "")).not.toMatch(OBEYED);
    });
  });

  it("SARIF is SARIF, errors first and what is let stand last", () => {
    holds((all) => {
      const text = renderSarif(all, { ...RUN, isFull: true });
      const log = JSON.parse(text) as { runs: [{ results: { level: string; suppressions: unknown[] }[] }] };
      expectSarif(log);
      const { results } = log.runs[0];
      const told = results.filter(({ suppressions }) => suppressions.length === 0);
      expect(results.length - told.length).toBe(all.flatMap(({ suppressed }) => suppressed).length);
      expect(results.slice(0, told.length)).toEqual(told);
      const levels = told.map(({ level }) => level);
      const order = ["error", "warning", "note"];
      expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(levels).toHaveLength(flat(all).length);
      expect(text.replaceAll("\n", "")).not.toMatch(OBEYED);
    });
  });

  it("JUnit is XML 1.0 with a case for each file, and its sums are right", () => {
    holds((all) => {
      const text = renderJunit(all, false);
      expect(text.replaceAll("\n", "")).not.toMatch(OBEYED);
      const root = readXml(text);
      const cases = root.children.flatMap((suite) =>
        suite.children.filter(({ name }) => name === "testcase"),
      );
      const having = (name: string): number =>
        cases.filter(({ children }) => children.some((child) => child.name === name)).length;
      expect(root.attributes).toEqual({
        name: "score lint",
        tests: String(cases.length),
        failures: String(having("failure")),
        errors: String(having("error")),
      });
      const files = all.map((score) => new Set([...score.files, ...score.all.map(({ path }) => path)]).size);
      expect(cases).toHaveLength(files.reduce((sum, count) => sum + count, 0));
    });
  });
});

const finding = (changes: Partial<Reported> = {}): Reported => ({
  path: "goals/a.md",
  level: "error",
  rule: "nn/too-long",
  message: "too long",
  suggestion: undefined,
  start: { line: 3, column: 5 },
  end: { line: 3, column: 9 },
  clock: false,
  fix: [],
  fingerprint: "f",
  ...changes,
});
const scoreOf = (all: readonly Reported[], path = ""): ReportedScore => ({
  name: "Tidewell",
  path,
  files: [],
  all,
  suppressed: [],
  notes: [],
});

describe("marks on GitHub", () => {
  it("take the first finding of each file before the second of any, and say how many there is no room for", () => {
    const all = [
      ...Array.from({ length: 12 }, (_, at) => finding({ message: `a ${at}` })),
      finding({ path: "goals/b.md", message: "b 0" }),
      finding({ path: "goals/c.md", level: "refused", message: "c" }),
      finding({ level: "warning" }),
    ];
    const commands = logCommands(renderAnnotations([scoreOf(all)], true));
    expect(commands.map(({ name, data }) => `${name} ${data}`)).toEqual([
      "error c",
      "error a 0",
      "error b 0",
      ...[1, 2, 3, 4, 5, 6, 7].map((at) => `error a ${at}`),
      "warning too long",
      "notice 4 more findings not marked here, because GitHub shows 10 of a kind for each step; the log of this step and its summary have all of them.",
    ]);
  });

  it.each([
    ["a few words of a line", { line: 3, column: 9 }, { line: "3", col: "5", endLine: "3", endColumn: "9" }],
    ["a place", { line: 3, column: 5 }, { line: "3", col: "5", endLine: "3" }],
    ["a whole line with its end", { line: 4, column: 1 }, { line: "3", col: "5", endLine: "3" }],
    ["several lines, which have no columns there", { line: 6, column: 2 }, { line: "3", endLine: "6" }],
  ])("stand at %s", (_name, end, expected) => {
    const [command] = logCommands(renderAnnotations([scoreOf([finding({ end })])], false));
    expect(command?.properties).toEqual({ file: "goals/a.md", title: "nn/too-long", ...expected });
  });
});

it("the summary links to the commit only where the environment has the form that GitHub gives it", () => {
  const env = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "tidewell/score",
    GITHUB_SHA: "a".repeat(40),
  };
  expect(filesAt(env)).toBe(`https://github.com/tidewell/score/blob/${"a".repeat(40)}`);
  expect(filesAt({ ...env, GITHUB_REPOSITORY: "x)](javascript:y" })).toBeUndefined();
  expect(filesAt({})).toBeUndefined();
});

describe("SARIF", () => {
  const logOf = (all: readonly ReportedScore[]) => JSON.parse(renderSarif(all, RUN)).runs[0];

  it.each([
    ["score-lint/", [""]],
    ["score-lint/shop/", ["shop"]],
    ["score-lint/shops/", ["shops/north", "shops/south"]],
    ["score-lint/", ["north", "south"]],
    ["score-lint/a/", ["a", "a/b"]],
  ])("is known as %s", (id, paths) => {
    expect(logOf(paths.map((path) => scoreOf([], path))).automationDetails.id).toBe(id);
  });

  it("holds what GitHub takes, errors first, and says what it left out", () => {
    const many = Array.from({ length: 25_003 }, (_, at) => finding({ level: at < 5 ? "info" : "error" }));
    const { results, invocations } = logOf([scoreOf(many)]);
    expect(results).toHaveLength(25_000);
    expect(results.at(-1).level).toBe("note");
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /^3 more findings left out here/,
    );
  });

  it("counts what is let stand, and shows none of it to GitHub, which would open an alert for each", () => {
    const hidden = { ...finding(), by: "baseline", reason: undefined, reasonLine: undefined } as const;
    const { results, invocations } = logOf([{ ...scoreOf([finding()]), suppressed: [hidden, hidden] }]);
    expect(results).toHaveLength(1);
    expect(results[0].suppressions).toBeUndefined();
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: "note", message: { text: "2 findings are let stand by the baseline." } },
    ]);
  });

  it("describes the rules that a score has of its own as such", () => {
    const { tool, results } = logOf([scoreOf([finding({ rule: "house/no-jargon" })])]);
    expect(tool.driver.rules[results[0].ruleIndex]).toMatchObject({
      id: "house/no-jargon",
      name: "HouseNoJargon",
      shortDescription: { text: "A rule of this score's own, which score.yaml describes." },
    });
  });

  it("describes every rule, with its help, as the standard asks", () => {
    const log = JSON.parse(renderSarif([], { ...RUN, rules: RULES }));
    expectSarif(log);
    const { rules } = log.runs[0].tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { help, helpUri } of rules)
      expect([help.markdown.includes("Fires when"), help.text.length > 100, helpUri]).toEqual([
        true,
        true,
        "https://www.npmjs.com/package/cx-score/v/0.1.0",
      ]);
  });
});

describe("a case of JUnit", () => {
  const outcomeOf = (all: readonly Reported[], warningsFail = false): readonly string[] => {
    const [suite] = readXml(renderJunit([scoreOf(all)], warningsFail)).children;
    return (suite?.children[0]?.children ?? []).map(({ name, attributes }) =>
      `${name} ${attributes["message"] ?? ""}`.trim(),
    );
  };
  const warning = finding({ level: "warning", message: "w" });
  const byTheDay = finding({ level: "warning", message: "d", clock: true });

  it("fails on an error, and tells the rest in its output", () => {
    expect(outcomeOf([warning, finding(), finding()])).toEqual([
      "failure too long (and 1 more)",
      "system-out",
    ]);
  });

  it("passes with a warning, unless warnings fail the run; never fails by the day", () => {
    expect(outcomeOf([warning])).toEqual(["system-out"]);
    expect(outcomeOf([warning, byTheDay], true)).toEqual(["failure w", "system-out"]);
  });

  it("is an error where the file was refused", () => {
    expect(outcomeOf([finding({ level: "refused", message: "r" })])).toEqual(["error r"]);
  });
});
