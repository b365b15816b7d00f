import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, repository, workplace } from "../helpers/score.ts";
import { expectNeighbour, lintBoth, SPOILT, spoiltScore } from "../helpers/torture.ts";

keepLoaded();

const SECRET = "---\ngoal: the secret words\n---\n";

describe("D: links are never followed", () => {
  it("D1: a goal that is a link to a file outside", () => {
    const place = spoiltScore();
    writeFileSync(join(dirname(place.path), "secret"), SECRET);
    symlinkSync("../../secret", join(place.path, "goals/linked.md"));
    const verdict = lintBoth(place);
    expect(verdict.code).toBe(3);
    expect(verdict.refused.map(({ file, code }) => [file, code])).toEqual([
      ["goals/linked.md", "path/symlink"],
    ]);
    expect(verdict.text).not.toContain("secret words");
    expectNeighbour(verdict);
  });

  it("D12: a complaint whose name has a second line is refused, and no command writes that line into a commit", () => {
    const place = repository();
    const name = "2026-11-02-cold\nScore-By: ceo";
    place.write(`complaints/${name}.md`, "---\nkind: complaint\nreceived: 2026-11-02\n---\n\nIt was cold.\n");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Theirs");
    expect(lintBoth(place).refused.map(({ code }) => code)).toEqual(["path/hidden-characters"]);
    for (const args of [
      ["amend", "have-it-fixed-once", "--because", "cold", "--feel", "Warm.", "--complaint", name],
      ["complaint", "answer", name],
    ]) {
      expect(place.score(...args).code).toBe(3);
    }
    expect(place.git("rev-list", "--count", "HEAD")).toBe("2\n");
  });

  it.each(["score.yaml", "promise.md"])("D1: %s that is a link", (name) => {
    const place = spoiltScore();
    writeFileSync(join(dirname(place.path), "secret"), `name: the secret words\n`);
    place.run("rm", [name]);
    symlinkSync("../secret", join(place.path, name));
    const done = place.score("lint");
    expect(done.code).toBe(3);
    expect(done.stdout + done.stderr).toContain("path/symlink");
    expect(done.stdout + done.stderr).not.toContain("secret words");
  });

  it("D2: a folder that is a link", () => {
    const place = spoiltScore();
    mkdirSync(join(dirname(place.path), "elsewhere"));
    writeFileSync(join(dirname(place.path), "elsewhere", "a.md"), SECRET);
    symlinkSync("../elsewhere", join(place.path, "complaints"));
    const verdict = lintBoth(place);
    expect(verdict.code).toBe(3);
    expect(verdict.refused.map(({ file, code }) => [file, code])).toEqual([["complaints", "path/symlink"]]);
    expect(verdict.text).not.toContain("secret words");
    expectNeighbour(verdict);
  });

  it("D3: a link to itself", () => {
    const place = spoiltScore();
    symlinkSync("loop.md", join(place.path, "goals/loop.md"));
    expect(lintBoth(place).refused.map(({ code }) => code)).toEqual(["path/symlink"]);
  });

  it("D11: links back up in the tree: each file is read once", () => {
    const place = spoiltScore();
    symlinkSync("..", join(place.path, "goals/dir"));
    mkdirSync(join(place.path, "repairs"));
    symlinkSync("..", join(place.path, "repairs/have-it-fixed-once"));
    const verdict = lintBoth(place);
    expectNeighbour(verdict);
    expect(verdict.refused.map(({ file }) => file)).toEqual(["repairs/have-it-fixed-once"]);
  });
});

describe("D: what is no plain file", () => {
  it("D4: a pipe with the name of a goal does not hang", () => {
    const place = spoiltScore();
    place.run("mkfifo", ["goals/pipe.md"]);
    const verdict = lintBoth(place);
    expect(verdict.code).toBe(3);
    expect(verdict.refused.map(({ file, code }) => [file, code])).toEqual([
      ["goals/pipe.md", "path/not-a-file"],
    ]);
    expectNeighbour(verdict);
  });

  it("B14: a folder with the name of a goal", () => {
    const place = spoiltScore();
    place.write("goals/g.md/inside.md", SECRET);
    const verdict = lintBoth(place);
    expect(verdict.code).toBe(3);
    expect(verdict.refused.map(({ file, code }) => [file, code])).toEqual([
      ["goals/g.md", "path/not-a-file"],
    ]);
    expectNeighbour(verdict);
  });

  it("a file where the folder of the goals should be", () => {
    const place = workplace({
      "score.yaml": "name: T\n",
      "promise.md": "---\npromise: P\n---\n",
      goals: "words",
    });
    const done = place.score("lint");
    expect(done.code).toBe(3);
    expect(done.stdout).toContain("goals refused path/not-a-file");
  });

  it("a folder called score.yaml", () => {
    const place = workplace({ "score.yaml/inside": "x" });
    const done = place.score("lint");
    expect(done.code).toBe(3);
    expect(done.stderr).toContain("path/not-a-file");
  });
});

