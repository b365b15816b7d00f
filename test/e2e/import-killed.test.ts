import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { PRELOAD } from "../helpers/killed.ts";
import type { Outcome, RunOptions, Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import { hook } from "../helpers/surroundings.ts";
import { copyOf, stateBesideJournal, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const TABLE = "Date,What,No\n2026-01-01,The soup was cold,1\n2026-01-02,Nobody rang back,2\n";

function imported(place: Workplace, options: RunOptions = {}): Outcome {
  writeFileSync(join(place.path, "../table.csv"), TABLE);
  const maps = ["--map", "Date=received", "--map", "What=words", "--map", "No=ref"];
  return place.score("complaint", "import", "../table.csv", ...maps, options);
}

const killedPlaces = new Map<string, Workplace>();

/** A score whose import was killed; made once for each moment and copied from then on. */
function killed(at: string): Workplace {
  const there = killedPlaces.get(at);
  if (there !== undefined) return copyOf(there);
  const place = tidewell();
  const done = imported(place, { env: { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: at } });
  expect(done.code).toBe(null);
  killedPlaces.set(at, place);
  return copyOf(place);
}

/** What lies in the folder of this program inside Git's own; nothing where there is no such folder. */
function leftovers(place: Workplace): string {
  return place.run("sh", ["-c", "ls -A .git/score 2>&1"]).stdout;
}

function complaints(place: Workplace): number {
  return place.git("ls-files", "complaints").trim().split("\n").length;
}

function expectImported(place: Workplace): void {
  expect([place.git("status", "--porcelain"), complaints(place)]).toEqual(["", 3]);
  expect(place.git("rev-list", "--count", "HEAD")).toBe("2\n");
  expect(leftovers(place)).toBe("");
}

const PLACED = "spawn .* read-tree";
const BEFORE_COMMIT = "spawn .* commit --quiet";
const COMMITTED = "spawn .* rev-parse .*\\^\\{tree\\}";

/** Set where there is time for what other tests here go through as well, from other sides. */
const ALL = process.env["SCORE_ALL_KILLS"] === "1";

/** How many are killed, at calls that lie evenly from the first to the last. */
const KILLS = Number(process.env["SCORE_KILLS"] ?? 2);

function expectWholeOrNothing(place: Workplace, before: string, at: string): void {
  let told = place.score("goal", "list").stderr;
  // The Git of what was killed may live on for a moment, and is told until then.
  for (let look = 0; look < 50 && /its Git .* still works/.test(told); look += 1) {
    place.run("sleep", ["0.1"]);
    told = place.score("goal", "list").stderr;
  }
  if (told.includes("score amend --resume")) {
    const other = copyOf(place);
    expect([at, other.score("amend", "--undo")]).toMatchObject([at, { code: 0, stderr: "" }]);
    expect([at, complaints(other), other.git("status", "--porcelain")]).toEqual([at, 1, ""]);
    expect([at, place.score("amend", "--resume")]).toMatchObject([at, { code: 0, stderr: "" }]);
  } else if (place.git("rev-list", "--count", "HEAD") === "1\n") {
    expect([at, stateBesideJournal(place)]).toEqual([at, before]);
  }
  // Whatever there was, the same line again brings all of it once, and nothing is left but the copy of a journal, which doctor tells.
  expect([at, imported(place).code]).toEqual([at, 0]);
  place.run("sh", ["-c", "rm -f .git/score/.*.score-tmp .git/score/journal-*"]);
  expectImported(place);
}

const STEPS: readonly (readonly [name: string, at: string])[] = [
  ["before the index is set to it", "spawn .* update-index -z --index-info"],
];

const MORE_STEPS: typeof STEPS = [
  ["when Git was started", "after commit --quiet"],
  ["before the first file is in its place", "copyFileSync .*/complaints/.*/complaints/"],
  ["when the files are in their places", PLACED],
  ["before the commit", BEFORE_COMMIT],
  ["when the commit is made and not looked at", COMMITTED],
  ["when all is done and not yet noted", "spawn .* update-index -q --refresh"],
];

describe("an import that is killed", () => {
  it.each(ALL ? [...STEPS, ...MORE_STEPS] : STEPS)(
    "%s is finished whole, or taken back whole",
    (_name, at) => {
      const before = stateOf(tidewell());
      const place = killed(at);
      const other = copyOf(place);
      expect(place.score("lint").stderr).toContain("score amend --resume");
      expect(place.score("amend", "--resume")).toMatchObject({ code: 0, stderr: "" });
      expectImported(place);
      expect(imported(place).stdout).toContain("known already");

      expect(other.score("amend", "--undo")).toMatchObject({ code: 0, stderr: "" });
      if (other.git("rev-list", "--count", "HEAD") === "1\n") expect(stateOf(other)).toBe(before);
      else expect(other.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
      expect([other.git("status", "--porcelain"), complaints(other)]).toEqual(["", 1]);
      expect(leftovers(other)).toBe("");
      if (ALL) expect(imported(other).code).toBe(0);
    },
  );

  it("at any moment leaves all of it, nothing of it, or what can be finished and taken back", () => {
    const first = tidewell();
    const [before, log] = [stateOf(first), join(first.path, "../calls")];
    imported(first, { env: { NODE_OPTIONS: PRELOAD, SCORE_KILL_LOG: log } });
    const calls = readFileSync(log, "utf8").trim().split("\n").length;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const place = tidewell();
      const at = String(1 + Math.floor(((kill + 0.5) / KILLS) * calls));
      const done = imported(place, { env: { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: at } });
      expect([at, done.code]).toEqual([at, null]);
      expectWholeOrNothing(place, before, at);
    }
  });

  it("in the very last moment has nothing to finish, and what it left goes", () => {
    const place = killed("rmSync .*/score/import-\\w+$");
    expect(leftovers(place)).toMatch(/^import-\w+\njournal\n$/);
    expect(place.score("amend", "--resume").stdout).toContain("Nothing is unfinished");
    expectImported(place);
  });

  it("and whose list was tampered with writes nothing anywhere else", () => {
    const place = killed(BEFORE_COMMIT);
    const [folder = ""] = place.run("sh", ["-c", "echo .git/score/import-*"]).stdout.trim().split(" ");
    place.write(`${folder}/paths`, "complaints/../../evil.md\0");
    for (const way of ALL ? ["--resume", "--undo"] : ["--undo"])
      expect(place.score("amend", way).code).toBe(6);
  });
});

const COLD = "complaints/2026-01-01-the-soup-was-cold.md";
const RANG = "complaints/2026-01-02-nobody-rang-back.md";

describe("what somebody writes to a file of an interrupted import", () => {
  it("before the commit is kept aside by undo and told, and stays uncommitted by resume and is told", () => {
    const place = killed(PLACED);
    const planned = place.read(COLD);
    writeFileSync(join(place.path, COLD), "Mine. Ring 07700 900123.\n", { flag: "a" });
    const other = copyOf(place);

    // What is committed in its stead goes through the filters of its place.
    place.git("config", "filter.loud.clean", "sed s/soup/SOUP/");
    place.write(".git/info/attributes", "complaints/*cold.md filter=loud\n");
    const resumed = place.score("amend", "--resume");
    expect([resumed.code, resumed.stdout]).toEqual([0, expect.stringContaining(`written to ${COLD}`)]);
    expect(place.git("show", `HEAD:${COLD}`)).toBe(planned.replace("soup", "SOUP"));
    expect([place.git("status", "--porcelain"), place.read(COLD)]).toEqual([
      ` M ${COLD}\n`,
      `${planned}Mine. Ring 07700 900123.\n`,
    ]);

    const undone = JSON.parse(other.score("amend", "--undo", "--json").stdout) as {
      asides: { path: string; copy: string }[];
    };
    expect(undone.asides.map(({ path }) => path)).toEqual([COLD]);
    expect(other.run("cat", [undone.asides[0]?.copy ?? ""]).stdout).toContain("Mine. Ring");
    expect(other.git("status", "--porcelain")).toBe("");
  });

  const WAYS = [
    ["in a commit of theirs", true],
    ["on the disk", false],
  ] as const;
  it.each(ALL ? WAYS : WAYS.slice(1))("after the commit, %s, is never taken back", (_name, committed) => {
    const place = killed(COMMITTED);
    place.git("reset", "--quiet");
    writeFileSync(join(place.path, COLD), "Mine.\n", { flag: "a" });
    if (committed) place.git("commit", "--quiet", "--all", "--message", "Mine");
    const before = [place.git("rev-parse", "HEAD"), place.read(COLD), place.read(RANG)];
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stderr]).toEqual([6, expect.stringContaining(`${COLD} was changed after`)]);
    expect([place.git("rev-parse", "HEAD"), place.read(COLD), place.read(RANG)]).toEqual(before);
    expect(place.score("amend", "--resume").code).toBe(0);
    expect(place.git("status", "--porcelain")).toBe(committed ? "" : ` M ${COLD}\n`);
  });

  it("as a new file of that name in this very moment stays where it is", () => {
    const place = tidewell();
    const racing = `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
const copy = fs.copyFileSync;
fs.copyFileSync = (from, to, mode) => { if (to.endsWith("rang-back.md")) fs.writeFileSync(to, "theirs"); return copy(from, to, mode); };
syncBuiltinESMExports();`;
    writeFileSync(join(place.path, "../racing.mjs"), racing);
    const env = { NODE_OPTIONS: `--import=file://${join(place.path, "../racing.mjs")}` };
    const done = imported(place, { env });
    expect([done.code, done.stderr]).toEqual([4, expect.stringContaining("made by somebody else")]);
    expect([place.read(RANG), existsSync(join(place.path, COLD))]).toEqual(["theirs", false]);
  });
});

