import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Outcome, RunOptions, Workplace } from "./score.ts";
import { hook } from "./surroundings.ts";
import { COMPLAINT, copyOf, GOAL, GOAL_FILE, stateBesideJournal, stateOf } from "./tidewell.ts";

/** What NODE_OPTIONS says so that the program can be killed at a call. */
export const PRELOAD = `--import=${fileURLToPath(new URL("kill-at.mjs", import.meta.url))}`;

/** What the amendment that is interrupted says. */
const STEP = ["--never", "bill-unseen=Bill a visit nobody saw", "--complaint", COMPLAINT];

/** A command that records something and is interrupted, and what stands in the last commit where it was recorded. */
export interface Work {
  readonly words: readonly string[];
  expectRecorded(place: Workplace): void;
}

/** An amendment of a goal, tied to a complaint: two files changed and one that is new. */
export const AMENDMENT: Work = {
  words: ["amend", GOAL, "--because", "she was billed twice", ...STEP],
  expectRecorded(place) {
    expect(place.git("show", `HEAD:${GOAL_FILE}`)).toContain("bill-unseen: Bill a visit nobody saw");
    expect(place.git("show", `HEAD:complaints/${COMPLAINT}.md`)).toContain("amendments: [a-");
  },
};

/** A rename of a goal: a file taken away, one that is new, and another that names it. */
export const RENAME: Work = {
  words: ["goal", "rename", GOAL, "have-it-fixed", "--because", "it is said like that"],
  expectRecorded(place) {
    expect(place.git("show", "HEAD:goals/have-it-fixed.md")).toContain(`formerly: [${GOAL}]`);
    expect(place.git("ls-tree", "-r", "--name-only", "HEAD")).not.toContain(GOAL_FILE);
  },
};

/** The end of a goal: its file taken away, and one that is new. */
export const RETIREMENT: Work = {
  words: ["goal", "retire", GOAL, "--because", "nobody asks for it"],
  expectRecorded(place) {
    const names = place.git("ls-tree", "-r", "--name-only", "HEAD");
    expect([names.includes(GOAL_FILE), names.includes(`repairs/${GOAL}/`)]).toEqual([false, true]);
  },
};

/** A step in the life of a complaint: one file changed. */
export const ANSWER: Work = {
  words: ["complaint", "answer", COMPLAINT],
  expectRecorded(place) {
    expect(place.git("show", `HEAD:complaints/${COMPLAINT}.md`)).toContain("answered: ");
  },
};

/** A table of two complaints, to be written to `../table.csv`. */
export const TABLE = "Date,What,No\n2026-01-01,The soup was cold,1\n2026-01-02,Nobody rang back,2\n";

/** Its import: two files that are new. */
export const IMPORT: Work = {
  words: [
    "complaint",
    "import",
    "../table.csv",
    "--map",
    "Date=received",
    "--map",
    "What=words",
    "--map",
    "No=ref",
  ],
  expectRecorded(place) {
    expect(place.git("ls-tree", "--name-only", "HEAD:complaints").trimEnd().split("\n")).toHaveLength(3);
  },
};

/** The number of the import that `withImport` makes. */
const IMPORT_NUMBER = "0a1b2c3d4e5f";

/** Two complaints of an import as files, and its commit as the program writes one, with a number that is always the same. */
export function withImport(place: Workplace): Workplace {
  for (const [name, words] of [
    ["2026-01-01-the-soup-was-cold", "The soup was cold"],
    ["2026-01-02-nobody-rang-back", "Nobody rang back"],
  ])
    place.write(
      `complaints/${name}.md`,
      `---\nkind: complaint\nreceived: ${name?.slice(0, 10)}\n---\n\n${words}\n`,
    );
  place.git("add", "complaints");
  const what = "2 complaints from table.csv";
  place.git(
    "commit",
    "--quiet",
    "-m",
    `Import ${what}`,
    "-m",
    `Score-Import: ${what} (${IMPORT_NUMBER})\nScore-By: Dana Test`,
  );
  return place;
}

/** That import taken back: two files taken away. */
export const IMPORT_UNDONE: Work = {
  words: ["complaint", "undo", IMPORT_NUMBER],
  expectRecorded(place) {
    expect(place.git("ls-tree", "--name-only", "HEAD:complaints")).toBe(`${COMPLAINT}.md\n`);
    expect(place.git("log", "-1", "--format=%s")).toBe("Take back 2 complaints from table.csv\n");
  },
};

