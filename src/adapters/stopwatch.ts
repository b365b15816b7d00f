import type { Phase, Timed } from "../core/timed.ts";

/** Counts the time of a run by its phases. */
export interface Stopwatch {
  readonly timed: Timed;
  /** The milliseconds since it was started, and those of each phase so far. */
  readonly read: () => { readonly total: number; readonly phases: ReadonlyMap<Phase, number> };
}

/** Starts a stopwatch. What is awaited counts until it has come; phases lie beside each other, never inside. */
export function startStopwatch(clock: () => number = () => performance.now()): Stopwatch {
  const started = clock();
  const phases = new Map<Phase, number>();
  const count = (phase: Phase, from: number): void => {
    phases.set(phase, (phases.get(phase) ?? 0) + clock() - from);
  };
  return {
    timed: (phase, body) => {
      const from = clock();
      const result = body();
      if (result instanceof Promise)
        void result.then(
          () => count(phase, from),
          () => count(phase, from),
        );
      else count(phase, from);
      return result;
    },
    read: () => ({ total: clock() - started, phases }),
  };
}
