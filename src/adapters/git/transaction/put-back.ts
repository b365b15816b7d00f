import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { refuseLinks } from "../../refuse-odd.ts";
import { typeOf } from "../../type-of.ts";
import { flushFolder } from "../../write-file.ts";
import type { Git } from "../git.ts";
import { ownFolder } from "../own-folder.ts";
import { type Repository, rootOf } from "../repository.ts";
import type { Journal, JournalPlan } from "./journal.ts";
import { listedAsPlanned } from "./listed-as-planned.ts";
import { resetIndex } from "./new-files.ts";
import { removeOwnLocks } from "./own-locks.ts";
import {
  bytesAt,
  keptPath,
  type Places,
  type Placing,
  placeFile,
  sameBytes,
  temporaryName,
} from "./place-files.ts";
import { type Aside, setAside, settleKept } from "./set-aside.ts";

/** How it is after everything was put back. */
export interface PutBack {
  /** What a hook or somebody else wrote meanwhile, and where it is kept. */
  readonly asides: readonly Aside[];
  /** Files whose entry in Git's index could not be taken back. */
  readonly stillListed: readonly string[];
}

/**
 * Puts files and Git's index back as they were before a plan. What somebody else wrote to a file of ours meanwhile is set aside;
 * a file that is not ours, because it was never put in its place, is left alone. Contents that `alsoOurs` names go from the index too.
 */
export async function putBack(
  git: Git,
  repository: Repository,
  journal: Journal,
  plan: JournalPlan,
  files: readonly Placing[],
  isOurs: (file: Placing) => boolean,
  alsoOurs?: ReadonlySet<string>,
): Promise<PutBack> {
  await removeOwnLocks(git, repository, journal, plan);
  const places = placesOf(repository, journal);
  clearTemporary(files, places);
  const asides = plan.keepFiles
    ? []
    : files.filter(isOurs).flatMap((file) => restore(file, places, repository.gitDir));
  asides.push(...settleKept(files, places, repository.gitDir));
  if (!plan.keepFiles) for (const folder of plan.folders.toReversed()) removeEmpty(join(places.root, folder));
  return { asides, stillListed: await unlist(git, repository, plan, files, alsoOurs) };
}

// Last, because what was taken away on the disk is room that Git needs for its index where the disk is full.
async function unlist(
  git: Git,
  repository: Repository,
  plan: JournalPlan,
  files: readonly Placing[],
  alsoOurs?: ReadonlySet<string>,
): Promise<readonly string[]> {
  const listed = (): Promise<readonly string[]> => listedAsPlanned(git, repository, plan, files, alsoOurs);
  const paths = await listed().catch(() => plan.listed);
  if ((await resetIndex(git, repository, paths)) === "set") return [];
  return listed().catch(() => paths);
}

/** Returns where the files of a run are put, and where it keeps what it must not lose. */
export function placesOf(repository: Repository, journal: Pick<Journal, "id">): Places {
  return { root: rootOf(repository), id: journal.id, keep: join(ownFolder(repository.gitDir), "kept") };
}

/** Takes the temporary files of a run away that was killed while it wrote one. */
export function clearTemporary(files: readonly Placing[], { root, id }: Places): void {
  for (const folder of new Set(files.map((file) => dirname(join(root, file.path))))) {
    if (typeOf(folder) === "folder") fs.rmSync(join(folder, temporaryName(id)), { force: true });
  }
}

function restore(file: Placing, places: Places, gitDir: string): Aside[] {
  const now = bytesAt(join(places.root, file.path));
  if (sameBytes(now, file.before)) return [];
  const theirs = now !== undefined && !sameBytes(now, file.after);
  const aside = theirs ? [setAside(file.path, now, gitDir)] : [];
  if (broughtBack(file, now, places)) return aside;
  placeFile({ ...file, before: now, after: file.before }, { ...places, keep: join(places.keep, "back") });
  fs.rmSync(join(places.keep, "back"), { recursive: true, force: true });
  return aside;
}

// The old file itself, where it was kept: that needs no room on the disk.
function broughtBack(file: Placing, now: Uint8Array | undefined, places: Places): boolean {
  const [path, kept] = [join(places.root, file.path), keptPath(file.path, places)];
  if (file.before === undefined || typeOf(kept) !== "file") return false;
  if (!sameBytes(bytesAt(kept), file.before)) return false;
  refuseLinks(places.root, file.path);
  if (!sameBytes(bytesAt(path), now)) return false;
  try {
    fs.renameSync(kept, path);
  } catch {
    // Its folder is gone, or a mount lies in between by now: then it is written anew.
    return false;
  }
  flushFolder(dirname(path));
  return true;
}

// A folder that somebody has put something into meanwhile stays.
function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    return;
  }
}
