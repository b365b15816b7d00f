import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, expect, it } from "vitest";
import { takeHold } from "../../src/adapters/git/transaction/lock.ts";
import { createStaging } from "../../src/adapters/staging.ts";

const folder = mkdtempSync(join(tmpdir(), "score-staging-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("what a run left waiting that was killed while it read goes with the next command that writes", async () => {
  const isRunning = (): boolean => false;
  await takeHold(folder, ["complaint", "import"], { own: process.pid, isRunning });
  const staging = createStaging(folder);
  staging.add("complaints/2026-01-01-cold.md", "Cold\n");
  const next = await takeHold(folder, ["amend"], { own: process.pid, isRunning });
  expect(existsSync(staging.folder)).toBe(false);
  next.end();
});
