import { readFileSync } from "node:fs";
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
  /** When the process was started, in ticks since then; null where the system does not tell. */
  readonly started: string | null;
}

/** The two readings of a clock that is being set differ by less than this, in seconds. */
const SAME_BOOT = 60;

/** Marks a running process. */
export function markOf(pid: number): ProcessMark {
  return { pid, host: hostname(), booted: bootedAt(), started: factsOf(pid)?.started ?? null };
}

/** Tells whether a marked process still runs. One of another computer counts as running: nobody here can know. */
export function isAlive(mark: ProcessMark, processes: Processes): boolean {
  if (mark.host !== hostname()) return true;
  if (Math.abs(mark.booted - bootedAt()) > SAME_BOOT) return false;
  if (!processes.isRunning(mark.pid)) return false;
  const facts = factsOf(mark.pid);
  // Dead but not yet taken note of by its parent, it still has its number.
  if (facts?.state === "Z") return false;
  return mark.started === null || facts === undefined || facts.started === mark.started;
}

function bootedAt(): number {
  return Math.round(Date.now() / 1000 - uptime());
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
