import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLoaded, type Outcome, type Workplace } from "../helpers/score.ts";
import { expectRefused, hook } from "../helpers/surroundings.ts";
import { amend, COMPLAINT, GOAL, GOAL_FILE, stateOf, tidewell, touchedBy } from "../helpers/tidewell.ts";

keepLoaded();

/** Pastes the first line that leads out of a refusal. */
function paste(place: Workplace, { stderr }: Outcome): void {
  const line = /^fix: (.*)/m.exec(stderr)?.[1] ?? "exit 1";
  const done = place.run("/bin/sh", ["-c", line]);
  expect([line, done.code, done.stderr]).toEqual([line, 0, expect.anything()]);
}

function committed(place: Workplace, ...commands: readonly (readonly string[])[]): Workplace {
  for (const command of commands) place.git(...command);
  place.git("commit", "--quiet", "--message", "x");
  return place;
}

/** What may have become of the goal's file, each with how that is called. */
const STATES: readonly (readonly [
  what: string,
  code: string,
  says: string,
  make: (place: Workplace) => void,
])[] = [
  ["deleted from the disk", "deleted", "was deleted from the disk", (place) => place.run("rm", [GOAL_FILE])],
  [
    "deleted, which is staged",
    "taken-out",
    "was deleted, which is staged",
    (place) => place.git("rm", "--quiet", GOAL_FILE),
  ],
  [
    "taken out of the index",
    "taken-out",
    "was taken out of Git's index",
    (place) => place.git("rm", "--quiet", "--cached", GOAL_FILE),
  ],
  [
    "only told to Git, by add -N",
    "untracked",
    "was never committed",
    (place) => {
      committed(place, ["rm", "--quiet", "--cached", GOAL_FILE]);
      place.git("add", "--intent-to-add", GOAL_FILE);
    },
  ],
  [
    "made executable",
    "permissions",
    "has other permissions",
    (place) => place.run("chmod", ["+x", GOAL_FILE]),
  ],
  [
    "made executable, which is staged",
    "permissions",
    "has other permissions",
    (place) => place.git("update-index", "--chmod=+x", GOAL_FILE),
  ],
];

describe("a goal whose file is", () => {
  it.each(STATES)(
    "%s: 4, and the line that is given lets the same words be recorded",
    (_, code, says, make) => {
      const place = tidewell();
      make(place);
      const done = expectRefused(place, 4, `git/${code}: ${GOAL_FILE} ${says}`);
      const words = ["amend", GOAL, "--because", "she was billed twice", "--edited"];
      expect(place.score(...words, "--dry-run")).toMatchObject({ code: 4, stdout: "" });
      paste(place, done);
      expect(amend(place, "--feel", "Heard.")).toMatchObject({ code: 0, stderr: "" });
      expect(place.git("status", "--porcelain")).toBe("");
      expect(place.git("ls-tree", "HEAD", GOAL_FILE)).toMatch(/^100644 /);
    },
  );

  it("in a conflict that is no merge's keeps both sides, and is recorded when it is settled", () => {
    const place = tidewell();
    const words = place.read(GOAL_FILE);
    place.write(GOAL_FILE, words.replace("Taken seriously", "Taken for real"));
    place.git("stash", "push", "--quiet");
    place.write(GOAL_FILE, words.replace("Taken seriously", "Taken well"));
    place.git("commit", "--quiet", "--all", "--message", "Other words");
    place.run("git", ["stash", "pop", "--quiet"]);
    const done = expectRefused(place, 4, `git/conflicted: ${GOAL_FILE} is in a conflict`);
    const lint = /fix: score (lint \S+)/.exec(done.stderr)?.[1] ?? "";
    expect(place.score(...lint.split(" ")).stdout).toMatch(/Taken well\..*Taken for real\./s);
    place.write(GOAL_FILE, words.replace("Taken seriously", "Taken for real"));
    place.git("add", GOAL_FILE);
    expect(amend(place, "--edited")).toMatchObject({ code: 0, stderr: "" });
  });

  it.each([
    [
      "a link to another file",
      "path/symlink",
      (place: Workplace) => place.run("ln", ["-sf", "know-the-price.md", GOAL_FILE]),
    ],
    [
      "a pipe",
      "path/not-a-file",
      (place: Workplace) => place.run("/bin/sh", ["-c", `rm ${GOAL_FILE}; mkfifo ${GOAL_FILE}`]),
    ],
  ])("%s is refused as lint refuses it: 3", (_, code, make) => {
    const place = tidewell();
    make(place);
    expectRefused(place, 3, `score: ${code}: ${GOAL_FILE} `);
    expect(amend(place, "--edited").code).toBe(3);
    expect(place.score("goal", "retire", GOAL, "--because", "x").code).toBe(3);
    expect(place.score("lint").stdout).toContain(code);
  });
});

