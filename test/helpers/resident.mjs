// Keeps the built program loaded and runs the command lines that it is sent, one after the other.
import process from "node:process";
import { workerData } from "node:worker_threads";

const { port, ended, program, version } = workerData;
const { runProgram } = await import(program);

port.on("message", async ({ argv, cwd, env, input }) => {
  const said = { stdout: "", stderr: "" };
  const io = {
    argv,
    cwd,
    env,
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    unwritten: async () => undefined,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    stdinIsTerminal: false,
    columns: 80,
    node: process.versions.node,
    stop: new AbortController().signal,
    uninterrupted: (body) => body(),
    stoppable: (body) => body(new AbortController().signal),
    processes: { own: process.pid, isRunning: (pid) => isRunning(pid) },
    terminal: process.stderr,
    keyboard: process.stdin,
    onStop: () => undefined,
    now: () => new Date(),
    stdin: () => inputOf(input),
  };
  let answer;
  try {
    answer = { code: await runProgram(io, version), ...said };
  } catch (error) {
    answer = { code: null, stdout: said.stdout, stderr: String(error?.stack ?? error) };
  }
  port.postMessage(answer);
  Atomics.store(ended, 0, 1);
  Atomics.notify(ended, 0);
});

function inputOf(text) {
  const pieces = (async function* () {
    if (text !== "") yield Buffer.from(text);
  })();
  return Object.assign(pieces, { destroy: () => undefined });
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
