import * as clack from "@clack/prompts";

/** Shows on a terminal how far something is. */
export interface Progress {
  begin(bytes: number | undefined): void;
  advance(bytes: number, rows: number): void;
  say(what: string): void;
  end(): void;
}

/** Shows nothing. */
export const NO_PROGRESS: Progress = {
  begin: () => undefined,
  advance: () => undefined,
  say: () => undefined,
  end: () => undefined,
};

/** Makes a bar by bytes over @clack/prompts, or a counter of rows where nobody knows how many bytes will come. */
export function createProgress(output: NodeJS.WriteStream): Progress {
  let bar: clack.ProgressResult | undefined;
  let counter: clack.SpinnerResult | undefined;
  return {
    begin: (bytes) => {
      if (bytes === undefined) counter = clack.spinner({ output });
      else bar = clack.progress({ max: Math.max(bytes, 1), output });
      (bar ?? counter)?.start("Reading");
    },
    advance: (bytes, rows) => {
      const words = `${rows.toLocaleString("en-GB")} rows`;
      bar?.advance(bytes, words);
      counter?.message(words);
    },
    say: (what) => (bar ?? counter)?.message(what),
    end: () => {
      (bar ?? counter)?.clear();
      [bar, counter] = [undefined, undefined];
    },
  };
}
