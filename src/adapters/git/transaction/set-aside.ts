import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../../write-file.ts";
import { makeOwnFolder } from "../own-folder.ts";
import { bytesAt, keptPath, type Places, type Placing, sameBytes } from "./place-files.ts";

/** Something that was written by somebody else meanwhile, and the copy that keeps it. */
export interface Aside {
  readonly path: string;
  readonly copy: string;
}

/** Keeps bytes in Git's own folder, under a name that nothing else has. */
export function setAside(path: string, bytes: Uint8Array, gitDir: string): Aside {
  const folder = makeOwnFolder(gitDir, "aside");
  const name = path.replaceAll("/", "-").slice(-100);
  const copy = join(folder, `${randomBytes(4).toString("hex")}-${name}`);
  writeFileWhole(copy, bytes, { mode: 0o600 });
  return { path, copy };
}

/** Looks at the files that were replaced: what somebody wrote to one in the meantime is set aside, the others go. */
export function settleKept(files: readonly Placing[], places: Places, gitDir: string): readonly Aside[] {
  return files.flatMap((file) => {
    const kept = keptPath(file.path, places);
    try {
      const bytes = bytesAt(kept);
      if (bytes === undefined) return [];
      const aside = sameBytes(bytes, file.before) ? [] : [setAside(file.path, bytes, gitDir)];
      fs.rmSync(kept, { force: true });
      return aside;
    } catch {
      // What can't be looked at now stays where it is: that is what it is kept for.
      return [];
    }
  });
}
