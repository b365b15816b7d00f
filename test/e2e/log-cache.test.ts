import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { historyStream } from "../../bench/history-stream.ts";
import { shareOf } from "../helpers/runs.ts";
import { keepLoaded, type Outcome, type Workplace, workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

let lived: Workplace | undefined;

/** A score with a mend, an edit that nobody recorded, and a branch beside. */
function amended(): Workplace {
  if (lived === undefined) {
    lived = tidewell();
    const words = ["--change", "charge-twice=Charge for a job that we do twice", "--complaint", COMPLAINT];
    expect(amend(lived, ...words).code).toBe(0);
    lived.git("branch", "beside");
    commit(lived, "Reword");
  }
  return copyOf(lived);
}

function commit(place: Workplace, message: string): void {
  const text = place.read(GOAL_FILE).replace("## How it must feel\n", `## How it must feel\n${message}. `);
  place.write(GOAL_FILE, text);
  place.git("commit", "--quiet", "--message", message, "--", GOAL_FILE);
}

function folderOf(place: Workplace): string {
  return join(place.env["HOME"] as string, "..", "home", ".config", "..", ".cache", "score", "history");
}

function kept(place: Workplace): readonly string[] {
  const folder = folderOf(place);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

const QUESTIONS: readonly string[][] = [
  [],
  [GOAL],
  [`${GOAL}#charge-twice`, "--oneline"],
  ["--format", "json"],
  ["--format", "ndjson"],
];

/** What log tells, which has to be what it tells without anything that was kept. */
function log(place: Workplace, ...args: string[]): Outcome {
  const done = place.score("log", ...args);
  expect(done).toEqual(place.score("log", "--no-cache", ...args));
  return done;
}

/** Asks each question twice, when it may not be kept yet and when it may, and once without what was kept. */
function logAll(place: Workplace, questions: readonly string[][] = QUESTIONS): void {
  const told = questions.map((question) => log(place, ...question));
  for (const [at, question] of questions.entries()) expect(place.score("log", ...question)).toEqual(told[at]);
}

/** Numbers the rows of a table, so that each asks other questions than the one before it. */
function counted<Change>(rows: readonly (readonly [string, Change])[]): [string, Change, number][] {
  return rows.map(([what, change], turn) => [what, change, turn]);
}

describe("log keeps what it told for the next time", () => {
  it("and starts no Git while HEAD names the same commit", () => {
    const place = amended();
    const first = place.score("log");
    expect(kept(place).map((path) => basename(path).replace(/-.*$/, ""))).toEqual([
      "answer",
      "commits",
      "records",
    ]);
    expect(place.score("log", { env: { PATH: "/nowhere" } })).toEqual(first);
    expect(place.score("log", GOAL, { env: { PATH: "/nowhere" } }).code).toBe(4);
    expect(place.score("log", "--no-cache", { env: { PATH: "/nowhere" } }).code).toBe(4);
    logAll(place);
  });

  it.each<readonly [string, (place: Workplace) => void, number]>(
    counted<(place: Workplace) => void>([
      ["another commit", (place) => commit(place, "Go on")],
      ["another branch", (place) => place.git("switch", "--quiet", "beside")],
      ["no branch", (place) => place.git("switch", "--quiet", "--detach", "HEAD~1")],
      ["an earlier commit", (place) => place.git("reset", "--quiet", "--hard", "HEAD~1")],
      ["references in one file", (place) => place.git("pack-refs", "--all", "--prune")],
      [
        "references in one file, and another commit",
        (place) => {
          place.git("pack-refs", "--all", "--prune");
          commit(place, "Go on");
        },
      ],
      ["a branch without a commit", (place) => place.git("symbolic-ref", "HEAD", "refs/heads/unborn")],
      [
        "a reference that names another",
        (place) => place.git("symbolic-ref", "refs/heads/main", "refs/heads/beside"),
      ],
      ["a commit replaced", (place) => place.git("replace", "HEAD", "HEAD~1")],
      [
        "a graft",
        (place) => {
          mkdirSync(join(place.path, ".git/info"), { recursive: true });
          writeFileSync(join(place.path, ".git/info/grafts"), `${place.git("rev-parse", "HEAD").trim()}\n`);
        },
      ],
      ["other settings", (place) => appendFileSync(join(place.path, "score.yaml"), "language: de\n")],
      ["no longer a repository", (place) => rmSync(join(place.path, ".git"), { recursive: true })],
      ["a repository without a work tree", (place) => place.git("config", "core.bare", "true")],
    ]),
  )("and tells what there is: %s", (_what, change, turn) => {
    const place = amended();
    logAll(place, shareOf(QUESTIONS, turn));
    change(place);
    logAll(place, shareOf(QUESTIONS, turn));
  });

  it("and tells of each work tree and each clone what it has", () => {
    const place = amended();
    logAll(place);
    place.git("worktree", "add", "--quiet", "../tree", "beside");
    const [here, there] = [log(place), log(place, "-C", "../tree")];
    expect(there.stdout).not.toBe(here.stdout);
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "../shallow");
    expect(log(place, "-C", "../shallow").stdout).toContain("only a part of the history");
    place.run("git", ["-C", "../shallow", "fetch", "--quiet", "--unshallow"]);
    expect(log(place, "-C", "../shallow").stdout).toBe(here.stdout);
  });

  it("and nothing of what is not committed", () => {
    const place = amended();
    place.write("goals/new-here.md", place.read(GOAL_FILE).replace(/^goal: .*$/m, "goal: New here"));
    expect(log(place, "new-here").stdout).toContain("nothing");
    expect(kept(place).filter((path) => basename(path).startsWith("answer-"))).toEqual([]);
    rmSync(join(place.path, "goals/new-here.md"));
    expect(log(place, "new-here").code).toBe(2);
  });

  it.each<readonly [string, (path: string) => void, number]>(
    counted<(path: string) => void>([
      ["cut off", (path) => truncateSync(path, 40)],
      ["empty", (path) => truncateSync(path, 0)],
      ["other bytes", (path) => writeFileSync(path, Buffer.from(readFileSync(path).map((byte) => byte ^ 1)))],
      ["gone", (path) => rmSync(path)],
      [
        "a folder",
        (path) => {
          rmSync(path);
          mkdirSync(path);
        },
      ],
    ]),
  )("and believes nothing that is damaged: %s", (_what, spoil, turn) => {
    const place = amended();
    logAll(place, shareOf(QUESTIONS, turn));
    for (const path of kept(place)) spoil(path);
    logAll(place, shareOf(QUESTIONS, turn));
  });

  it("or keeps nothing where it may not write, and where it is told so", () => {
    const place = amended();
    log(place, "--cache-dir", "../kept");
    expect([kept(place), readdirSync(join(place.path, "../kept/history")).length]).toEqual([[], 3]);
    writeFileSync(join(place.path, "../file"), "");
    log(place, "--cache-dir", "../file");
    mkdirSync(join(place.path, "../closed"));
    chmodSync(join(place.path, "../closed"), 0o500);
    log(place, "--cache-dir", "../closed");
  });
});

describe("log reads what is new since the last time", () => {
  it("and tells the same as if it had read everything: amendments, edits, merges, renamings, a squash", () => {
    const place = workplace({});
    place.git("init", "--quiet", "--initial-branch=main");
    place.write("../history", [...historyStream(COMMITS, 3)].join(""));
    place.run("sh", ["-c", "git fast-import --quiet --done < ../history"]);
    const commits = place.git("rev-list", "--topo-order", "--reverse", "main").trim().split("\n");
    const told = new Set<string>();
    for (const at of STOPS) {
      place.git("reset", "--quiet", "--hard", commits[at] ?? "");
      told.add(log(place, "--format", "ndjson").stdout);
    }
    place.git("reset", "--quiet", "--hard", commits[40] ?? "");
    log(place);
    place.git("merge", "--quiet", "--squash", commits[60] ?? "");
    place.git("commit", "--quiet", "--message", "Squashed");
    told.add(log(place, "--format", "ndjson").stdout);
    expect(told.size).toBe(STOPS.length + 1);
    place.git("reflog", "expire", "--expire=now", "--all");
    place.git("reset", "--quiet", "--hard", commits[20] ?? "");
    place.git("update-ref", "-d", "refs/heads/building");
    place.git("reflog", "expire", "--expire=now", "--all");
    place.git("gc", "--quiet", "--prune=now");
    // What was known led to a commit that Git has let go.
    place.git("commit", "--quiet", "--allow-empty", "--message", "Go on");
    log(place);
  });
});

const COMMITS = 130;
/** On and back, by one step and by many. */
const STOPS = [5, 6, 40, 90, 30, COMMITS - 1];
