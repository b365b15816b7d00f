import { describe, expect, it } from "vitest";
import { startThreads } from "../../src/adapters/threads.ts";

/** A script that answers each number with its double, and ends at one below nothing. */
const DOUBLE = script(
  `parentPort.on("message", (n) => { if (n < 0) throw new Error("no"); parentPort.postMessage(2 * n + workerData); });`,
);
const GREEDY = script(
  `const held = []; parentPort.on("message", () => { for (;;) held.push(new Array(1e5).fill(held.length)); });`,
);

function script(body: string): URL {
  const whole = `import { parentPort, workerData } from "node:worker_threads"; ${body}`;
  return new URL(`data:text/javascript,${encodeURIComponent(whole)}`);
}

describe("threads", () => {
  it("answer each for itself, whichever of them is asked", async () => {
    const threads = startThreads<number, number>(DOUBLE, 2, 1);
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => threads.ask(n)));
    threads.end();
    expect(answers).toEqual([3, 5, 7, 9, 11]);
  });

  it("leave undone what one had before it that came to an end, and what is asked when none is left", async () => {
    const threads = startThreads<number, number>(DOUBLE, 1, 0);
    expect(await threads.ask(1)).toBe(2);
    expect(await Promise.all([-1, 2].map((n) => threads.ask(n)))).toEqual([undefined, undefined]);
    expect(await threads.ask(3)).toBeUndefined();
    threads.end();
  });

  it("end for themselves where their memory is used up, and the program goes on", async () => {
    const threads = startThreads<number, number>(GREEDY, 1, 0);
    expect(await threads.ask(1)).toBeUndefined();
    threads.end();
  });

  it("leave everything undone where their script is not there", async () => {
    const threads = startThreads<number, number>(new URL("file:///nowhere/thread.js"), 2, 0);
    expect(await Promise.all([1, 2, 3].map((n) => threads.ask(n)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    threads.end();
  });
});
