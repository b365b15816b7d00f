import { systemWords } from "../adapters/system-error.ts";
import { ScoreError } from "../core/errors.ts";

/** Says that a command came to its end and what it had to show could not be written, on a full disk for one. */
export function unwritten(cause: Error, what: "done" | "looked at"): ScoreError {
  const shown = `what was to be shown could not be written: ${systemWords(cause)}`;
  return what === "done"
    ? new ScoreError("git", "output/not-written", `it is done, but ${shown}`, {
        hint: "git log -1 --stat   # what was recorded last; the same command again would record it twice",
        cause,
      })
    : new ScoreError("git", "output/not-written", shown, {
        hint: "make room where it is written to, then run the same command again",
        cause,
      });
}
