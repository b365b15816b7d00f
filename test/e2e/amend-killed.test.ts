import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import {
  AMENDMENT,
  ANSWER,
  amendKilledAt,
  amendWith,
  expectNothingLost,
  killedAt,
  killingHook,
  PRELOAD,
  RENAME,
} from "../helpers/killed.ts";
import { keepLoaded, OWN_PROCESS, type Workplace, workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

/** The steps of an amendment at which it is killed, each just before a call. */
const STEPS: readonly (readonly [name: string, before: string, left: string])[] = [
  ["I1: when the journal says what will be written", "openSync .*/goals/\\.score-.*tmp", "with a journal"],
  ["before that, when only the lock is taken", "renameSync .*/score/journal$", "as before"],
  [
    "I2: when the new text is written beside the old",
    "linkSync .*/goals/have-it.* .*/score/kept/",
    "with a journal",
  ],
  ["I3: when it is flushed", "renameSync .*\\.score-.*tmp .*/goals/", "with a journal"],
  ["I4: when it is in its place", "openSync .*/repairs/.*/\\.score-.*tmp", "with a journal"],
  ["when all files are in their places", "spawn .* add --intent-to-add", "with a journal"],
  ["when Git knows the new file", "spawn .* commit --quiet", "with a journal"],
  ["I5: when Git was started", "after commit --quiet", "with a journal"],
  ["when the commit is made and not looked at", "spawn .* diff-tree", "with a journal"],
  ["when the index is not set to it", "spawn .* reset --quiet", "with a journal"],
  ["I7: before the journal is removed", "rmSync .*/score/journal$", "with a journal"],
];

describe("an amendment that is killed", () => {
  it.each(STEPS)("%s leaves nothing lost", (_name, at, left) => {
    const place = tidewell();
    const before = stateOf(place);
    expect(amendKilledAt(place, at).code).toBe(null);
    expect(expectNothingLost(place, before)).toBe(left);
  });

  it.skipIf(process.platform !== "linux").each([
    ["I5: together with its Git, in a hook before the commit", "pre-commit", ""],
    [
      "together with its Git, while the branch is locked",
      "reference-transaction",
      '[ "$1" = prepared ] || exit 0',
    ],
    [
      "I6: together with its Git, when the branch has moved",
      "reference-transaction",
      '[ "$1" = committed ] || exit 0',
    ],
  ])("%s leaves nothing lost, and the locks of that Git are removed", (_name, hook, when) => {
    const place = tidewell();
    const before = stateOf(place);
    killingHook(place, hook, when, ["program", "Git"]);
    expect(amendWith(place, OWN_PROCESS).code).toBe(null);
    expect(place.run("ls", [".git"]).stdout).toContain(".lock");
    expect(expectNothingLost(place, before)).toBe("with a journal");
    expect(place.run("find", [".git", "-name", "*.lock"]).stdout).toBe("");
  });

  it("while its Git lives on: the next command waits for that Git, and then tells what is left", () => {
    const place = tidewell();
    const before = stateOf(place);
    killingHook(place, "pre-commit", "sleep 1", ["program"]);
    expect(amendWith(place, OWN_PROCESS).code).toBe(null);
    expect(expectNothingLost(place, before)).toMatch(/recorded|with a journal/);
  });
});

/** The suite takes a share of the calls, the nightly run all of them. */
const ALL = process.env["SCORE_ALL_KILLS"] === "1";

describe("a command that records something and is killed at any call leaves nothing lost", () => {
  it.each([
    ["an amendment", AMENDMENT, 40],
    ["a goal that is renamed", RENAME, 60],
    ["a step of a complaint", ANSWER, 60],
  ])("%s", { timeout: 600_000 }, (_name, work, every) => {
    const log = join(workplace().path, "calls");
    expect(killedAt(tidewell(), work, "no such call", { log }).code).toBe(0);
    const calls = readFileSync(log, "utf8").trimEnd().split("\n");
    expect(calls.length).toBeGreaterThan(40);
    const ends = new Map<string, number>();
    for (let at = ALL ? 1 : 29; at <= calls.length; at += ALL ? 1 : every) {
      const place = tidewell();
      const before = stateOf(place);
      killedAt(place, work, at);
      const end = expectNothingLost(place, before, work);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    process.stdout.write(
      `${work.words.slice(0, 2).join(" ")}, killed at ${[...ends].map(([end, count]) => `${count} calls: ${end}`).join(", ")}\n`,
    );
  });
});

describe("a score that is being begun", () => {
  function initKilled(): Workplace {
    const place = workplace();
    const env = { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: "spawn .* commit --quiet" };
    expect(place.score("init", "--yes", "--name", "Tidewell", { env }).code).toBe(null);
    return place;
  }

  it("is finished after a kill", () => {
    const place = initKilled();
    expect(place.score("amend", "--resume")).toMatchObject({ code: 0, stderr: "" });
    expect(place.git("status", "--porcelain")).toBe("");
    expect(place.score("log").stdout).toContain("written for the first time");
  });

  it("is taken back after a kill: nothing is staged, the files stay, and init goes on with them", () => {
    const place = initKilled();
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stderr]).toEqual([0, ""]);
    expect(undone.stdout).toContain("The files that were written stay");
    expect(undone.stdout).toContain("  score.yaml\n");
    expect(undone.stdout).not.toContain("as it was before");
    expect(place.git("ls-files")).toBe("");
    expect(place.read("score.yaml")).toContain("Tidewell");
    expect(place.score("init", "--yes", "--name", "Tidewell").code).toBe(0);
    expect(place.git("status", "--porcelain")).toBe("");
  });
});

