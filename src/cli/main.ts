import process from "node:process";
import type { Io } from "./io.ts";

declare const __SCORE_VERSION__: string;

/** Runs the program for this process: the only place that reads `process` and sets its exit code. */
async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  // Asked for alone, the version needs nothing else to be loaded.
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    process.stdout.write(`${__SCORE_VERSION__}\n`);
    return;
  }
  // Whoever reads our output may stop reading (`| head -1`): that is no failure of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      // The terminal is gone: nobody reads, and what is under way still comes to its end.
      if (error.code === "EIO") return;
      throw error;
    });
  }
  const io: Io = {
    argv,
    cwd: process.cwd(),
    env: process.env,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    stdinIsTerminal: process.stdin.isTTY === true,
    columns: process.stdout.columns ?? 80,
    node: process.versions.node,
    uninterrupted,
    stoppable,
    processes: { own: process.pid, isRunning },
    terminal: process.stderr,
    keyboard: process.stdin,
    onStop,
    now: () => new Date(),
    stdin: () => process.stdin,
  };
  const { runProgram } = await import("./program.ts");
  const code = await runProgram(io, __SCORE_VERSION__);
  // Dying of the signal is what a closed terminal expects: Node itself fails where it would set that terminal back.
  if (stoppedBy === "SIGHUP" && code === INTERRUPTED) {
    process.removeAllListeners("SIGHUP");
    process.kill(process.pid, "SIGHUP");
  }
  process.exitCode = stoppedBy !== undefined && code === INTERRUPTED ? TERMINATED : code;
}

const INTERRUPTED = 130;
const TERMINATED = 143;
let stoppedBy: "SIGTERM" | "SIGHUP" | undefined;

function onStop(listener: () => void): void {
  for (const signal of ["SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      stoppedBy = signal;
      listener();
    });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function uninterrupted<Result>(body: () => Promise<Result>): Promise<Result> {
  return listening(() => undefined, body);
}

function stoppable<Result>(body: (stopped: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const listener = (signal: NodeJS.Signals): void => {
    if (signal === "SIGTERM" || signal === "SIGHUP") stoppedBy = signal;
    stop.abort();
  };
  return listening(listener, () => body(stop.signal));
}

async function listening<Result>(
  listener: (signal: NodeJS.Signals) => void,
  body: () => Promise<Result>,
): Promise<Result> {
  for (const signal of SIGNALS) process.on(signal, listener);
  try {
    return await body();
  } finally {
    for (const signal of SIGNALS) process.off(signal, listener);
  }
}

await main();
