import type { Change } from "../change.ts";
import type { TimelineEntry } from "../timeline.ts";
import type { PromisePart, Strand, Wording } from "./strand.ts";

/** A step of the history with its place among all of them, the oldest first. */
export interface OrderedEntry {
  readonly order: number;
  readonly entry: Pick<TimelineEntry, "goal" | "date" | "commit" | "id" | "changes">;
}

interface Growing extends Strand {
  readonly ids: Set<string>;
  readonly wordings: Wording[];
}

const PARTS: ReadonlySet<string> = new Set<PromisePart>(["always", "never", "standard"]);

/**
 * Follows every clause and standard through a history, by its id and, where that changed, by its words. `entries` come oldest
 * first; `nameOf` turns what a goal was called into what it is called today.
 */
export function strandsOf(
  entries: Iterable<OrderedEntry>,
  nameOf: (goal: string) => string,
): readonly Strand[] {
  const strands: Growing[] = [];
  const known = new Map<string, Growing>();
  for (const { order, entry } of entries) {
    const goal = nameOf(entry.goal);
    const step = { at: entry.date, commit: entry.commit, amendment: entry.id };
    for (const change of entry.changes) {
      if (!isPromise(change)) continue;
      const strand = strandFor(change, goal);
      strand.ids.delete(change.clause);
      strand.ids.add(change.clause);
      const { before, after } = change;
      // A step that could not be read left no words of its own.
      if (before !== undefined && !strand.wordings.some(({ words }) => words === before))
        strand.wordings.push({ words: before, order, step: undefined });
      strand.wordings.push({ words: after, order, step });
      known.set(idKey(goal, change.part, change.clause), strand);
      for (const words of [before, after])
        if (words !== undefined) known.set(wordKey(goal, change.part, words), strand);
    }
  }
  return strands;

  function strandFor({ part, clause, before, after }: PromiseChange, goal: string): Growing {
    const byId = known.get(idKey(goal, part, clause));
    const byWords = known.get(wordKey(goal, part, before ?? after ?? ""));
    // What was reworded goes on where its words were; what comes back, under whatever id, where it was.
    const isBack = before !== undefined || byWords?.wordings.at(-1)?.words === undefined;
    const found = before === undefined ? (byId ?? (isBack ? byWords : undefined)) : (byWords ?? byId);
    if (found !== undefined) return found;
    const strand: Growing = { goal, part, ids: new Set(), wordings: [] };
    strands.push(strand);
    return strand;
  }
}

interface PromiseChange extends Change {
  readonly part: PromisePart;
  readonly clause: string;
}

function isPromise(change: Change): change is PromiseChange {
  return PARTS.has(change.part) && change.clause !== undefined;
}

function idKey(goal: string, part: PromisePart, id: string): string {
  return JSON.stringify([goal, part, "id", id]);
}

function wordKey(goal: string, part: PromisePart, words: string): string {
  return JSON.stringify([goal, part, "words", words]);
}