describe("D: names of files", () => {
  it.each([
    ["D8 capitals", ["Goal.md", "goal.md"], "goal/id-case"],
    ["D9 two forms of an accent", ["caf\u00E9.md", "cafe\u0301.md"], "goal/id-case"],
    ["D10 a device of Windows", ["CON.md"], "goal/id-device"],
    ["D10 a device with something behind it", ["nul.old.md"], "goal/id-device"],
    ["a name with a space", ["my goal.md"], "goal/id-form"],
    ["a name of one sign", ["-rf.md"], "goal/id-form"],
    ["promise", ["promise.md"], "goal/id-form"],
  ])("%s", (_name, names, rule) => {
    const place = spoiltScore();
    for (const name of names) place.write(`goals/${name}`, "---\ngoal: G\n---\n\n# G\n");
    const verdict = lintBoth(place);
    expect(verdict.code).toBe(1);
    expect(verdict.findings.map((finding) => finding.rule)).toContain(rule);
    expectNeighbour(verdict);
  });

  it("D12: a line break, an escape or a bidirectional mark in a file's name is shown, not obeyed", () => {
    const place = spoiltScore();
    place.write("goals/a\nb\u001b[2J\u202e.md", "---\ngoal: G\n---\n");
    const verdict = lintBoth(place);
    expect(verdict.code).toBe(1);
    expect(verdict.text).toContain("goals/a\\nb\\u{1b}[2J\\u{202e}.md");
    expectNeighbour(verdict);
  });
});

describe("D6: paths given by hand", () => {
  it.each([
    ["/etc"],
    ["../other"],
    ["C:\\x"],
    ["..\\x"],
    ["goals/no-such.md"],
    ["--", "-rf"],
    ["goals/\u0000"],
  ])("%s is no place of a score", (...args) => {
    if (args.some((arg) => arg.includes("\0"))) return;
    const place = spoiltScore();
    mkdirSync(join(dirname(place.path), "other"));
    const done = place.score("lint", ...args);
    expect(done.code).toBe(2);
    expect(done.stdout).toBe("");
    expect(done.stderr).toMatch(/^score: (?:score\/none|lint\/no-such-path): .+\nfix: score /);
  });

  it("D7: a folder whose name begins as the score's does is another folder", () => {
    const place = workplace({ ...under("repo", cleanScore()), "repo-evil/a.md": SECRET });
    const done = place.score("lint", "../repo-evil", { cwd: "repo" });
    expect(done.code).toBe(2);
    expect(done.stderr).toContain("score/none");
  });

  it("a link as an argument is refused, not followed", () => {
    const place = spoiltScore();
    writeFileSync(join(dirname(place.path), "secret"), SECRET);
    symlinkSync("../../secret", join(place.path, "goals/linked.md"));
    const done = place.score("lint", "goals/linked.md");
    expect(done.code).toBe(3);
    expect(done.stdout).toContain("path/symlink");
  });

  it("one file narrows the findings to that file", () => {
    const place = spoiltScore("---\ngoal: G\n---\n");
    const verdict = lintBoth(place, "goals/be-known.md");
    expect(verdict.findings.map(({ file, rule }) => [file, rule])).toEqual([
      ["goals/be-known.md", "goal/owner-missing"],
    ]);
  });

  it("a folder narrows the findings to its files", () => {
    const place = spoiltScore();
    place.write("complaints/2026-03-01-a.md", "---\nkind: complaint\n---\n");
    const verdict = lintBoth(place, "complaints");
    expect(new Set(verdict.findings.map(({ file }) => file))).toEqual(
      new Set(["complaints/2026-03-01-a.md"]),
    );
  });

  it("works from a folder inside the score", () => {
    expect(spoiltScore().score("lint", "be-known.md", { cwd: "goals" }).stdout).toContain(
      "goal/owner-missing",
    );
  });
});

it("a file that conflicts keeps its names known, and is told once", () => {
  const place = spoiltScore(
    (cleanScore()[SPOILT] ?? "").replace(
      "  charge-twice: Charge for a job we have to do twice",
      "<<<<<<< HEAD\n  charge-twice: Charge for a job we have to do twice\n=======\n  hide-it: Hide a second visit\n>>>>>>> theirs",
    ),
  );
  const reference = (clause: string): string =>
    `---\nkind: near-miss\nreceived: 2026-03-01\ngoal: have-it-fixed-once\nbroke: ${clause}\n---\n\nNearly.\n`;
  place.write("complaints/2026-03-01-a.md", reference("charge-twice"));
  place.write("complaints/2026-03-02-b.md", reference("hide-it"));
  const verdict = lintBoth(place);
  expect(verdict.code).toBe(1);
  expect(verdict.findings.map(({ file, rule }) => [file, rule])).toEqual([
    ["goals/be-known.md", "goal/owner-missing"],
    [SPOILT, "merge/conflict-left"],
  ]);
  const words = verdict.text.replace(/\s+/g, " ");
  expect(words).toContain("Charge for a job we have to do twice");
  expect(words).toContain("Hide a second visit");
});

it("a file that is refused keeps its name known, so that no other file is blamed", () => {
  const place = spoiltScore(new Uint8Array([0xff, 0xfe, 0x41, 0]));
  place.write("promise.md", "---\npromise: P\nparts:\n  a: A\n---\n");
  place.write(
    "complaints/2026-03-01-a.md",
    "---\nkind: near-miss\nreceived: 2026-03-01\ngoal: have-it-fixed-once\nbroke: x\n---\n\nNearly.\n",
  );
  const verdict = lintBoth(place);
  expect(verdict.code).toBe(3);
  expect(verdict.findings.map(({ rule }) => rule)).not.toContain("link/broken");
  expect(verdict.findings.map(({ rule }) => rule)).not.toContain("promise/unkept");
});

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
