import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, repository, type Workplace, workplace } from "../helpers/score.ts";
import { SPOILT } from "../helpers/torture.ts";

keepLoaded();

const OTHER = "goals/be-heard.md";

/** A score on `main` with an old finding in a goal, and a branch that is checked out. */
let made: Workplace;

beforeEach(() => {
  const files = cleanScore() as Record<string, string>;
  made = repository({ ...files, [SPOILT]: `${files[SPOILT]}\nTODO: old\n` });
  made.git("branch", "-M", "main");
  made.git("switch", "-q", "-c", "work");
});

const goalWith = (words: string): string => `${(cleanScore() as Record<string, string>)[SPOILT]}\n${words}\n`;

const commit = (path: string, text: string): void => {
  made.write(path, text);
  made.git("add", "-A");
  made.git("commit", "-q", "-m", `Change ${path}`);
};

type Told = { readonly code: number | null; readonly told: readonly string[] };

/** What is told, as `path: rule`; of one rule where nothing else is of interest. */
const since = (place: Workplace, rev: string, options: object = {}, rule = "text/placeholder"): Told => {
  const { code, stdout } = place.score("lint", "--since", rev, "--json", "--rule", rule, options);
  const findings = JSON.parse(stdout).findings ?? [];
  return { code, told: findings.map((each: { file: string; line: number }) => `${each.file}:${each.line}`) };
};

describe("score lint --since", () => {
  it("tells what a branch brought, committed or not, and neither what was there nor what main brought since", () => {
    expect(since(made, "main")).toEqual({ code: 0, told: [] });
    commit(
      SPOILT,
      made.read(SPOILT).replace("\n# ", "\nWords.\n\n# ").replace("TODO: old", "TODO: old\n\nTODO: new"),
    );
    made.git("switch", "-q", "main");
    commit("promise.md", `${made.read("promise.md")}\nTODO: on main\n`);
    made.git("switch", "-q", "work");
    made.write(OTHER, goalWith("TODO: not committed"));
    const lines = (path: string) => made.read(path).split("\n");
    expect(since(made, "main")).toEqual({
      code: 1,
      told: [
        `${OTHER}:${lines(OTHER).indexOf("TODO: not committed") + 1}`,
        `${SPOILT}:${lines(SPOILT).indexOf("TODO: new") + 1}`,
      ],
    });
  });

  it("tells what a change does to a file that it never touched", () => {
    commit(SPOILT, made.read(SPOILT).replace("TODO: old", "See [the list](../prices.md)."));
    made.write("prices.md", "60 pounds\n");
    made.git("add", "-A");
    made.git("commit", "-q", "-m", "Add the list");
    made.git("branch", "-f", "main");
    made.git("rm", "-q", "prices.md");
    made.git("commit", "-q", "-m", "Take the list away");
    expect(since(made, "main", {}, "link/broken").told).toEqual([expect.stringContaining(SPOILT)]);
  });

  it("knows what a renamed file brought along", () => {
    made.git("mv", SPOILT, "goals/have-it-mended-once.md");
    made.git("commit", "-q", "-m", "Rename");
    expect(since(made, "main")).toEqual({ code: 0, told: [] });
  });

  it("tells nothing that depends on the day", () => {
    commit(SPOILT, made.read(SPOILT).replace("\nalways:", "\nreviewed: { on: 2020-01-01, by: DK }\nalways:"));
    const { stdout } = made.score("lint", "--since", "main", "--json");
    expect(JSON.parse(stdout).findings.filter(({ clock }: { clock: boolean }) => clock)).toEqual([]);
  });

  it("refuses a file that it can't read where the change touched it, and not otherwise", () => {
    commit(OTHER, "\0");
    expect(since(made, "main").code).toBe(3);
    made.git("branch", "-f", "main");
    expect(since(made, "main").code).toBe(0);
  });

  it("runs nothing that the repository configures", () => {
    made.write(".gitattributes", "*.md filter=evil diff=evil\n");
    made.git("config", "filter.evil.clean", "touch marker");
    made.git("config", "diff.evil.textconv", "touch marker");
    made.git("config", "core.fsmonitor", "touch marker; false");
    made.write(SPOILT, `${made.read(SPOILT)}\nTODO: new\n`);
    expect(since(made, "main").code).toBe(1);
    expect(made.run("ls", ["marker"]).code).not.toBe(0);
  });

  it.each(["nowhere", "--all", "main..work", "HEAD:promise.md", ""])(
    "ends with 3 where there is no such base: %s",
    (rev) => {
      const { code, stdout, stderr } = made.score("lint", `--since=${rev}`);
      expect({ code, stdout, stderr }).toEqual({
        code: 3,
        stdout: "",
        stderr: expect.stringContaining("since/no-base"),
      });
    },
  );

  it.each([["--fix"], ["--today", "2026-11-20"], ["--stdin", "--stdin-filename", SPOILT]])(
    "does not go with %s",
    (...flags) => {
      expect(made.score("lint", "--since", "main", ...flags, { input: "" }).code).toBe(2);
    },
  );
});

