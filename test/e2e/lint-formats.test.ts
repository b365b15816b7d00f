import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderJsonBody } from "../../src/render/json.ts";
import { expectSarif, logCommands, readXml } from "../helpers/reports.ts";
import {
  cleanScore,
  keepLoaded,
  type Outcome,
  repository,
  type Workplace,
  workplace,
} from "../helpers/score.ts";
import { SPOILT } from "../helpers/torture.ts";

keepLoaded();

const HOSTILE = `---
goal: "Fixed\\n::error::once | <b>]]>\\u202E %0A"
owner: Dana
serves: [price-you-heard]
always:
  - Wipe table #4 first
never:
  charge-twice: Charge for a job we have to do twice
---

# Fix it ##[error]first time

## What has to happen

It is all in [the price list](../prices.md).

::warning::TODO

## How it must feel

Reassured.

## Never

- **charge-twice** \u2014 it is our time.

## What we believe

We believe a late truth costs more than an early one.
`;

// Only these rules, so that a new one is no reason to look at all of this again.
const RULES = [
  "goal/title-mismatch",
  "frontmatter/lost-words",
  "link/broken",
  "text/placeholder",
  "nn/unpinned",
].flatMap((rule) => ["--rule", rule]);

function spoilt(make: typeof workplace = workplace): Workplace {
  return make({
    ...cleanScore(),
    [SPOILT]: HOSTILE,
    "complaints/2026-03-01-a.md": new Uint8Array([0x43, 0x61, 0x66, 0xe9]),
  });
}