describe("a journal of an interrupted amendment", () => {
  let killed: Workplace | undefined;

  function interrupted(): Workplace {
    if (killed === undefined) {
      killed = tidewell();
      amendKilledAt(killed, "spawn .* commit --quiet");
    }
    return copyOf(killed);
  }

  it("is told of by every other command in one line, which still reads", () => {
    const place = interrupted();
    for (const args of [
      ...[[], ["status"], ["lint"], ["log"], ["log", "know-the-price"], ["verify"], ["doctor"], ["rules"]],
      ...[
        ["explain", "feel/missing"],
        ["goal", "list"],
        ["complaint", "list"],
      ],
      ["complaint", "show", COMPLAINT],
    ]) {
      const told = place.score(...args);
      expect([args, told.code]).toEqual([args, args[0] === "doctor" ? 1 : 0]);
      expect(told.stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(told.stderr).toMatch(/^score: an earlier command was interrupted while it recorded "mend\(/);
      expect(told.stdout).not.toBe("");
    }
  });

  it("keeps others from recording until it is decided, once; then everything goes on", () => {
    const place = interrupted();
    const refused = amendWith(place);
    expect([refused.code, refused.stderr.includes("score amend --undo")]).toEqual([6, true]);
    expect(place.score("amend", "--undo").code).toBe(0);
    expect(place.score("amend", "--resume").stdout).toContain("Nothing is unfinished");
    expect(amendWith(place).code).toBe(0);
  });

  it("that was edited since is not finished, and taken back with the edit kept aside", () => {
    const place = interrupted();
    const path = "goals/have-it-fixed-once.md";
    place.write(path, `${place.read(path)}\nMine.\n`);
    const resumed = place.score("amend", "--resume");
    expect([resumed.code, resumed.stderr.includes("amend/edited-since")]).toEqual([6, true]);
    const undone = place.score("amend", "--undo");
    expect(undone.code).toBe(0);
    const copy = /is kept in (\S+)\.\n/.exec(undone.stdout)?.[1] ?? "";
    expect(readFileSync(copy, "utf8")).toMatch(/bill-unseen[\s\S]*Mine\./);
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("is not finished where the repository has moved on, and can be taken back", () => {
    const place = interrupted();
    place.git("commit", "--quiet", "--allow-empty", "--only", "--message", "Elsewhere");
    const resumed = place.score("amend", "--resume");
    expect([resumed.code, resumed.stderr.includes("amend/head-moved")]).toEqual([6, true]);
    expect(place.score("amend", "--undo").code).toBe(0);
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("that nobody of this program wrote is left alone, and said", () => {
    const place = tidewell();
    place.write(".git/score/journal", "{}");
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr.includes("amend/journal-unreadable")]).toEqual([6, true]);
    expect(place.read(".git/score/journal")).toBe("{}");
  });

  it("that names a place outside the score, or in Git's own folder, is none of ours: nothing is written there", () => {
    const place = interrupted();
    const journal = place.read(".git/score/journal");
    const before = stateOf(place);
    for (const path of ["../outside.md", "/etc/passwd", ".git/config", "goals/../../x.md"]) {
      place.write(
        ".git/score/journal",
        journal.replace('"goals/have-it-fixed-once.md"', JSON.stringify(path)),
      );
      for (const way of ["--undo", "--resume"]) {
        expect([path, place.score("amend", way).code]).toEqual([path, 6]);
      }
    }
    expect(place.read(".git/config")).toContain("[core]");
    expect(stateOf(place)).toBe(before);
  });

  it("--undo and --resume have nothing to do where nothing was interrupted", () => {
    const place = copyOf(tidewell());
    expect(place.score("amend", "--undo")).toMatchObject({ code: 0, stderr: "" });
    expect(place.score("amend", "--resume", "--undo").code).toBe(2);
  });
});
