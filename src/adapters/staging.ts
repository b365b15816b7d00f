import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";

/** A folder inside Git's own where files wait until all of them are written. */
export interface Staging {
  readonly folder: string;
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
  const parent = join(gitDir, "score");
  fs.mkdirSync(parent, { recursive: true });
  removeStale(parent);
  const folder = join(parent, `import-${randomBytes(6).toString("hex")}`);
  fs.mkdirSync(folder);
  const list = join(folder, "paths");
  const handle = fs.openSync(list, "wx");
  let open = true;
  const made = new Set<string>();
  const finish = (): void => {
    if (open) fs.closeSync(handle);
    open = false;
  };
  return {
    folder,
    list,
    add: (path, content) => {
      const target = join(folder, "files", path);
      const home = dirname(target);
      if (!made.has(home)) fs.mkdirSync(home, { recursive: true });
      made.add(home);
      try {
        fs.writeFileSync(target, content, { flag: "wx" });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
      }
      fs.writeSync(handle, `${path}\0`);
      return true;
    },
    finish,
    discard: () => {
      finish();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function removeStale(parent: string): void {
  for (const name of fs.readdirSync(parent)) {
    if (!/^import-[0-9a-f]{12}$/.test(name)) continue;
    fs.rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Returns a fingerprint of a text: 16 hexadecimal digits of its SHA-256. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