/** The works that a campaign takes by turns. */
export const WORKS: readonly Work[] = [AMENDMENT, RENAME, ANSWER];

/** Runs a command that is killed just before a call: of a number, or the first one that a pattern fits. */
export function killedAt(
  place: Workplace,
  work: Work,
  at: string | number,
  { log, cwd = "." }: { readonly log?: string; readonly cwd?: string } = {},
): Outcome {
  const env = {
    NODE_OPTIONS: PRELOAD,
    SCORE_KILL_AT: String(at),
    ...(log !== undefined && { SCORE_KILL_LOG: log }),
  };
  return place.score(...work.words, { env, cwd });
}

/** Lets a hook of Git kill the program, the Git that it started, or both, the first time that it runs. */
export function killingHook(
  place: Workplace,
  name: string,
  when: string,
  killed: readonly ("program" | "Git")[],
  folder?: string,
): void {
  const numbers = killed.map((one) => (one === "Git" ? '"$PPID"' : '"$program"')).join(" ");
  hook(
    place,
    name,
    `${when}
once=$(git rev-parse --git-dir)/killed
[ -e "$once" ] && exit 0
: > "$once"
program=$(awk '{print $4}' /proc/$PPID/stat)
kill -9 ${numbers}`,
    folder,
  );
}

/** Amends, and is killed like that. */
export function amendKilledAt(place: Workplace, at: string | number): Outcome {
  return killedAt(place, AMENDMENT, at);
}

/** Amends as every interrupted run here does. */
export function amendWith(place: Workplace, options: RunOptions = {}): Outcome {
  return place.score(...AMENDMENT.words, options);
}

/** How an interruption left a score. */
export type Left = "as before" | "recorded" | "with a journal";

/**
 * Holds what an interruption left against what it may leave: everything as before, everything recorded, or a journal of which the
 * next command tells, and which can be finished and taken back.
 */
export function expectNothingLost(place: Workplace, before: string, work: Work = AMENDMENT): Left {
  let list = place.score("goal", "list");
  // The Git of what was killed may live on for a moment, and is told until then.
  for (let look = 0; look < 50 && /its Git .* still works/.test(list.stderr); look += 1) {
    place.run("sleep", ["0.1"]);
    list = place.score("goal", "list");
  }
  expect(list.code).toBe(0);
  const waits = list.stderr.includes("score amend --resume");
  expect(list.stderr === "" || waits).toBe(true);
  if (!waits) {
    if (place.git("rev-list", "--count", "HEAD") === "1\n") {
      expect(stateBesideJournal(place)).toBe(before);
      return "as before";
    }
    expectRecorded(place, work);
    return "recorded";
  }
  expectBlobs(place);
  const other = copyOf(place);
  expectUndone(place, before);
  expectResumed(other, work);
  return "with a journal";
}

function expectUndone(place: Workplace, before: string): void {
  const undone = place.score("amend", "--undo");
  expect([undone.code, undone.stderr]).toEqual([0, ""]);
  if (place.git("rev-list", "--count", "HEAD") === "1\n") expect(stateOf(place)).toBe(before);
  else {
    // Its commit stood already: what takes it back is a commit too.
    expect(place.git("diff", "--name-only", "HEAD~2", "HEAD")).toBe("");
    expect(place.git("status", "--porcelain")).toBe("");
  }
}

function expectResumed(place: Workplace, work: Work): void {
  const resumed = place.score("amend", "--resume");
  expect([resumed.code, resumed.stderr]).toEqual([0, ""]);
  expectRecorded(place, work);
}

function expectRecorded(place: Workplace, work: Work): void {
  expect(place.git("rev-list", "--count", "HEAD")).toBe("2\n");
  expect(place.git("status", "--porcelain")).toBe("");
  work.expectRecorded(place);
}

// Whatever is on the disk, the words before and the words after are in Git's store.
function expectBlobs(place: Workplace): void {
  const journal = JSON.parse(place.read(".git/score/journal")) as {
    plan: { files: { before: string | null; after: string | null }[] };
  };
  const ids = journal.plan.files.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) expect(place.git("cat-file", "-t", id)).toBe("blob\n");
}
