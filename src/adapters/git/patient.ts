import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Git, GitOutput, GitRun } from "./git.ts";

const PAUSES = 50;
const PAUSE = 100;

/**
 * Runs Git, and again when a lock of another Git is gone, for about five seconds: locks are waited for and never removed.
 * @throws ScoreError `interrupted` where it may be stopped and this program is to end.
 */
export async function runPatiently(git: Git, args: readonly string[], options: GitRun): Promise<GitOutput> {
  for (let pause = 0; ; ) {
    const output = await git.run(args, options);
    const lock = output.code === 0 ? undefined : lockNamedBy(output);
    if (lock === undefined) return output;
    // Run at once again, its hooks would say the same fifty times.
    const before = pause;
    while (existsSync(lock) && pause < PAUSES) {
      pause += 1;
      await (options.stoppable === true ? git.pause(PAUSE) : wait(PAUSE));
    }
    if (existsSync(lock) || pause >= PAUSES) return output;
    if (pause === before) pause += 1;
  }
}

// Git names the file that it could not create in quotes, in every language that it speaks.
function lockNamedBy({ stderr }: GitOutput): string | undefined {
  return /'([^'\n]+[/\\](?:index|HEAD|refs[/\\][^'\n]+)\.lock)'/.exec(stderr)?.[1];
}
