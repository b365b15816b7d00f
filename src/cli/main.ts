import process from "node:process";
import { outletTo } from "../adapters/outlet.ts";
import type { Io } from "./io.ts";

declare const __SCORE_VERSION__: string;

/** Runs the program for this process: the only place that reads `process` and sets its exit code. */
async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const [out, err] = [outletTo(process.stdout), outletTo(process.stderr)];
  // Asked for alone, the version needs nothing else to be loaded.
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    out.write(`${__SCORE_VERSION__}\n`);
    if ((await out.refusal()) === undefined) return;
  }
  const io: Io = {
    argv,
    cwd: process.cwd(),
    env: process.env,
    stdout: out.write,
    stderr: err.write,
    unwritten: out.refusal,
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    stdinIsTerminal: process.stdin.isTTY === true,
    columns: process.stdout.columns ?? 80,
    node: process.versions.node,
    stop: stop.signal,
    uninterrupted,
    processes: { own: process.pid, isRunning },
    terminal: process.stderr,
    keyboard: process.stdin,
    onStop,
    now: () => new Date(),
    stdin: () => process.stdin,
  };
  const { runProgram } = await import("./program.ts");
  const code = await runProgram(io, __SCORE_VERSION__);
  const stoppedBy: unknown = code === INTERRUPTED ? stop.signal.reason : undefined;
  // Dying of the signal is what a closed terminal expects: Node itself fails where it would set that terminal back.
  if (stoppedBy === "SIGHUP") {
    process.removeAllListeners("SIGHUP");
    process.kill(process.pid, "SIGHUP");
  }
  process.exitCode = stoppedBy === "SIGTERM" ? TERMINATED : code;
}

const INTERRUPTED = 130;
const TERMINATED = 143;
const stop = new AbortController();

function onStop(listener: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      stop.abort(signal);
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

async function uninterrupted<Result>(body: () => Promise<Result>): Promise<Result> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const ask = (signal: NodeJS.Signals): void => stop.abort(signal);
  for (const signal of signals) process.on(signal, ask);
  try {
    return await body();
  } finally {
    for (const signal of signals) process.off(signal, ask);
  }
}

await main();
