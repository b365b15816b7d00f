import type { Interrupted } from "../../core/doctor/facts.ts";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { journalPath, readJournal } from "../git/transaction/journal.ts";
import { isAtWork } from "../git/transaction/lock.ts";
import type { Processes } from "../processes.ts";

/** Tells whether a run of this program left something to finish or to take back in a work tree's Git folder, or is at work. */
export function readInterrupted(gitDir: string, processes: Processes): Interrupted {
  try {
    const journal = readJournal(gitDir);
    if (journal === undefined) return { is: "none" };
    if (isAtWork(journal, processes)) return { is: "at-work" };
    if (journal.plan === null) return { is: "none" };
    const { undoing } = journal.plan;
    return {
      is: "waiting",
      what: (undoing?.plan ?? journal.plan).message.split("\n")[0] ?? "",
      strange: journal.strange !== null,
      undoing: undoing !== undefined,
    };
  } catch (error) {
    // One that can't be read is in the way as well.
    if (!(error instanceof ScoreError)) throw error;
    if (error.code === "amend/busy")
      return { is: "unreadable", says: error.message, fix: (error.hint ?? "").split("\n").slice(1) };
    const file = journalPath(gitDir);
    const away = shellWords([file, `${file}.old`]);
    return {
      is: "unreadable",
      says: error.message,
      fix: [
        `cat ${shellWords([file])}   # look at it, and at git status`,
        `mv ${away}   # moves it out of the way`,
      ],
    };
  }
}
