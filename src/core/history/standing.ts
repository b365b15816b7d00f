import type { TimelineEntry } from "./timeline.ts";

type Reverting = Pick<TimelineEntry, "id" | "takesBack">;

/**
 * Finds the amendments that do not stand any more, each with the one that took it back. Whoever takes back a taking back lets the
 * first one stand again; a circle, which only a forged file can make, takes nothing back.
 */
export function takenBack<Entry extends Reverting>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const taken = new Map<string, Entry>();
  const doubts = new Map<string, number>();
  for (const { takesBack } of entries)
    if (takesBack !== undefined) doubts.set(takesBack, (doubts.get(takesBack) ?? 0) + 1);
  const settled = new Set<Entry>();
  const waiting = entries.filter((entry) => doubtsOf(entry, doubts) === 0);
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (settled.has(entry)) continue;
    settled.add(entry);
    const target = entry.takesBack;
    if (target === undefined) continue;
    const stands = entry.id === undefined || !taken.has(entry.id);
    if (stands) taken.set(target, entry);
    doubts.set(target, (doubts.get(target) ?? 1) - 1);
    if (doubts.get(target) === 0) waiting.push(...entries.filter((other) => other.id === target));
  }
  return taken;
}

/** Returns since when each amendment that was taken back is gone: where several take the same one back, from the first of them on. */
export function goneSince(
  amendments: readonly (Reverting & { readonly id: string; readonly on: string })[],
): ReadonlyMap<string, string> {
  const taken = takenBack(amendments);
  const since = new Map<string, string>();
  for (const { id, takesBack, on } of amendments) {
    if (takesBack === undefined || taken.has(id) || !taken.has(takesBack)) continue;
    const known = since.get(takesBack);
    if (known === undefined || on < known) since.set(takesBack, on);
  }
  return since;
}

function doubtsOf(entry: Reverting, doubts: ReadonlyMap<string, number>): number {
  return entry.id === undefined ? 0 : (doubts.get(entry.id) ?? 0);
}
