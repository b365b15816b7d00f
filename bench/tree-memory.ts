import { readdirSync, readFileSync } from "node:fs";

/** Returns the resident kilobytes of a process and all that it started, as Linux tells them; 0 where the system does not. */
export function treeKilobytes(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of processes()) {
    const status = statusOf(name);
    parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0));
    sizes.set(Number(name), Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0));
  }
  let sum = 0;
  for (const [pid, size] of sizes) if (isBelow(pid, root, parents)) sum += size;
  return sum;
}

function processes(): readonly string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

// One that has ended meanwhile has no memory.
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

function isBelow(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  let now: number | undefined = pid;
  for (let steps = 0; now !== undefined && now > 1 && steps < 100; steps += 1) {
    if (now === root) return true;
    now = parents.get(now);
  }
  return false;
}
