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

/** How many calls there were since the last play, the fault that is played, and the first call that one made to fail. */
export const disk: { fault: DiskFault | undefined; calls: Record<DiskCall, number>; first: string } = {
  fault: undefined,
  calls: { changing: 0, looking: 0 },
  first: "none",
};

/** Begins to count the calls, and plays a fault. */
export function play(fault: DiskFault | undefined): void {
  disk.fault = fault;
  disk.calls = { changing: 0, looking: 0 };
  if (fault !== undefined) disk.first = "none";
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
    const { fault, calls } = disk;
    calls[of] += 1;
    if (fault?.of !== of || calls[of] < fault.at || (calls[of] > fault.at && !fault.persists))
      return call(...args);
    if (disk.first === "none") disk.first = name;
    throw Object.assign(new Error(`played: ${name}`), { code: fault.code });
  };
}
