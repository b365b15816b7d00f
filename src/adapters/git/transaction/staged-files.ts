import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { ScoreError } from "../../../core/errors.ts";
import { refuseLinks } from "../../file-store.ts";
import { bytesAt, sameBytes } from "./place-files.ts";
import { type Aside, setAside } from "./set-aside.ts";

/** New files that wait in a folder inside Git's own: `files/<path>` for each path of the list `paths`, each ended by a NUL. */
export interface StagedFiles {
  readonly folder: string;
  readonly root: string;
  readonly paths: readonly string[];
}

/**
 * Reads what waits in a staging folder.
 * @throws ScoreError `amend/journal-unreadable` where its list names anything but a complaint.
 */
export function readStaged(folder: string, root: string): StagedFiles {
  const paths = fs.readFileSync(join(folder, "paths"), "utf8").split("\0").slice(0, -1);
  if (paths.every((path) => /^complaints\/[^/\\]+\.md$/.test(path))) return { folder, root, paths };
  throw new ScoreError(
    "unfinished",
    "amend/journal-unreadable",
    `${folder} holds what no import ever wrote`,
    {
      hint: `look at it; then move it away: mv ${folder} ${folder}.old`,
    },
  );
}

/** Returns the folders that the files need and that are not there yet, relative to the score. */
export function foldersToMake({ root, paths }: StagedFiles): string[] {
  const folders = new Set(paths.map((path) => dirname(path)));
  return [...folders].filter((folder) => !fs.existsSync(join(root, folder))).sort();
}

/** Puts staged files into their places, each under a second name: never over a file that is there. */
export function placeStaged(staged: StagedFiles): void {
  const { root, paths } = staged;
  const homes = new Set(paths.map((path) => dirname(path)));
  for (const home of homes) {
    refuseLinks(root, home);
    fs.mkdirSync(join(root, home), { recursive: true });
  }
  for (const path of paths) place(staged, path);
}

/** Takes staged files away from their places; what somebody else has written to one meanwhile is set aside. */
export function takeStagedAway(staged: StagedFiles, gitDir: string): readonly Aside[] {
  const asides: Aside[] = [];
  for (const path of staged.paths) {
    const target = join(staged.root, path);
    const now = bytesAt(target);
    if (now === undefined) continue;
    if (!isStaged(staged, path) && !sameBytes(now, bytesAt(join(staged.folder, "files", path))))
      asides.push(setAside(path, now, gitDir));
    fs.rmSync(target, { force: true });
  }
  return asides;
}

function place(staged: StagedFiles, path: string): void {
  const [from, target] = [join(staged.folder, "files", path), join(staged.root, path)];
  try {
    fs.linkSync(from, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      // Placed by the run that was interrupted, it is the very file.
      if (isStaged(staged, path) || sameBytes(bytesAt(target), bytesAt(from))) return;
      throw taken(path);
    }
    if (code === undefined || !/^(?:EXDEV|EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EACCES)$/.test(code))
      throw error;
    fs.copyFileSync(from, target, fs.constants.COPYFILE_EXCL);
  }
}

function isStaged({ folder, root }: StagedFiles, path: string): boolean {
  const [waiting, placed] = [join(folder, "files", path), join(root, path)].map((file) =>
    fs.lstatSync(file, { throwIfNoEntry: false }),
  );
  return waiting !== undefined && placed?.ino === waiting.ino && placed.dev === waiting.dev;
}

function taken(path: string): ScoreError {
  return new ScoreError(
    "state",
    "import/changed-meanwhile",
    `${path} was made by somebody else in this moment`,
    {
      hint: "run the same command again",
    },
  );
}
