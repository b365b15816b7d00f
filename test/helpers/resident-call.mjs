// Passes command lines on to a resident program, and its answers back, for a test that waits for them.
import { createConnection } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { workerData } from "node:worker_threads";

const { port, ended, socket } = workerData;
const connection = await connected();

createInterface({ input: connection }).on("line", (line) => answer(JSON.parse(line)));
connection.on("close", () => answer({ code: null, stdout: "", stderr: "the resident program has ended" }));
port.on("message", (line) => connection.write(`${JSON.stringify(line)}\n`));

function answer(outcome) {
  port.postMessage(outcome);
  Atomics.store(ended, 0, 1);
  Atomics.notify(ended, 0);
}

// It is started together with the first test files, and may take a moment longer than they do.
async function connected() {
  for (;;) {
    const tried = createConnection(socket);
    const error = await new Promise((resolve) => tried.once("connect", resolve).once("error", resolve));
    if (error === undefined) return tried;
    await wait(20);
  }
}
