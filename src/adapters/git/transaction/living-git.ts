import * as fs from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const PAUSES = 10;
const PAUSE = 100;

/** Tells whether a Git works in one of these folders, or may where the system does not tell. One that only reads is gone in a moment. */
export async function worksSomeGit(folders: readonly string[]): Promise<boolean> {
  for (let pause = 0; gitMayWorkIn(folders); pause += 1) {
    if (pause >= PAUSES) return true;
    await wait(PAUSE);
  }
  return false;
}

// Where nobody can tell, one may.
function gitMayWorkIn(folders: readonly string[]): boolean {
  const processes = runningProcesses();
  if (processes.length === 0) return true;
  return processes.some((pid) => {
    if (!isLivingGit(pid)) return false;
    const at = workingFolder(pid);
    return at === undefined || folders.some((folder) => at === folder || at.startsWith(`${folder}/`));
  });
}

// Nothing is known of the folder of somebody else's process; one that has ended meanwhile is in none.
function workingFolder(pid: string): string | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return isLivingGit(pid) ? undefined : "";
  }
}

/** Tells whether a process is a Git that runs: one that is dead keeps its name until somebody has taken note of it. */
export function isLivingGit(pid: string): boolean {
  try {
    return /^\d+ \(git\) [^ZX]/.test(fs.readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Tells whether no process has a file open, as a living Git has its lock until it has written it. False where nobody can tell. */
export function nobodyHasOpen(file: string): boolean {
  const processes = runningProcesses();
  return processes.length > 0 && !processes.some((pid) => hasOpen(pid, file));
}

// None where the system does not tell.
function runningProcesses(): readonly string[] {
  try {
    return fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function hasOpen(pid: string, file: string): boolean {
  try {
    return fs
      .readdirSync(`/proc/${pid}/fd`)
      .some((handle) => linkTarget(`/proc/${pid}/fd/${handle}`) === file);
  } catch (error) {
    // One that has ended meanwhile has nothing open; one that may not be looked at may.
    return (
      (error as NodeJS.ErrnoException).code !== "ENOENT" && (error as NodeJS.ErrnoException).code !== "ESRCH"
    );
  }
}

function linkTarget(handle: string): string | undefined {
  try {
    return fs.readlinkSync(handle);
  } catch {
    return undefined;
  }
}
