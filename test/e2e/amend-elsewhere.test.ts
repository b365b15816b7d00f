import process from "node:process";
import { describe, expect, it } from "vitest";
import { AMENDMENT, killedAt, killingHook } from "../helpers/killed.ts";
import { keepLoaded, type Outcome, OWN_PROCESS, repository, type Workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { copyOf, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

/** Two scores in one repository, of which the first has headings of its own. */
function twoScores(): Workplace {
  const files = Object.entries(tidewellFiles());
  const below = (folder: string): Record<string, string> =>
    Object.fromEntries(files.map(([path, text]) => [`${folder}/${path}`, text]));
  return repository({ ...below("a"), ...below("b"), "notes/x.txt": "x\n" });
}

function killed(place: Workplace, cwd: string): Outcome {
  return place.score(...AMENDMENT.words, { ...OWN_PROCESS, cwd });
}

describe.skipIf(process.platform !== "linux")(
  "an interruption that is ended from elsewhere in its repository",
  () => {
    it.each([
      ["another score", "b"],
      ["a folder of no score", "notes"],
      ["its own score", "a"],
    ])("from %s: the locks of its Git are known, and both ways end it", (_name, cwd) => {
      const place = twoScores();
      killingHook(place, "pre-commit", "", ["program", "Git"]);
      expect(killed(place, "a").code).toBe(null);
      expect(place.run("ls", [".git"]).stdout).toContain("index.lock");
      const other = copyOf(place);
      expect(place.score("amend", "--undo", { cwd })).toMatchObject({ code: 0, stderr: "" });
      expect(other.score("amend", "--resume", { cwd })).toMatchObject({ code: 0, stderr: "" });
      expect(place.git("rev-list", "--count", "HEAD")).toBe("1\n");
      expect(other.git("rev-list", "--count", "HEAD")).toBe("2\n");
      for (const ended of [place, other]) {
        expect(ended.git("status", "--porcelain")).toBe("");
        expect(ended.run("find", [".git", "-name", "*.lock"]).stdout).toBe("");
      }
    });

    it("a commit that a hook gave another form is read by the settings of the score that it is of", () => {
      const place = twoScores();
      const goal = `a/${GOAL_FILE}`;
      place.write("a/score.yaml", "name: Tidewell\nsections: { feel: [The mood] }\n");
      place.write(goal, place.read(goal).replace("How it must feel", "The mood"));
      place.git("commit", "--quiet", "--all", "--message", "The mood");
      hook(place, "pre-commit", `sed -i 's/^# /#  /' ${goal} && git add ${goal}`);
      expect(killedAt(place, AMENDMENT, "spawn .* rev-list --first-parent", { cwd: "a" }).code).toBe(null);
      for (const cwd of ["b", "notes"]) {
        const resumed = copyOf(place).score("amend", "--resume", { cwd });
        expect(resumed).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("Finished: ") });
      }
    });
  },
);

describe.skipIf(process.platform !== "linux")("an interruption in a work tree that is not the first", () => {
  it.each(["--undo", "--resume"])("a linked one that was moved since: %s ends it there", (way) => {
    const place = tidewell();
    place.git("worktree", "add", "--quiet", "-b", "side", "../side");
    killingHook(place, "pre-commit", "", ["program", "Git"]);
    expect(killed(place, "../side").code).toBe(null);
    place.run("mv", ["../side", "../moved"]);
    place.git("worktree", "repair", "../moved");
    expect(place.score("goal", "list").stderr).toBe("");
    expectEnded(place, "../moved", way);
    expect(place.git("rev-list", "--count", "main")).toBe("1\n");
  });

  it.each(["--undo", "--resume"])("a submodule that was moved since: %s ends it there", (way) => {
    const place = tidewell();
    place.run("git", ["init", "--quiet", "../outer"]);
    const outer = ["-C", "../outer", "-c", "protocol.file.allow=always"];
    place.git(...outer, "submodule", "--quiet", "add", place.path, "score");
    place.git(...outer, "commit", "--quiet", "--message", "Take the score in");
    killingHook(place, "pre-commit", "", ["program", "Git"], "../outer/.git/modules/score/hooks");
    expect(killed(place, "../outer/score").code).toBe(null);
    place.git(...outer, "mv", "score", "moved");
    expectEnded(place, "../outer/moved", way);
  });

  function expectEnded(place: Workplace, cwd: string, way: string): void {
    expect(place.score("goal", "list", { cwd }).stderr).toContain("score amend --resume");
    expect(place.score("amend", way, { cwd })).toMatchObject({ code: 0, stderr: "" });
    const git = (...args: string[]): string => place.git("-C", cwd, ...args);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("rev-list", "--count", "HEAD")).toBe(way === "--undo" ? "1\n" : "2\n");
    const own = git("rev-parse", "--git-dir").trim();
    expect(place.run("find", [own, "-name", "*.lock", "-o", "-name", "journal*"], { cwd }).stdout).toBe("");
  }
});
