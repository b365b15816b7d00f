import { CommanderError } from "commander";
import { isSystemError, systemPlace, systemWayOut, systemWords } from "../adapters/system-error.ts";
import { ScoreError, withHint } from "../core/errors.ts";
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
  if (isSystemError(thrown)) {
    const error = systemFailure(thrown);
    const again = `${error.hint}; then the same command again`;
    return { error: withHint(error, again), code: exitCodeOf(error) };
  }
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  const error = new ScoreError("state", "bug", `this is a mistake in score itself: ${words}`, {
    hint: "SCORE_DEBUG=1 shows where; please report it with what you typed",
  });
  return { error, code: exitCodeOf(thrown) };
}

/** Says that the system refused, where nothing on the way knew better what it means for what was asked. */
export function systemFailure(thrown: NodeJS.ErrnoException): ScoreError {
  const place = systemPlace(thrown);
  const where = place === undefined ? "" : ` (${place})`;
  return new ScoreError(
    "git",
    "system/refused",
    `this computer did not let it happen: ${systemWords(thrown)}${where}`,
    { hint: systemWayOut(thrown), cause: thrown },
  );
}
