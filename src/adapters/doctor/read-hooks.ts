import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import type { HookFile } from "../../core/doctor/facts.ts";
import { readSmallFile } from "../read-small-file.ts";
import { shownPath } from "./shown-path.ts";

/** The hooks that `git commit` runs. */
const NAMES = ["pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"];

/** Reads the hooks that run at a commit. Husky keeps stubs where Git looks, and what they run one folder above. */
export function readHooks(top: string, folder: string): readonly HookFile[] {
  const husky = /[\\/]\.husky[\\/]_$/.test(folder);
  const place = husky ? join(folder, "..") : folder;
  return NAMES.flatMap((name) => {
    const text = readSmallFile(join(place, name), "followed");
    if (text === undefined) return [];
    return [
      { name, path: shownPath(top, join(place, name)), text, runs: husky || mayRun(join(place, name)) },
    ];
  });
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
