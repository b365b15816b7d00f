import { ScoreError } from "../../../core/errors.ts";
import { isAlive, type Processes } from "../../processes.ts";
import { findGitDir } from "../find-git-dir.ts";
import { interruption } from "./interruption.ts";
import { type Journal, readJournal } from "./journal.ts";
import { isAtWork } from "./lock.ts";

/** What an earlier command left to finish or to take back. */
export interface LeftBehind {
  /** What it was about to record, in a line. */
  readonly subject: string;
  /** The whole, in a sentence. */
  readonly told: string;
  /** Whether it can be finished and taken back, because what is left can be read. */
  readonly isWhole: boolean;
}

/** Tells what an interrupted command left in the work tree of a folder; nothing where none did, or where that command is still at work. */
export function leftBehind(folder: string, processes: Processes): LeftBehind | undefined {
  const gitDir = findGitDir(folder);
  if (gitDir === undefined) return undefined;
  try {
    const journal = readJournal(gitDir);
    if (journal === undefined || journal.plan === null) return undefined;
    const subject = journal.plan.message.split("\n")[0] ?? "";
    if (isAtWork(journal, processes)) return orphaned(journal, subject, processes);
    return { subject, told: interruption(journal), isWhole: true };
  } catch (error) {
    // Reading goes on whatever lies there; the next command that writes says what to do about it.
    if (!(error instanceof ScoreError)) throw error;
    if (error.code === "amend/busy") return undefined;
    return { subject: "something that can't be read any more", told: error.message, isWhole: false };
  }
}

// A command that was killed may leave the Git that it started at work; what becomes of it is known when that has ended.
function orphaned(journal: Journal, subject: string, processes: Processes): LeftBehind | undefined {
  const git = journal.git?.process;
  if (git === undefined || isAlive(journal.process, processes)) return undefined;
  const told = `a command was interrupted while it recorded "${subject}", and its Git (process ${git.pid}) still works: look again when that has ended`;
  return { subject, told, isWhole: false };
}
