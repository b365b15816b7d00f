import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { type Outcome, OWN_PROCESS, SCORE_BIN, type Workplace } from "../helpers/score.ts";
import { hook, noNobody, skipFor } from "../helpers/surroundings.ts";
import { GOAL, stateOf, tidewell } from "../helpers/tidewell.ts";

const TEAM = 60_000;
const [ASHA, BEN] = [60_001, 60_002];

/** Runs the binary as somebody of the team. */
function scoreAs(place: Workplace, user: number, ...args: readonly string[]): Outcome {
  const who = [`--reuid=${user}`, `--regid=${user}`, `--groups=${TEAM}`];
  return place.run("setpriv", [...who, process.execPath, SCORE_BIN, ...args]);
}

/** A repository that two people share, whose folders hand their group down, as `git init --shared=…` makes it. */
function shared(setting: string, mode: string): Workplace {
  const place = tidewell();
  place.git("config", "core.sharedRepository", setting);
  place.git("config", "--global", "safe.directory", "*");
  place.run("chmod", ["o+x", ".."]);
  place.run("chown", ["-R", `${ASHA}:${TEAM}`, "."]);
  place.run("chmod", ["-R", mode, "."]);
  place.run("find", [".", "-type", "d", "-exec", "chmod", "g+s", "{}", "+"]);
  return place;
}

function modeOf(place: Workplace, path: string): string {
  return (statSync(join(place.path, path)).mode & 0o7777).toString(8);
}

const AMEND = ["amend", GOAL, "--because", "x", "--feel"] as const;
const WHILE_AT_WORK =
  "stat -c %a .git/score .git/score/journal .git/score/kept > .git/modes; while [ -e .git/hold ]; do sleep 0.05; done";

describe.skipIf(skipFor("a repository that two people share", noNobody()))(
  "a repository that two people share",
  () => {
    it.each([
      ["group", "u=rwX,g=rwX,o=rX", "2775\n664\n2775\n"],
      ["0660", "u=rwX,g=rwX,o=", "2770\n660\n2770\n"],
      ["all", "u=rwX,g=rwX,o=rX", "2775\n664\n2775\n"],
    ])(
      "with core.sharedRepository=%s takes amendments of both, whatever their umask",
      (setting, mode, modes) => {
        const place = shared(setting, mode);
        hook(place, "pre-commit", WHILE_AT_WORK);
        for (const [user, words] of [
          [ASHA, "Heard."],
          [BEN, "Known."],
        ] as const) {
          const done = scoreAs(place, user, ...AMEND, words);
          expect([user, done.code, done.stderr]).toEqual([user, 0, ""]);
          expect(place.read(".git/modes")).toBe(modes);
        }
        expect(modeOf(place, ".git/score")).toBe(modes.slice(0, 4));
      },
    );

    it("lets one finish or take back what the other left half done", () => {
      const place = shared("group", "u=rwX,g=rwX,o=rX");
      const before = stateOf(place);
      hook(place, "pre-commit", "kill -9 $(ps -o ppid= $PPID) $PPID");
      expect(scoreAs(place, ASHA, ...AMEND, "Heard.").code).not.toBe(0);
      // Whether a Git of somebody else still runs can't be seen from here, so its locks are left alone.
      place.run("sh", ["-c", "rm -f .git/hooks/pre-commit .git/*.lock"]);
      const undone = scoreAs(place, BEN, "amend", "--undo");
      expect([undone.code, undone.stderr]).toEqual([0, ""]);
      expect(stateOf(place)).toBe(before);
    });

    it("tells whoever may not read the other's journal that somebody is at work, and takes it from nobody", () => {
      const place = shared("umask", "u=rwX,g=rwX,o=rX");
      place.write(".git/score/journal", "{}");
      place.run("chown", ["-R", `${ASHA}:${TEAM}`, ".git/score"]);
      place.run("chmod", ["2775", ".git/score"]);
      place.run("chmod", ["600", ".git/score/journal"]);
      const before = stateOf(place);
      const done = scoreAs(place, BEN, ...AMEND, "Heard.");
      expect([done.code, done.stdout, done.stderr.includes("amend/busy")]).toEqual([4, "", true]);
      expect(done.stderr).not.toContain("mv ");
      expect(scoreAs(place, BEN, "goal", "list")).toMatchObject({ code: 0, stderr: "" });
      expect(scoreAs(place, BEN, "doctor").stdout).not.toContain("mv ");
      expect(stateOf(place)).toBe(before);
    });

    it("names the folder that is closed to one of them, and its owner opens it by coming by", () => {
      const place = shared("group", "u=rwX,g=rwX,o=rX");
      place.run("mkdir", ["-m", "755", ".git/score"]);
      place.run("chown", [`${ASHA}:${TEAM}`, ".git/score"]);
      const done = scoreAs(place, BEN, ...AMEND, "Heard.");
      expect([done.code, done.stderr]).toEqual([
        4,
        expect.stringMatching(/nothing can be written in \S+\.git\/score: permission denied;/),
      ]);
      expect(scoreAs(place, ASHA, ...AMEND, "Known.").code).toBe(0);
      expect(scoreAs(place, BEN, ...AMEND, "Heard.").code).toBe(0);
    });
  },
);

describe("the folder that a recording is noted in", () => {
  it("is its owner's where nothing is shared, and its journal nobody else's to read", () => {
    const place = tidewell();
    hook(place, "pre-commit", WHILE_AT_WORK);
    expect(place.score(...AMEND, "Heard.").code).toBe(0);
    expect(place.read(".git/modes")).toBe("755\n600\n755\n");
  });

  it("may be a file: 4, and the line that is given makes room", () => {
    const place = tidewell();
    place.write(".git/score", "mine\n");
    const done = place.score(...AMEND, "Heard.");
    expect([done.code, done.stderr.includes(".git/score is no folder")]).toEqual([4, true]);
    const line = /fix: (mv .*)/.exec(done.stderr)?.[1] ?? "";
    place.run("/bin/sh", ["-c", line]);
    expect(place.score(...AMEND, "Heard.").code).toBe(0);
    expect(place.read(".git/score.old")).toBe("mine\n");
  });

  it("keeps nothing of a takeover whose file could not be removed at once", () => {
    const place = tidewell();
    const failing = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
const rm = fs.rmSync; let failed = false;
fs.rmSync = (path, how) => {
  if (!failed && String(path).endsWith(".takeover")) { failed = true; throw Object.assign(new Error("EIO"), { code: "EIO" }); }
  rm(path, how);
};
syncBuiltinESMExports();`;
    writeFileSync(join(place.path, "../failing.mjs"), failing);
    hook(place, "pre-commit", "kill -9 $(ps -o ppid= $PPID) $PPID");
    place.score(...AMEND, "Heard.", OWN_PROCESS);
    place.run("rm", [".git/hooks/pre-commit"]);
    const env = { NODE_OPTIONS: `--import=file://${join(place.path, "../failing.mjs")}` };
    expect(place.score("amend", "--undo", { env })).toMatchObject({ code: 0, stderr: "" });
    expect(place.run("ls", [".git/score"]).stdout).not.toContain("takeover");
  });
});
