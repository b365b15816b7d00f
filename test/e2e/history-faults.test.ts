import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { historyStream } from "../../bench/history-stream.ts";
import { keepLoaded, SCORE_BIN, type Workplace, workplace } from "../helpers/score.ts";
import { copyOf } from "../helpers/tidewell.ts";

keepLoaded();

let written: Workplace | undefined;

function historied(): Workplace {
  if (written === undefined) {
    written = workplace({});
    written.git("init", "--quiet", "--initial-branch=main");
    written.write("../history", [...historyStream(60, 3)].join(""));
    written.run("sh", ["-c", "git fast-import --quiet --done < ../history"]);
    written.git("reset", "--quiet", "--hard", "main");
  }
  return copyOf(written);
}

/** Puts a Git on the way that breaks off in the middle of one of its commands. */
function breakingOff(place: Workplace, command: string): Record<string, string> {
  const git = place.run("sh", ["-c", "command -v git"]).stdout.trim();
  const script = `#!/bin/sh
for word in "$@"; do
  if [ "$word" = ${command} ]; then
    '${git}' "$@" | head -c 2500
    echo "fatal: the disk is gone" >&2
    exit 128
  fi
done
exec '${git}' "$@"
`;
  place.write("../bin/git", script);
  const folder = join(place.path, "../bin");
  chmodSync(join(folder, "git"), 0o755);
  return { PATH: `${folder}:${process.env["PATH"]}` };
}

const QUESTIONS = [["log", "--format", "ndjson"], ["drift"]];

describe("a history that Git breaks off in the middle of", () => {
  it.each(["rev-list", "diff-tree", "cat-file"])(
    "(%s) is no answer, and nothing of it is kept",
    (command) => {
      const place = historied();
      const env = breakingOff(place, command);
      for (const question of QUESTIONS) {
        const done = place.score(...question, { env });
        expect(done.stdout).toBe("");
        expect(done.stderr).toContain("git/failed");
        expect(done.code).not.toBe(0);
      }
      const kept = join(place.env["HOME"] as string, ".cache/score/history");
      const names = existsSync(kept) ? readdirSync(kept) : [];
      expect(names.filter((name) => !name.startsWith("records-"))).toEqual([]);
      expect(place.score("log")).toEqual(place.score("log", "--no-cache"));
    },
  );

  it("where only a few commits are new keeps what was known before", () => {
    const place = historied();
    place.git("reset", "--quiet", "--hard", "HEAD~30");
    place.score("log");
    place.git("reset", "--quiet", "--hard", "ORIG_HEAD");
    const env = breakingOff(place, "diff-tree");
    writeFileSync(
      join(place.path, "../bin/git"),
      readFileSync(join(place.path, "../bin/git"), "utf8").replace("2500", "300"),
    );
    expect(place.score("log", { env }).stdout).toBe("");
    expect(place.score("log")).toEqual(place.score("log", "--no-cache"));
  });
});

describe("what is kept of a history", () => {
  it("is whole when two runs write it at once", async () => {
    const place = historied();
    const args = [SCORE_BIN, "log", "--format", "ndjson", "--cache-dir", "../kept"];
    const run = (): Promise<string> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, args, { cwd: place.path, env: place.env });
        let told = "";
        child.stdout.setEncoding("utf8").on("data", (piece: string) => {
          told += piece;
        });
        child.on("close", () => resolve(told));
      });
    const whole = place.score("log", "--format", "ndjson", "--no-cache").stdout;
    expect(await Promise.all([run(), run(), run()])).toEqual([whole, whole, whole]);
    expect(await run()).toBe(whole);
    expect(
      readdirSync(join(place.path, "../kept/history")).filter((name) => name.startsWith("new-")),
    ).toEqual([]);
  });

  it("by another version of the program is not read", () => {
    const place = historied();
    const other = join(place.path, "../other-version");
    cpSync(join(dirname(SCORE_BIN), "..", "dist"), other, { recursive: true });
    for (const name of readdirSync(other).filter((each) => each.endsWith(".js"))) {
      const text = readFileSync(join(other, name), "utf8");
      // Its build is a digest; the words are what it would tell differently.
      const changed = text
        .replace(/(["'`])([0-9a-f]{64})\1/g, (_all, mark: string) => `${mark}${"0".repeat(64)}${mark}`)
        .replaceAll("by: ", "said by: ");
      writeFileSync(join(other, name), changed);
    }
    const told = place.run(process.execPath, [join(other, "main.js"), "log", "--cache-dir", "../kept"]);
    expect(told.stdout).toContain("said by: ");
    const ours = place.score("log", "--cache-dir", "../kept");
    expect(ours).toEqual(place.score("log", "--no-cache"));
    expect(ours.stdout).not.toContain("said by: ");
    const kept = readdirSync(join(place.path, "../kept/history")).map((name) => name.replace(/-.*$/, ""));
    expect(kept.sort()).toEqual(["answer", "answer", "commits", "commits", "records", "records"]);
  });
});
