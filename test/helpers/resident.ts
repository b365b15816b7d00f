import { join } from "node:path";
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

/** Whether programs are kept loaded for this run of the suite. */
export const HAS_RESIDENTS = process.env["SCORE_RESIDENTS"] !== undefined;

/**
 * Runs a command line by the built program, as the binary does, in a process that has it loaded: without the quarter of a second
 * in which Node starts and reads it. What belongs to a process of its own (signals, a terminal, streams) is not there.
 */
export function runResident(line: CommandLine): Outcome {
  resident ??= begin();
  Atomics.store(resident.ended, 0, 0);
  resident.port.postMessage({ ...line, version: __SCORE_VERSION__ });
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
  // Of several workers at once, each calls its own.
  const socket = join(process.env["SCORE_RESIDENTS"] ?? "", process.env["VITEST_POOL_ID"] ?? "");
  const worker = new Worker(fileURLToPath(new URL("resident-call.mjs", import.meta.url)), {
    workerData: { port: port2, ended, socket },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { port: port1, ended };
}

declare const __SCORE_VERSION__: string;
