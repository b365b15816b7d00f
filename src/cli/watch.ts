import { ScoreError } from "../core/errors.ts";
import type { Io } from "./io.ts";

/** Watches what must come to its end: whether it did, and whether it failed only because the program was told to stop. */
export function watch<Outside extends Io>(
  io: Outside,
): { readonly io: Outside; readonly isDone: () => boolean } {
  let isDone = false;
  const uninterrupted: Io["uninterrupted"] = async (body) => {
    try {
      const result = await io.uninterrupted(body);
      isDone = true;
      return result;
    } catch (error) {
      throw io.stop.aborted ? asStopped(error) : error;
    }
  };
  return { io: { ...io, uninterrupted }, isDone: () => isDone };
}

// Whichever Git Ctrl-C reaches says that it failed: it did what it was told.
function asStopped(error: unknown): unknown {
  if (!(error instanceof ScoreError) || (error.kind !== "git" && error.kind !== "state")) return error;
  return new ScoreError("interrupted", "interrupted", error.message, {
    ...(error.output !== undefined && { output: error.output }),
    cause: error,
  });
}
