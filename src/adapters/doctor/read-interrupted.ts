import { readJournal } from "../git/transaction/journal.ts";

/** Tells whether a run of this program left something to finish or to take back in a work tree's Git folder. */
export function readInterrupted(gitDir: string): boolean {
  try {
    const journal = readJournal(gitDir);
    return journal !== undefined && journal.plan !== null;
  } catch {
    // One that can't be read is in the way as well.
    return true;
  }
}
