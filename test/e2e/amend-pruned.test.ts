import process from "node:process";
import { describe, expect, it } from "vitest";
import {
  AMENDMENT,
  amendKilledAt,
  amendWith,
  IMPORT,
  killedAt,
  killingHook,
  RENAME,
  TABLE,
} from "../helpers/killed.ts";
import { keepLoaded, OWN_PROCESS, type Workplace, workplace } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { amend, copyOf, GOAL_FILE, stateOf, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

const FORMATTER =
  'for f in $(git diff --cached --name-only -- complaints); do echo >> "$f"; git add "$f"; done';

const WAYS = ["--undo", "--resume"] as const;

/** Throws away whatever nothing names in Git's store. */
function prune(place: Workplace, cwd = "."): void {
  place.git("-C", cwd, "reflog", "expire", "--expire=now", "--all");
  place.git("-C", cwd, "gc", "--quiet", "--prune=now");
}

function storedOf(place: Workplace): readonly boolean[] {
  const { plan } = JSON.parse(place.read(".git/score/journal"));
  const ids: string[] = plan.files.map(({ after }: { after: string }) => after).filter(Boolean);
  return ids.map((id) => place.run("git", ["cat-file", "-e", id]).code === 0);
}

function leftIn(place: Workplace, cwd = "."): string {
  const gitDir = place.git("-C", cwd, "rev-parse", "--absolute-git-dir").trim();
  // Killed by its hook, it may just have been writing its journal.
  return place.run("find", [`${gitDir}/score`, "-type", "f", "-not", "-name", "*.score-tmp"]).stdout;
}

function expectEnded(place: Workplace, way: string, cwd = "."): void {
  expect(place.score("amend", way, { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect(place.git("-C", cwd, "status", "--porcelain")).toBe("");
  expect(leftIn(place, cwd)).toBe("");
}

describe.skipIf(process.platform !== "linux")(
  "an interruption that waits for longer than Git keeps what nothing names",
  () => {
    it.each(WAYS)("an amendment and its Git: %s ends it", (way) => {
      const place = tidewell();
      const before = stateOf(place);
      killingHook(place, "pre-commit", "", ["program", "Git"]);
      expect(amendWith(place, OWN_PROCESS).code).toBe(null);
      place.run("sh", ["-c", "rm .git/*.lock"]);
      prune(place);
      expect(storedOf(place)).toContain(false);
      expectEnded(place, way);
      if (way === "--undo") expect(stateOf(place)).toBe(before);
      else AMENDMENT.expectRecorded(place);
    });

    it.each(WAYS)("the locks of the branch, which name a commit that is gone: %s takes them away", (way) => {
      const place = tidewell();
      killingHook(place, "reference-transaction", '[ "$1" = prepared ] || exit 0', ["program", "Git"]);
      expect(amendWith(place, OWN_PROCESS).code).toBe(null);
      expect(place.read(".git/refs/heads/main.lock")).toMatch(/^[0-9a-f]{40}\n$/);
      place.git("prune", "--expire=now");
      expectEnded(place, way);
      expect(place.run("find", [".git", "-name", "*.lock"]).stdout).toBe("");
    });

    it.each(WAYS)("a repository of SHA-256, in a linked work tree: %s ends it", (way) => {
      const place = workplace(tidewellFiles());
      place.git("init", "--quiet", "--object-format=sha256");
      place.git("add", "--all");
      place.git("commit", "--quiet", "--message", "Begin");
      place.git("worktree", "add", "--quiet", "-b", "side", "../side");
      killingHook(place, "pre-commit", "", ["program", "Git"]);
      expect(place.score(...RENAME.words, { ...OWN_PROCESS, cwd: "../side" }).code).toBe(null);
      place.run("sh", ["-c", "rm .git/worktrees/side/*.lock"]);
      prune(place);
      prune(place, "../side");
      expectEnded(place, way, "../side");
      expect(place.git("rev-list", "--count", "side")).toBe(way === "--undo" ? "1\n" : "2\n");
    });

    it.each(WAYS)(
      "the commit that it began from was made anew as well: %s says what is to do, and that ends it",
      (way) => {
        const place = tidewell();
        amendKilledAt(place, "spawn .* commit --quiet");
        place.git("commit", "--quiet", "--amend", "--only", "--message", "Begin anew");
        prune(place);
        const done = place.score("amend", way);
        if (way === "--resume") {
          expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("amend/head-moved")]);
          expectEnded(place, "--undo");
        } else expect([done.code, done.stderr]).toEqual([0, ""]);
        expect(place.git("status", "--porcelain")).toBe("");
      },
    );
  },
);

describe("an import whose hook gave its files another form", () => {
  it("is finished after its kill, though Git has thrown the tree away that was planned", () => {
    const place = tidewell();
    place.write("../table.csv", TABLE);
    hook(place, "pre-commit", FORMATTER);
    expect(killedAt(place, IMPORT, "spawn .* rev-parse .*\\^\\{tree\\}").code).toBe(null);
    const [tree = ""] = place.run("sh", ["-c", "cat .git/score/import-*/tree"]).stdout.split("\n");
    prune(place);
    expect(place.run("git", ["cat-file", "-e", tree]).code).not.toBe(0);
    expect(place.score("amend", "--resume")).toMatchObject({ code: 0, stderr: "" });
    IMPORT.expectRecorded(place);
    expect(leftIn(place)).toBe("");
  });
});

describe("an interruption of which nothing was kept beside the journal", () => {
  function older(): Workplace {
    const place = tidewell();
    amendKilledAt(place, "spawn .* commit --quiet");
    place.git("reset", "--quiet");
    prune(place);
    place.run("sh", ["-c", "rm .git/score/contents-*"]);
    return place;
  }

  it("is ended by what Git and the disk still have", () => {
    const place = older();
    const other = copyOf(place);
    expectEnded(place, "--undo");
    expectEnded(other, "--resume");
    AMENDMENT.expectRecorded(other);
  });

  it("and that somebody edited since is told as it is: 6, and the line that is given ends it", () => {
    const place = older();
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nMine.\n`);
    const before = stateOf(place);
    for (const way of WAYS) {
      const done = place.score("amend", way);
      expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("amend/contents-gone")]);
      expect(stateOf(place)).toBe(before);
      const line = /^ *(mv .*?)(?: +#.*)?$/m.exec(done.stderr)?.[1] ?? "false";
      const other = copyOf(place);
      expect(other.run("sh", ["-c", line.replaceAll(place.path, other.path)]).code).toBe(0);
      expect(other.score("goal", "list").stderr).toBe("");
      expect(other.read(GOAL_FILE)).toContain("Mine.");
    }
  });
});

describe("what is kept beside the journal", () => {
  it("goes with every end, and what a kill left of an earlier run goes with the next", () => {
    const place = tidewell();
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    expect(leftIn(place)).toBe("");
    amendKilledAt(place, "rmSync .*/score/contents-[0-9a-f]{12}$");
    expect(leftIn(place)).toMatch(/^\S+\/contents-[0-9a-f]{12}\n$/);
    expect(place.score("doctor").stdout).toContain("nobody needs");
    expect(amend(place, "--feel", "Heard again.").code).toBe(0);
    expect(leftIn(place)).toBe("");
  });
});
