import process from "node:process";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Outcome } from "./score.ts";

/** A command line with everything that the program is given with it. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input: string;
}

/** Longer than any command waits for a lock. */
const LONGEST = 60_000;

let resident: { readonly port: MessagePort; readonly ended: Int32Array } | undefined;

/**
 * Runs a command line by the built program, as the binary does, in a thread that has it loaded: without the quarter of a second
 * in which Node starts and reads it. What belongs to a process (its signals, its terminal, its streams) is not there.
 */
export function runResident(line: CommandLine): Outcome {
  resident ??= begin();
  Atomics.store(resident.ended, 0, 0);
  resident.port.postMessage(line);
  if (Atomics.wait(resident.ended, 0, 0, LONGEST) === "timed-out")
    throw new Error(`score ${line.argv.join(" ")} did not end within a minute`);
  const answer = receiveMessageOnPort(resident.port)?.message as Outcome;
  // A mistake of the program ends the binary with a trace, which no test may take for an answer.
  if (answer.code === null) throw new Error(answer.stderr);
  return answer;
}

function begin(): { readonly port: MessagePort; readonly ended: Int32Array } {
  const { port1, port2 } = new MessageChannel();
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(fileURLToPath(new URL("resident.mjs", import.meta.url)), {
    workerData: {
      port: port2,
      ended,
      program: new URL("../../dist/program.js", import.meta.url).href,
      version: __SCORE_VERSION__,
    },
    transferList: [port2],
    env: process.env,
  });
  worker.unref();
  port1.unref();
  return { port: port1, ended };
}

declare const __SCORE_VERSION__: string;
