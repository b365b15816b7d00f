import { type ErrorKind, ScoreError } from "../core/errors.ts";

/** How a command ended that did not fail. */
export type Verdict = "clean" | "findings" | "refused";

const VERDICTS: Readonly<Record<Verdict, number>> = { clean: 0, findings: 1, refused: 3 };

const KINDS: Readonly<Record<ErrorKind, number>> = {
  usage: 2,
  config: 2,
  refused: 3,
  state: 4,
  git: 5,
  unfinished: 6,
  interrupted: 130,
};

/** Turns the end of a command into the number a shell sees; whatever nobody expected is a bug of ours (70). */
export function exitCodeOf(end: unknown): number {
  if (typeof end === "string" && end in VERDICTS) return VERDICTS[end as Verdict];
  return end instanceof ScoreError ? KINDS[end.kind] : 70;
}
