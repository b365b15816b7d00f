import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

/**
 * Starts, once for a run of the suite, a process for each of its workers that keeps the built program loaded from one test file to
 * the next; `SCORE_RESIDENTS` tells the workers in which folder they are called.
 */
export async function setup({ config }: TestProject): Promise<(() => Promise<void>) | undefined> {
  // What runs the binary for each command needs none, and the projects of a run share theirs.
  if (process.env["SCORE_BIN"] !== undefined || process.env["SCORE_RESIDENTS"] !== undefined)
    return undefined;
  const folder = mkdtempSync(join(tmpdir(), "score-residents-"));
  process.env["SCORE_RESIDENTS"] = folder;
  const numbers = Array.from({ length: config.maxWorkers }, (_, at) => at + 1);
  const residents = await Promise.all(numbers.map((number) => begin(join(folder, `${number}`))));
  return async () => {
    delete process.env["SCORE_RESIDENTS"];
    await Promise.all(residents.map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
}

// It ends with the pipe that it is held by, whatever becomes of the process that started it.
async function begin(socket: string): Promise<ChildProcess> {
  const [resident, program] = ["resident.mjs", "../../dist/program.js"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  const args = ["--expose-gc", "--max-semi-space-size=2", resident, socket, program];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

async function ended(resident: ChildProcess): Promise<void> {
  if (resident.exitCode !== null || resident.signalCode !== null) return;
  const end = once(resident, "exit");
  resident.kill("SIGKILL");
  await end;
}
