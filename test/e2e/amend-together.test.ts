import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { AMENDMENT, expectNothingLost, WORKS } from "../helpers/killed.ts";
import { SCORE_BIN, type Workplace } from "../helpers/score.ts";
import { GOAL, GOAL_FILE, stateOf, tidewell } from "../helpers/tidewell.ts";

/** The suite takes a share; the nightly run sets more. */
const PAIRS = Number(process.env["SCORE_PAIRS"] ?? 2);
const KILLS = Number(process.env["SCORE_KILLS"] ?? 2);
const SEED = Number(process.env["SCORE_SEED"] ?? 1);

const LONG = { timeout: 3_600_000 };

function start(place: Workplace, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [SCORE_BIN, ...args], {
    cwd: place.path,
    env: place.env,
    stdio: "ignore",
    detached: true,
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}

/** The same numbers for the same seed, between 0 and 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("two amendments at once", () => {
  it("each that is reported as recorded is in the history, and none is lost", LONG, async () => {
    const ends = new Map<string, number>();
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const place = tidewell();
      const runs = ["a", "b"].map((name) =>
        ended(
          start(
            place,
            "amend",
            GOAL,
            "--because",
            `pair ${pair}`,
            "--never",
            `never-${name}=Do ${name} again, ever`,
          ),
        ),
      );
      const codes = await Promise.all(runs);
      const text = place.git("show", `HEAD:${GOAL_FILE}`);
      const said = ["a", "b"].map((name) => text.includes(`never-${name}: Do ${name} again, ever`));
      expect(said).toEqual(codes.map((code) => code === 0));
      for (const code of codes) expect([0, 4]).toContain(code);
      const commits = Number(place.git("rev-list", "--count", "HEAD")) - 1;
      expect(commits).toBe(codes.filter((code) => code === 0).length);
      expect(place.git("status", "--porcelain")).toBe("");
      expect(place.score("log", "--oneline").stderr).toBe("");
      const end = [...codes].sort().join(" and ");
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    process.stdout.write(
      `pairs: ${[...ends].map(([end, count]) => `${count} ended with ${end}`).join(", ")}\n`,
    );
  });
});

/** Waits for a Git that outlived the program that started it. */
async function gitEnded(place: Workplace): Promise<void> {
  for (let pause = 0; pause < 100; pause += 1) {
    const pid = gitOf(place);
    if (pid === undefined || !runs(pid)) return;
    await wait(50);
  }
}

function gitOf(place: Workplace): number | undefined {
  try {
    const journal = JSON.parse(readFileSync(`${place.path}/.git/score/journal`, "utf8")) as {
      git: { process: { pid: number } } | null;
    };
    return journal.git?.process.pid;
  } catch {
    return undefined;
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("a command that is killed at a random moment", () => {
  it("alone or with its Git, leaves nothing lost", LONG, async () => {
    const random = numbersFrom(SEED);
    const begun = Date.now();
    await ended(start(tidewell(), ...AMENDMENT.words));
    const usual = Date.now() - begun;
    const ends = new Map<string, number>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const place = tidewell();
      const before = stateOf(place);
      // Two amendments to each of the others.
      const work = WORKS[[0, 1, 0, 2][kill % 4] ?? 0] ?? AMENDMENT;
      const child = start(place, ...work.words);
      const over = ended(child);
      // The first half is Node's own start, which can't lose anything.
      await Promise.race([over, wait(usual * (0.35 + 0.65 * random()))]);
      const pid = child.pid ?? 0;
      if (child.exitCode === null) process.kill(random() < 0.5 ? pid : -pid, "SIGKILL");
      await over;
      await gitEnded(place);
      const end = expectNothingLost(place, before, work);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    process.stdout.write(`kills: ${[...ends].map(([end, count]) => `${count} ${end}`).join(", ")}\n`);
  });
});
