import type { ChildProcess } from "node:child_process";

/** How long nothing is heard after a program's end until all that it said has been heard, in milliseconds. */
const SILENCE = 250;

/** How long whoever goes on talking after that end is listened to, in milliseconds. */
const LONGEST = 2_000;

/**
 * Tells when all was heard that a program said which has ended, though another one that it started keeps its output open. What
 * was said before the end lies in the pipes, and is read before the silence counts; the pipes keep nobody waiting from then on.
 */
export function whenSilent(child: ChildProcess, onSilence: () => void): void {
  const outputs = [child.stdout, child.stderr];
  const ended = Date.now();
  let heard = true;
  const hear = (): void => {
    heard = true;
  };
  const listen = (): void => {
    heard = false;
    // What waits is read between the timer and this: a computer under load must not make silence of it.
    timer = setTimeout(() => setImmediate(decide), SILENCE);
  };
  const decide = (): void => {
    if (heard && Date.now() - ended < LONGEST) listen();
    else stop(true);
  };
  const stop = (isSilent: boolean): void => {
    clearTimeout(timer);
    for (const output of outputs) output?.off("data", hear);
    if (!isSilent) return;
    // Closing them would end whoever writes there.
    for (const output of outputs) if (output !== null && "unref" in output) (output.unref as () => void)();
    onSilence();
  };
  let timer: NodeJS.Timeout | undefined;
  for (const output of outputs) output?.on("data", hear);
  child.once("close", () => stop(false));
  listen();
}
