import * as fs from "node:fs";

/** What a step's summary may have on GitHub, in bytes; with more it is not shown at all. */
const MOST_BYTES = 1024 * 1024;

/** The summary of a step of a workflow, to which several programs may write. */
export interface StepSummary {
  /** How many bytes it still has room for. */
  readonly room: number;
  add(text: string): void;
}

/**
 * Opens the file of a step's summary, which the runner made and names in the environment.
 * @throws Error of the system where that can't be; a link is not followed, and nothing waits at a pipe.
 */
export function openStepSummary(path: string): StepSummary {
  const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_WRONLY } = fs.constants;
  const open = (): number =>
    fs.openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o666);
  return {
    room: MOST_BYTES - within(open(), sizeOf),
    add: (text) => within(open(), (handle) => fs.writeFileSync(handle, text)),
  };
}

function sizeOf(handle: number): number {
  const facts = fs.fstatSync(handle);
  if (facts.isFile()) return facts.size;
  throw Object.assign(new Error("no plain file"), { code: "EISDIR" });
}

function within<Result>(handle: number, body: (handle: number) => Result): Result {
  try {
    return body(handle);
  } finally {
    fs.closeSync(handle);
  }
}
