import * as fs from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { ScoreError } from "../../../core/errors.ts";
import { shellWords } from "../../../core/shell-words.ts";
import { systemWords } from "../../system-error.ts";
import { writeFileWhole } from "../../write-file.ts";
import { makeOwnFolder, ownFileMode, ownFolder } from "../own-folder.ts";

const blob = z.nullable(z.string().check(z.regex(/^[0-9a-f]{40,64}$/)));
// A path that leads out of its folder, or into Git's own, is none of ours whoever wrote it down.
const path = z
  .string()
  .check(z.refine((text) => !/^\/|^$|\\|\0|(?:^|\/)(?:\.{1,2}|\.git)(?:\/|$)/i.test(text)));

const plannedSchema = z.strictObject({
  path,
  before: blob,
  after: blob,
  /** The permissions of the file that was there. */
  mode: z.nullable(z.number()),
});

const processSchema = z.strictObject({
  pid: z.number(),
  host: z.string(),
  booted: z.number(),
  boot: z.nullable(z.string()),
  world: z.nullable(z.string()),
  started: z.nullable(z.string()),
});

const plainPlan = {
  head: z.strictObject({ commit: z.nullable(z.string()), branch: z.nullable(z.string()) }),
  /** Where the score lies below the top: empty, or ending in `/`. */
  prefix: z.string().check(z.regex(/^(?:(?!\.{1,2}\/|\.git\/)[^/\0]+\/)*$/i)),
  message: z.string(),
  /** Stands in Git's reflog beside the commit, so that it is known whatever hooks made of it; older journals have none. */
  mark: z.optional(z.string().check(z.regex(/^[0-9a-f]{12}$/))),
  files: z.array(plannedSchema),
  /** Folders that are made on the way, the deepest last. */
  folders: z.array(path),
  /** New files that Git was told of, or is being told of. */
  listed: z.array(path),
  /** The folder beside the journal where very many new files wait; the other lists are empty then. */
  staged: z.nullable(z.string().check(z.regex(/^import-[0-9a-f]{12}$/))),
  /** Present where those are taken out instead: an import that is taken back. */
  takesOut: z.optional(z.literal(true)),
  /** Whether new files stay on the disk where Git refuses the commit. */
  keepFiles: z.boolean(),
};

const planSchema = z.strictObject({
  ...plainPlan,
  /** What this plan takes back: a commit, the plan that it was made of, and why it is not what was asked for. */
  undoing: z.optional(
    z.strictObject({
      commit: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)),
      plan: z.strictObject(plainPlan),
      strange: z.nullable(z.string()),
    }),
  ),
});

const journalSchema = z.strictObject({
  version: z.literal(1),
  /** Tells this run from every other; temporary files carry it in their names. */
  id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  process: processSchema,
  /** When it was begun, in milliseconds since 1970. */
  begun: z.number(),
  /** What was typed. */
  typed: z.array(z.string()),
  /** Absent while nothing is written yet. */
  plan: z.nullable(planSchema),
  /** The Git that commits, with when it was started, in milliseconds since 1970. */
  git: z.nullable(z.strictObject({ process: processSchema, since: z.number() })),
  /** Whether that run has come to its end by itself, with something left to decide. */
  ended: z.boolean(),
  /** Why the commit that was made is not what was asked for. */
  strange: z.nullable(z.string()),
});

/** What one run is about to do and has done: enough to finish it or to take it back, by anybody, after a crash. */
export type Journal = z.infer<typeof journalSchema>;

/** A planned change as plain data: contents are named by their blobs in Git's store. */
export type JournalPlan = z.infer<typeof planSchema>;

/** What a plan takes back; an undo that was interrupted goes on from it. */
export type Undoing = NonNullable<JournalPlan["undoing"]>;

/** One file of a plan. */
export type JournalFile = z.infer<typeof plannedSchema>;

/** Returns where a work tree's journal lies. */
export function journalPath(gitDir: string): string {
  return join(ownFolder(gitDir), "journal");
}

/** The most of a journal that is read, in bytes. */
const LARGEST_JOURNAL = 64 * 1024 * 1024;

/**
 * Reads the journal of a work tree; nothing where there is none.
 * @throws ScoreError `amend/journal-unreadable` where it is none of ours, `amend/busy` where somebody else keeps it to themselves.
 */
export function readJournal(gitDir: string): Journal | undefined {
  const file = journalPath(gitDir);
  let text: string;
  try {
    const facts = fs.lstatSync(file);
    if (!facts.isFile() || facts.size > LARGEST_JOURNAL) throw unreadable(file);
    text = fs.readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EACCES" || code === "EPERM") throw somebodyElses(file);
    throw error instanceof ScoreError ? error : unreadable(file, systemWords(error));
  }
  const read = journalSchema.safeParse(parsed(text));
  if (!read.success) throw unreadable(file);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(file: string, why = "it is none of ours"): ScoreError {
  return new ScoreError(
    "unfinished",
    "amend/journal-unreadable",
    `${file} keeps what an earlier command was about to do, but it can't be read: ${why}`,
    {
      hint: `look at it, and at git status; then move it away: mv ${shellWords([file])} ${shellWords([`${file}.old`])}`,
    },
  );
}

// Somebody on this computer is at work, or was and has to end it themselves: moved away, it would let two write at once.
function somebodyElses(file: string): ScoreError {
  return new ScoreError(
    "state",
    "amend/busy",
    `somebody else on this computer is recording something here, or was interrupted (only they may read ${file}); nothing was recorded`,
    {
      hint: `run the same command again when they have ended\nls -l ${shellWords([file])}   # whose is it? where it stays, they type: score amend --undo`,
    },
  );
}

/** Replaces the journal that one holds. */
export function writeJournal(gitDir: string, journal: Journal): void {
  const mode = ownFileMode(gitDir);
  writeFileWhole(journalPath(gitDir), `${JSON.stringify(journal)}\n`, { mode });
}

/**
 * Puts a journal where there is none: with all of its content or not at all.
 * Returns false where there is one already.
 */
export function createJournal(gitDir: string, journal: Journal): boolean {
  const file = journalPath(gitDir);
  const own = `${file}-${journal.id}`;
  makeOwnFolder(gitDir);
  const mode = ownFileMode(gitDir);
  const handle = fs.openSync(own, "wx", mode);
  try {
    // Whatever the umask.
    fs.fchmodSync(handle, mode);
    fs.writeFileSync(handle, `${JSON.stringify(journal)}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  try {
    fs.linkSync(own, file);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    // A network disk may say that it is there because it has just made it.
    if (code === "EEXIST") return fs.statSync(own).nlink === 2;
    if (!WITHOUT_LINKS.has(code)) throw error;
    return createdInPlace(file, journal, mode);
  } finally {
    discard(own);
  }
}

/** How a disk says that it knows no second names. */
export const WITHOUT_LINKS: ReadonlySet<string> = new Set(
  "EPERM ENOTSUP EOPNOTSUPP ENOSYS EINVAL EMLINK EXDEV UNKNOWN".split(" "),
);

// Whoever reads it half written finds it young, and waits.
function createdInPlace(file: string, journal: Journal, mode: number): boolean {
  try {
    fs.writeFileSync(file, `${JSON.stringify(journal)}\n`, { flag: "wx", mode, flush: true });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

// The second name of a journal that stands, or of one that does not: neither is missed.
function discard(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    return;
  }
}
