import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { writeFileWhole } from "./write-file.ts";

/** The one file where answers are kept that were not recorded yet. It lies in the work tree's own Git folder, and is nobody else's to read. */
export interface DraftFile {
  /** Returns what it holds; nothing where there is none, or where it is no plain file of a sensible size. */
  read(): string | undefined;
  /** Writes it whole. Returns false where that was not possible. */
  write(text: string): boolean;
  remove(): void;
}

const MOST_BYTES = 256 * 1024;

/** Opens the draft file of a Git folder; nothing is read or written yet. */
export function draftFile(gitDir: string): DraftFile {
  const path = join(gitDir, "score", "draft.json");
  return {
    read: () => {
      try {
        const { size } = fs.lstatSync(path);
        return isOurs(path) && size <= MOST_BYTES ? fs.readFileSync(path, "utf8") : undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      try {
        fs.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        if (!fs.lstatSync(dirname(path)).isDirectory()) return false;
        writeFileWhole(path, text, { mode: 0o600 });
        return true;
      } catch {
        return false;
      }
    },
    remove: () => {
      try {
        fs.rmSync(path, { force: true });
      } catch {
        return;
      }
    },
  };
}

// A link could lead anywhere, and a pipe would never end.
function isOurs(path: string): boolean {
  return fs.lstatSync(dirname(path)).isDirectory() && fs.lstatSync(path).isFile();
}
