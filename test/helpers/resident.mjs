// Keeps the built program loaded and runs the command lines that it is sent, one after the other.
import { statSync } from "node:fs";
import { createServer } from "node:net";
import process from "node:process";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [, , socket, program] = process.argv;

createServer((caller) => {
  // A caller that gave up waiting is gone.
  caller.on("error", () => undefined);
  createInterface({ input: caller }).on("line", async (line) => {
    caller.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`, () => shrink());
  });
}).listen(socket, () => process.stdout.write("ready\n"));

let most = 150_000_000;

// A Git is started by copying what describes this memory: after a text of ten megabytes, each would cost four times as much.
function shrink() {
  if (process.memoryUsage.rss() < most) return;
  // What the first finds is given back by the second.
  globalThis.gc();
  globalThis.gc();
  most = Math.max(most, 1.2 * process.memoryUsage.rss());
}

process.stdin.resume().on("end", () => process.exit());

async function run({ call, argv, cwd, env, input, version }) {
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
  try {
    // Built anew while tests are watched, it is loaded anew.
    const { runProgram } = await import(`${pathToFileURL(program)}?built=${statSync(program).mtimeMs}`);
    return { call, code: await runProgram(io, version), ...said };
  } catch (error) {
    return { call, code: null, stdout: said.stdout, stderr: String(error?.stack ?? error) };
  }
}

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
