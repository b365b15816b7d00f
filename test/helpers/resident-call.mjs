// Passes command lines on to a resident program, and its answers back, for a test that waits for them.
import { createConnection } from "node:net";
import { createInterface } from "node:readline";
import { workerData } from "node:worker_threads";

const { port, answers, socket } = workerData;
const connection = createConnection(socket);

let call;

createInterface({ input: connection }).on("line", (line) => answer(JSON.parse(line)));
connection.on("error", () => undefined);
connection.on("close", gone);
port.on("message", (line) => {
  call = line.call;
  if (connection.destroyed) gone();
  else connection.write(`${JSON.stringify(line)}\n`);
});

function gone() {
  answer({ call, code: null, stdout: "", stderr: "the resident program has ended" });
}

function answer(outcome) {
  port.postMessage(outcome);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
}
