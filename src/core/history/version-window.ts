import { goalOf } from "./goal-of.ts";
import type { FileRevision } from "./revision.ts";

/** The versions that a commit needs beyond those that are held, and those that can be let go when it is done. */
export interface Turn {
  readonly wanted: readonly Wanted[];
  readonly done: readonly string[];
}

/** A version of a goal that is not held: what holds it, and its path. */
export interface Wanted {
  readonly holder: string;
  readonly path: string;
}

/** More versions than that are not held at once, whatever the history looks like. */
const MOST = 2_000;

/**
 * Tells which versions of goals to hold while a history is gone through from its end: of each goal the one that a later commit began
 * with, which is what an earlier one led to. What is let go and needed again is read again.
 */
export class VersionWindow {
  readonly #held = new Map<string, string>();

  /** Plans the turn of the next commit. */
  turnOf(files: readonly FileRevision[]): Turn {
    const needed = versionsIn(files);
    const wanted = [...needed].filter(([holder]) => !this.#held.has(holder));
    // What is needed now is younger than what was needed before.
    for (const [holder, path] of needed) {
      this.#held.delete(holder);
      this.#held.set(holder, path);
    }
    const done = [...ledTo(files), ...this.#tooMany(needed)];
    for (const holder of done) this.#held.delete(holder);
    return { wanted: wanted.map(([holder, path]) => ({ holder, path })), done };
  }

  #tooMany(needed: ReadonlyMap<string, string>): readonly string[] {
    const excess = Math.max(0, this.#held.size - MOST);
    return [...this.#held.keys()].slice(0, excess).filter((holder) => !needed.has(holder));
  }
}

function versionsIn(files: readonly FileRevision[]): ReadonlyMap<string, string> {
  const goals = files.filter(({ path }) => goalOf(path) !== undefined);
  return new Map(
    goals.flatMap(({ path, before, otherBefore, after }) =>
      [before, otherBefore, after].flatMap((holder) =>
        holder === undefined ? [] : [[holder, path] as const],
      ),
    ),
  );
}

// What a commit led to, an earlier one can hardly begin with.
function ledTo(files: readonly FileRevision[]): ReadonlySet<string> {
  const led = new Set(files.flatMap(({ path, after }) => (goalOf(path) === undefined ? [] : (after ?? []))));
  for (const { before, otherBefore } of files)
    for (const holder of [before, otherBefore]) if (holder !== undefined) led.delete(holder);
  return led;
}
