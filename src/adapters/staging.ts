import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { makeOwnFolder, ownFolder } from "./git/own-folder.ts";
import { makeFolder } from "./shared-folder.ts";
import { flushFolder } from "./write-file.ts";

/** A folder inside Git's own where files wait until all of them are written. */
export interface Staging {
  readonly folder: string;
  /** The 12 hexadecimal digits at the end of its name, which no other run has. */
  readonly id: string;
  /** A file with the paths of what waits, each ended by a NUL. */
  readonly list: string;
  /** Writes a file; false where one of that path waits already. */
  add(path: string, content: string): boolean;
  /** Ends the list. */
  finish(): void;
  /** Takes everything away. */
  discard(): void;
}

/** Makes an empty staging folder, and takes away those that a killed import left. To be called by the one who records alone. */
export function createStaging(gitDir: string): Staging {
  const parent = makeOwnFolder(gitDir);
  removeStaged(gitDir);
  const id = randomBytes(6).toString("hex");
  const folder = makeOwnFolder(gitDir, `import-${id}`);
  const list = join(folder, "paths");
  const handle = fs.openSync(list, "wx");
  const seal = fs.openSync(join(folder, "seal"), "wx");
  let open = true;
  const made = new Set<string>();
  const sum = createHash("sha256");
  const finish = (): void => {
    if (!open) return;
    open = false;
    // Flushing each of a hundred thousand files would take minutes. So what has to survive a power cut is the list and what tells
    // whether the files did: where they did not, the import is not finished but taken back, and begun again from its table.
    fs.writeSync(seal, sum.digest("hex"));
    for (const file of [handle, seal]) {
      fs.fsyncSync(file);
      fs.closeSync(file);
    }
    for (const home of [...made, folder, parent]) flushFolder(home);
  };
  return {
    folder,
    id,
    list,
    add: (path, content) => {
      const target = join(folder, "files", path);
      const home = dirname(target);
      if (!made.has(home)) makeFolder(home);
      made.add(home);
      try {
        fs.writeFileSync(target, content, { flag: "wx" });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
      }
      fs.writeSync(handle, `${path}\0`);
      sum.update(content);
      return true;
    },
    finish,
    discard: () => {
      finish();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes such a folder with nothing but the list of some paths, for files that are to be taken out; returns where it is. */
export function listStaging(gitDir: string, paths: readonly string[]): string {
  makeOwnFolder(gitDir);
  removeStaged(gitDir);
  const folder = makeOwnFolder(gitDir, `import-${randomBytes(6).toString("hex")}`);
  const text = paths.map((path) => `${path}\0`).join("");
  fs.writeFileSync(join(folder, "paths"), text, { flag: "wx", flush: true });
  flushFolder(folder);
  return folder;
}

/** Takes away what a killed import left waiting. To be called by the one who records alone, and where no plan names it. */
export function removeStaged(gitDir: string): void {
  const parent = ownFolder(gitDir);
  for (const name of fs.readdirSync(parent)) {
    if (!/^import-[0-9a-f]{12}$/.test(name)) continue;
    fs.rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Tells whether all that a staging folder is to hold is there as it was written. */
export function isWhole(folder: string, paths: readonly string[]): boolean {
  const sum = createHash("sha256");
  try {
    for (const path of paths) sum.update(fs.readFileSync(join(folder, "files", path)));
    return fs.readFileSync(join(folder, "seal"), "utf8") === sum.digest("hex");
  } catch {
    return false;
  }
}

/** Returns a fingerprint of a text: 16 hexadecimal digits of its SHA-256. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
