/** Milliseconds that a run may take before anything is shown of it. */
const PATIENCE = 500;
/** Milliseconds between two pictures. */
const PAUSE = 100;

/** Shows on a terminal that a long run goes on, by the files that it has been through. */
export interface LintProgress {
  /** One more file was gone through. */
  readonly step: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Makes a counter on one line that appears only where a run is long, and is cleared at the end. */
export function lintProgress(
  write: (text: string) => void,
  clock: () => number = () => performance.now(),
): LintProgress {
  let [files, shownAt] = [0, clock() + PATIENCE - PAUSE];
  let isShown = false;
  return {
    step: () => {
      files += 1;
      const now = clock();
      if (now - shownAt < PAUSE) return;
      [shownAt, isShown] = [now, true];
      write(`\r\u001B[KLooking: ${files.toLocaleString("en-GB")} files`);
    },
    end: () => {
      if (isShown) write("\r\u001B[K");
      isShown = false;
    },
  };
}
