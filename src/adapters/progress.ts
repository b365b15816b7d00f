/** Shows on a terminal how far the reading of a table is. */
export interface Progress {
  /** Begins to read; the number of bytes is absent where nobody knows how many will come. */
  begin(bytes: number | undefined): void;
  /** So many more bytes were read. */
  read(bytes: number): void;
  /** So many rows were gone through by now. */
  reach(rows: number): void;
  say(what: string): void;
  end(): void;
}

/** Shows nothing. */
export const NO_PROGRESS: Progress = {
  begin: () => undefined,
  read: () => undefined,
  reach: () => undefined,
  say: () => undefined,
  end: () => undefined,
};

const WIDTH = 30;
/** Milliseconds between two pictures. */
const PAUSE = 100;

/**
 * Makes a bar by bytes, or a counter of rows where nobody knows how many bytes will come, on one line that is cleared at the end.
 * The one of @clack/prompts takes the keyboard and ends the process with 0 on Ctrl-C, also while Git is committing.
 */
export function createProgress(output: NodeJS.WriteStream): Progress {
  let [done, all, shownAt] = [0, undefined as number | undefined, 0];
  const show = (words: string): void => void output.write(`\r\u001B[K${words}`);
  return {
    begin: (bytes) => {
      [done, all, shownAt] = [0, bytes, Date.now()];
      show("Reading");
    },
    read: (bytes) => {
      done += bytes;
    },
    reach: (rows) => {
      const now = Date.now();
      if (now - shownAt < PAUSE) return;
      shownAt = now;
      show(
        `${all === undefined ? "Reading" : bar(done / Math.max(all, 1))}  ${rows.toLocaleString("en-GB")} rows`,
      );
    },
    say: show,
    end: () => show(""),
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(share, 1) * WIDTH);
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${String(Math.floor(Math.min(share, 1) * 100)).padStart(3)} %`;
}
