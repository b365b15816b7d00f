import type { ChildProcess } from "node:child_process";
import type { Writable } from "node:stream";
import type { GitRun } from "./git.ts";

type Pieces = Extract<GitRun["input"], AsyncIterable<unknown>>;

/** Tells whether an input comes piece by piece. */
export function isPieces(input: GitRun["input"]): input is Pieces {
  return typeof input === "object" && Symbol.asyncIterator in input;
}

/** Hands pieces to a process as fast as it takes them. Where they can't be read, the process is ended, and that is thrown. */
export async function feed(child: ChildProcess, pieces: Pieces): Promise<void> {
  const { stdin } = child;
  if (stdin === null) return;
  try {
    for await (const piece of pieces) {
      // It may have ended before it has read everything; its exit code tells why.
      if (stdin.destroyed) return;
      if (!stdin.write(piece)) await drained(stdin);
    }
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    stdin.end();
  }
}

function drained(stdin: Writable): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      stdin.off("drain", go).off("close", go);
      resolve();
    };
    stdin.on("drain", go).on("close", go);
    if (stdin.destroyed) go();
  });
}