describe("an import whose commit stands", () => {
  it("keeps everything where Git can't say so, and is found by resume", () => {
    const place = tidewell();
    hook(place, "post-commit", "mv .git/objects .git/away");
    const done = imported(place);
    expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("git/not-known")]);
    expect(done.stderr).toContain("score amend --resume");
    expect(existsSync(join(place.path, COLD))).toBe(true);
    place.run("mv", [".git/away", ".git/objects"]);
    expect(place.score("amend", "--resume").code).toBe(0);
    expectImported(place);
  });

  it("keeps everything where it can't be looked at, and is looked at by resume", () => {
    const place = tidewell();
    hook(place, "pre-commit", `for f in complaints/2026-01-*; do echo >> "$f"; git add "$f"; done`);
    const move = `t=$(git rev-parse 'HEAD^{tree}'); f=.git/objects/$(echo $t | cut -c1-2)/$(echo $t | cut -c3-)`;
    hook(place, "post-commit", `${move}; echo "mv .git/tree $f" > .git/back; mv $f .git/tree`);
    const done = imported(place);
    expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("git/not-confirmed")]);
    place.run("sh", [".git/back"]);
    expect(place.score("amend", "--resume").code).toBe(0);
    expectImported(place);
  });

  it("is not ended before Git's index shows it, or the next commit would take it out again", () => {
    const place = tidewell();
    hook(place, "post-commit", "mv .git/index .git/kept; echo theirs > .git/index");
    const done = imported(place);
    expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("git/index-behind")]);
    expect(done.stderr).toContain("score amend --resume");
    place.run("mv", [".git/kept", ".git/index"]);
    expect(place.score("amend", "--resume").code).toBe(0);
    expectImported(place);
  });

  it.runIf(ALL)("is looked at by resume as it is without an interruption", () => {
    const place = tidewell();
    hook(place, "pre-commit", `sed -i s/cold/warm/ ${COLD}; git add ${COLD}`);
    expect(imported(place, { env: { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: COMMITTED } }).code).toBe(null);
    const resumed = place.score("amend", "--resume");
    expect([resumed.code, resumed.stderr]).toEqual([
      6,
      expect.stringContaining("a hook changed what the complaints say"),
    ]);
  });

  it("is told where a hook took away the lines that say what it is, and kept by resume", () => {
    const place = tidewell();
    hook(place, "commit-msg", `sed -i /^Score-Import/d "$1"`);
    const done = imported(place);
    expect([done.code, done.stderr]).toEqual([
      6,
      expect.stringContaining("a hook changed the lines of its message that say what was recorded"),
    ]);
    expect(done.stderr).toContain("score amend --resume   # keeps that commit as it is");
    expect(place.score("amend", "--resume").code).toBe(0);
    expectImported(place);
  });

  it.runIf(ALL)("is told the same by resume where it was killed before it could look", () => {
    const place = tidewell();
    hook(place, "commit-msg", `sed -i /^Score-Import/d "$1"`);
    imported(place, { env: { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: "spawn .* rev-list" } });
    const resumed = place.score("amend", "--resume");
    expect([resumed.code, resumed.stderr]).toEqual([
      6,
      expect.stringContaining("a hook changed the lines of its message"),
    ]);
  });

  it.each([
    ["taken back by undo, where a hook took away its lines", "back; both stay", 1],
    ["kept by undo and stays in the index, where nothing tells whose it is", "kept as it is", 3],
  ])("is %s", (_name, said, left) => {
    const place = tidewell();
    hook(place, "commit-msg", left === 1 ? `sed -i /^Score-/d "$1"` : 'echo Tidied > "$1"');
    imported(place, { env: { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: "spawn .* rev-list --first-parent" } });
    place.run("rm", [".git/hooks/commit-msg"]);
    if (left === 3) place.run("rm", ["-r", ".git/logs"]);
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stdout]).toEqual([0, expect.stringContaining(said)]);
    expect([place.git("status", "--porcelain"), complaints(place), leftovers(place)]).toEqual(["", left, ""]);
  });

  const SWEEPS = "git add --all";

  it("is taken back where a hook adds whatever lies on the disk, and what it added beside stays and is told", () => {
    const place = tidewell();
    hook(place, "pre-commit", SWEEPS);
    writeFileSync(join(place.path, "notes.txt"), "not for anybody yet");
    const done = imported(place);
    expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("notes.txt")]);
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stdout]).toEqual([0, expect.stringContaining("notes.txt")]);
    expect([complaints(place), existsSync(join(place.path, COLD))]).toEqual([1, false]);
    expect(place.read("notes.txt")).toBe("not for anybody yet");
    expect([place.git("status", "--porcelain"), leftovers(place)]).toEqual(["", ""]);
  });

  it("is taken back where that hook is still on: what it adds to either commit is told, with the line that takes it out", () => {
    const place = tidewell();
    hook(place, "pre-commit", SWEEPS);
    place.write("notes.txt", "not for anybody yet");
    expect(imported(place).code).toBe(6);
    place.write("more.txt", "nor this");
    const { stays } = JSON.parse(place.score("amend", "--undo", "--json").stdout);
    expect(stays.map(({ path }: { path: string }) => path)).toEqual(["notes.txt", "more.txt"]);
    for (const { takenOutBy } of stays) expect(place.run("sh", ["-c", takenOutBy]).code).toBe(0);
    place.git("commit", "--quiet", "--no-verify", "--message", "Out");
    expect([place.git("diff", "--name-only", "HEAD~3", "HEAD"), complaints(place)]).toEqual(["", 1]);
    expect(place.read("notes.txt") + place.read("more.txt")).toBe("not for anybody yetnor this");
  });

  it("keeps its files where a hook refuses to take it back, until it does no more", () => {
    const place = tidewell();
    hook(place, "commit-msg", `sed -i /^Score-Import/d "$1"`);
    imported(place);
    hook(place, "commit-msg", "echo Not today; exit 1");
    const undone = place.score("amend", "--undo");
    expect([undone.code, undone.stderr]).toEqual([5, expect.stringContaining("Not today")]);
    expect(undone.stderr).toContain("stand as before");
    expect([place.git("status", "--porcelain"), complaints(place)]).toEqual(["", 3]);
    place.run("rm", [".git/hooks/commit-msg"]);
    expect(place.score("amend", "--undo").code).toBe(0);
    expect([place.git("status", "--porcelain"), complaints(place), leftovers(place)]).toEqual(["", 1, ""]);
  });

  it.each([
    ["--resume", 3],
    ["--undo", 1],
  ])(
    "has its files or none of them after an undo that was killed between the disk and the commit: %s",
    (way, left) => {
      const place = tidewell();
      hook(place, "commit-msg", `sed -i /^Score-Import/d "$1"`);
      imported(place);
      const env = { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: BEFORE_COMMIT };
      expect(place.score("amend", "--undo", { env }).code).toBe(null);
      expect(existsSync(join(place.path, COLD))).toBe(false);
      expect(place.score("amend", way).code).toBe(0);
      expect([place.git("status", "--porcelain"), complaints(place), leftovers(place)]).toEqual([
        "",
        left,
        "",
      ]);
    },
  );

  it("stays taken back where undo was killed after its commit, even by resume", () => {
    const place = tidewell();
    hook(place, "commit-msg", `sed -i /^Score-Import/d "$1"`);
    imported(place);
    const env = { NODE_OPTIONS: PRELOAD, SCORE_KILL_AT: "spawn .* update-index --force-remove" };
    expect(place.score("amend", "--undo", { env }).code).toBe(null);
    const resumed = place.score("amend", "--resume");
    expect([resumed.code, resumed.stdout]).toEqual([0, expect.stringContaining("back")]);
    expect([place.git("status", "--porcelain"), complaints(place), leftovers(place)]).toEqual(["", 1, ""]);
  });

  it("loses nothing of a commit that came in between: undo brings it back", () => {
    const place = tidewell();
    const racing = `import child from "node:child_process"; import { syncBuiltinESMExports } from "node:module";
const { spawn } = child;
child.spawn = (program, args, options) => {
  if (args.includes("--file=-")) child.execSync("echo Theirs >> goals/know-the-price.md; git commit --quiet --all -m Theirs", { cwd: options.cwd, env: { ...options.env, GIT_INDEX_FILE: undefined } });
  return spawn(program, args, options);
};
syncBuiltinESMExports();`;
    writeFileSync(join(place.path, "../racing.mjs"), racing);
    const done = imported(place, {
      env: { NODE_OPTIONS: `--import=file://${join(place.path, "../racing.mjs")}` },
    });
    expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("another commit came in between")]);
    expect(place.score("amend", "--undo").code).toBe(0);
    expect(place.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
    expect(place.git("show", "HEAD:goals/know-the-price.md")).toContain("Theirs");
    expect([place.git("status", "--porcelain"), complaints(place), leftovers(place)]).toEqual(["", 1, ""]);
  });
});

