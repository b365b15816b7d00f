import type * as Fs from "node:fs";
import type { Fault } from "./faults.ts";

/** How a call on the disk goes wrong. */
export interface DiskFault extends Fault {
  readonly of: DiskCall;
  /** What the system calls it. */
  readonly code: string;
}

/** Whether a call changes the disk or only looks at it. */
export type DiskCall = "changing" | "looking";

/** The calls since the last play, and the fault that is played. */
export const disk: { fault: DiskFault | undefined; names: Record<DiskCall, string[]> } = {
  fault: undefined,
  names: { changing: [], looking: [] },
};

/** Begins to count the calls, and plays a fault. */
export function play(fault: DiskFault | undefined): void {
  disk.fault = fault;
  disk.names = { changing: [], looking: [] };
}

const CALLS: Readonly<Record<DiskCall, readonly (keyof typeof Fs)[]>> = {
  changing: [
    "openSync",
    "writeSync",
    "writeFileSync",
    "copyFileSync",
    "fsyncSync",
    "fchmodSync",
    "linkSync",
    "renameSync",
    "rmSync",
    "rmdirSync",
    "mkdirSync",
  ],
  looking: ["readFileSync", "readdirSync", "lstatSync", "statSync", "realpathSync", "readSync", "fstatSync"],
};

/** Makes a file system of which one call goes wrong: what `vi.mock("node:fs")` is given. */
export function faultyDisk(real: typeof Fs): typeof Fs {
  const faulty: Record<string, unknown> = { ...real };
  for (const of of ["changing", "looking"] as const)
    for (const name of CALLS[of])
      faulty[name] = counted(of, name, real[name] as (...args: never[]) => unknown);
  return faulty as unknown as typeof Fs;
}

function counted(of: DiskCall, name: string, call: (...args: never[]) => unknown) {
  return (...args: never[]): unknown => {
    const { fault, names } = disk;
    names[of].push(name);
    const count = names[of].length;
    const fails = fault?.of === of && (count === fault.at || (fault.persists && count > fault.at));
    if (fails) throw Object.assign(new Error(`played: ${name}`), { code: fault.code });
    return call(...args);
  };
}
