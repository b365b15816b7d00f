import { setTimeout as wait } from "node:timers/promises";
import type { Git, GitOutput, GitRun } from "./git.ts";

const ATTEMPTS = 50;
const PAUSE = 100;

/** Runs Git, and again for about five seconds while another Git holds a lock: locks are waited for and never removed. */
export async function runPatiently(git: Git, args: readonly string[], options: GitRun): Promise<GitOutput> {
  for (let attempt = 1; ; attempt += 1) {
    const output = await git.run(args, options);
    if (output.code === 0 || attempt === ATTEMPTS || !isLocked(output)) return output;
    await wait(PAUSE);
  }
}

// The file's name is the same in every language that Git speaks.
function isLocked(output: GitOutput): boolean {
  return /index\.lock/.test(output.stderr);
}
