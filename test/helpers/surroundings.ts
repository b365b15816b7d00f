import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { expect } from "vitest";
import { type Outcome, SCORE_BIN, type Workplace } from "./score.ts";
import { amend, GOAL, stateOf } from "./tidewell.ts";

/** What somebody is given back to paste after a refusal of the plain amendment of these tests. */
const AGAIN = `then again: score amend ${GOAL} --because "she was billed twice" --feel Heard.\n`;

/** Amends, and expects a refusal that shows some words, gives back what was typed and leaves everything as it was. */
export function expectRefused(
  place: Workplace,
  code: number,
  words: RegExp | string,
  run: () => Outcome = () => amend(place, "--feel", "Heard."),
): Outcome {
  const before = stateOf(place);
  const done = run();
  expect([done.code, done.stdout]).toEqual([code, ""]);
  expect(done.stderr).toMatch(/^score: \S+: /);
  expect(done.stderr).toMatch(words);
  expect(done.stderr).toContain(AGAIN);
  expect(done.stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(stateOf(place)).toBe(before);
  return done;
}

/** Puts a hook into a repository. */
export function hook(place: Workplace, name: string, script: string, folder = ".git/hooks"): void {
  place.write(`${folder}/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(join(place.path, folder, name), 0o755);
}

/** Sets some of Git's settings in a repository. */
export function configure(place: Workplace, settings: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(settings)) place.git("config", key, value);
}

/** Writes a shell script beside a workplace and returns its path. */
export function script(place: Workplace, name: string, text: string): string {
  const path = join(dirname(place.path), name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return path;
}

/** Why programs can't be run here as somebody who may not write everywhere; nothing where they can. */
export function noNobody(): string | undefined {
  if (process.getuid?.() !== 0) return "needs root, to become somebody else";
  const tried = spawnSync("setpriv", [...NOBODY, process.execPath, SCORE_BIN, "--version"]);
  return tried.status === 0 ? undefined : "setpriv is missing, or nobody may not read this folder";
}

const NOBODY = ["--reuid=65534", "--regid=65534", "--clear-groups"];

/** Gives a workplace to nobody, who then is its owner. */
export function giveAway(place: Workplace): void {
  place.run("chown", ["-R", "65534:65534", dirname(place.path)]);
  place.git("config", "--global", "safe.directory", "*");
}

/** Runs the binary as nobody, for so many seconds at most; it is ended then, with 124. */
export function scoreAsNobody(place: Workplace, args: readonly string[], seconds = 30): Outcome {
  return place.run("timeout", [String(seconds), "setpriv", ...NOBODY, process.execPath, SCORE_BIN, ...args]);
}

/** Why no disk of a given size can be had here; nothing where it can. */
export function noSmallDisk(): string | undefined {
  const tried = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"]);
  return tried.status === 0 ? undefined : "unshare -rm may not mount a tmpfs here";
}

/** Says that a test is skipped and why, and returns whether it is. */
export function skipFor(name: string, reason: string | undefined): boolean {
  if (reason !== undefined) process.stderr.write(`skipped: ${name} (${reason})\n`);
  return reason !== undefined;
}
