import type { Hold } from "./lock.ts";
import { note } from "./make-commit.ts";

/**
 * Notes that a Git is about to start. One that is killed together with this program before its number is known leaves locks: they
 * can be told from older ones by this note, and from those of the Git before it, which ended by itself and took its own along.
 */
export function announceGit(hold: Hold): void {
  note(hold, { git: { process: hold.journal.process, since: Date.now() } });
}

/** Takes the note back of a Git that was not started after all; that of one that was started stays. */
export function forgetAnnounced(hold: Hold): void {
  const { git, process } = hold.journal;
  if (git?.process.pid === process.pid) note(hold, { git: null });
}
