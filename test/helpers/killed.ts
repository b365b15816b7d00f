import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Outcome, RunOptions, Workplace } from "./score.ts";
import { amend, COMPLAINT, copyOf, GOAL_FILE, stateOf } from "./tidewell.ts";

/** What NODE_OPTIONS says so that the program can be killed at a call. */
export const PRELOAD = `--import=${fileURLToPath(new URL("kill-at.mjs", import.meta.url))}`;

/** What the amendment that is interrupted says. */
export const STEP = ["--never", "bill-unseen=Bill a visit nobody saw", "--complaint", COMPLAINT];

/** Amends, and is killed just before a call: of a number, or the first one that a pattern fits. */
export function amendKilledAt(place: Workplace, at: string | number, log?: string): Outcome {
  const env = {
    NODE_OPTIONS: PRELOAD,
    SCORE_KILL_AT: String(at),
    ...(log !== undefined && { SCORE_KILL_LOG: log }),
  };
  return amendWith(place, { env });
}

/** Amends as every interrupted run here does. */
export function amendWith(place: Workplace, options: RunOptions = {}): Outcome {
  return amend(place, ...STEP, options);
}

/** How an interruption left a score. */
export type Left = "as before" | "recorded" | "with a journal";

/**
 * Holds what an interruption left against what it may leave: everything as before, everything recorded, or a journal of which the
 * next command tells, and which can be finished and taken back.
 */
export function expectNothingLost(place: Workplace, before: string): Left {
  const list = place.score("goal", "list");
  expect(list.code).toBe(0);
  const waits = list.stderr.includes("score amend --resume");
  expect(list.stderr === "" || waits).toBe(true);
  if (!waits) {
    if (place.git("rev-list", "--count", "HEAD") === "1\n") {
      expect(stateOf(place)).toBe(before);
      return "as before";
    }
    expectRecorded(place);
    return "recorded";
  }
  expectBlobs(place);
  const other = copyOf(place);
  expectUndone(place, before);
  expectResumed(other);
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

function expectResumed(place: Workplace): void {
  const resumed = place.score("amend", "--resume");
  expect([resumed.code, resumed.stderr]).toEqual([0, ""]);
  expectRecorded(place);
}

function expectRecorded(place: Workplace): void {
  expect(place.git("rev-list", "--count", "HEAD")).toBe("2\n");
  expect(place.git("status", "--porcelain")).toBe("");
  expect(place.git("show", `HEAD:${GOAL_FILE}`)).toContain("bill-unseen: Bill a visit nobody saw");
  expect(place.git("show", `HEAD:complaints/${COMPLAINT}.md`)).toContain("amendments: [a-");
}

// Whatever is on the disk, the words before and the words after are in Git's store.
function expectBlobs(place: Workplace): void {
  const journal = JSON.parse(place.read(".git/score/journal")) as {
    plan: { files: { before: string | null; after: string | null }[] };
  };
  const ids = journal.plan.files.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
  expect(ids.length).toBe(5);
  for (const id of ids) expect(place.git("cat-file", "-t", id)).toBe("blob\n");
}
