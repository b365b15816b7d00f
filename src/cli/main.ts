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
    uninterrupted,
    terminal: process.stderr,
    now: () => new Date(),
    stdin: () => process.stdin,
  };
  const { runProgram } = await import("./program.ts");
  process.exitCode = await runProgram(io, __SCORE_VERSION__);
}

async function uninterrupted<Result>(body: () => Promise<Result>): Promise<Result> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const goOn = (): void => undefined;
  for (const signal of signals) process.on(signal, goOn);
  try {
    return await body();
  } finally {
    for (const signal of signals) process.off(signal, goOn);
  }
}

await main();
