import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { AMENDMENT, killedAt } from "../helpers/killed.ts";
import { workplace } from "../helpers/score.ts";
import { tidewell } from "../helpers/tidewell.ts";

/** Where files are written, each with the call that puts one in its place. */
const PLACES: readonly (readonly [folder: string, named: RegExp])[] = [
  ["goals", /^renameSync .*\/\.score-\w+\.tmp .*\/goals\/have-it-fixed-once\.md$/],
  ["complaints", /^renameSync .*\/\.score-\w+\.tmp .*\/complaints\/.*\.md$/],
  // A new file takes nobody's place: a second name is refused where one is.
  ["repairs/have-it-fixed-once", /^linkSync .*\/\.score-\w+\.tmp .*\/repairs\/.*\.md$/],
  [".git/score", /^renameSync .*\/\.\w+\.score-tmp .*\/\.git\/score\/journal$/],
];

it("every file of an amendment is written beside its place, flushed and put there; then its folder is flushed", () => {
  const log = join(workplace().path, "calls");
  expect(killedAt(tidewell(), AMENDMENT, "no such call", { log }).code).toBe(0);
  const calls = readFileSync(log, "utf8").split("\n");
  for (const [folder, named] of PLACES) {
    const at = calls.findIndex((call) => named.test(call));
    const before = calls.slice(0, at);
    const isOpened = (call: string): boolean => call.includes(`/${folder}/.`) && call.endsWith("tmp wx");
    const since = before.slice(before.findLastIndex(isOpened));
    expect([folder, since[0]]).toEqual([folder, expect.stringMatching(/ wx$/)]);
    expect([folder, since]).toEqual([folder, expect.arrayContaining(["fsyncSync"])]);
    const next = calls.slice(at + 1).find((call) => !call.startsWith("rmSync"));
    expect([folder, next]).toEqual([folder, "fsyncSync"]);
  }
});
