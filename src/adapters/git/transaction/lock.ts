import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { ScoreError } from "../../../core/errors.ts";
import { isAlive, isFromHere, markOf, type Processes } from "../../processes.ts";
import { removeStaged } from "../../staging.ts";
import { notWritable, ownFileMode } from "../own-folder.ts";
import { busy, LONGEST_RUN } from "./busy.ts";
import { unfinished } from "./interruption.ts";
import { createJournal, type Journal, journalPath, readJournal, writeJournal } from "./journal.ts";
import { dropContents } from "./kept-contents.ts";

/** The one right to write in a work tree, with the journal that says what is being done. */
export interface Hold {
  /** What the journal says now. */
  readonly journal: Journal;
  /** Writes down what comes next, before it is done. */
  note(change: Partial<Pick<Journal, "plan" | "git" | "strange">>): void;
  /** Has nothing more to finish or to take back; a crash from here on finds what was done already. */
  forget(): void;
  /** Ends the hold. A journal with a plan that was not forgotten stays, for `--resume` and `--undo`. */
  end(): void;
}

const PAUSES = 50;
const PAUSE = 100;

/**
 * Takes the right to write in a work tree, waiting about five seconds for another run of this program to end.
 * `pauseFor` waits, and may stop waiting by an error.
 * @throws ScoreError `amend/busy` (state) where it does not end; `amend/unfinished` where one was killed in the middle of writing.
 */
export async function takeHold(
  gitDir: string,
  typed: readonly string[],
  processes: Processes,
  pauseFor: (milliseconds: number) => Promise<void> = wait,
): Promise<Hold> {
  const journal: Journal = {
    version: 1,
    id: randomBytes(6).toString("hex"),
    process: markOf(processes.own),
    begun: Date.now(),
    typed: [...typed],
    plan: null,
    git: null,
    ended: false,
    strange: null,
  };
  for (let pause = 0; ; pause += 1) {
    if (created(gitDir, journal)) return holdOf(gitDir, journal);
    const other = readWhole(gitDir);
    if (other === undefined) continue;
    if (other === "half" || isAtWork(other, processes)) {
      if (pause >= PAUSES) throw busy(other === "half" ? readJournal(gitDir) : other, processes);
      await pauseFor(PAUSE);
    } else if (other.plan === null) clearAway(gitDir, other, processes);
    else throw unfinished(other);
  }
}

/**
 * Takes over what a run left that is no more.
 * Returns nothing where nothing was left. @throws ScoreError `amend/busy` where it is still at work.
 */
export async function takeOver(gitDir: string, processes: Processes): Promise<Hold | undefined> {
  for (let pause = 0; ; pause += 1) {
    const left = readWhole(gitDir);
    if (left === undefined) return undefined;
    if (left !== "half" && !isAtWork(left, processes)) {
      const own = { ...left, process: markOf(processes.own), begun: Date.now(), ended: false };
      if (alone(gitDir, processes, () => replaceIf(gitDir, left, own))) return holdOf(gitDir, own);
    }
    if (pause >= PAUSES) throw busy(left === "half" ? readJournal(gitDir) : left, processes);
    await wait(PAUSE);
  }
}

/** Tells whether the run that a journal is of, or the Git that it started, still works. */
export function isAtWork(journal: Journal, processes: Processes): boolean {
  const working = [
    // What came to an end with something to decide waits for a person, not for its process.
    ...(journal.ended ? [] : [journal.process]),
    ...(journal.git === null ? [] : [journal.git.process]),
  ];
  return working.some((mark) =>
    isFromHere(mark) ? isAlive(mark, processes) : !journal.ended && Date.now() - journal.begun < LONGEST_RUN,
  );
}

/** What is younger than this may still be being written, in milliseconds. */
const HALF_WRITTEN = 2_000;

function readWhole(gitDir: string): Journal | "half" | undefined {
  try {
    return readJournal(gitDir);
  } catch (error) {
    // What somebody else keeps to themselves is theirs as long as it is there.
    if (error instanceof ScoreError && error.code === "amend/busy") return "half";
    const since = fs.lstatSync(journalPath(gitDir), { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Math.abs(Date.now() - since) < HALF_WRITTEN) return "half";
    throw error;
  }
}

function created(gitDir: string, journal: Journal): boolean {
  try {
    return createJournal(gitDir, journal);
  } catch (error) {
    throw notWritable(gitDir, error);
  }
}

function holdOf(gitDir: string, taken: Journal): Hold {
  let journal = taken;
  return {
    get journal() {
      return journal;
    },
    note(change) {
      if (!isStillOwn(gitDir, journal)) throw takenOver();
      const next = { ...journal, ...change };
      writeJournal(gitDir, next);
      journal = next;
    },
    forget() {
      journal = { ...journal, plan: null, git: null, strange: null };
    },
    end() {
      try {
        if (!isStillOwn(gitDir, journal)) return;
        if (journal.plan === null) {
          fs.rmSync(journalPath(gitDir), { force: true });
          dropContents(gitDir, journal.id);
        } else writeJournal(gitDir, { ...journal, ended: true });
      } catch {
        // Whoever comes next finds the same by the journal as it is, because this process is no more then.
        return;
      } finally {
        removeGuard(gitDir, journal.process.pid);
      }
    },
  };
}

function isStillOwn(gitDir: string, { id, process }: Journal): boolean {
  const now = readJournal(gitDir);
  return now?.id === id && now.process.pid === process.pid && now.process.started === process.started;
}

function takenOver(): ScoreError {
  return new ScoreError(
    "unfinished",
    "amend/taken-over",
    "another command has taken over what this one was recording, so it stopped here",
    { hint: "git status\nscore log -n 1" },
  );
}

// A run that was killed before it wrote anything leaves nothing to decide.
function clearAway(gitDir: string, stale: Journal, processes: Processes): void {
  alone(gitDir, processes, () => {
    if (readJournal(gitDir)?.id !== stale.id) return true;
    removeStaged(gitDir);
    fs.rmSync(journalPath(gitDir), { force: true });
    dropContents(gitDir, stale.id);
    return true;
  });
}

function replaceIf(gitDir: string, expected: Journal, next: Journal): boolean {
  const now = readJournal(gitDir);
  if (now?.id !== expected.id || now.process.pid !== expected.process.pid || now.begun !== expected.begun)
    return false;
  writeJournal(gitDir, next);
  return true;
}

/** What lies about longer than this was left by a run that ended within the few lines below, in milliseconds: less than is waited. */
const LONGEST_TAKEOVER = 3_000;

// Two runs that find the same stale journal must not both take it away: the second would take away the first one's own.
function alone(gitDir: string, processes: Processes, body: () => boolean): boolean {
  const guard = guardPath(gitDir);
  try {
    fs.writeFileSync(guard, String(processes.own), { flag: "wx", mode: ownFileMode(gitDir) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw notWritable(gitDir, error);
    const since = fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST_TAKEOVER) fs.rmSync(guard, { force: true });
    return false;
  }
  try {
    return body();
  } finally {
    try {
      fs.rmSync(guard, { force: true });
    } catch {
      // It counts for nothing in a few seconds, and is tried again when the hold ends.
    }
  }
}

function guardPath(gitDir: string): string {
  return `${journalPath(gitDir)}.takeover`;
}

// What a failed removal left of one's own takeover.
function removeGuard(gitDir: string, pid: number): void {
  const guard = guardPath(gitDir);
  try {
    if (fs.readFileSync(guard, "utf8") === String(pid)) fs.rmSync(guard, { force: true });
  } catch {
    // There is none, as nearly always.
    return;
  }
}
