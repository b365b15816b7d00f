import process from "node:process";
import { describe, expect, it } from "vitest";
import { amendKilledAt } from "../helpers/killed.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { pty, talk } from "../helpers/terminal.ts";
import { amend, COMPLAINT, copyOf, GOAL, GOAL_FILE, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const BEFORE_COMMIT = "spawn .* commit --quiet";
const BOTH_WAYS = /^score: amend\/unfinished: .*\nfix: score amend --resume .*\n {5}score amend --undo /;

describe("with an interrupted amendment lying there", () => {
  it("a look at another goal works and says so in one line; what is half recorded is not called an edit", () => {
    const place = tidewell();
    amendKilledAt(place, BEFORE_COMMIT);
    const before = stateOf(place);
    const other = place.score("amend", "know-the-price", "--because", "x", "--feel", "Sure.", "--dry-run");
    expect([other.code, other.stderr.split("\n").length]).toEqual([0, 2]);
    expect(other.stderr).toContain("score amend --resume goes on with it");
    const same = amend(place, "--feel", "Sure.", "--dry-run");
    expect([same.code, same.stderr]).toEqual([6, expect.stringMatching(BOTH_WAYS)]);
    expect(same.stderr).not.toContain("stash");
    expect(stateOf(place)).toBe(before);
    const unknown = place.score("log", "nothing-of-that-name");
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringMatching(/--resume goes on.*\nscore: /)]);
  });

  it("lint --fix mends nothing, and lint goes on reading", () => {
    const place = tidewell();
    amendKilledAt(place, BEFORE_COMMIT);
    const other = "complaints/2026-03-02-cold.md";
    place.write(
      other,
      "---\nkind: complaint\nreceived: 2026-03-02\nwanted: Ring back: at once\n---\n\nCold.\n",
    );
    const before = stateOf(place);
    const fix = place.score("lint", "--fix");
    expect([fix.code, fix.stderr]).toEqual([6, expect.stringMatching(BOTH_WAYS)]);
    expect(stateOf(place)).toBe(before);
    expect(place.score("lint").stdout).toContain("frontmatter/needs-quotes");
  });

  it("says that the Git of a command that was killed still works", () => {
    const place = tidewell();
    amendKilledAt(place, BEFORE_COMMIT);
    const journal = JSON.parse(place.read(".git/score/journal"));
    const git = { process: { ...journal.process, pid: process.pid, started: null }, since: Date.now() };
    place.write(".git/score/journal", JSON.stringify({ ...journal, git }));
    const { code, stderr } = place.score("status");
    expect([code, stderr.split("\n").length]).toEqual([0, 2]);
    expect(stderr).toContain(`its Git (process ${process.pid}) still works`);
  });

  it.skipIf(pty === undefined)("an interview is refused before its first question", async () => {
    const place = tidewell();
    amendKilledAt(place, BEFORE_COMMIT);
    const { code, text } = await talk(place, ["amend", GOAL], []);
    expect([code, text.includes("?")]).toEqual([6, false]);
    expect(place.read(GOAL_FILE)).toContain("bill-unseen");
  });
});

describe("what is written without a commit", () => {
  it.each([
    ["complaint", "answer", COMPLAINT, "--no-commit"],
    ["complaint", "add", "It leaks again", "--no-commit"],
    ["goal", "add", "Be known", "--no-commit"],
  ])("waits for the decision too: score %s %s", expectToWait);
});

describe("what would make another commit", () => {
  it.each([
    ["amend", "know-the-price", "--because", "x", "--feel", "Sure."],
    ["goal", "add", "Be known"],
    ["goal", "rename", "know-the-price", "the-price"],
    ["goal", "retire", "know-the-price", "--because", "x"],
    ["revert", "a-7kq2xw9m", "--because", "x"],
    ["init", "--yes"],
    ["complaint", "add", "It leaks again"],
    ["near-miss", "add", "It nearly leaked"],
    ["thanks", "add", "He came at once"],
    ["complaint", "answer", COMPLAINT],
    ["complaint", "undo", COMPLAINT],
    ["complaint", "import", "-", "--map", "Date=received", "--map", "What=words"],
  ])("waits for the decision: score %s %s", expectToWait);
});

let halfWay: Workplace | undefined;

function expectToWait(...args: readonly string[]): void {
  if (halfWay === undefined) {
    halfWay = tidewell();
    amendKilledAt(halfWay, BEFORE_COMMIT);
  }
  const place = copyOf(halfWay);
  const before = stateOf(place);
  const done = place.score(...args);
  expect([done.code, done.stderr.includes("score amend --undo")]).toEqual([6, true]);
  expect(stateOf(place)).toBe(before);
}
