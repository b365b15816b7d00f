import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { shareOf } from "../helpers/runs.ts";
import { keepLoaded, type Outcome, type Workplace, workplace } from "../helpers/score.ts";
import { amend, copyOf, GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const FREE = (days: number): string => `Come back free within ${days} working days if it fails within a year`;
const RULE = "drift/weakened";

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly message: string;
  readonly suggestion: string | null;
}

/** A score on `main`, with `work` checked out, which began from it. */
let made: Workplace;

beforeEach(() => {
  made = tidewell();
  made.git("branch", "-M", "main");
  made.git("switch", "-q", "-c", "work");
});

function edit(from: string | RegExp, to: string, path = GOAL_FILE): void {
  const text = made.read(path);
  expect(text).toMatch(from);
  made.write(path, text.replace(from, to));
}

function byHand(from: string | RegExp, to: string, path = GOAL_FILE): void {
  edit(from, to, path);
  made.git("commit", "-q", "-a", "-m", "tidy up");
}

function ok(done: Outcome): void {
  expect(done.code).toBe(0);
}

function lint(
  place: Workplace,
  rev: string,
  options: object = {},
): { code: number | null; findings: Finding[] } {
  const done = place.score("lint", "--since", rev, "--json", "--rule", RULE, options);
  expect(done.stdout).not.toBe("");
  return { code: done.code, findings: (JSON.parse(done.stdout) as { findings: Finding[] }).findings };
}

describe("the ratchet: score lint --since", () => {
  it("fails a branch that promises less without saying why, and quotes both and the ways out", () => {
    byHand(FREE(5), FREE(7));
    const { code, findings } = lint(made, "main");
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ file: GOAL_FILE, severity: "error" }]);
    const [{ message, suggestion, line } = findings[0] as Finding] = findings;
    expect(made.read(GOAL_FILE).split("\n")[line - 1]).toContain(FREE(7));
    expect(message).toContain(`before this change "${FREE(5)}"`);
    expect(suggestion?.split("\n")).toEqual([
      `score amend ${GOAL} --change "come-back-free=${FREE(5)}" --because "why it holds again"`,
      `score amend ${GOAL} --already come-back-free --weakens "why less is promised" --because "what led to it"`,
    ]);
  });

  it("passes once the branch says why, in a commit of its own or with the change", () => {
    byHand(FREE(5), FREE(7));
    ok(made.score("amend", GOAL, "--already", "come-back-free", "--weakens", "we are two", "--because", "x"));
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
    ok(amend(made, "--standard", "return-visit=7", "--weakens", "as the promise says"));
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
  });

  it("asks again at the next step down, in the same branch and in the next", () => {
    ok(amend(made, "--change", `come-back-free=${FREE(7)}`, "--weakens", "we are two"));
    byHand(FREE(7), FREE(9));
    expect(lint(made, "main").findings[0]?.message).toContain(`down to "${FREE(7)}"`);
    made.git("reset", "-q", "--hard", "HEAD~1");
    made.git("branch", "-f", "main");
    byHand(FREE(7), FREE(9));
    expect(lint(made, "main").findings[0]?.message).toContain(`before this change "${FREE(7)}"`);
  });

  it("is not satisfied by a reason that main has had all along", () => {
    ok(amend(made, "--change", `come-back-free=${FREE(7)}`, "--weakens", "we are two"));
    byHand(FREE(7), FREE(6));
    made.git("branch", "-f", "main");
    byHand(FREE(6), FREE(7));
    expect(lint(made, "main").code).toBe(1);
  });

  it("says nothing of a step back up that is still below what once was, and of what main did", () => {
    byHand(FREE(5), FREE(9));
    made.git("branch", "-f", "main");
    byHand(FREE(9), FREE(7));
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
    made.git("switch", "-q", "main");
    byHand("Charge for a job", "Charge for most jobs");
    made.git("switch", "-q", "work");
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
  });

  it("says nothing where more is promised, the same, or what nobody can hold against the old words", () => {
    byHand(FREE(5), FREE(2));
    byHand("Leave before the customer has seen it work", "Leave while anything is unclear to her");
    byHand("We believe a job done twice", "We believe that a job done twice");
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
  });

  it("finds a clause that is gone at its list, a goal that is gone in the settings, and a lowered number", () => {
    byHand(/ {2}charge-twice: .*\n/, "");
    byHand("at-most: 5", "at-most: 6");
    made.git("rm", "-q", "goals/know-the-price.md");
    made.git("commit", "-q", "-m", "gone");
    const found = lint(made, "main").findings.map(({ file, line }) => made.read(file).split("\n")[line - 1]);
    expect(found).toEqual(["never:", expect.stringContaining("return-visit:"), "name: Tidewell"]);
  });

  it("follows a goal that the branch renamed, and a clause that went to another goal", () => {
    ok(made.score("goal", "rename", GOAL, "mended-for-good"));
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
    byHand(/ {2}charge-twice: (.*)\n/, "", "goals/mended-for-good.md");
    expect(lint(made, "main").code).toBe(1);
    byHand("never:\n", "never:\n  twice: Charge for a job we have to do twice\n", "goals/know-the-price.md");
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
  });

  it("looks at what is edited and not committed as well", () => {
    edit(FREE(5), FREE(7));
    const { findings } = lint(made, "main");
    expect(findings[0]?.suggestion).toContain(`score amend ${GOAL} --edited --weakens`);
  });

  it("is hidden by no comment and no baseline: the reason belongs where reasons are kept", () => {
    byHand(FREE(5), FREE(7));
    edit("  come-back-free:", `  # score-disable-next-line ${RULE} -- we are two\n  come-back-free:`);
    expect(made.score("lint", "--update-baseline").code).toBe(0);
    expect(lint(made, "main")).toMatchObject({ code: 1, findings: [{ file: GOAL_FILE }] });
  });

  it("is switched off by the settings alone, and weighs what they say", () => {
    byHand(FREE(5), FREE(7));
    made.write("score.yaml", `name: Tidewell\nrules: { ${RULE}: warning }\n`);
    expect(lint(made, "main")).toMatchObject({ code: 0, findings: [{ severity: "warning" }] });
    made.write("score.yaml", `name: Tidewell\nrules: { ${RULE}: off }\n`);
    expect(lint(made, "main")).toEqual({ code: 0, findings: [] });
  });
});

