import { isCommandedLog, withoutLogCommands } from "../render/log-commands.ts";
import type { Io } from "./io.ts";

/** An outside world in which words are only read. */
export interface GuardedIo extends Io {
  /** Prints to stdout what the log is to obey. */
  readonly command: (text: string) => void;
}

/** Sees to it that no line that is printed is a command to the CI that shows it, but for those that are meant as one. */
export function guarded(io: Io): GuardedIo {
  if (!isCommandedLog(io.env)) return { ...io, command: io.stdout };
  return {
    ...io,
    stdout: (text) =>
      io.stdout(withoutLogCommands(typeof text === "string" ? text : new TextDecoder().decode(text))),
    stderr: (text) => io.stderr(withoutLogCommands(text)),
    command: io.stdout,
  };
}
