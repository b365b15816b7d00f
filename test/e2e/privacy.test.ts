import { chmodSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { preCommitHook } from "../../src/core/compose/automation.ts";
import type { Outcome, Workplace } from "../helpers/score.ts";
import { cleanScore, keepLoaded, repository, SCORE_BIN, workplace } from "../helpers/score.ts";
import { GOAL_FILE, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const PERSONAL = "\nRing her on 01632 960 983.\n";

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function personalIn(place: Workplace): Found[] {
  const done = place.score("lint", "--json", "--rule", "privacy/personal-data");
  return (JSON.parse(done.stdout) as { findings: Found[] }).findings;
}

describe("lint", () => {
  it("finds personal data in every kind of file, at its place", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE) + PERSONAL);
    place.write(
      "voices/2026-03-02-x.md",
      "---\nfrom: customer\ndate: 2026-03-02\n# jane@example.com\n---\n\nHello.\n",
    );
    place.write(
      "complaints/2026-03-02-x.md",
      "---\nkind: complaint\nreceived: 2026-03-02\nwanted: ring +44 20 7946 0958\n---\n",
    );
    const lines = place.read(GOAL_FILE).split("\n").length;
    expect(personalIn(place)).toMatchObject([
      { file: "complaints/2026-03-02-x.md", line: 4, column: 14 },
      { file: GOAL_FILE, line: lines - 1, column: 13 },
      { file: "voices/2026-03-02-x.md", line: 4, column: 3 },
    ]);
  });

  it("finds it in the id of a clause, and in the name of a file", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place.read(GOAL_FILE).replace("always:\n", "always:\n  ring-07911-123456: Warm it\n"),
    );
    place.write(
      "voices/2026-03-02-ring-07911-123456.md",
      "---\nfrom: customer\ndate: 2026-03-02\n---\n\nHello.\n",
    );
    expect(personalIn(place).map(({ file }) => file)).toEqual([
      GOAL_FILE,
      "voices/2026-03-02-ring-07911-123456.md",
    ]);
  });

  it("leaves what score.yaml allows, and a repair that says why", () => {
    const place = tidewell();
    place.write("score.yaml", 'name: Tidewell\nprivacy:\n  allow: ["+44 1632 960983", tidewell.example]\n');
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}${PERSONAL}Or write to help@tidewell.example.\n`);
    place.write(
      "repairs/have-it-fixed-once/2026-03-02-a-7kq2xw9m.md",
      "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-02\nby: Dana\nbecause: jane@example.com asked for it\noverride: she asked for it\n---\n",
    );
    expect(personalIn(place)).toEqual([]);
  });

  it("takes house number and street for an address once it knows the country", () => {
    const place = tidewell();
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nHe lives at 12 Marsh Lane.\n`);
    expect(personalIn(place)).toEqual([]);
    for (const country of ["UK", "United Kingdom", "England", "gb"]) {
      place.write("score.yaml", `name: Tidewell\ncountry: ${country}\n`);
      expect(personalIn(place)).toHaveLength(1);
    }
  });

  it.each([
    ["country: Germny", "config/country", "score.yaml:2:10"],
    ["privacy:\n  allow: [cafe.example, '@']", "config/privacy-allow", "score.yaml:3:25"],
    ["privacy:\n  allow: [01632960983]", "schema/type", "score.yaml:3:11"],
    ["privacy: [x]", "schema/type", "score.yaml:2:10"],
  ])("says what is wrong with %j in score.yaml", (line, code, at) => {
    const done = workplace({ ...cleanScore(), "score.yaml": `name: T\n${line}\n` }).score("lint");
    expect([done.code, done.stderr.split(": ").slice(1, 2)]).toEqual([2, [`${at} ${code}`]]);
    if (code === "config/country")
      expect(done.stderr).toContain("did you mean Germany?\nfix: country: Germany\n");
  });
});

