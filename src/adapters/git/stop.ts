import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { ScoreError } from "../../core/errors.ts";

/** Says that somebody ended this program before anything was recorded. */
export function stopped(where = "", output?: string): ScoreError {
  return new ScoreError("interrupted", "interrupted", `stopped${where}; nothing was recorded`, {
    ...(output !== undefined && { output }),
  });
}

/** Waits, and no longer than until this program is to end. @throws ScoreError `interrupted` then. */
export async function waitUnlessStopped(milliseconds: number, stop: AbortSignal | undefined): Promise<void> {
  try {
    await wait(milliseconds, undefined, { ...(stop !== undefined && { signal: stop }) });
  } catch (error) {
    if (stop?.aborted === true) throw stopped();
    throw error;
  }
}

/** Where Ctrl-C was pressed the terminal tells Git and its hooks itself: so long they are left to end by themselves, in milliseconds. */
const BY_ITSELF = 250;

/** Passes the signal that ends this program, which is the reason of `stop`, on to a Git while that runs. */
export function endTogether(child: ChildProcess, stop: AbortSignal): void {
  const pass = (): void => {
    const later = setTimeout(() => child.kill(stop.reason as NodeJS.Signals), BY_ITSELF);
    child.once("exit", () => clearTimeout(later));
  };
  stop.addEventListener("abort", pass, { once: true });
  child.once("exit", () => stop.removeEventListener("abort", pass));
}
