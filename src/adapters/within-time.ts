import { Script } from "node:vm";

// A script is the one thing that Node stops in the middle of a loop or of a pattern; it only calls what it is given.
const script = new Script("(globalThis[Symbol.for('score.within-time')] ?? (() => undefined))()");
const KEY = Symbol.for("score.within-time");

/** What something came to that was done in time; `isLate` where it was stopped. */
export type InTime<Result> = { readonly isLate: false; readonly result: Result } | { readonly isLate: true };

/**
 * Does something that waits for nothing, and stops it wherever it is once it took too long. What it had begun to change stays as it
 * was then: it is for looking and not for writing.
 */
export function withinTime<Result>(milliseconds: number, body: () => Result): InTime<Result> {
  const place = globalThis as { [KEY]?: () => Result };
  const before = place[KEY];
  place[KEY] = body;
  try {
    return { isLate: false, result: script.runInThisContext({ timeout: milliseconds }) as Result };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { isLate: true };
    throw error;
  } finally {
    if (before === undefined) delete place[KEY];
    else place[KEY] = before;
  }
}