describe("a command that only writes files", () => {
  it("goal add --no-commit refuses personal data, and writes nothing", () => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score(
      "goal",
      "add",
      "Be rung",
      "--no-commit",
      "--always",
      "Ring Jane on 07700 900123",
    );
    expect([done.code, stateOf(place)]).toEqual([3, before]);
    expect(done.stderr).toMatch(
      /^score: goals\/be-rung\.md:\d+:\d+ privacy\/personal-data: a phone number would stay in Git for ever: 07700 900123\nfix: /,
    );
  });

  it("init refuses personal data before it makes anything", () => {
    const place = workplace();
    const done = place.score("init", "here", "--yes", "--no-commit", "--name", "Jane, jane@example.com");
    expect([done.code, place.run("ls", ["-A"]).stdout]).toEqual([3, ""]);
    expect(done.stderr).toContain("jane@example.com");
  });
});

/** A repository with the hook that `score init --hook` writes, where `npx` is this very program. */
function hooked(folder: string): {
  place: Workplace;
  commit: (...args: string[]) => Outcome;
  inside: string;
} {
  const inside = folder === "" ? "" : `${folder}/`;
  const files = Object.entries(cleanScore()).map(([path, text]) => [`${inside}${path}`, text]);
  const place = repository(Object.fromEntries(files));
  place.write(".git/hooks/pre-commit", preCommitHook("cx-score@0.0.0", folder));
  const npx = join(dirname(place.path), "fake/npx");
  place.write("../fake/npx", `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${SCORE_BIN}' "$@"\n`);
  for (const file of [npx, join(place.path, ".git/hooks/pre-commit")]) chmodSync(file, 0o755);
  const env = { PATH: `${dirname(npx)}:${place.env["PATH"]}` };
  return {
    place,
    inside,
    commit: (...args) => place.run("git", ["commit", "--quiet", "-m", "x", ...args], { env }),
  };
}

describe("the pre-commit hook", () => {
  it.each(["", "it's here"])("stops a commit that brings personal data, with the score in %j", (folder) => {
    const { place, commit, inside } = hooked(folder);
    place.write(`${inside}${GOAL_FILE}`, place.read(`${inside}${GOAL_FILE}`) + PERSONAL);
    const head = place.git("rev-parse", "HEAD");
    const done = commit("--all");
    expect([done.code, place.git("rev-parse", "HEAD")]).toEqual([1, head]);
    expect(done.stderr).toContain(
      `${GOAL_FILE}:29:13 privacy/personal-data: a phone number would stay in Git`,
    );
  });

  it("lets a commit with any other error pass, and shows it", () => {
    const { place, commit } = hooked("it's here");
    place.write(`it's here/${GOAL_FILE}`, "---\ngoal: x\n");
    const done = commit("--all");
    expect([done.code, done.stderr.includes("frontmatter/unclosed")]).toEqual([0, true]);
  });

  it("judges what is committed, and not what lies beside it", () => {
    const { place, commit } = hooked("");
    const clean = place.read(GOAL_FILE);
    place.write(GOAL_FILE, `${clean}\nMore.\n`);
    place.git("add", GOAL_FILE);
    place.write(GOAL_FILE, `${clean}${PERSONAL}`);
    expect(commit().code).toBe(0);
    place.git("add", GOAL_FILE);
    place.write(GOAL_FILE, clean);
    expect(commit().code).toBe(1);
  });

  it("lets a commit pass that takes personal data out, or leaves what Git has already", () => {
    const { place, commit } = hooked("");
    place.write(GOAL_FILE, place.read(GOAL_FILE) + PERSONAL);
    place.git("commit", "--quiet", "--all", "--no-verify", "-m", "Too late");
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nMore.\n`);
    expect(commit("--", GOAL_FILE).code).toBe(0);
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace(PERSONAL, ""));
    expect(commit("--all").code).toBe(0);
  });

  it("judges the first commit of a repository", () => {
    const { place, commit } = hooked("");
    place.git("checkout", "--quiet", "--orphan", "new");
    place.write("voices/2026-03-02-x.md", `---\nfrom: customer\ndate: 2026-03-02\n---\n${PERSONAL}`);
    place.git("add", "--all");
    expect(commit().code).toBe(1);
    expect(place.score("lint", "--before-commit", "HEAD").code).toBe(2);
  });
});