describe("an interrupted import", () => {
  it("takes nobody else's commit of the same subject for its own", () => {
    const place = killed(BEFORE_COMMIT);
    place.git("commit", "--quiet", "--allow-empty", "--message", "Import 2 complaints from table.csv");
    const other = copyOf(place);
    expect(place.score("amend", "--resume").code).toBe(0);
    expect([place.git("rev-list", "--count", "HEAD"), place.git("status", "--porcelain")]).toEqual([
      "3\n",
      "",
    ]);
    expect(complaints(place)).toBe(3);
    expect(other.score("amend", "--undo").stdout).toContain("Taken back");
    expect(other.git("rev-list", "--count", "HEAD")).toBe("2\n");
  });

  it("is finished and taken back on its own branch only", () => {
    const place = killed(PLACED);
    place.git("switch", "--quiet", "--create", "other");
    const before = stateOf(place);
    for (const way of ["--resume", "--undo"]) {
      const done = place.score("amend", way);
      expect([done.code, done.stderr]).toEqual([4, expect.stringContaining("git switch main")]);
    }
    expect(stateOf(place)).toBe(before);
  });

  it("is not finished of files that a power cut has torn", () => {
    const place = killed(PLACED);
    place.run("sh", ["-c", `for f in .git/score/import-*/files/${COLD}; do : > "$f"; done`]);
    const done = place.score("amend", "--resume");
    expect([done.code, done.stderr]).toEqual([6, expect.stringContaining("import/not-whole")]);
    expect(place.score("amend", "--undo").code).toBe(0);
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("that somebody has committed by hand is theirs, and nothing is committed twice", () => {
    const place = killed(PLACED);
    place.git("add", "complaints");
    place.git("commit", "--quiet", "--message", "By hand");
    const other = copyOf(place);
    expect(place.score("amend", "--resume").code).toBe(0);
    expectImported(place);
    expect(other.score("amend", "--undo").stdout).toContain("kept as it is");
    expectImported(other);
  });
});
