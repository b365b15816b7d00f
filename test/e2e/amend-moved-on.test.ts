import { describe, expect, it } from "vitest";
import { AMENDMENT, amendKilledAt, IMPORT, killedAt, RENAME, TABLE, type Work } from "../helpers/killed.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { copyOf, GOAL_FILE, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const WAYS = ["--undo", "--resume"] as const;
const COMMITS = "spawn .* commit --quiet";
const AFTER_COMMIT = "spawn .* diff-tree";

const stranges = new Map<Work, Workplace>();

/** A score with a commit that waits for a decision, because a hook took away the lines that say what it is. */
function strange(work: Work = AMENDMENT): Workplace {
  const there = stranges.get(work);
  if (there !== undefined) return copyOf(there);
  const place = tidewell();
  place.write("../table.csv", TABLE);
  place.git("branch", "old");
  hook(place, "commit-msg", 'sed -i /^Score-/d "$1"');
  expect(place.score(...work.words).code).toBe(6);
  place.run("rm", [".git/hooks/commit-msg"]);
  stranges.set(work, place);
  return copyOf(place);
}

function short(place: Workplace, rev = "HEAD"): string {
  return place.git("rev-parse", rev).slice(0, 10);
}

function expectEnded(place: Workplace, commits: number): void {
  expect(place.git("status", "--porcelain")).toBe("");
  expect(place.git("rev-list", "--count", "HEAD")).toBe(`${commits}\n`);
  expect(place.score("goal", "list").stderr).toBe("");
  expect(place.run("find", [".git/score", "-type", "f", "-not", "-path", "*/aside/*"]).stdout).toBe("");
}

describe("a commit that waits for a decision, and that somebody took away", () => {
  it.each([
    ["an amendment", "--hard", AMENDMENT],
    ["an amendment", "--soft", AMENDMENT],
    ["an amendment", "--mixed", AMENDMENT],
    ["a goal that is renamed", "--soft", RENAME],
    ["an import", "--hard", IMPORT],
    ["an import", "--soft", IMPORT],
  ])("%s, by git reset %s: undo says so, and leaves nothing of it", (_name, how, work) => {
    const place = strange(work);
    const made = short(place);
    place.git("reset", "--quiet", how, "HEAD~1");
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stderr, undone.stdout]).toEqual([
      0,
      "",
      expect.stringMatching(`^Taken back: commit ${made} of .* stands on no branch here any more`),
    ]);
    expectEnded(place, 1);
    const before = tidewell();
    before.git("branch", "old");
    place.run("rm", [".git/ORIG_HEAD"]);
    expect(stateOf(place)).toBe(stateOf(before));
  });

  it("leaves nothing of what a hook made of its words either", () => {
    const place = tidewell();
    hook(place, "pre-commit", `echo 'And a boiler.' >> ${GOAL_FILE}; git add ${GOAL_FILE}`);
    expect(place.score(...AMENDMENT.words).code).toBe(6);
    place.run("rm", [".git/hooks/pre-commit"]);
    place.git("reset", "--quiet", "--soft", "HEAD~1");
    expect(place.score("amend", "--undo").code).toBe(0);
    expectEnded(place, 1);
  });

  it.each([
    ["an amendment", AMENDMENT],
    ["an import", IMPORT],
  ])("%s can't be kept: 6, and the line that is given brings it back to be kept", (_name, work) => {
    const place = strange(work);
    place.git("reset", "--quiet", "--hard", "HEAD~1");
    const refused = place.score("amend", "--resume");
    expect([refused.code, refused.stdout]).toEqual([6, ""]);
    const line = /(git cherry-pick \S+)/.exec(refused.stderr)?.[1] ?? "false";
    expect(place.run("sh", ["-c", line]).code).toBe(0);
    expect(place.score("amend", "--resume").stdout).toMatch(/^Commit .* was kept as it is/);
    expectEnded(place, 2);
    work.expectRecorded(place);
  });

  it("and that Git has thrown away since is ended by undo, the only way that is told", () => {
    const place = strange();
    place.git("reset", "--quiet", "--hard", "HEAD~1");
    place.git("reflog", "expire", "--expire=now", "--all");
    place.git("gc", "--quiet", "--prune=now");
    const refused = place.score("amend", "--resume");
    expect([refused.code, refused.stderr]).toEqual([6, expect.not.stringContaining("cherry-pick")]);
    expect(place.score("amend", "--undo").code).toBe(0);
    expectEnded(place, 1);
  });

  it.each([
    ["an amendment", AMENDMENT],
    ["an import", IMPORT],
  ])("%s, and then committed in their own words, is theirs", (_name, work) => {
    const place = strange(work);
    place.git("reset", "--quiet", "--soft", "HEAD~1");
    const env = { GIT_AUTHOR_DATE: "2026-03-05T09:00:00+00:00" };
    place.run("git", ["commit", "--quiet", "--message", "In our own words"], { env });
    for (const way of WAYS) {
      const other = copyOf(place);
      expect(other.score("amend", way).stdout).toContain(`Commit ${short(place)} was kept as it is`);
      expectEnded(other, 2);
      work.expectRecorded(other);
    }
  });

  it("is taken back anew where it is the one that takes back", () => {
    const place = strange();
    hook(place, "pre-commit", "echo x > other.txt; git add other.txt");
    expect(place.score("amend", "--undo").code).toBe(6);
    place.run("rm", [".git/hooks/pre-commit"]);
    place.git("reset", "--quiet", "--hard", "HEAD~1");
    expect(place.score("amend", "--resume").stdout).toContain("back; both stay in the history");
    expectEnded(place, 3);
    expect(place.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
  });
});

