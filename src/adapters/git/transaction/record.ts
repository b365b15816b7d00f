import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import type { PlannedFile } from "../../../core/planned-file.ts";
import { refuseLinks } from "../../refuse-odd.ts";
import { modeOf } from "../../write-file.ts";
import type { Git } from "../git.ts";
import { refuseNested } from "../refuse-nested.ts";
import { refuseOtherSpelling } from "../refuse-other-spelling.ts";
import { type Head, type Repository, rootOf } from "../repository.ts";
import { announceGit, forgetAnnounced } from "./announce-git.ts";
import type { StillSays } from "./confirm-commit.ts";
import { failureOf } from "./failure.ts";
import { unfinished } from "./interruption.ts";
import type { JournalPlan, Undoing } from "./journal.ts";
import { keepContents } from "./kept-contents.ts";
import type { Hold } from "./lock.ts";
import { type Made, makeCommit, notingGit } from "./make-commit.ts";
import { newMark } from "./marked-commits.ts";
import { makeKnown, unknownToGit } from "./new-files.ts";
import { bytesAt, changedMeanwhile, type Placing, placeFile, sameBytes } from "./place-files.ts";
import { placesOf, putBack } from "./put-back.ts";
import { type Recorded, settle } from "./settle.ts";
import { storeContents } from "./store-contents.ts";

/** A commit to be made of exactly some files. */
export interface Recording {
  readonly files: readonly PlannedFile[];
  readonly message: string;
  /** Where HEAD has to be: its commit, absent on a branch without one, and its branch. */
  readonly head: Head;
  /** Leave new files on the disk where Git refuses the commit: somebody's answers are in them. */
  readonly keepFiles?: boolean;
  /** Tells whether a file that a hook changed still says what was planned; absent where any change of its words is too much. */
  readonly stillSays?: StillSays;
  /** What the commit takes back. */
  readonly undoing?: Undoing;
}

/**
 * Writes files and commits exactly them; what else is staged or edited stays as it is. Hooks and signing are on. Each step is in
 * the journal before it is done, so that whatever happens it can be finished or taken back.
 * @throws ScoreError with Git's and the hook's own words; every file and the index are as they were then.
 */
export async function record(
  git: Git,
  repository: Repository,
  hold: Hold,
  recording: Recording,
): Promise<Recorded> {
  const { plan, files } = await prepare(git, repository, hold, recording);
  return carryOut(git, repository, hold, plan, files, recording.stillSays);
}

// Nothing that anybody could miss is written yet: contents into Git's store and beside the journal, and the journal.
async function prepare(git: Git, repository: Repository, hold: Hold, recording: Recording) {
  try {
    const files = recording.files.map((file) => placingOf(file, repository));
    for (const file of files) {
      refuseLinks(rootOf(repository), file.path);
      refuseChanged(file, repository);
    }
    await refuseNested(
      git,
      repository,
      files.map(({ path }) => path),
    );
    const plan = await planOf(git, repository, recording, files);
    keepContents(repository.gitDir, hold.journal.id, plan.files, files);
    hold.note({ plan, git: null, strange: null });
    return { plan, files };
  } catch (error) {
    throw failureOf(error, NOTHING_WRITTEN, false);
  }
}

const NOTHING_WRITTEN = { asides: [], stillListed: [] } as const;

/** Carries a journal's plan out: places the files, commits them, looks at what was made. */
export async function carryOut(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  files: readonly Placing[],
  stillSays: StillSays | undefined,
): Promise<Recorded> {
  let made: Made;
  const places = placesOf(repository, hold.journal);
  const placed = new Set<Placing>();
  const stands = (file: Placing): boolean => sameBytes(bytesAt(join(places.root, file.path)), file.after);
  try {
    for (const file of files) {
      if (!stands(file)) placeFile(file, places);
      placed.add(file);
    }
    if (plan.listed.length > 0) announceGit(hold);
    await makeKnown(git, repository, plan.listed, notingGit(hold));
    announceGit(hold);
    made = await makeCommit(git, repository, plan, hold);
  } catch (error) {
    const isOurs = (file: Placing): boolean => placed.has(file) || stands(file);
    throw await takeBack(git, repository, hold, plan, files, isOurs, error);
  }
  return settle(git, repository, hold, plan, files, made, stillSays);
}

async function takeBack(
  git: Git,
  repository: Repository,
  hold: Hold,
  plan: JournalPlan,
  files: readonly Placing[],
  isOurs: (file: Placing) => boolean,
  error: unknown,
): Promise<unknown> {
  forgetAnnounced(hold);
  // What Git made stays: it is said what it is, and nothing is undone behind anybody's back.
  if (error instanceof ScoreError && error.kind === "unfinished") return error;
  try {
    const back = await putBack(git, repository, hold.journal, plan, files, isOurs);
    if (back.stillListed.length === 0) hold.forget();
    return failureOf(error, back, plan.keepFiles);
  } catch (second) {
    const { hint } = unfinished(hold.journal);
    const first = failureOf(error, undefined, false);
    return new ScoreError(
      "unfinished",
      "amend/not-put-back",
      `${first.message}. Nor could everything be put back: ${failureOf(second, undefined, false).message}`,
      { hint: hint ?? "", ...(first.output !== undefined && { output: first.output }), cause: error },
    );
  }
}

function placingOf(file: PlannedFile, repository: Repository): Placing {
  const bytes = (text: string | undefined): Uint8Array | undefined =>
    text === undefined ? undefined : Buffer.from(text, "utf8");
  const mode = modeOf(join(rootOf(repository), file.path));
  return { path: file.path, before: bytes(file.before), after: bytes(file.after), mode };
}

function refuseChanged(file: Placing, repository: Repository): void {
  if (!sameBytes(bytesAt(join(rootOf(repository), file.path)), file.before))
    throw changedMeanwhile(file.path);
}

async function planOf(
  git: Git,
  repository: Repository,
  { head, message, files: planned, keepFiles, undoing }: Recording,
  files: readonly Placing[],
): Promise<JournalPlan> {
  const there = planned.filter((file) => file.after !== undefined).map((file) => file.path);
  const [stored, listed] = await Promise.all([
    storeContents(git, repository, files),
    toBeListed(git, repository, there),
  ]);
  return {
    head: { commit: head.commit ?? null, branch: head.branch ?? null },
    prefix: repository.prefix,
    message,
    mark: newMark(),
    files: [...stored],
    folders: newFolders(there, repository),
    listed: [...listed],
    keepFiles: keepFiles === true,
    staged: null,
    ...(undoing !== undefined && { undoing }),
  };
}

async function toBeListed(
  git: Git,
  repository: Repository,
  paths: readonly string[],
): Promise<readonly string[]> {
  const unknown = await unknownToGit(git, repository, paths);
  await refuseOtherSpelling(git, repository, unknown);
  return unknown;
}

function newFolders(paths: readonly string[], repository: Repository): string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder))
      if (!existsSync(join(rootOf(repository), folder))) folders.add(folder);
  return [...folders].sort((a, b) => a.length - b.length);
}
