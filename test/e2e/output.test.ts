import { existsSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { type Outcome, SCORE_BIN, type Workplace } from "../helpers/score.ts";
import { hook, noSmallDisk, skipFor } from "../helpers/surroundings.ts";
import { GOAL, stateOf, tidewell } from "../helpers/tidewell.ts";

/** Runs a line of the shell in which `score` is the binary. */
function shell(place: Workplace, line: string): Outcome {
  return place.run("/bin/sh", ["-c", `score() { "$NODE" "$BIN" "$@"; }\n${line}`], {
    env: { NODE: process.execPath, BIN: SCORE_BIN },
  });
}

const AMEND = `score amend ${GOAL} --because x --feel Heard.`;
const FULL = "score: output/not-written: ";

describe.skipIf(
  skipFor("an output that can't be written", existsSync("/dev/full") ? undefined : "no /dev/full"),
)("an output that can't be written", () => {
  it("is told in words, and what was only looked at ends with 5", () => {
    const place = tidewell();
    for (const line of ["lint", "log --json", "status", "--help", "--version"]) {
      const done = shell(place, `score ${line} > /dev/full`);
      expect([line, done.code]).toEqual([line, 5]);
      expect(done.stderr).toBe(
        `${FULL}what was to be shown could not be written: the disk is full\nfix: make room where it is written to, then run the same command again\n`,
      );
    }
    expect(shell(place, "score log -n x > /dev/full").code).toBe(2);
  });

  it("is said after what was recorded, which ends with 0 as the commit stands", () => {
    const place = tidewell();
    const done = shell(place, `${AMEND} > /dev/full`);
    expect([done.code, done.stderr.startsWith(`${FULL}it is done, but `)]).toEqual([0, true]);
    expect(place.git("log", "-1", "--format=%s")).toBe(`improve(${GOAL}): heard\n`);
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("takes no refusal its exit code, be it a full disk or a reader that left", () => {
    const place = tidewell();
    hook(place, "pre-commit", "exit 1");
    const before = stateOf(place);
    expect(shell(place, `${AMEND} 2> /dev/full`)).toMatchObject({ code: 5, stdout: "" });
    const left = shell(
      place,
      `exec 3>&1; { sleep 0.3; ${AMEND}; echo "code $?" >&3; } 2>&1 >/dev/null | true`,
    );
    expect(left.stdout).toBe("code 5\n");
    expect(stateOf(place)).toBe(before);
  });
});

const noDisk = noSmallDisk();

it.skipIf(skipFor("a report longer than its disk has room", noDisk))(
  "a report that its disk has room for only in part is no report: 5",
  () => {
    const place = tidewell();
    const line =
      'mkdir disk && mount -t tmpfs -o size=4k none disk && "$0" "$1" amend --help > disk/report && "$0" "$1" amend --help >> disk/report; code=$?; wc -c < disk/report; exit $code';
    const args = ["-rm", "/bin/sh", "-c", line, process.execPath, SCORE_BIN];
    const done = place.run("unshare", args, { cwd: ".." });
    expect(done.stdout).toBe("4096\n");
    expect([done.code, done.stderr.startsWith(FULL)]).toEqual([5, true]);
  },
);