/** A clone as a CI makes one, of a branch that brings one finding, with or without the merge that a pull request is shown as. */
function clone(what: "merge" | "branch", depth: number | undefined): Workplace {
  commit(OTHER, goalWith("TODO: of the branch"));
  commit("promise.md", `${made.read("promise.md")}\nWords.\n`);
  made.git("switch", "-q", "main");
  commit("goals/on-main.md", goalWith("TODO: on main"));
  if (what === "merge") {
    made.git("switch", "-q", "-c", "shown");
    made.git("merge", "-q", "--no-ff", "-m", "Merge", "work");
  }
  const place = workplace();
  const branch = what === "merge" ? "shown" : "work";
  const deep = depth === undefined ? [] : ["--depth", String(depth)];
  place.git("clone", "-q", ...deep, "--branch", branch, `file://${made.path}`, join(place.path, "ci"));
  place.git("-C", "ci", "switch", "-q", "--detach");
  place.git("-C", "ci", "remote", "set-head", "origin", "--delete");
  return place;
}

const auto = (place: Workplace, env: Readonly<Record<string, string>>): Told =>
  since(place, "auto", { cwd: "ci", env: { CI: "true", ...env } });

const shaOf = (place: Workplace): string => place.git("-C", "ci", "rev-parse", "HEAD").trim();

const FOUND = { code: 1, told: [`${OTHER}:${goalWith("TODO").split("\n").indexOf("TODO") + 1}`] };

describe("score lint --since auto", () => {
  it("compares the merge commit of a pull request with its first parent, two commits deep", () => {
    const place = clone("merge", 2);
    const github = { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main", GITHUB_REF: "refs/pull/1/merge" };
    expect(auto(place, { ...github, GITHUB_SHA: shaOf(place) })).toEqual(FOUND);
    expect(
      auto(place, { CI_MERGE_REQUEST_EVENT_TYPE: "merged_result", CI_MERGE_REQUEST_DIFF_BASE_SHA: "0000" }),
    ).toEqual(FOUND);
    expect(auto(place, {})).toEqual(FOUND);
  });

  it("finds where a branch parted from what its request is for", () => {
    const place = clone("branch", undefined);
    const github = { GITHUB_BASE_REF: "main", GITHUB_REF: "refs/pull/1/merge", GITHUB_SHA: "0".repeat(40) };
    expect(auto(place, github)).toEqual(FOUND);
    const base = made.git("merge-base", "main", "work").trim();
    expect(auto(place, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base })).toEqual(FOUND);
    expect(auto(place, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" })).toEqual(FOUND);
  });

  it.each([
    ["merge", 1, { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main" }, "fetch-depth: 0"],
    ["branch", 1, { GITHUB_ACTIONS: "true", GITHUB_BASE_REF: "main" }, "fetch-depth: 0"],
    ["branch", 2, { GITLAB_CI: "true", CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" }, 'GIT_DEPTH: "0"'],
    ["branch", 1, {}, "nothing says that this is one"],
  ] as const)("never passes where the base was not fetched: a %s, %i deep", (what, depth, env, line) => {
    const { code, stdout, stderr } = clone(what, depth).score("lint", "--since", "auto", { cwd: "ci", env });
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: "", stderr: expect.stringContaining(line) });
  });

  it("does not take a branch that took in what main has for the merge of its request", () => {
    commit(OTHER, goalWith("TODO: of the branch"));
    made.git("switch", "-q", "main");
    commit("goals/on-main.md", goalWith("TODO: on main"));
    made.git("switch", "-q", "work");
    made.git("merge", "-q", "--no-ff", "-m", "Take in main", "main");
    const place = workplace();
    place.git("clone", "-q", `file://${made.path}`, "ci");
    place.git("-C", "ci", "remote", "set-head", "origin", "main");
    expect(auto(place, {})).toEqual(FOUND);
    expect(
      auto(place, { GITHUB_BASE_REF: "main", GITHUB_REF: "refs/pull/1/merge", GITHUB_SHA: "0".repeat(40) }),
    ).toEqual(FOUND);
  });
});
