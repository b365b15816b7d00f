import { spawn } from "node:child_process";
import process from "node:process";
import { text } from "node:stream/consumers";

/** A whole process that is measured: a program (`node` unless named) with its arguments, and the folder it runs in. */
export interface Command {
  readonly label: string;
  readonly program?: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What its output has to hold, so that a command that failed early is not taken for a fast one. */
  readonly names?: RegExp;
}

/** What one command took in each round, in milliseconds, and the most memory it held, in megabytes. */
export interface Measured {
  readonly command: Command;
  readonly times: readonly number[];
  readonly peak: number;
}

/**
 * Runs inside the measured process, in a round of its own that is not timed, and writes kilobytes to its fourth stream. Where Linux tells
 * the peak of this very memory, that is taken: what `resourceUsage` tells there begins with the peak of the process that started it.
 */
export const REPORT_PEAK = `import{readFileSync,writeSync}from"node:fs";process.on("exit",()=>{let peak=process.resourceUsage().maxRSS;try{peak=/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1]}catch{}writeSync(3,String(peak))})`;

/**
 * Runs every command once in each round, one after the other, so that a busy moment of the machine falls on all of them.
 * The first rounds warm the disk cache and are not counted.
 */
export async function measure(
  commands: readonly Command[],
  rounds: { readonly warm: number; readonly counted: number },
  tell: (line: string) => void,
): Promise<readonly Measured[]> {
  const results = new Map<Command, { times: number[]; peak: number }>();
  // Whoever does not do its work is told of before anybody waits for the others.
  for (const command of commands) results.set(command, { times: [], peak: await peakOf(command) });
  for (let round = 1 - rounds.warm; round <= rounds.counted; round += 1) {
    tell(round < 1 ? "warming up" : `round ${round} of ${rounds.counted}`);
    for (const command of commands) {
      const took = await timeOf(command);
      if (round >= 1) results.get(command)?.times.push(took);
    }
  }
  // Once more: by now whoever keeps something has it.
  for (const [command, result] of results) result.peak = await peakOf(command);
  return [...results].map(([command, result]) => ({ command, ...result }));
}

function timeOf(command: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = process.hrtime.bigint();
    const program = command.program ?? process.execPath;
    const child = spawn(program, command.args, { cwd: command.cwd, stdio: "ignore" });
    child.on("error", reject);
    child.on("exit", () => resolve(Number(process.hrtime.bigint() - begun) / 1e6));
  });
}

/** @throws Error where the output shows that the command did not do its work. */
async function peakOf(command: Command): Promise<number> {
  const importing = `--import=data:text/javascript,${encodeURIComponent(REPORT_PEAK)}`;
  const [program, args] =
    command.program === undefined
      ? [process.execPath, [importing, ...command.args]]
      : [command.program, [...command.args]];
  const child = spawn(program, args, { cwd: command.cwd, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const [out, error, peak] = await Promise.all(
    [1, 2, 3].map((at) => text(child.stdio[at] as NodeJS.ReadableStream)),
  );
  if (command.names !== undefined && !command.names.test(`${out}${error}`))
    throw new Error(`${command.label} did not do its work:\n${`${out}${error}`.slice(0, 1_000)}`);
  return peak === "" ? Number.NaN : Number(peak) / 1024;
}
