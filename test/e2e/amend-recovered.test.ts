import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { AMENDMENT, amendKilledAt, amendWith, killedAt, PRELOAD } from "../helpers/killed.ts";
import { keepLoaded, type Outcome, SCORE_BIN, type Workplace } from "../helpers/score.ts";
import {
  amend,
  copyOf,
  GOAL,
  GOAL_FILE,
  stateBesideJournal,
  stateOf,
  tidewell,
  touchedBy,
} from "../helpers/tidewell.ts";

keepLoaded();

const BEFORE_COMMIT = "spawn .* commit --quiet";
const AFTER_COMMIT = "spawn .* diff-tree";

const UNDO = { ...AMENDMENT, words: ["amend", "--undo"] };

function interrupted(at = BEFORE_COMMIT): Workplace {
  const place = tidewell();
  expect(amendKilledAt(place, at).code).toBe(null);
  return place;
}

function hook(place: Workplace, name: string, script: string): void {
  place.write(`.git/hooks/${name}`, `#!/bin/sh\n${script}\n`);
  place.run("chmod", ["+x", `.git/hooks/${name}`]);
}

function expectSettled(place: Workplace): void {
  expect(place.git("status", "--porcelain")).toBe("");
  expect(place.score("goal", "list").stderr).toBe("");
}

describe("what others did after an interruption is theirs", () => {
  it.each(["--undo", "--resume"])("a commit by hand of all of it is kept by %s", (way) => {
    const place = interrupted();
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "I finished it by hand");
    const head = place.git("rev-parse", "HEAD");
    const done = place.score("amend", way);
    expect([done.code, done.stdout.includes("was kept as it is")]).toEqual([0, true]);
    expect(place.git("rev-parse", "HEAD")).toBe(head);
    expect(place.read(GOAL_FILE)).toContain("bill-unseen");
    expectSettled(place);
  });

  it("a newer version of the file that Git has is not written over by --undo", () => {
    const place = interrupted();
    place.git("reset", "--quiet", "--hard");
    place.git("clean", "-fdq");
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nA colleague's words.\n`);
    place.git("commit", "--quiet", "--all", "--message", "Meanwhile");
    expect(place.score("amend", "--undo").code).toBe(0);
    expect(place.read(GOAL_FILE)).toContain("A colleague's words.");
    expectSettled(place);
  });

  it.each(["--undo", "--resume"])(
    "what was staged for one of the files since is not thrown away by %s",
    (way) => {
      const place = interrupted(AFTER_COMMIT);
      place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nStaged.\n`);
      place.git("add", GOAL_FILE);
      place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nNot staged.\n`);
      const done = place.score("amend", way);
      expect([done.code, done.stderr.includes("git restore --staged")]).toEqual([6, true]);
      expect(place.git("show", `:${GOAL_FILE}`)).toContain("Staged.");
      expect(place.git("status", "--porcelain")).toContain("MM");
    },
  );

  it.each(["--undo", "--resume"])("%s waits until the branch is checked out that it was begun on", (way) => {
    const place = interrupted();
    place.git("switch", "--quiet", "--create", "other");
    const done = place.score("amend", way);
    expect([done.code, done.stderr.includes("git switch main")]).toEqual([4, true]);
    place.git("switch", "--quiet", "main");
    expect(place.score("amend", way).code).toBe(0);
  });
});

