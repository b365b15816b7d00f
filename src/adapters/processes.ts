import { readFileSync, readlinkSync } from "node:fs";
import { hostname, uptime } from "node:os";

/** What this program may know of the processes of its computer. */
export interface Processes {
  /** Its own number. */
  readonly own: number;
  /** Tells whether a process of that number runs, whosever it is. */
  readonly isRunning: (pid: number) => boolean;
}

/** A process as it can be told from every later one that gets its number. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** When the computer was started, in seconds since 1970, give or take a few. */
  readonly booted: number;
  /** What the system calls that start, and the world of process numbers that the number belongs to; null where it does not tell. */
  readonly boot: string | null;
  readonly world: string | null;
  /** When the process was started, in ticks since then; null where the system does not tell. */
  readonly started: string | null;
}

/** The two readings of a clock that is being set differ by less than this, in seconds. */
const SAME_BOOT = 60;

/** Marks a running process. */
export function markOf(pid: number): ProcessMark {
  return {
    pid,
    host: hostname(),
    booted: bootedAt(),
    boot: bootName(),
    world: ownWorld(),
    started: factsOf(pid)?.started ?? null,
  };
}

/** Tells whether a process belongs to this computer and to this world of numbers (a container has its own), so that it can be asked after. */
export function isFromHere(mark: ProcessMark): boolean {
  return mark.host === hostname() && mark.world === ownWorld();
}

/** Tells whether a marked process still runs. One from elsewhere counts as running: nobody here can know. */
export function isAlive(mark: ProcessMark, processes: Processes): boolean {
  if (!isFromHere(mark)) return true;
  if (!isSameBoot(mark)) return false;
  if (!processes.isRunning(mark.pid)) return false;
  const facts = factsOf(mark.pid);
  // Dead but not yet taken note of by its parent, it still has its number.
  if (facts?.state === "Z") return false;
  return mark.started === null || facts === undefined || facts.started === mark.started;
}

// A clock that is set while something runs must not make it look as if the computer had been started anew.
function isSameBoot(mark: ProcessMark): boolean {
  const now = bootName();
  if (mark.boot !== null && now !== null) return mark.boot === now;
  return Math.abs(mark.booted - bootedAt()) <= SAME_BOOT;
}

function bootedAt(): number {
  return Math.round(Date.now() / 1000 - uptime());
}

function bootName(): string | null {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return null;
  }
}

function ownWorld(): string | null {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return null;
  }
}

// Linux only: elsewhere the number alone has to do.
function factsOf(pid: number): { readonly state: string; readonly started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name stands in brackets and may hold anything, brackets too.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", started: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}
