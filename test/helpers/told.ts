import { expect } from "vitest";
import { type Outcome, type RunOptions, type Workplace, withoutThoughts } from "./score.ts";
import { amend, COMPLAINT, copyOf, GOAL, GOAL_FILE, tidewell } from "./tidewell.ts";

/** Has everything that a command commits happen on a day. */
export function on(day: string): RunOptions {
  const moment = `${day}T10:00:00+00:00`;
  return { env: { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment } };
}

/** Expects that a command did what it was asked, and said nothing more. */
export function ok(done: Outcome): void {
  expect([done.code, withoutThoughts(done.stderr)]).toEqual([0, ""]);
}

/** Writes into a file by hand and commits it, and records nothing. */
export function edit(place: Workplace, day: string, before: string, after: string, file = GOAL_FILE): void {
  const text = place.read(file);
  expect(text).toContain(before);
  place.write(file, text.replace(before, after));
  expect(place.run("git", ["commit", "--quiet", "--all", "--message", "Tweak"], on(day)).code).toBe(0);
}

let played: Workplace | undefined;

/**
 * A score with a history: written on 4 March, a never after a complaint on the 10th, which is weakened on the 12th, an edit that
 * nobody recorded on the 13th, and a standard that is tightened on the 14th by Ade. Tests only read it.
 */
export function told(): Workplace {
  if (played !== undefined) return played;
  const place = tidewell();
  const never = ["--never", "ask=Ask them to ring back", "--instead", "We ring."];
  ok(amend(place, ...never, "--complaint", COMPLAINT, on("2026-03-10")));
  ok(amend(place, "--change", "ask=Ask them to ring", "--weakens", "too short", on("2026-03-12")));
  edit(place, "2026-03-13", "Taken seriously.", "Taken seriously at last.");
  ok(
    place.score(
      "amend",
      GOAL,
      "--because",
      "sums",
      "--standard",
      "return-visit=3",
      "--by",
      "Ade",
      on("2026-03-14"),
    ),
  );
  played = place;
  return place;
}

/** The same, to be changed. */
export function toldCopy(): Workplace {
  return copyOf(told());
}

/** Takes the ids and commits out of a text. */
export function withoutIds(text: string): string {
  return text
    .replace(/a-[0-9a-z]{8}\b/g, "a-00000000")
    .replace(/\b[0-9a-f]{40}\b/g, "0".repeat(40))
    .replace(/\b[0-9a-f]{10}\b/g, "0000000000");
}
