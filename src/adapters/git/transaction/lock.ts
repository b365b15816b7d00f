import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { ScoreError } from "../../../core/errors.ts";
import { systemWords } from "../../file-store.ts";
import { isAlive, markOf, type Processes } from "../../processes.ts";
import { createJournal, type Journal, journalPath, readJournal, writeJournal } from "./journal.ts";

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
 * @throws ScoreError `amend/busy` (state) where it does not end; `amend/unfinished` where one was killed in the middle of writing.
 */
export async function takeHold(
  gitDir: string,
  typed: readonly string[],
  processes: Processes,
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
    const other = readJournal(gitDir);
    if (other === undefined) continue;
    if (isAtWork(other, processes)) {
      if (pause >= PAUSES) throw busy(other, processes);
      await wait(PAUSE);
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
    const left = readJournal(gitDir);
    if (left === undefined) return undefined;
    if (!isAtWork(left, processes)) {
      const own = { ...left, process: markOf(processes.own), begun: Date.now(), ended: false };
      if (alone(gitDir, processes, () => replaceIf(gitDir, left, own))) return holdOf(gitDir, own);
    }
    if (pause >= PAUSES) throw busy(left, processes);
    await wait(PAUSE);
  }
}

/** Nothing is recorded for longer than this, in milliseconds: what another computer began before that has ended. */
const LONGEST_RUN = 60 * 60 * 1000;

/** Tells whether the run that a journal is of, or the Git that it started, still works. */
export function isAtWork(journal: Journal, processes: Processes): boolean {
  // What came to an end with something to decide waits for a person, not for its process.
  const waits = journal.strange !== null;
  const working = [
    ...(waits ? [] : [journal.process]),
    ...(journal.git === null ? [] : [journal.git.process]),
  ];
  const elsewhere = journal.process.host !== hostname();
  if (elsewhere && Date.now() - journal.begun > LONGEST_RUN) return false;
  return working.some((mark) => isAlive(mark, processes));
}

function created(gitDir: string, journal: Journal): boolean {
  try {
    return createJournal(gitDir, journal);
  } catch (error) {
    throw new ScoreError(
      "state",
      "git/not-writable",
      `nothing can be written in Git's own folder (${gitDir}): ${systemWords(error)}; nothing was recorded`,
      { hint: `ls -ld ${gitDir}   # who may write there?`, cause: error },
    );
  }
}

function holdOf(gitDir: string, taken: Journal): Hold {
  let journal = taken;
  return {
    get journal() {
      return journal;
    },
    note(change) {
      const next = { ...journal, ...change };
      writeJournal(gitDir, next);
      journal = next;
    },
    forget() {
      journal = { ...journal, plan: null, git: null, strange: null };
    },
    end() {
      try {
        if (journal.plan === null) fs.rmSync(journalPath(gitDir), { force: true });
        else writeJournal(gitDir, { ...journal, ended: true });
      } catch {
        // Whoever comes next finds the same by the journal as it is, because this process is no more then.
        return;
      }
    },
  };
}

// A run that was killed before it wrote anything leaves nothing to decide.
function clearAway(gitDir: string, stale: Journal, processes: Processes): void {
  alone(gitDir, processes, () => {
    if (readJournal(gitDir)?.id === stale.id) fs.rmSync(journalPath(gitDir), { force: true });
    return true;
  });
}

function replaceIf(gitDir: string, expected: Journal, next: Journal): boolean {
  const now = readJournal(gitDir);
  if (now === undefined || now.id !== expected.id || now.process.pid !== expected.process.pid) return false;
  writeJournal(gitDir, next);
  return true;
}

/** What lies about longer than this was left by a run that was killed within the few lines below, in milliseconds. */
const LONGEST_TAKEOVER = 5_000;

// Two runs that find the same stale journal must not both take it away: the second would take away the first one's own.
function alone(gitDir: string, processes: Processes, body: () => boolean): boolean {
  const guard = `${journalPath(gitDir)}.takeover`;
  try {
    fs.writeFileSync(guard, String(processes.own), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const since = fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONGEST_TAKEOVER) fs.rmSync(guard, { force: true });
    return false;
  }
  try {
    return body();
  } finally {
    fs.rmSync(guard, { force: true });
  }
}

function busy(other: Journal, processes: Processes): ScoreError {
  const { pid, host } = other.process;
  const who =
    other.ended || !isAlive(other.process, processes)
      ? `the Git of an earlier command of score (process ${other.git?.process.pid} on ${host}) still works here`
      : `another command of score (process ${pid} on ${host}) is recording something here`;
  return new ScoreError("state", "amend/busy", `${who}, so nothing was recorded`, {
    hint: "run the same command again when it has ended",
    data: { process: pid },
  });
}

/** Says that an earlier run has to be finished or taken back first. */
export function unfinished(journal: Journal): ScoreError {
  return new ScoreError(
    "unfinished",
    "amend/unfinished",
    `${interruption(journal)}; nothing new was recorded`,
    {
      hint: recoveryLines(journal).join("\n"),
      data: { interrupted: journal.plan?.message.split("\n")[0] ?? null },
    },
  );
}

/** Says in one sentence what an earlier run left behind. */
export function interruption(journal: Journal): string {
  const what = journal.plan?.message.split("\n")[0] ?? journal.typed.join(" ");
  return journal.strange === null
    ? `an earlier command was interrupted while it recorded "${what}"`
    : `the commit of "${what}" is not what was asked for: ${journal.strange}`;
}

/** The two lines that end an interruption. */
export const RECOVERY: readonly string[] = [
  "score amend --resume   # finishes what was begun",
  "score amend --undo     # takes it back, as if it had not been begun",
];

/** Returns the two lines that end an interruption, each with what it does. */
function recoveryLines(journal: Journal): readonly string[] {
  return journal.strange === null
    ? RECOVERY
    : [
        "score amend --resume   # keeps that commit as it is",
        "score amend --undo     # adds a commit that takes it back",
      ];
}
