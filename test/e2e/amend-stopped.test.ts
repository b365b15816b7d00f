import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { ANSWER, IMPORT, RENAME, TABLE } from "../helpers/killed.ts";
import { amendUntil, runUntil } from "../helpers/running.ts";
import { keepLoaded } from "../helpers/score.ts";
import { expectRefused, hook } from "../helpers/surroundings.ts";
import { stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const SIGNALS = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const;

describe("score amend that is told to stop", () => {
  it.each(SIGNALS)(
    "I9: by %s while a hook runs ends at once with %i, and everything is put back",
    {
      timeout: 60_000,
    },
    async (signal, expected) => {
      const place = tidewell();
      hook(place, "pre-commit", ": > .git/in-hook; sleep 20");
      const before = stateOf(place);
      // The terminal tells everybody; a service and kill tell this program alone.
      for (const group of [true, false]) {
        place.run("rm", ["-f", ".git/in-hook"]);
        const { pid, end } = await amendUntil(place);
        process.kill(group ? -pid : pid, signal);
        const { code, said } = await end;
        expect([group, code, said.includes("fix: score amend")]).toEqual([group, expected, true]);
        expect(stateOf(place)).toBe(before);
        expect(place.run("ls", ["-A", ".git/score"]).stdout.split("\n")).not.toContain("journal");
      }
      expect(place.score("goal", "list").stderr).toBe("");
    },
  );

  it.each(SIGNALS)("by %s while it waits for a lock of Git stops waiting: %i", async (signal, expected) => {
    const place = tidewell();
    place.write(".git/index.lock", "");
    const before = stateOf(place);
    const { pid, end } = await amendUntil(place, ".git/score/journal");
    process.kill(pid, signal);
    const { code, said } = await end;
    expect([code, said.includes("git/locked")]).toEqual([expected, false]);
    expect(stateOf(place)).toBe(before);
    expect(existsSync(join(place.path, ".git/score/journal"))).toBe(false);
  });

  it("after the commit was made has recorded it all the same", { timeout: 60_000 }, async () => {
    const place = tidewell();
    hook(place, "post-commit", ": > .git/in-hook; sleep 20");
    const { pid, end } = await amendUntil(place);
    process.kill(pid, "SIGTERM");
    const { code, said } = await end;
    expect([code, said.includes("Recorded as ")]).toEqual([0, true]);
    expect(place.git("status", "--porcelain")).toBe("");
  });
});

describe("any other command that is told to stop", () => {
  it.each([
    ["an import", IMPORT],
    ["a step of a complaint", ANSWER],
    ["a goal that is renamed", RENAME],
  ])(
    "I9: %s, while a hook runs, ends at once with 130, and everything is put back",
    { timeout: 60_000 },
    async (_name, { words, expectRecorded }) => {
      const place = tidewell();
      place.write("../table.csv", TABLE);
      hook(place, "pre-commit", ": > .git/in-hook; sleep 20");
      const before = stateOf(place);
      const { pid, end } = await runUntil(place, words);
      process.kill(pid, "SIGINT");
      const { code, said } = await end;
      expect([code, said.includes(`fix: score ${words[0]} `), stateOf(place)]).toEqual([130, true, before]);
      place.run("rm", [".git/hooks/pre-commit"]);
      expect(place.score(...words).code).toBe(0);
      expectRecorded(place);
    },
  );
});

describe("score amend whose Git", () => {
  it.each(["KILL", "TERM", "SEGV"])("somebody ends by %s says which signal it was: 5", (signal) => {
    const place = tidewell();
    hook(place, "pre-commit", `kill -${signal} $PPID`);
    const done = expectRefused(place, 5, `git/refused: the commit was not made: SIG${signal} ended Git; `);
    expect(done.stderr).not.toContain("what is told above");
  });

  it("is refused by a hook without a word says so, and where the hooks are", () => {
    const place = tidewell();
    hook(place, "pre-commit", "exit 1");
    const done = expectRefused(place, 5, "refused the commit, and no reason was given; ");
    const line = /fix: ([^#\n]+)/.exec(done.stderr)?.[1] ?? "";
    expect(place.run("/bin/sh", ["-c", line]).stdout).toBe("pre-commit\n");
  });
});
