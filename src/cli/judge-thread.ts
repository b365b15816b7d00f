import { parentPort, workerData } from "node:worker_threads";
import { judgeShare, type Sharing } from "../commands/lint/judge-share.ts";
import type { RawFile } from "../core/document/document.ts";

// A thread of lint: what it throws ends it, and then its files are judged by the one that asked.
const judge = judgeShare(workerData as Sharing);
let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (files: readonly RawFile[]) => {
  last = last.then(async () => parentPort?.postMessage(await judge(files)));
});
