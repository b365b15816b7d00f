import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { amendUntil, start } from "../helpers/running.ts";
import { hook } from "../helpers/surroundings.ts";
import { amend, GOAL, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

describe("while another amendment runs", () => {
  it("H9b: a second one waits about five seconds and is refused, and neither way of ending an interruption touches it", {
    timeout: 60_000,
  }, async () => {
    const place = tidewell();
    hook(place, "pre-commit", ": > .git/in-hook; while [ ! -e .git/go-on ]; do sleep 0.1; done");
    const first = await amendUntil(place);
    const before = place.git("rev-parse", "HEAD");
    const begun = Date.now();
    const others = [[GOAL, "--because", "x", "--never", "Bill a visit nobody saw"], ["--undo"], ["--resume"]];
    for (const { end } of others.map((args) => start(place, ...args))) {
      const { code, said } = await end;
      expect([code, said.includes(`process ${first.pid}`)]).toEqual([4, true]);
      expect(Date.now() - begun).toBeGreaterThan(4_500);
    }
    expect(place.git("rev-parse", "HEAD")).toBe(before);
    expect(place.score("lint").stderr).toBe("");
    place.write(".git/go-on", "");
    expect((await first.end).code).toBe(0);
    expect(place.git("rev-list", "--count", "HEAD")).toBe("2\n");
  });

  it("another work tree of the same repository goes on by itself", { timeout: 60_000 }, async () => {
    const place = tidewell();
    place.git("worktree", "add", "--quiet", "../linked", "-b", "linked");
    hook(
      place,
      "pre-commit",
      ': > "$(git rev-parse --git-common-dir)/in-hook"; [ "$(git symbolic-ref --short HEAD)" = linked ] || while [ ! -e .git/go-on ]; do sleep 0.1; done',
    );
    const first = await amendUntil(place);
    const second = place.score("amend", GOAL, "--because", "x", "--feel", "Known.", { cwd: "../linked" });
    place.write(".git/go-on", "");
    expect([second.code, (await first.end).code]).toEqual([0, 0]);
    const subjects = ["linked", "main"].map((branch) => place.git("log", "-1", "--format=%s", branch));
    expect(subjects).toEqual([`improve(${GOAL}): known\n`, `improve(${GOAL}): heard\n`]);
  });
});

describe("H9c: a branch that changes in the middle", () => {
  it("before the commit is 4: nothing is written, and no branch has a commit more", () => {
    const place = tidewell();
    place.git("branch", "side");
    hook(place, "post-index-change", "git symbolic-ref HEAD refs/heads/side");
    const done = amend(place, "--feel", "Heard.");
    expect([done.code, done.stderr.includes("git/head-moved")]).toEqual([4, true]);
    expect(place.read(GOAL_FILE)).toBe(tidewellFiles()[GOAL_FILE]);
    expect(place.git("rev-list", "--count", "--all")).toBe("1\n");
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("in a hook of the commit is 6, with the commit that was made and the way to end it", () => {
    const place = tidewell();
    place.git("branch", "side");
    hook(place, "pre-commit", "git symbolic-ref HEAD refs/heads/side");
    const done = amend(place, "--feel", "Heard.");
    const made = place.git("rev-parse", "side").slice(0, 10);
    expect(done.code).toBe(6);
    expect(done.stderr).toContain(`commit ${made} was made`);
    expect(done.stderr).toContain("another branch was checked out");
    expect(place.score("amend", "--resume")).toMatchObject({ code: 0 });
    expect(place.score("goal", "list").stderr).toBe("");
  });
});

describe("a file that somebody writes to in the very moment it is replaced", () => {
  it("keeps their words aside, and says where", async () => {
    const place = tidewell();
    // An editor that had the file open writes to what it had opened, after another file has taken its place.
    hook(place, "pre-commit", ": > .git/in-hook; while [ ! -e .git/go-on ]; do sleep 0.1; done");
    const script = `exec 3>>"${GOAL_FILE}"; : > .git/open; while [ ! -e .git/in-hook ]; do sleep 0.1; done; echo mine >&3; : > .git/go-on`;
    const holder = spawn("sh", ["-c", script], { cwd: place.path });
    const held = new Promise((resolve) => holder.on("close", resolve));
    while (!place.run("ls", [".git"]).stdout.includes("open")) await wait(20);
    const done = amend(place, "--feel", "Heard.");
    await held;
    expect(done.code).toBe(0);
    const copy = /is kept in (\S+)\.\n/.exec(done.stdout)?.[1] ?? "";
    expect(place.run("cat", [copy]).stdout).toBe(`${tidewellFiles()[GOAL_FILE]}mine\n`);
    expect(place.git("show", `HEAD:${GOAL_FILE}`)).not.toContain("mine");
  });
});
