import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { SCORE_BIN, type Workplace } from "./score.ts";
import { GOAL } from "./tidewell.ts";

/** A command that runs by itself, in a process group of its own. */
export interface Running {
  readonly pid: number;
  /** How it ended, as a shell counts it: one that died of a signal with 128 and the signal's number. */
  readonly end: Promise<{ readonly code: number | null; readonly said: string }>;
}

const SIGNALS: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Starts `score amend` with some words. */
export function start(place: Workplace, ...args: readonly string[]): Running {
  return startScore(place, "amend", ...args);
}

function startScore(place: Workplace, ...args: readonly string[]): Running {
  const child = spawn(process.execPath, [SCORE_BIN, ...args], {
    cwd: place.path,
    env: place.env,
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => {
      said += piece;
    });
  const end = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on("close", (code, signal) =>
      resolve({ code: signal === null ? code : 128 + (SIGNALS[signal] ?? 0), said }),
    ),
  );
  return { pid: child.pid ?? 0, end };
}

/** Starts an amendment and comes back when a file is there: one that its hook writes, for one. */
export function amendUntil(place: Workplace, file?: string): Promise<Running> {
  return runUntil(place, ["amend", GOAL, "--because", "she was billed twice", "--feel", "Heard."], file);
}

/** Starts any command and comes back when such a file is there. */
export async function runUntil(
  place: Workplace,
  words: readonly string[],
  file = ".git/in-hook",
): Promise<Running> {
  const running = startScore(place, ...words);
  for (let pause = 0; pause < 200 && !existsSync(join(place.path, file)); pause += 1) await wait(50);
  return running;
}
