import { ScoreError } from "../../../core/errors.ts";
import { isAlive, isFromHere, type Processes } from "../../processes.ts";
import type { Journal } from "./journal.ts";

/** Where processes can't be asked after, a run counts as ended after this, in milliseconds. */
export const LONGEST_RUN = 10 * 60 * 1000;

/** Says who is at work. */
export function busy(other: Journal | undefined, processes: Processes): ScoreError {
  const data = { process: other?.process.pid ?? null };
  const hint = "run the same command again when it has ended";
  const told = (words: string): ScoreError =>
    new ScoreError("state", "amend/busy", `${words}, so nothing was recorded`, { hint, data });
  if (other === undefined) return told("another command of score is recording something here");
  const { pid, host } = other.process;
  if (!isFromHere(other.process)) {
    const minutes = Math.max(1, Math.ceil((other.begun + LONGEST_RUN - Date.now()) / 60_000));
    return told(
      `a command of score on ${host} (process ${pid}) began to record something here, and nobody can see from here whether it still runs; in ${minutes} minutes it counts as ended`,
    );
  }
  if (!other.ended && isAlive(other.process, processes))
    return told(`another command of score (process ${pid} on ${host}) is recording something here`);
  return other.git === null
    ? told("another command of score is taking over what an earlier one left here")
    : told(`the Git of an earlier command of score (process ${other.git.process.pid}) still works here`);
}