const shown = ({ code, stdout, stderr }: Outcome): string =>
  `code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;

describe("what lint prints of a score with findings, a refused file and hostile words", () => {
  it.each(["text", "json", "github", "gitlab", "junit"])("as %s", (format) => {
    expect(shown(spoilt().score("lint", ...RULES, "--format", format))).toMatchSnapshot();
  });

  it("as sarif", () => {
    const { code, stdout, stderr } = spoilt().score("lint", ...RULES, "--format", "sarif");
    const log = JSON.parse(stdout);
    expectSarif(log);
    const [run] = log.runs;
    // The rules have a test of their own; here only those that were found are of interest.
    const named = run.results.map(
      ({ ruleIndex }: { ruleIndex: number }) => run.tool.driver.rules[ruleIndex].id,
    );
    expect(named).toEqual(run.results.map(({ ruleId }: { ruleId: string }) => ruleId));
    run.tool.driver.rules = [];
    for (const result of run.results) result.ruleIndex = null;
    expect(shown({ code, stdout: renderJsonBody(log), stderr })).toMatchSnapshot();
  });

  it("F5: marks for GitHub are as many as there are findings, whatever these say", () => {
    const { stdout } = spoilt().score("lint", ...RULES, "--format", "github");
    expect(logCommands(stdout).map(({ name, properties }) => [name, properties["title"]])).toEqual([
      ["error", "refused: bytes/utf8"],
      ["error", "frontmatter/lost-words"],
      ["error", "link/broken"],
      ["error", "text/placeholder"],
      ["warning", "goal/title-mismatch"],
      ["notice", "nn/unpinned"],
    ]);
  });

  it("the text commands no CI either", () => {
    const { stdout } = spoilt().score("lint", { env: { GITHUB_ACTIONS: "true" } });
    expect(logCommands(stdout)).toEqual([]);
  });
});

// The torture tests hold the other formats; each input of theirs that could break one stands here beside the others.
const ODD: Readonly<Record<string, string | Uint8Array>> = {
  "a1.md": '---js\nrequire("fs")\n---\n',
  "a9.md": '---\ngoal: "a\n---\nb"\n---\n',
  "a12.md": "---\ngoal: a\ngoal: b\n---\n",
  "a16.md": "---\ngoal: a\n__proto__: { polluted: 1 }\nconstructor: x\n---\n",
  "a17.md": "---\ngoal: !!js/function 'x'\n---\n",
  "a20.md": `---\n${"- }\n".repeat(300)}---\n`,
  "b2.md": "---\ngoal: a\r---\n",
  "b7.md": "---\ngoal: a\0b\n---\n",
  "b9.md":
    '---\ngoal: "a\\u2028b\\u0085c\\u001b[2Jd\\ud83d"\nowner: \uFFFE\n---\n\n# ]]> <!-- \uFFFF \u000b -->\n',
  "b10.md": "---\ngoal: a\nid\u200b: x\n---\n",
  "b11.md": "",
  "c1.md": `---\ngoal: a\n---\n\n${"- ".repeat(1000)}x\n`,
  "d12\n::error::x.md": "---\ngoal: a\n---\n",
  "f\u202E %25,&<\"'.md": "---\ngoal: TODO\n---\n",
};

it("F8: every format is well-formed for every odd file of the torture tests, and tells of each of them", () => {
  const files = Object.entries(ODD).map(([name, content]) => [`goals/${name}`, content] as const);
  const place = workplace({ ...cleanScore(), ...Object.fromEntries(files), "complaints/a\nb.md": "x" });
  const run = (format: string): string => {
    const { code, stdout, stderr } = place.score("lint", "--format", format);
    expect([code, stderr]).toEqual([3, ""]);
    return stdout;
  };
  const names = [...files.map(([path]) => path), "complaints/a\nb.md"].sort();
  const json = JSON.parse(run("json"));
  const told = [...json.findings, ...json.refused].map(({ file }: { file: string }) => file);
  expect([...new Set(told)].sort()).toEqual(expect.arrayContaining(names));
  const sarif = JSON.parse(run("sarif"));
  expectSarif(sarif);
  expect(sarif.runs[0].results).toHaveLength(told.length);
  const gitlab = JSON.parse(run("gitlab")) as { fingerprint: string }[];
  expect(new Set(gitlab.map(({ fingerprint }) => fingerprint)).size).toBe(told.length);
  const junit = readXml(run("junit"));
  expect(junit.children[0]?.children.length).toBeGreaterThanOrEqual(names.length);
  const commands = logCommands(run("github"));
  expect(commands.filter(({ name }) => name === "error")).toHaveLength(10);
  expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(["error", "warning", "notice"]));
});

describe("paths for a CI", () => {
  const inRepository = (): Workplace => {
    const place = repository({ "README.md": "x\n" });
    for (const [path, text] of Object.entries(cleanScore({ keys: { owner: null } })))
      place.write(`checkout/our shop/${path}`, text);
    return place;
  };
  const fileOf = (
    place: Workplace,
    options: { cwd: string; env?: Record<string, string> },
  ): string | undefined =>
    logCommands(place.score("lint", "--format", "github", options).stdout)[0]?.properties["file"];
  const inShop = "goals/have-it-fixed-once.md";

  it("count from the top of the repository, wherever the command is run", () => {
    const place = inRepository();
    for (const cwd of [".", "checkout", "checkout/our shop/goals"])
      expect(fileOf(place, { cwd })).toBe(`checkout/our shop/${inShop}`);
    expect(JSON.parse(place.score("lint", "--format", "gitlab").stdout)[0].location.path).toBe(
      `checkout/our shop/${inShop}`,
    );
    const sarif = JSON.parse(place.score("lint", "--format", "sarif").stdout);
    const { artifactLocation } = sarif.runs[0].results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({ uri: `checkout/our%20shop/${inShop}`, uriBaseId: "%SRCROOT%" });
  });

  it("count from the repository that was checked out below the workspace", () => {
    const place = inRepository();
    place.run("git", ["init", "--quiet"], { cwd: "checkout" });
    place.run("rm", ["-r", ".git"]);
    const env = { GITHUB_WORKSPACE: place.path };
    expect(fileOf(place, { cwd: "checkout", env })).toBe(`our shop/${inShop}`);
  });

  it("count from the workspace where the score stands in another repository in it, or in none", () => {
    const place = inRepository();
    place.run("git", ["init", "--quiet"], { cwd: "checkout" });
    for (const name of ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"]) {
      const env = { [name]: place.path };
      expect(fileOf(place, { cwd: "checkout", env })).toBe(`checkout/our shop/${inShop}`);
    }
    place.run("rm", ["-r", ".git", "checkout/.git"]);
    const env = { GITHUB_WORKSPACE: place.path };
    expect(fileOf(place, { cwd: "checkout", env })).toBe(`checkout/our shop/${inShop}`);
    expect(fileOf(place, { cwd: "checkout" })).toBe(`our shop/${inShop}`);
  });
});

describe("the summary of a step", () => {
  const withSummary = (place: Workplace, path: string): Outcome =>
    place.score("lint", ...RULES, "--format", "github", { env: { GITHUB_STEP_SUMMARY: path } });

  it("is added to what stands there, with everything that was found", () => {
    const place = spoilt();
    place.write("summary.md", "before\n\n");
    const done = withSummary(place, join(place.path, "summary.md"));
    expect([done.code, done.stderr]).toEqual([3, ""]);
    expect(place.read("summary.md")).toMatchSnapshot();
  });

  it("is written for no other format", () => {
    const place = spoilt();
    place.score("lint", { env: { GITHUB_STEP_SUMMARY: join(place.path, "summary.md") } });
    expect(existsSync(join(place.path, "summary.md"))).toBe(false);
  });

  it("that can't be written is told, and takes nothing else away", () => {
    const place = spoilt();
    const plain = place.score("lint", ...RULES, "--format", "github");
    place.write("elsewhere", "");
    symlinkSync("elsewhere", join(place.path, "linked.md"));
    place.run("mkfifo", ["pipe.md"]);
    for (const name of ["nowhere/summary.md", "linked.md", "goals", "pipe.md"]) {
      const done = withSummary(place, join(place.path, name));
      expect(done).toEqual({
        ...plain,
        stderr: expect.stringMatching(/^the summary of this step could not be written: .+\n$/),
      });
    }
    expect(place.read("elsewhere")).toBe("");
  });

  it("is left alone where it is full", () => {
    const place = spoilt();
    place.write("summary.md", "x".repeat(1024 * 1024 - 100));
    expect(withSummary(place, join(place.path, "summary.md")).stdout).toContain("::error file=");
    expect(place.bytes("summary.md")).toHaveLength(1024 * 1024 - 100);
  });
});

describe("--output-file", () => {
  const report = (place: Workplace, path: string, ...more: string[]): Outcome =>
    place.score("lint", ...RULES, "--format", "gitlab", "--output-file", path, ...more);

  it("holds the report, while people read the text; folders on the way are made", () => {
    const place = spoilt();
    const done = report(place, "reports/today/lint.json");
    expect(done).toEqual({
      ...place.score("lint", ...RULES),
      stderr: "wrote reports/today/lint.json\n",
    });
    expect(place.read("reports/today/lint.json")).toBe(
      place.score("lint", ...RULES, "--format", "gitlab").stdout,
    );
    expect(report(place, "reports/today/lint.json", "--quiet")).toEqual({ code: 3, stdout: "", stderr: "" });
  });

  it("holds no colours where the terminal has some", () => {
    const place = spoilt();
    const args = ["--format", "text", "--output-file", "lint.txt", "--color", "always"];
    const done = place.score("lint", ...RULES, ...args);
    expect(done.stdout).toContain("\u001b[");
    expect(place.read("lint.txt")).toBe(place.score("lint", ...RULES).stdout);
  });

  it("may lie outside the score, and says so", () => {
    const place = spoilt();
    for (const path of ["../outside.json", join(dirname(place.path), "absolute.json")]) {
      expect(report(place, path).stderr).toBe(`wrote ${path}\n`);
      expect(JSON.parse(place.read(path.replace(/^.*\//, "../")))).toHaveLength(6);
    }
  });

  it.each([
    ["a goal", SPOILT, "output/in-score"],
    ["a goal that is not there yet", "goals/new.md", "output/in-score"],
    ["the settings", "score.yaml", "output/in-score"],
    ["the baseline", "score-baseline.json", "output/in-score"],
    ["a page of the score", "notes/README.MD", "output/in-score"],
    ["Git's own", ".git/config", "output/in-git"],
    ["a folder", "goals", "output/is-folder"],
    ["a folder that is not there", "reports/", "output/is-folder"],
    ["nothing", "", "output/no-name"],
    ["a link", "linked.json", "output/no-file"],
    ["a device", "/dev/null", "output/no-file"],
    ["a link to a folder", "out/lint.json", "output/through-link"],
    ["a link that leads nowhere", "gone/lint.json", "output/through-link"],
    ["a file in the place of a folder", "promise.md/lint.json", "output/no-folder"],
  ])("onto %s is refused before anything is done: %s", (_name, path, code) => {
    const place = spoilt(repository);
    mkdirSync(join(dirname(place.path), "outside"));
    symlinkSync("../outside", join(place.path, "out"));
    symlinkSync("../gone", join(place.path, "gone"));
    symlinkSync(SPOILT, join(place.path, "linked.json"));
    const done = report(place, path, "--fix");
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toMatch(
      new RegExp(`^score: ${code}: .+\nfix: score lint .*--output-file \\S+ --fix\n$`),
    );
    expect(place.read(SPOILT)).toBe(HOSTILE);
    expect(existsSync(join(dirname(place.path), "outside/lint.json"))).toBe(false);
    const [, instead = ""] = /--output-file (\S+)/.exec(done.stderr) ?? [];
    expect([path, report(place, instead).code]).toEqual([path, 3]);
  });

  it("that the disk does not take is told after the text, with 5", () => {
    const place = spoilt();
    const done = report(place, `${"x".repeat(300)}.json`);
    expect([done.code, done.stdout]).toEqual([5, place.score("lint", ...RULES).stdout]);
    expect(done.stderr).toMatch(
      /^score: system\/refused: this computer did not let it happen: the name is too long/,
    );
  });
});

describe("--json", () => {
  it("is --format json, beside it or alone", () => {
    const place = spoilt();
    const json = place.score("lint", "--json");
    expect(place.score("lint", "--format", "json")).toEqual(json);
    expect(place.score("lint", "--json", "--format", "json")).toEqual(json);
  });

  it("contradicts any other format, with the line that does not", () => {
    const done = spoilt().score("lint", "--format", "sarif", "--json");
    expect(done.code).toBe(2);
    expect(done.stderr).toBe(
      "score: usage/contradiction: --json asks for JSON, and --format for sarif\nfix: score lint --format json --json\n",
    );
  });
});

describe("what ends lint before it has looked", () => {
  const faulty = { ...cleanScore(), "score.yaml": "name: T\nrules:\n  never/misssing: off\n" };

  it("F8: is JSON where --format asks for it", () => {
    const done = workplace(faulty).score("lint", "--format", "json");
    expect([done.code, JSON.parse(done.stdout)]).toMatchObject([
      2,
      { schema: "score.error/1", code: "config/unknown-rule", at: "score.yaml:3:3", exitCode: 2 },
    ]);
  });

  it("is a mark on GitHub, beside the words for people", () => {
    const done = workplace(faulty).score("lint", "--format", "github");
    expect(logCommands(done.stdout)).toEqual([
      {
        name: "error",
        properties: { title: "config/unknown-rule" },
        data: expect.stringMatching(
          /^score\.yaml:3:3 there is no rule "never\/misssing"; did you mean .+\nfix: /,
        ),
      },
    ]);
    expect(done.stderr).toMatch(/^score: score\.yaml:3:3 config\/unknown-rule: /);
  });
});
