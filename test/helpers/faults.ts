import process from "node:process";
import { createFileStore } from "../../src/adapters/file-store.ts";
import { createGit, type Git, type GitOutput, notStarted } from "../../src/adapters/git/git.ts";
import type { Context } from "../../src/commands/context.ts";
import type { Workplace } from "./score.ts";
import { GOAL } from "./tidewell.ts";

/** Fails the call of a number, and where it persists every one after it. */
export interface Fault {
  readonly at: number;
  readonly persists: boolean;
}

/** How a run of Git goes wrong: it says no, it does its work and is not heard of again, or it can't be started. */
export type GitFault = "refuses" | "is lost" | "does not start";

const PLAYED: GitOutput = { code: 128, stdout: Buffer.alloc(0), stderr: "fatal: played" };

/** A Git of which one call goes wrong, and which counts them. */
export function faultyGit(
  place: Workplace,
  how: GitFault,
  fault: Fault,
): Git & { readonly calls: () => number } {
  const git = createGit(place.env);
  let calls = 0;
  return {
    ...git,
    calls: () => calls,
    run: async (args, options) => {
      calls += 1;
      const fails = fault.at !== 0 && (calls === fault.at || (fault.persists && calls > fault.at));
      if (!fails) return git.run(args, options);
      if (how === "does not start") throw notStarted(Object.assign(new Error("spawn"), { code: "ENOMEM" }));
      if (how === "is lost") await git.run(args, options);
      return PLAYED;
    },
  };
}

/** What a command is given, without a terminal; `isDead` says that nobody else of this program runs. */
export function contextOf(place: Workplace, git: Git = createGit(place.env), isDead = false): Context {
  return {
    cwd: place.path,
    env: place.env,
    store: createFileStore(),
    git,
    now: () => ({ day: "2026-03-04", iso: "2026-03-04T17:40:00+00:00" }),
    ask: undefined,
    input: () => process.stdin,
    uninterrupted: (body) => body(),
    stoppable: (body) => body(new AbortController().signal),
    processes: { own: process.pid, isRunning: () => !isDead },
    version: "0",
    node: process.versions.node,
    argv: ["amend", GOAL],
  };
}
