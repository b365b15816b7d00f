import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { keepLoaded, type Outcome, repository, type Workplace, workplace } from "../helpers/score.ts";
import { amend, GOAL, GOAL_FILE, stateOf, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

const LOUD = /^score: (?:\S+:\d+:\d+ )?\S+: .+\n(?: {2}\| .*\n)*fix: .+\n/;

function expectTold(done: Outcome, code: number, words: string): void {
  expect(done.code).toBe(code);
  expect(done.stderr).toMatch(LOUD);
  expect(done.stderr).toContain(words);
  expect(done.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(done.stdout).toBe("");
}

function fakeGit(place: Workplace, script: string): string {
  place.write("../fake/git", `#!/bin/sh\n${script}\n`);
  place.run("chmod", ["+x", "../fake/git"]);
  return join(place.path, "../fake");
}

describe("where there is nothing to work on", () => {
  it.each([
    ["lint"],
    ["log"],
    ["goal", "list"],
    ["goal", "add", "Be known"],
    ["amend", GOAL, "--because", "x", "--feel", "y"],
  ])("no score here: %s %s", (...args) => {
    const place = workplace({ "notes.txt": "mine\n" });
    expectTold(place.score(...args), 2, "score/none");
  });

  it("a score in a folder below is named, as a line that can be pasted", () => {
    const place = workplace({ "our score/score.yaml": "name: T\n" });
    const done = place.score("log");
    expectTold(done, 2, 'fix: cd "');
    const line = /fix: (cd .*)/.exec(done.stderr)?.[1] ?? "";
    expect(place.run("/bin/sh", ["-c", `${line} && ls`]).stdout).toBe("score.yaml\n");
    expect(done.stderr).toContain("\n     score init   # ");
  });

  it.each([["log"], ["goal", "add", "Be known"], ["amend", GOAL, "--because", "x", "--feel", "y"]])(
    "no repository: %s",
    (...args) => {
      const place = workplace(tidewellFiles());
      expectTold(place.score(...args), 4, "git/no-repository");
      expect(existsSync(join(place.path, "goals/be-known.md"))).toBe(false);
    },
  );

  it.each([["lint"], ["goal", "list"], ["rules"], ["explain", "feel/missing"]])(
    "%s needs no repository and no Git",
    (...args) => {
      const place = workplace(tidewellFiles());
      const done = place.score(...args, { env: { PATH: "/nowhere" } });
      expect([done.code, done.stderr]).toEqual([0, ""]);
    },
  );

  it("-C of no folder", () => {
    expectTold(workplace().score("-C", "nowhere", "lint"), 2, "usage/no-folder");
  });

  it("-C of a file", () => {
    const done = workplace({ notes: "x\n" }).score("-C", "notes", "lint");
    expectTold(done, 2, "fix: ");
  });

  it("-C works from another folder", () => {
    const place = tidewell();
    const done = place.score("-C", join(place.path, "goals"), "lint", { cwd: ".." });
    expect([done.code, done.stderr]).toEqual([0, ""]);
  });
});

describe("what Git it is", () => {
  it.each([["log"], ["amend", GOAL, "--because", "x", "--feel", "y"]])("none on the PATH: %s", (...args) => {
    const place = tidewell();
    const before = stateOf(place);
    expectTold(place.score(...args, { env: { PATH: "/nowhere" } }), 4, "git/missing");
    expect(stateOf(place)).toBe(before);
  });

  it("no PATH at all", () => {
    expectTold(tidewell().score("log", { env: { PATH: undefined } }), 4, "git/missing");
  });

  it.each(["git version 2.20.0", "git version 2.33.9.windows.1", "git version 1.9", "no git at all", ""])(
    "too old: %j",
    (version) => {
      const place = tidewell();
      const done = place.score("log", { env: { PATH: fakeGit(place, `echo "${version}"`) } });
      expectTold(done, 4, "git/too-old");
      expect(done.stderr).toContain("2.34");
      if (/\d/.test(version)) expect(done.stderr).toContain(/\d+\.\d+(?:\.\d+)?/.exec(version)?.[0]);
    },
  );

  it.each([
    "git version 2.34.0",
    "git version 2.39.5 (Apple Git-154)",
    "git version 3.0.1",
    "git version 2.100.rc1",
  ])("new enough: %j", (version) => {
    const place = tidewell();
    const script = `for a; do [ "$a" = --version ] && echo "${version}" && exit; done\nexec ${place.run("/bin/sh", ["-c", "command -v git"]).stdout.trim()} "$@"`;
    const done = place.score("log", { env: { PATH: `${fakeGit(place, script)}:${process.env["PATH"]}` } });
    expect([done.code, done.stderr]).toEqual([0, ""]);
  });

  it("init without Git writes nothing", () => {
    const place = workplace();
    expectTold(place.score("init", "--yes", { env: { PATH: "/nowhere" } }), 4, "git/missing");
    expect(existsSync(join(place.path, "score.yaml"))).toBe(false);
  });

  it.each([".", "", "./", "sub"])(
    "E14: a git in the working folder is not run for a PATH with %j",
    (folder) => {
      const place = tidewell();
      for (const path of ["git", "sub/git"]) {
        place.write(path, `#!/bin/sh\ntouch "${join(place.path, "../marker")}"\n`);
        place.run("chmod", ["+x", path]);
      }
      const done = place.score("log", { env: { PATH: `${folder}:${process.env["PATH"]}` } });
      expect([done.code, done.stderr]).toEqual([0, ""]);
      expect(existsSync(join(place.path, "../marker"))).toBe(false);
      // What was kept needs no Git.
      expectTold(place.score("log", "--no-cache", { env: { PATH: folder } }), 4, "git/missing");
      expect(existsSync(join(place.path, "../marker"))).toBe(false);
    },
  );
});

describe("what is typed", () => {
  it.each([
    ["lnt", `unknown command 'lnt'; did you mean "lint"?\nfix: score --help\n`],
    ["lnt --help", `unknown command 'lnt'; did you mean "lint"?\nfix: score --help\n`],
    ["goal ad", `unknown command 'ad'; did you mean "add"?\nfix: score goal --help\n`],
    ["goal ad --help", `unknown command 'ad'; did you mean "add"?\nfix: score goal --help\n`],
    ["goal add --ownr x", `unknown option '--ownr'; did you mean "--owner"?\nfix: score goal add --help\n`],
    ["-C", "fix: score --help\n"],
    ["complaint add cold coffee again", `fix: score complaint add "cold coffee again"\n`],
    [
      "amend be-known --because she rang --feel Known.",
      `fix: score amend be-known --because "she rang" --feel Known.\n`,
    ],
    ["near-miss nuts --broke ask", "fix: score near-miss add nuts --broke ask\n"],
    ["held cold no", "unknown command 'held'\nfix: score complaint held cold no\n"],
    ["add complaint cold", "fix: score complaint add cold\n"],
    ["complaint new cold", "fix: score complaint add cold\n"],
    ["-C .. list", "fix: score -C .. goal list\n     score -C .. complaint list\n"],
  ])("%j, with the nearest word and its own help", (line, words) => {
    const done = workplace().score(...line.split(" "));
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toContain(words);
  });

  it.each([["goal", "add"], ["explain"], ["log", "--since"], ["amend", GOAL, "--because"]])(
    "a missing argument: %s %s",
    (...args) => {
      const done = tidewell().score(...args);
      expect(done.code).toBe(2);
      expect(done.stderr).toContain("missing");
    },
  );

  it("amend without a goal names the goals there are", () => {
    const done = tidewell().score("amend");
    expect(done.code).toBe(2);
    expect(done.stderr).toContain(`score amend ${GOAL} --because`);
  });

  it("amend without a change tells of an unknown goal first, and names this score's own", () => {
    const place = tidewell();
    expect(place.score("amend", "have-it-fixed-onse").stderr).toContain("goal/unknown");
    expect(place.score("amend", GOAL).stderr).toContain(`fix: score amend ${GOAL} --because`);
  });

  it("a word too many", () => {
    expect(tidewell().score("log", GOAL, "more").code).toBe(2);
  });

  it.each([
    ["--color", "blue", "lint"],
    ["lint", "--format", "xml"],
    ["explain", "feel/mising"],
  ])("a word that is none of those allowed: %s %s", (...args) => {
    const done = tidewell().score(...args);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain("fix: ");
  });

  it.each([[], ["goal"]])("%j alone shows what there is", (...args) => {
    const done = workplace().score(...args);
    expect(`${done.stdout}${done.stderr}`).toContain(args.length === 0 ? "init" : "add");
  });

  it.each([
    [["--help"]],
    [["amend", "--help"]],
    [["goal", "add", "--help"]],
    [["goal", "--help"]],
    [["help", "lint"]],
    [["help", "goal", "add"]],
  ])("%j is help, on stdout, with examples", (args) => {
    const done = workplace().score(...args);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toMatch(/score (?:init|amend|goal add|lint)/);
    expect(done.stdout).toContain("--json");
    if (args[2] === "add") expect(done.stdout).toContain("--owner");
  });

  it("--version is one line", () => {
    const place = workplace();
    for (const args of [["--version"], ["-V", "--quiet"], ["lint", "--version"]])
      expect(place.score(...args)).toEqual({
        code: 0,
        stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
        stderr: "",
      });
    expect(workplace().score("-V").code).toBe(0);
  });

  it("an error as JSON, with its code and exit code", () => {
    const done = tidewell().score("--json", "amend", "have-it-fixed-onse", "--because", "x", "--feel", "y");
    expect(done.code).toBe(2);
    expect(JSON.parse(done.stdout)).toEqual({
      schema: "score.error/1",
      code: "goal/unknown",
      message: 'there is no goal "have-it-fixed-onse"; did you mean "have-it-fixed-once"?',
      at: null,
      hint: expect.stringMatching(/^score .*amend have-it-fixed-once --because x --feel y\nscore goal list$/),
      output: null,
      exitCode: 2,
      data: { goals: ["have-it-fixed-once", "know-the-price"] },
    });
  });

  it("an error as JSON where --json stands behind the command", () => {
    const done = tidewell().score("amend", "have-it-fixed-onse", "--because", "x", "--feel", "y", "--json");
    expect(JSON.parse(done.stdout)).toMatchObject({
      schema: "score.error/1",
      code: "goal/unknown",
      exitCode: 2,
    });
  });

  it("--quiet says nothing beside the result", () => {
    const place = tidewell();
    const nevers = ["a", "b", "c", "d"].flatMap((word) => ["--never", `n-${word}=Say ${word}`]);
    expect(amend(place, "--quiet", ...nevers).stderr).toBe("");
  });
});

describe("what the program says of itself", () => {
  it("no stack trace, unless SCORE_DEBUG=1 asks for it", () => {
    const place = tidewell();
    const quiet = place.score("amend", "nobody", "--because", "x", "--feel", "y");
    const loud = place.score("amend", "nobody", "--because", "x", "--feel", "y", {
      env: { SCORE_DEBUG: "1" },
    });
    expect(quiet.stderr).not.toMatch(/^\s+at /m);
    expect(loud.stderr).toMatch(/^\s+at /m);
    expect(loud.code).toBe(2);
  });

  it.each(["0", "", "no"])("no stack trace with SCORE_DEBUG=%s", (value) => {
    const done = tidewell().score("amend", "nobody", "--because", "x", "--feel", "y", {
      env: { SCORE_DEBUG: value },
    });
    expect(done.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("what can't be read", () => {
  it("a settings file with an unknown key is linted, and everything else works", () => {
    const place = repository({ ...tidewellFiles(), "score.yaml": "name: T\nlanguag: en\n" });
    expect(place.score("lint").stdout).toContain("language");
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
  });

  it.each(["name: [", "- a\n", "name: &a *a\n"])("a settings file that is no YAML: %j", (text) => {
    const place = repository({ ...tidewellFiles(), "score.yaml": text });
    for (const args of [["lint"], ["log"], ["amend", GOAL, "--because", "x", "--feel", "y"]]) {
      const done = place.score(...args);
      expect([1, 2, 3]).toContain(done.code);
      expect(`${done.stdout}${done.stderr}`).toMatch(/score\.yaml:\d+:\d+/);
      expect(`${done.stdout}${done.stderr}`).not.toMatch(/^\s+at /m);
    }
  });

  it("a settings file that is a folder", () => {
    const place = workplace({ "score.yaml/x": "" });
    const done = place.score("lint");
    expect([2, 3]).toContain(done.code);
    expect(`${done.stdout}${done.stderr}`).toContain("score.yaml");
  });

  it("goals that are a file", () => {
    const place = workplace({ "score.yaml": "name: T\n", goals: "a file\n" });
    for (const args of [["lint"], ["goal", "list"]])
      expect(place.score(...args).stderr).not.toContain("mistake in score");
  });

  it("D4: a pipe among the goals does not hang anything", () => {
    const place = tidewell();
    place.run("mkfifo", ["goals/pipe.md"]);
    const done = place.score("lint");
    expect([done.code, done.stdout.includes("goals/pipe.md")]).toEqual([3, true]);
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
  });

  it("D2: a folder of goals that is a link is refused, and nothing behind it is read or written", () => {
    const place = tidewell();
    place.run("mv", ["goals", "../elsewhere"]);
    place.run("ln", ["-s", "../elsewhere", "goals"]);
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Link");
    expect(place.score("lint").code).toBe(3);
    expect(amend(place, "--feel", "Heard.").code).not.toBe(0);
    expect(place.score("goal", "add", "Be known").code).not.toBe(0);
    expect(place.read(`../elsewhere/${GOAL_FILE.replace("goals/", "")}`)).toBe(tidewellFiles()[GOAL_FILE]);
    expect(existsSync(join(place.path, "../elsewhere/be-known.md"))).toBe(false);
  });

  it("a repairs folder that is a link is not written through", () => {
    const place = tidewell();
    place.run("mkdir", ["../elsewhere"]);
    place.run("ln", ["-s", "../elsewhere", "repairs"]);
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Link");
    const before = stateOf(place);
    expect(amend(place, "--feel", "Heard.").code).toBe(3);
    expect(stateOf(place)).toBe(before);
    expect(place.run("ls", ["../elsewhere"]).stdout).toBe("");
  });

  it.each([
    "../x",
    "a/b",
    ".git",
    "-rf",
    "--upload-pack=x",
    ":(top)*",
    "",
    "x".repeat(300),
    "goals/../../x",
    "promise.md",
  ])("D5: amend of %j is refused", (name) => {
    const place = tidewell();
    const before = stateOf(place);
    expect(place.score("amend", "--because", "x", "--feel", "y", "--", name).code).toBe(2);
    expect(stateOf(place)).toBe(before);
  });

  it.each(["../x", "../../etc/passwd", "-rf", "", "a/b", ":(top)*", "x".repeat(300)])(
    "D5: a complaint %j is refused",
    (name) => {
      const place = tidewell();
      const before = stateOf(place);
      expect(amend(place, "--feel", "y", `--complaint=${name}`).code).toBe(2);
      expect(stateOf(place)).toBe(before);
    },
  );
});