describe("a taking back that was killed", () => {
  it.each([
    ["took the commit away", "reset --quiet --hard HEAD~1", "Taken back: commit", 1],
    ["took it back by hand", "revert --no-edit HEAD", "back; both stay in the history", 3],
  ])("and whose commit was never made, where somebody %s, is ended by that", (_name, git, words, commits) => {
    for (const way of WAYS) {
      const place = strange();
      expect(killedAt(place, { ...AMENDMENT, words: ["amend", "--undo"] }, COMMITS).code).toBe(null);
      place.git("reset", "--quiet", "--hard");
      place.git("clean", "-fdq");
      place.git(...git.split(" "));
      place.git("reflog", "expire", "--expire=now", "--all");
      place.git("gc", "--quiet", "--prune=now");
      expect(place.score("amend", way)).toMatchObject({ code: 0, stdout: expect.stringContaining(words) });
      expectEnded(place, commits);
    }
  });
});

describe("a commit that waits for a decision, on a branch that is not checked out", () => {
  it.each([
    ["an amendment", AMENDMENT],
    ["an import", IMPORT],
  ])("%s: both ways wait for it, and name it", (_name, work) => {
    const place = strange(work);
    place.git("switch", "--quiet", "old");
    for (const way of WAYS) {
      const done = place.score("amend", way);
      expect([done.code, done.stdout]).toEqual([4, ""]);
      expect(done.stderr).toContain("stands on the branch main, and this is old");
      expect(done.stderr).toContain("git switch main");
    }
    place.git("switch", "--quiet", "main");
    expect(place.score("amend", "--undo").stdout).toContain("back; both stay in the history");
    expectEnded(place, 3);
  });

  it("is found on the one that has it, where its own was set back", () => {
    const place = strange();
    place.git("branch", "kept");
    place.git("reset", "--quiet", "--hard", "HEAD~1");
    expect(place.score("amend", "--undo").stderr).toContain("git switch kept");
  });
});

describe("a branch that is called otherwise since", () => {
  function renamed(): Workplace {
    const place = tidewell();
    expect(amendKilledAt(place, AFTER_COMMIT).code).toBe(null);
    place.git("branch", "--move", "main", "first");
    place.git("branch", "--move", "first", "trunk");
    return place;
  }

  it("has the commit of an interrupted amendment, which is taken back or finished there", () => {
    const place = renamed();
    const other = copyOf(place);
    expect(place.score("amend", "--undo").stdout).toContain("back; both stay in the history");
    expectEnded(place, 3);
    expect(other.score("amend", "--resume").stdout).toMatch(/^Finished: /);
    expectEnded(other, 2);
  });

  it("is named where another one is checked out", () => {
    const place = renamed();
    place.git("switch", "--quiet", "--create", "other", "HEAD~1");
    for (const way of WAYS) expect(place.score("amend", way).stderr).toContain("git switch trunk");
  });

  it("without a reflog that says so, has it all the same where it is checked out", () => {
    const place = renamed();
    place.run("rm", ["-r", ".git/logs"]);
    expect(place.score("amend", "--undo").stdout).toContain("back; both stay in the history");
    expectEnded(place, 3);
  });
});

describe("a branch that was merged and taken away since", () => {
  it("has brought the commit onto the one that is checked out, which is taken back or finished there", () => {
    const place = tidewell();
    place.git("switch", "--quiet", "--create", "side");
    expect(amendKilledAt(place, AFTER_COMMIT).code).toBe(null);
    place.git("switch", "--quiet", "main");
    place.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
    place.git("branch", "--quiet", "--delete", "side");
    const other = copyOf(place);
    expect(place.score("amend", "--undo").stdout).toContain("back; both stay in the history");
    expectEnded(place, 4);
    expect(place.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
    expect(other.score("amend", "--resume").stdout).toMatch(/^Finished: /);
    expectEnded(other, 3);
  });
});

describe("a commit that waits for a decision, and that somebody has taken back", () => {
  it.each([
    ["an amendment", AMENDMENT],
    ["an import", IMPORT],
  ])("%s, by git revert, with others after it: undo names theirs, and adds none", (_name, work) => {
    const place = strange(work);
    place.git("revert", "--no-edit", "HEAD");
    const theirs = short(place);
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nMore.\n`);
    place.git("commit", "--quiet", "--all", "--message", "More");
    const { stdout } = place.score("amend", "--undo");
    expect(stdout).toContain(`It was taken back already: commit ${theirs} takes`);
    expectEnded(place, 4);
    expect(place.read(GOAL_FILE)).toMatch(/More\.\n$/);
  });

  it("by other means: undo names the commit that did it, and takes back what is left", () => {
    const place = strange();
    place.git("checkout", "--quiet", "HEAD~1", "--", GOAL_FILE);
    place.git("commit", "--quiet", "--message", "Half");
    const half = copyOf(place);
    expect(half.score("amend", "--undo").stdout).toMatch(/^Commit \S+ takes .* back/);
    expectEnded(half, 4);
    place.git("rm", "--quiet", "-r", "repairs");
    place.git("checkout", "--quiet", "HEAD~2", "--", "complaints");
    place.git("commit", "--quiet", "--message", "The rest");
    const { stdout } = place.score("amend", "--undo");
    expect(stdout).toContain(`It was taken back already: commit ${short(place)} takes`);
    expectEnded(place, 4);
    for (const each of [half, place]) expect(each.git("diff", "--name-only", "old", "HEAD")).toBe("");
  });
});
