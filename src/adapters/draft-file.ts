import * as fs from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { makeOwnFolder, ownFolder } from "./git/own-folder.ts";
import { makeMissing } from "./missing-folders.ts";
import { writeFileWhole } from "./write-file.ts";

/** A file where answers are kept that were not recorded yet. It lies in a folder of this program, and is nobody else's to read. */
export interface DraftFile {
  readonly path: string;
  /** Returns what it holds; nothing where there is none, or where it is no plain file of a sensible size. */
  read(): string | undefined;
  /** Writes it whole. Returns false where that was not possible. */
  write(text: string): boolean;
  remove(): void;
}

const MOST_BYTES = 256 * 1024;

/** Opens a draft file in the work tree's own Git folder; nothing is read or written yet. */
export function draftFile(gitDir: string, name = "draft.json"): DraftFile {
  return draftAt(join(ownFolder(gitDir), name), () => void makeOwnFolder(gitDir));
}

function draftAt(path: string, makeFolder: () => void): DraftFile {
  return {
    path,
    read: () => {
      try {
        const { size } = fs.lstatSync(path);
        return isOurs(path) && size <= MOST_BYTES ? fs.readFileSync(path, "utf8") : undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      // What could not be read again is not kept.
      if (Buffer.byteLength(text) > MOST_BYTES) return false;
      try {
        makeFolder();
        if (!fs.lstatSync(dirname(path)).isDirectory() || isSomebodyElses(path)) return false;
        writeFileWhole(path, text, { mode: 0o600 });
        return true;
      } catch {
        return false;
      }
    },
    remove: () => {
      try {
        if (!isSomebodyElses(path)) fs.rmSync(path, { force: true });
      } catch {
        return;
      }
    },
  };
}

/**
 * Opens the draft file of a person, for what belongs to no Git folder yet: in XDG_STATE_HOME, `~/.local/state`, or Windows'
 * LOCALAPPDATA. Nothing where the environment names none of them.
 */
export function ownFile(env: Readonly<Record<string, string | undefined>>): DraftFile | undefined {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local, HOME: home } = env;
  const folder = [state, local, home && join(home, ".local", "state")].find(
    (path) => path !== undefined && isAbsolute(path),
  );
  if (folder === undefined) return undefined;
  const own = join(folder, "score");
  return draftAt(join(own, "interviews.json"), () => void makeMissing(own, 0o700));
}

// Whoever shares the repository may have answers of their own there.
function isSomebodyElses(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.R_OK);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EACCES";
  }
}

// A link could lead anywhere, and a pipe would never end.
function isOurs(path: string): boolean {
  return fs.lstatSync(dirname(path)).isDirectory() && fs.lstatSync(path).isFile();
}
