import { describe, expect, it } from "vitest";
import { expectSarif, logCommands, readXml } from "../helpers/reports.ts";
import { cleanScore, keepLoaded, workplace } from "../helpers/score.ts";

keepLoaded();

const GOAL = "goals/have-it-fixed-once.md";
const OTHER = "goals/know-the-price.md";
const BASELINE = "score-baseline.json";
const YAML = (rule: string): string => `# score-disable-next-line ${rule} -- the words of the law`;
const MARK = (rule: string): string => `<!-- ${YAML(rule).slice(2)} -->`;

const goalWith = (always: string): Record<string, string> =>
  cleanScore({ keys: { always: `always:\n${always}` } });

/** Two goals of which the second repeats a never of the first, with a comment above it. */
function repeated(rule: string): Record<string, string> {
  const files = cleanScore();
  const second = (files[GOAL] as string)
    .replaceAll("Have it fixed once", "Know the price")
    .replace(/always:\n.*\n/, "")
    .replace("  charge-twice:", `  ${YAML(rule)}\n  charge-twice:`);
  return { ...files, [OTHER]: second };
}

describe("what is found by a look across the files", () => {
  it("is let stand by a comment in a file that was let go by then", () => {
    const place = workplace(repeated("nn/duplicate"));
    const all = JSON.parse(place.score("lint", "--json", "--rule", "nn/*", "--rule", "suppress/*").stdout);
    expect(all.findings).toEqual([]);
    expect(all.suppressed).toMatchObject([
      { file: OTHER, rule: "nn/duplicate", by: "comment", reason: "the words of the law" },
    ]);
    place.write(OTHER, place.read(OTHER).replace(/ *# score-disable.*\n/, ""));
    expect(place.score("lint", "--rule", "nn/duplicate").stdout).toContain("nn/duplicate");
  });

  it("leaves a comment unused that is about nothing of it", () => {
    const place = workplace({ ...repeated("nn/contradiction") });
    const { stdout } = place.score("lint", "--rule", "suppress/unused");
    expect(stdout).toContain(`${OTHER}:6:29 warning suppress/unused\n  nn/contradiction finds nothing here`);
  });

  it("is let stand in one goal by the baseline, and told of another one", () => {
    const place = workplace(repeated("nn/contradiction"));
    expect(place.score("lint", "--rule", "nn/duplicate", "--update-baseline").stdout).toContain(
      "1 finding may stand until it is mended.",
    );
    expect(place.read(BASELINE)).toContain(`"${OTHER}": {\n      "nn/duplicate": 1\n`);
    expect(place.score("lint", "--rule", "nn/duplicate", "--strict").code).toBe(0);
    place.write("goals/see-the-price.md", place.read(OTHER).replaceAll("Know the", "See the"));
    expect(place.score("lint", "--rule", "nn/duplicate", "--strict").code).toBe(1);
  });
});

describe("--fix keeps a comment with the line that it is about", () => {
  const mended = (files: Readonly<Record<string, string>>): string => {
    const place = workplace(files);
    expect(place.score("lint", "--fix").stdout).toContain(`mended ${GOAL}`);
    return place.read(GOAL);
  };

  it("where a list is given ids and quotes", () => {
    const after = mended(
      goalWith(
        `  ${YAML("nn/weak-modal")}\n  - We should show the old part\n  - Bring water: tap, free\n  ${YAML("nn/weak-modal")}\n  # and so on\n  - We should ring: at once`,
      ),
    );
    expect(after).toMatch(
      /always:\n {2}# score-disable.*\n {2}[a-z-]+: We should show the old part\n {2}[a-z-]+: "Bring water: tap, free"\n {2}# score-disable.*\n {2}# and so on\n {2}[a-z-]+: "We should ring: at once"\n/,
    );
  });

  it("where a heading is renamed, and where a section comes before one", () => {
    const clean = cleanScore()[GOAL] as string;
    const titled = clean.replace("# Have it fixed once", `${MARK("feel/generic")}\n# Have it fixed`);
    expect(mended({ ...cleanScore(), [GOAL]: titled })).toContain(
      `---\n\n${MARK("feel/generic")}\n# Have it fixed once\n`,
    );
    const without = clean
      .replace(/## Never[\s\S]*?(?=## What we believe)/, "")
      .replace("## What we believe", `${MARK("believe/missing")}\n## What we believe`);
    expect(mended({ ...cleanScore(), [GOAL]: without })).toContain(
      `## Never\n\n- **charge-twice**\n\n${MARK("believe/missing")}\n## What we believe\n`,
    );
  });

  it("and leaves alone what the comment lets stand", () => {
    const titled = (cleanScore()[GOAL] as string).replace(
      "# Have it fixed once",
      `${MARK("goal/title-mismatch")}\n# Have it fixed`,
    );
    const place = workplace({ ...cleanScore(), [GOAL]: titled });
    expect(place.score("lint", "--fix").code).toBe(0);
    expect(place.read(GOAL)).toBe(titled);
  });
});

describe("a reason", () => {
  it("reaches no terminal unescaped, be the file from wherever it is", () => {
    const hostile = `${cleanScore()[GOAL]}\n<!-- score-disable-next-line text/placeholder -- \u001b[2Jred\u202e -->\nTODO: ask\n`;
    const place = workplace({ ...cleanScore(), [GOAL]: hostile.replaceAll("\n", "\r\n") });
    expect(place.score("lint", "--show-suppressed").stdout).toContain("because: \\u{1b}[2Jred\\u{202e}\n");
    for (const format of ["text", "json", "sarif", "junit", "github", "gitlab"]) {
      const done = place.score("lint", "--show-suppressed", "--format", format);
      expect([format, done.code, /[\u001b\u202e]/.test(done.stdout + done.stderr)]).toEqual([
        format,
        0,
        false,
      ]);
    }
  });
});

describe("how many findings are let stand", () => {
  const place = workplace(
    goalWith(
      `  ${YAML("nn/weak-modal")}\n  show-old-part: We should show the old part\n  ring-back: We should ring back`,
    ),
  );
  place.score("lint", "--rule", "nn/*", "--update-baseline");
  const words = "2 findings are let stand: 1 by a comment that says why, 1 by the baseline.";
  const told = (...flags: string[]) => place.score("lint", ...flags);

  it("is said as text, with what shows them", () => {
    expect(told().stdout).toContain(`1 finding of ${BASELINE} is not shown.`);
    expect(told().stdout).toContain("1 finding is let stand by a comment that says why: score lint");
    expect(told("--show-suppressed").stdout.match(/let stand nn\//g)).toHaveLength(2);
  });

  it("is in JSON, each with its reason", () => {
    const { suppressed, baselines } = JSON.parse(told("--json").stdout);
    expect(suppressed.map(({ by }: { by: string }) => by).sort()).toEqual(["baseline", "comment"]);
    expect(baselines).toMatchObject([{ file: BASELINE, hidden: 1 }]);
  });

  it("is a notification of SARIF, and a result with its suppression where they are to be shown", () => {
    const log = JSON.parse(told("--format", "sarif").stdout);
    expectSarif(log);
    expect(log.runs[0].results).toEqual([]);
    expect(log.runs[0].invocations[0].toolExecutionNotifications).toContainEqual({
      level: "note",
      message: { text: words },
    });
    const full = JSON.parse(told("--format", "sarif", "--show-suppressed").stdout);
    expectSarif(full);
    const results: { suppressions: unknown[] }[] = full.runs[0].results;
    expect(results).toHaveLength(2);
    expect(results.flatMap(({ suppressions }) => suppressions)).toContainEqual({
      kind: "inSource",
      status: "accepted",
      justification: "the words of the law",
      location: {
        physicalLocation: {
          artifactLocation: { uri: GOAL, uriBaseId: "%SRCROOT%" },
          region: { startLine: 6 },
        },
      },
    });
    expect(results.flatMap(({ suppressions }) => suppressions)).toContainEqual({
      kind: "external",
      status: "accepted",
      justification: "It stands in the baseline of the score.",
    });
  });

  it("is in the output of JUnit, and in a summary on GitHub beside the text", () => {
    const [suite] = readXml(told("--format", "junit").stdout).children;
    expect(suite?.children.at(-1)).toMatchObject({ name: "system-out", text: words });
    const env = { GITHUB_STEP_SUMMARY: `${place.path}/../summary.md` };
    place.write("../summary.md", "");
    const { stdout } = place.score("lint", "--format", "github", { env });
    expect(logCommands(stdout)).toEqual([]);
    expect(stdout).toContain("1 finding is let stand by a comment that says why");
    expect(place.read("../summary.md")).toContain(`In tune: nothing to mend. ${words}`);
  });

  it("is said beside the list of GitLab, which has no place for it", () => {
    const done = told("--format", "gitlab");
    expect([done.stdout, done.stderr]).toEqual(["[]\n", `${words}\n`]);
    expect(told("--format", "gitlab", "--quiet").stderr).toBe("");
  });
});
