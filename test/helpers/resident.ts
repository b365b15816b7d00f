import { existsSync } from "node:fs";
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

/** Longer than any command takes on a busy machine, and shorter than a test may. */
const LONGEST = 100_000;

let calls = 0;
let resident: { readonly port: MessagePort; readonly answers: Int32Array } | undefined;

// Of several workers at once, each calls its own.
const SOCKET = join(process.env["SCORE_RESIDENTS"] ?? "", process.env["VITEST_POOL_ID"] ?? "");

/** Whether a program is kept loaded for this worker of a run of the suite. */
export const HAS_RESIDENT = process.env["SCORE_RESIDENTS"] !== undefined && existsSync(SOCKET);

/**
 * Runs a command line by the built program, as the binary does, in a process that has it loaded: without the quarter of a second
 * in which Node starts and reads it. What belongs to a process of its own (signals, a terminal, streams) is not there.
 */
export function runResident(line: CommandLine): Outcome {
  resident ??= begin();
  calls += 1;
  const call = calls;
  resident.port.postMessage({ ...line, call, version: __SCORE_VERSION__ });
  const answer = answerTo(call, resident);
  if (answer === undefined) throw new Error(`score ${line.argv.join(" ")} did not end in ${LONGEST} ms`);
  // A mistake of the program ends the binary with a trace, which no test may take for an answer.
  if (answer.code === null) throw new Error(answer.stderr);
  return { code: answer.code, stdout: answer.stdout, stderr: answer.stderr };
}

function answerTo(call: number, { port, answers }: NonNullable<typeof resident>): Outcome | undefined {
  for (;;) {
    const before = Atomics.load(answers, 0);
    const answer = receiveMessageOnPort(port)?.message as (Outcome & { readonly call: number }) | undefined;
    if (answer?.call === call) return answer;
    // Another one is late, for a call that was given up.
    if (answer === undefined && Atomics.wait(answers, 0, before, LONGEST) === "timed-out") return undefined;
  }
}

function begin(): { readonly port: MessagePort; readonly answers: Int32Array } {
  const { port1, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(fileURLToPath(new URL("resident-call.mjs", import.meta.url)), {
    workerData: { port: port2, answers, socket: SOCKET },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { port: port1, answers };
}

declare const __SCORE_VERSION__: string;
