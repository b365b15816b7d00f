import { CommanderError } from "commander";
import { isSystemError, systemWords } from "../adapters/system-error.ts";
import { ScoreError } from "../core/errors.ts";
import { exitCodeOf } from "./exit-code.ts";

/** Reads whatever a command ended with as an expected failure; a mistake in what was typed leads to the help that is named. */
export function asScoreError(
  thrown: unknown,
  help: string,
): { readonly error: ScoreError; readonly code: number } {
  if (thrown instanceof ScoreError) return { error: thrown, code: exitCodeOf(thrown) };
  if (thrown instanceof CommanderError) {
    const [what = "", ...rest] = thrown.message.replace(/^error: /, "").split("\n");
    const meant = /Did you mean (?:one of )?(.+?)\?/.exec(rest.join(" "))?.[1];
    const code = thrown.code
      .replace(/^commander\./, "usage/")
      .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const error = new ScoreError(
      "usage",
      code,
      meant === undefined ? what : `${what}; did you mean "${meant}"?`,
      { hint: help },
    );
    return { error, code: exitCodeOf(error) };
  }
  if (isSystemError(thrown)) return systemFailure(thrown);
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  const error = new ScoreError("state", "bug", `this is a mistake in score itself: ${words}`, {
    hint: "SCORE_DEBUG=1 shows where; please report it with what you typed",
  });
  return { error, code: exitCodeOf(thrown) };
}

// Nothing on the way knew better what it means for what was asked.
function systemFailure(thrown: NodeJS.ErrnoException): { readonly error: ScoreError; readonly code: number } {
  const where = thrown.path === undefined ? "" : ` (${thrown.path})`;
  const error = new ScoreError(
    "git",
    "system/refused",
    `this computer did not let it happen: ${systemWords(thrown)}${where}`,
    { hint: "score doctor   # what stands in the way here; then the same command again" },
  );
  return { error, code: exitCodeOf(error) };
}
