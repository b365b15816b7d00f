import * as fs from "node:fs";
import { join } from "node:path";

/** How many things are kept, and how many bytes of them. */
const MOST_THINGS = 64;
const MOST_BYTES = 512 * 1024 * 1024;

/** What this program puts into its cache: a sort and a digest, or what was being written when somebody pulled the plug. */
const OURS = /^(?:[a-z]+-[0-9a-f]{64}|new-[0-9a-f]{12})$/;
/** Milliseconds after which nobody is writing it any more. */
const AN_HOUR = 60 * 60 * 1000;

/** Takes away what was used longest ago, as far as there is too much. What is not of this program stays. */
export function discardOld(folder: string): void {
  const things = fs.readdirSync(folder).flatMap((name) => thingAt(join(folder, name), name));
  const kept = things.filter(({ isUnderWay }) => !isUnderWay).sort((a, b) => b.usedAt - a.usedAt);
  let bytes = 0;
  for (const [index, { path, size }] of kept.entries()) {
    bytes += size;
    if (index >= MOST_THINGS || (index > 0 && bytes > MOST_BYTES)) fs.rmSync(path, { force: true });
  }
  for (const { path, usedAt } of things.filter(({ isUnderWay }) => isUnderWay))
    if (Date.now() - usedAt > AN_HOUR) fs.rmSync(path, { force: true });
}

interface Thing {
  readonly path: string;
  readonly size: number;
  readonly usedAt: number;
  readonly isUnderWay: boolean;
}

function thingAt(path: string, name: string): readonly Thing[] {
  if (!OURS.test(name)) return [];
  const facts = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!facts?.isFile()) return [];
  return [{ path, size: facts.size, usedAt: facts.mtimeMs, isUnderWay: name.startsWith("new-") }];
}