describe("H23: a file where a folder of the score has to be", () => {
  it.each([
    ["repairs", ["amend", GOAL, "--because", "she was billed twice", "--feel", "Heard."]],
    [`repairs/${GOAL}`, ["amend", GOAL, "--because", "she was billed twice", "--feel", "Heard."]],
    ["complaints", ["complaint", "add", "Nobody rang back."]],
    ["complaints", ["near-miss", "add", "Nobody rang back.", "--no-commit"]],
    ["goals", ["goal", "add", "Know who is coming"]],
  ])(
    "%s: 3, as lint says, before anything is written, and the line that is given makes room",
    (folder, words) => {
      const place = tidewell();
      place.run("rm", ["-rf", folder]);
      place.write(folder, "x\n");
      committed(place, ["add", "--all"]);
      const before = stateOf(place);
      const dry = words[0] === "amend" ? ["--dry-run"] : [];
      for (const more of [dry, []]) {
        const refused = place.score(...words, ...more);
        const says = `score: path/not-a-file: ${folder} has the name of a folder of the score but is none\nfix: git mv ${folder} `;
        expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining(says)]);
      }
      expect(stateOf(place)).toBe(before);
      if (!folder.includes("/")) expect(place.score("lint").stdout).toContain(`git mv ${folder} `);
      paste(place, place.score(...words));
      expect([place.score(...words).stderr, existsSync(join(place.path, folder))]).toEqual(["", true]);
    },
  );
});

describe("other files of the score that Git has and the disk has not", () => {
  it.each([
    [["amend", "promise", "--because", "x", "--believe", "We keep it."], "promise.md"],
    [
      ["amend", GOAL, "--because", "x", "--feel", "Heard.", "--complaint", COMPLAINT],
      `complaints/${COMPLAINT}.md`,
    ],
    [["complaint", "told", "billed-twice"], `complaints/${COMPLAINT}.md`],
    [["goal", "rename", GOAL, "have-it-fixed"], GOAL_FILE],
  ])("%j: 4, with the line that brings it back", (words, path) => {
    const place = tidewell();
    place.run("rm", [path]);
    const before = stateOf(place);
    const done = place.score(...words);
    expect([done.code, done.stderr]).toEqual([
      4,
      expect.stringContaining(`git/deleted: ${path} was deleted`),
    ]);
    expect(done.stderr).toContain("then again: score ");
    expect(stateOf(place)).toBe(before);
    paste(place, done);
    expect(place.score(...words).stderr).not.toContain("git/deleted");
  });

  it("as the goal of an amendment that is taken back: 4, and the amendment is not said to be gone", () => {
    const place = tidewell();
    const id = /Score-Amendment: (\S+)/.exec(amend(place, "--feel", "Heard.") && place.git("log", "-1"))?.[1];
    place.run("rm", [GOAL_FILE]);
    const done = place.score("revert", id ?? "", "--because", "x");
    expect([done.code, done.stderr]).toEqual([4, expect.stringContaining(`git/deleted: ${GOAL_FILE}`)]);
    expect(done.stderr).toContain(`then again: score revert ${id} --because x\n`);
  });

  it("a complaint that Git was only told of goes with the amendment, and stays as it was where a hook says no", () => {
    const place = tidewell();
    const path = "complaints/2026-03-02-and-again.md";
    place.write(path, "---\nkind: complaint\nreceived: 2026-03-02\n---\n\nAgain.\n");
    place.git("add", "--intent-to-add", path);
    hook(place, "pre-commit", "exit 1");
    const before = stateOf(place);
    const words = ["--feel", "Heard.", "--complaint", "2026-03-02-and-again"];
    expect([amend(place, ...words).code, stateOf(place)]).toEqual([5, before]);
    place.run("rm", [".git/hooks/pre-commit"]);
    expect([amend(place, ...words).code, touchedBy(place).includes(path)]).toEqual([0, true]);
    expect(place.git("status", "--porcelain")).toBe("");
  });
});

describe("a folder of the score that is", () => {
  it("a link is refused before anything is noted, whichever it is: 3, as lint does", () => {
    for (const folder of ["goals", "repairs"]) {
      const place = tidewell();
      if (folder === "goals") place.run("mv", ["goals", "../elsewhere"]);
      else place.run("mkdir", ["../elsewhere"]);
      place.run("ln", ["-s", "../elsewhere", folder]);
      expectRefused(place, 3, `path/symlink: ${folder} is a link`);
      expect(amend(place, "--feel", "Heard.", "--dry-run").code).toBe(3);
      expect([folder, place.score("lint").code]).toEqual([folder, 3]);
    }
  });

  it("another repository, or a submodule, can hold no repair: 4, and the lines that are given make room", () => {
    const place = tidewell();
    place.run("git", ["init", "--quiet", "repairs"]);
    place.run("git", ["-C", "repairs", "commit", "--quiet", "--allow-empty", "--message", "x"]);
    expectRefused(place, 4, "git/nested: repairs is a Git repository of its own");
    committed(place, ["-c", "advice.addEmbeddedRepo=false", "add", "repairs"]);
    paste(place, expectRefused(place, 4, "git/nested: repairs is a submodule"));
    paste(place, expectRefused(place, 4, "git/nested: repairs is a Git repository of its own"));
    expect(amend(place, "--feel", "Heard.")).toMatchObject({ code: 0, stderr: "" });
  });
});