describe("taking back", () => {
  it("edits that were recorded with --edited gives what was committed before them", () => {
    const place = tidewell();
    hook(place, "commit-msg", 'head -n 1 "$1" > "$1.short"; mv "$1.short" "$1"');
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously.", "Believed."));
    expect(amend(place, "--edited").code).toBe(6);
    rmSync(join(place.path, ".git/hooks/commit-msg"));
    expect(place.score("amend", "--undo").code).toBe(0);
    expect(place.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
    expectSettled(place);
  });

  it("twice at once does it once", async () => {
    const place = tidewell();
    hook(place, "commit-msg", 'head -n 1 "$1" > "$1.short"; mv "$1.short" "$1"');
    expect(amendWith(place).code).toBe(6);
    rmSync(join(place.path, ".git/hooks/commit-msg"));
    const undo = (): Promise<number | null> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [SCORE_BIN, "amend", "--undo"], {
          cwd: place.path,
          env: place.env,
          stdio: "ignore",
        });
        child.on("close", resolve);
      });
    expect(await Promise.all([undo(), undo()])).toEqual([0, 0]);
    expect(place.git("rev-list", "--count", "HEAD")).toBe("3\n");
    expect(place.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
    expectSettled(place);
  });

  it("is finished by whatever comes next where it is interrupted itself: nobody asked for the amendment to come again", () => {
    const place = tidewell();
    hook(place, "commit-msg", 'head -n 1 "$1" > "$1.short"; mv "$1.short" "$1"');
    expect(amendWith(place).code).toBe(6);
    expect(killedAt(place, UNDO, BEFORE_COMMIT).code).toBe(null);
    expect(amend(place, "--feel", "Heard.").stderr).toContain(
      'it took "mend(have-it-fixed-once): never bill a visit nobody saw" back',
    );
    const resumed = copyOf(place);
    for (const [there, way] of [
      [place, "--undo"],
      [resumed, "--resume"],
    ] as const) {
      expect(there.score("amend", way)).toMatchObject({ code: 0, stdout: expect.stringContaining("back;") });
      expect(there.git("log", "-1", "--format=%s")).toContain('Revert "mend');
      expect(there.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
      expectSettled(there);
    }
  });

  it("names nothing as written meanwhile that was replaced by the command that is taken back", () => {
    const place = tidewell();
    const retire = { ...AMENDMENT, words: ["goal", "retire", GOAL, "--because", "gone"] };
    expect(killedAt(place, retire, AFTER_COMMIT).code).toBe(null);
    const done = place.score("amend", "--undo");
    expect([done.code, done.stdout]).toEqual([0, expect.not.stringContaining("meanwhile")]);
    expectSettled(place);
  });

  it("is still possible where a hook refuses to finish it", () => {
    const place = interrupted();
    const before = stateOf(tidewell());
    hook(place, "pre-commit", "echo not today >&2; exit 1");
    const refused = place.score("amend", "--resume");
    expect([refused.code, refused.stderr.includes("not today")]).toEqual([5, true]);
    expect(stateBesideJournal(place)).toBe(before);
    rmSync(join(place.path, ".git/hooks/pre-commit"));
    expect(place.score("amend", "--resume").code).toBe(0);
    expect(touchedBy(place)).toHaveLength(3);
    expectSettled(place);
  });
});

describe("what a hook swept into the commit", () => {
  function swept(): Workplace {
    const place = tidewell();
    place.write("other.txt", "one\n");
    place.git("add", "other.txt");
    place.git("commit", "--quiet", "--message", "Other");
    place.write("other.txt", "one\ntwo\n");
    place.write("notes [1].txt", "mine\n");
    hook(place, "pre-commit", "git add --all");
    expect(amendWith(place).code).toBe(6);
    return place;
  }

  it.each(["--undo", "--resume"])("is taken out by no later commit after %s", (way) => {
    const place = swept();
    expect(place.score("amend", way).code).toBe(0);
    expectSettled(place);
  });

  it("stays with undo, which names it, and each line that is told takes it out of HEAD and not off the disk", () => {
    const place = swept();
    const { stays } = JSON.parse(place.score("amend", "--undo", "--json").stdout);
    expect(stays.map(({ path }: { path: string }) => path)).toEqual(["notes [1].txt", "other.txt"]);
    expect(place.git("log", "-1", "--format=%b")).toMatch(
      /^This reverts commit [0-9a-f]{40} in what it was asked for:\n\n- goals/,
    );
    for (const { takenOutBy } of stays) expect(place.run("sh", ["-c", takenOutBy]).code).toBe(0);
    place.git("commit", "--quiet", "--no-verify", "--message", "Out");
    expect(place.git("diff", "--name-only", "HEAD~3", "HEAD")).toBe("");
    expect(place.git("status", "--porcelain")).toBe(' M other.txt\n?? "notes [1].txt"\n');
  });
});

describe("a disk and a folder that are not as usual", () => {
  it("without second names for files: an amendment is recorded all the same", () => {
    const place = tidewell();
    const done = amend(place, "--feel", "Heard.", { env: { NODE_OPTIONS: PRELOAD, SCORE_NO_LINKS: "1" } });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expectSettled(place);
  });

  it("a folder in the journal's place is told by every command, and none of them fails for it", () => {
    const place = tidewell();
    mkdirSync(join(place.path, ".git/score/journal"), { recursive: true });
    const told = (outcome: Outcome): unknown => [outcome.code, outcome.stderr.includes(".git/score/journal")];
    expect(told(place.score("goal", "list"))).toEqual([0, true]);
    expect(told(place.score("amend", GOAL, "--because", "x", "--feel", "Heard."))).toEqual([6, true]);
  });
});
