import { join } from "node:path";
import { ScoreError } from "../../core/errors.ts";
import { shellWords } from "../../core/shell-words.ts";
import { makeFolder, openAsAbove, sharedBy } from "../shared-folder.ts";
import { systemWords } from "../system-error.ts";
import { typeOf } from "../type-of.ts";

/** Returns the folder inside a work tree's Git folder that is this program's. */
export function ownFolder(gitDir: string): string {
  return join(gitDir, "score");
}

/** Makes that folder, or one in it, open to everybody whom Git's own folder is open to. Returns its path. */
export function makeOwnFolder(gitDir: string, name = ""): string {
  const own = ownFolder(gitDir);
  const folder = join(own, name);
  makeFolder(folder);
  // One that was made before Git's folder was opened to others, or by somebody with other habits, is opened now.
  openAsAbove(own);
  if (folder !== own) openAsAbove(folder);
  return folder;
}

/** Returns the permissions of a file in that folder that everybody who records here must be able to read. */
export function ownFileMode(gitDir: string): number {
  return 0o600 | sharedBy(gitDir);
}

/** Says that nothing can be written where the journal is kept, and which folder it is that stands in the way. */
export function notWritable(gitDir: string, error: unknown): ScoreError {
  const own = ownFolder(gitDir);
  const type = typeOf(own);
  if (type !== "none" && type !== "folder") {
    const says = `${own} is no folder, and what is being recorded is noted there; nothing was recorded`;
    const hint = `mv ${shellWords([own, `${own}.old`])}`;
    return new ScoreError("state", "git/not-writable", says, { hint, cause: error });
  }
  return type === "none" ? gitFolderNotWritable(gitDir, error) : refused(own, own, error);
}

/** Says that nothing can be written in Git's own folder. */
export function gitFolderNotWritable(gitDir: string, error: unknown): ScoreError {
  return refused(gitDir, `Git's own folder (${gitDir})`, error);
}

function refused(folder: string, shown: string, cause: unknown): ScoreError {
  const says = `nothing can be written in ${shown}: ${systemWords(cause)}; nothing was recorded`;
  return new ScoreError("state", "git/not-writable", says, { hint: wayOut(folder, cause), cause });
}

function wayOut(folder: string, error: unknown): string {
  const named = shellWords([folder]);
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return /^(?:EACCES|EPERM)$/.test(code)
    ? `ls -ld ${named}   # whose is it? they let the group in: chmod g+rwxs ${named}`
    : `df ${named}   # is there room, and may it be written to?`;
}
