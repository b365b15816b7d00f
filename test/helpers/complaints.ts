import { expect } from "vitest";
import type { RunOptions, Workplace } from "./score.ts";
import { touchedBy } from "./tidewell.ts";

/** What a command that writes in the complaint book says of itself. */
export interface Step {
  readonly schema: string;
  readonly id: string;
  readonly file: string;
  readonly kind: string | null;
  readonly state: string | null;
  readonly changes: readonly { readonly key: string; readonly before: unknown; readonly after: unknown }[];
  readonly commit: string | null;
  readonly next: { readonly say: string; readonly command: string | null } | null;
}

/** Runs the program at a moment. */
export function at(moment: string): RunOptions {
  const date = `${moment}:00+00:00`;
  return { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } };
}

/** Takes a step that must be recorded as a commit of exactly one file, and returns what it says of itself. */
export function recorded(place: Workplace, ...args: (string | RunOptions)[]): Step {
  const before = place.git("rev-parse", "HEAD").trim();
  const done = place.score("--json", ...args);
  expect([done.stderr, done.code]).toEqual(["", 0]);
  const step = JSON.parse(done.stdout) as Step;
  expect(touchedBy(place)).toEqual([step.file]);
  expect(place.git("rev-parse", "HEAD", "HEAD~1").trim().split("\n")).toEqual([step.commit, before]);
  return step;
}
