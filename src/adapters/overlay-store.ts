import type { RawFile } from "../core/document/document.ts";
import { kindOf, SCORE_FOLDERS } from "../core/score/folders.ts";
import type { FileStore, ListedFile } from "./file-store.ts";

/** What stands in for files of a score, by their paths: other bytes, or nothing where the file is not to be there. */
export type Overlay = Map<string, Uint8Array | undefined>;

/**
 * Makes a store that shows the files of one score as they would be. What is written to it goes into the overlay, and never to the
 * disk.
 */
export function overlayStore(store: FileStore, root: string, overlay: Overlay): FileStore {
  const standIn = (at: string, path: string): RawFile | undefined => {
    const bytes = at === root ? overlay.get(path) : undefined;
    return bytes && { path, bytes, size: bytes.length };
  };
  const textOf = (at: string, path: string): string | undefined => {
    if (at !== root || !overlay.has(path)) return store.textOf(at, path);
    const bytes = overlay.get(path);
    return bytes && Buffer.from(bytes).toString("utf8");
  };
  const listScore: FileStore["listScore"] = (at, folders) =>
    at === root ? withStandIns(store.listScore(at, folders), overlay) : store.listScore(at, folders);
  const readListed = (at: string, file: ListedFile): RawFile =>
    standIn(at, file.path) ?? store.readListed(at, file);
  return {
    ...store,
    readFile: (at, path, most) => standIn(at, path) ?? store.readFile(at, path, most),
    listScore,
    readListed,
    readScore: (at) => listScore(at).map((file) => readListed(at, file)),
    existing: (at, paths) => {
      const asked = [...paths];
      if (at !== root) return store.existing(at, asked);
      const known = asked.filter((path) => overlay.has(path));
      const others = asked.filter((path) => !overlay.has(path));
      return new Set([...known.filter((path) => overlay.get(path)), ...store.existing(at, others)]);
    },
    textOf,
    writeFile: (at, path, content) => {
      if (at !== root) throw new RangeError(`only ${root} is looked at as it would be, not ${at}`);
      overlay.set(path, new TextEncoder().encode(content));
    },
  };
}

function withStandIns(files: readonly ListedFile[], overlay: Overlay): readonly ListedFile[] {
  const there = new Set(files.map(({ path }) => path));
  const kept = files.filter(({ path }) => !overlay.has(path) || overlay.get(path) !== undefined);
  const added = [...overlay].flatMap(([path, bytes]) =>
    bytes === undefined || there.has(path) || !isListed(path) ? [] : [{ path }],
  );
  return added.length === 0 ? kept : [...kept, ...added].sort(byPlaceInScore);
}

// The settings are read by themselves.
const isListed = (path: string): boolean => path !== "score.yaml" && kindOf(path) !== undefined;

// As the disk is gone through: what is found twice is told at the later one.
function byPlaceInScore(a: ListedFile, b: ListedFile): number {
  const [left, right] = [a, b].map(({ path }) => path.split("/")) as [string[], string[]];
  const rank = ([folder = ""]: string[]): number => SCORE_FOLDERS.indexOf(folder);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  const at = left.findIndex((step, index) => step !== right[index]);
  const [one = "", other = ""] = [left[at], right[at]];
  return one < other ? -1 : one > other ? 1 : 0;
}
