import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const MEMORY = "/dev/shm";

/** In bytes; the tests of one moment need a small part of it. */
const PLENTY = 4 * 1024 ** 3;

/**
 * Has the temporary folders of a run of the suite made in memory, where there is plenty and programs may run: waiting for a disk
 * to flush is a third of an amendment, and proves nothing. Where every command is a run of the binary, the disk stays in it.
 */
export function setup(): (() => void) | undefined {
  if (process.env["TMPDIR"] !== undefined || process.env["SCORE_BIN"] !== undefined || !hasPlenty())
    return undefined;
  const folder = mkdtempSync(join(MEMORY, "score-tests-"));
  // Some tests are somebody else, who has to get to what is theirs in it.
  chmodSync(folder, 0o711);
  const take = (): void => rmSync(folder, { recursive: true, force: true });
  if (!mayRun(folder)) {
    take();
    return undefined;
  }
  process.env["TMPDIR"] = folder;
  return () => {
    delete process.env["TMPDIR"];
    take();
  };
}

function hasPlenty(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= PLENTY;
  } catch {
    return false;
  }
}

function mayRun(folder: string): boolean {
  const program = join(folder, "tried");
  writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
  return spawnSync(program).status === 0;
}