/** A clone as a CI makes one of the merge that a pull request is shown as, whose base has moved on since. */
function clone(depth: number | undefined, onMain: () => void): Workplace {
  made.git("switch", "-q", "main");
  onMain();
  made.git("switch", "-q", "-c", "shown");
  made.git("merge", "-q", "--no-ff", "-X", "theirs", "-m", "Merge", "work");
  const place = workplace();
  const deep = depth === undefined ? [] : ["--depth", String(depth)];
  place.git("clone", "-q", ...deep, "--branch", "shown", `file://${made.path}`, join(place.path, "ci"));
  place.git("-C", "ci", "switch", "-q", "--detach");
  place.git("-C", "ci", "remote", "set-head", "origin", "--delete");
  return place;
}

const moveOn = (): void =>
  byHand("The whole price is said", "The whole price is told", "goals/know-the-price.md");

function inCi(place: Workplace): ReturnType<typeof lint> {
  const GITHUB_SHA = place.git("-C", "ci", "rev-parse", "HEAD").trim();
  const github = {
    GITHUB_ACTIONS: "true",
    GITHUB_BASE_REF: "main",
    GITHUB_REF: "refs/pull/1/merge",
    GITHUB_SHA,
  };
  const gitlab = { GITLAB_CI: "true", CI_MERGE_REQUEST_EVENT_TYPE: "merged_result" };
  const one = lint(place, "auto", { cwd: "ci", env: { CI: "true", ...github } });
  const other = lint(place, "auto", {
    cwd: "ci",
    env: { CI: "true", ...gitlab, CI_MERGE_REQUEST_DIFF_BASE_SHA: "0000" },
  });
  expect(other).toEqual(one);
  return one;
}

const DEPTHS = [2, 3, undefined];

describe("a pull request whose base has moved on", () => {
  it.each(DEPTHS)("fails where it promises less and says no why, in a clone of depth %s", (depth) => {
    byHand(FREE(5), FREE(7));
    expect(inCi(clone(depth, moveOn))).toMatchObject({ code: 1, findings: [{ file: GOAL_FILE }] });
  });

  it.each(shareOf(DEPTHS, 1))("passes where it says why, in a clone of depth %s", (depth) => {
    ok(amend(made, "--change", `come-back-free=${FREE(7)}`, "--weakens", "we are two"));
    expect(inCi(clone(depth, moveOn))).toEqual({ code: 0, findings: [] });
  });

  it.each(shareOf(DEPTHS, 2))(
    "fails where it went further down than it said, in a clone of depth %s",
    (depth) => {
      ok(amend(made, "--change", `come-back-free=${FREE(7)}`, "--weakens", "we are two"));
      byHand(FREE(7), FREE(9));
      expect(inCi(clone(depth, moveOn))).toMatchObject({ code: 1, findings: [{ file: GOAL_FILE }] });
    },
  );

  it.each(shareOf(DEPTHS, 3))(
    "passes where it is the base that promises less by now, in a clone of depth %s",
    (depth) => {
      byHand("They bring the part that failed", "They bring the new part");
      const place = clone(depth, () => byHand("Charge for a job", "Charge for most jobs"));
      expect(inCi(place)).toEqual({ code: 0, findings: [] });
    },
  );

  it.each(shareOf(DEPTHS, 4))(
    "fails where the base promises more by now, and the merge keeps the branch's words, in a clone of depth %s",
    (depth) => {
      byHand(FREE(5), FREE(4));
      const place = clone(depth, () => byHand(FREE(5), FREE(3)));
      expect(place.read(`ci/${GOAL_FILE}`)).toContain(FREE(4));
      expect(inCi(place)).toMatchObject({ code: 1, findings: [{ file: GOAL_FILE }] });
    },
  );
});

describe("a pull request of which a clone has one commit", () => {
  it("is refused, with the line for the workflow: that is no pass", () => {
    byHand(FREE(5), FREE(7));
    const place = clone(1, moveOn);
    const env = {
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_BASE_REF: "main",
      GITHUB_REF: "refs/pull/1/merge",
    };
    const done = place.score("lint", "--since", "auto", { cwd: "ci", env });
    expect([done.code, done.stderr]).toEqual([3, expect.stringContaining("fetch-depth: 0")]);
  });
});

describe("a clone that lacks what the base says", () => {
  it("is refused and does not pass", () => {
    byHand(FREE(5), FREE(7));
    const place = copyOf(made);
    const id = place.git("rev-parse", `main:${GOAL_FILE}`).trim();
    place.run("rm", ["-f", join(place.path, ".git/objects", id.slice(0, 2), id.slice(2))]);
    expect(place.score("lint", "--since", "main").code).toBe(3);
  });
});
