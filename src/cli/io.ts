import type { ColorSupportLevel } from "chalk";
import type { Processes } from "../adapters/processes.ts";

/** The outside world of one run: streams, folder, environment and clock, so that nothing else names `process`. */
export interface Io {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes text, or the bytes of one, which need not be read to be written. */
  readonly stdout: (text: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  /** Comes back when everything that was printed has been taken, with why it was not. */
  readonly unwritten: () => Promise<Error | undefined>;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly stdinIsTerminal: boolean;
  readonly columns: number;
  /** The version of Node that runs this. */
  readonly node: string;
  /** Tells when this program is to end, with the name of the signal as its reason, while it must come to its end in good order. */
  readonly stop: AbortSignal;
  /** Runs something that must come to its end: told to stop, Git and its hooks do, and we put back what they leave. */
  readonly uninterrupted: <Result>(body: () => Promise<Result>) => Promise<Result>;
  readonly processes: Processes;
  /** Where questions are asked. */
  readonly terminal: NodeJS.WriteStream;
  /** What they are answered with; touched only where questions may be asked. */
  readonly keyboard: NodeJS.ReadStream;
  /** Calls a listener from now on, instead of dying, where this program is to end (Ctrl-C, SIGTERM, a closed terminal). */
  readonly onStop: (listener: () => void) => void;
  readonly now: () => Date;
  /** The bytes of standard input, piece by piece; it is opened when it is asked for. */
  readonly stdin: () => AsyncIterable<Uint8Array> & { readonly destroy: () => void };
}

/** Decides how much colour to use: the flag first, then NO_COLOR and FORCE_COLOR, then whether anyone watches. */
export function colorLevel(flag: string | undefined, env: Io["env"], isTerminal: boolean): ColorSupportLevel {
  if (flag === "always") return 1;
  if (flag === "never") return 0;
  if ((env["NO_COLOR"] ?? "") !== "") return 0;
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force === "0" || force === "false" ? 0 : 1;
  return isTerminal && env["TERM"] !== "dumb" ? 1 : 0;
}

/** Tells whether a terminal can draw anew what it has shown. One of Windows needs no TERM. */
export function hasCursor(env: Io["env"]): boolean {
  const { TERM: term = "" } = env;
  return term === "" ? env["OS"] === "Windows_NT" : term !== "dumb" && term !== "unknown";
}

/** Tells whether questions may be asked: somebody sees them, can answer, and this is no CI. */
export function canAsk(io: Io): boolean {
  const ci = io.env["CI"];
  return (
    io.stdinIsTerminal &&
    io.stderrIsTerminal &&
    (ci === undefined || ci === "" || ci === "false" || ci === "0")
  );
}
