import type { Change } from "../change.ts";
import type { TimelineEntry } from "../timeline.ts";
import type { PromisePart, Strand, Wording } from "./strand.ts";

/** A step of the history with its place among all of them, the oldest first. */
export interface OrderedEntry {
  readonly order: number;
  readonly entry: Pick<TimelineEntry, "goal" | "date" | "commit" | "id" | "changes"> & {
    /** True where the goal says a template's words from then on. */
    readonly isBorrowed?: boolean | undefined;
    readonly holder?: string | undefined;
  };
}

/**
 * Follows every clause and standard through a history, by its id and, where that changed, by its words. `entries` come oldest
 * first; `nameOf` turns what a goal was called into what it is called today.
 */
export function strandsOf(
  entries: Iterable<OrderedEntry>,
  nameOf: (goal: string) => string,
): readonly Strand[] {
  const growing = new Strands();
  for (const { order, entry } of entries) growing.grow(nameOf(entry.goal), order, entry);
  return growing.all;
}

interface Growing extends Strand {
  readonly ids: Set<string>;
  readonly wordings: Wording[];
}

const PARTS: ReadonlySet<string> = new Set<PromisePart>(["always", "never", "standard"]);

class Strands {
  readonly all: Growing[] = [];
  readonly #known = new Map<string, Growing>();
  readonly #borrowed = new Set<string>();

  grow(goal: string, order: number, entry: OrderedEntry["entry"]): void {
    const step = { at: entry.date, commit: entry.commit, amendment: entry.id };
    const isBorrowed = entry.isBorrowed === true;
    for (const change of entry.changes) {
      if (!isOfPromise(change)) continue;
      const strand = this.#strandOf(change, goal);
      const { before, after } = change;
      // A step that could not be read left no words of its own.
      if (before !== undefined && !strand.wordings.some(({ words }) => words === before))
        strand.wordings.push({ words: before, order, step: undefined, isBorrowed: this.#borrowed.has(goal) });
      strand.wordings.push({ words: after, order, step, isBorrowed, holder: entry.holder });
      this.#remember(strand, change);
    }
    if (isBorrowed) this.#borrowed.add(goal);
    else if (this.#borrowed.delete(goal)) this.#makeOwn(goal, order);
  }

  #strandOf({ part, clause, before, after }: PromiseChange, goal: string): Growing {
    const byId = this.#known.get(idKey(goal, part, clause));
    const byWords = this.#known.get(wordKey(goal, part, before ?? after ?? ""));
    // What was reworded goes on where its words were; what comes back, under whatever id, where it was.
    const isBack = byWords?.wordings.at(-1)?.words === undefined;
    const found = before === undefined ? (byId ?? (isBack ? byWords : undefined)) : (byWords ?? byId);
    if (found !== undefined) return found;
    const strand: Growing = { goal, part, ids: new Set(), wordings: [] };
    this.all.push(strand);
    return strand;
  }

  #remember(strand: Growing, { part, clause, before, after }: PromiseChange): void {
    strand.ids.delete(clause);
    strand.ids.add(clause);
    this.#known.set(idKey(strand.goal, part, clause), strand);
    for (const words of [before, after])
      if (words !== undefined) this.#known.set(wordKey(strand.goal, part, words), strand);
  }

  // What a template said before is nobody's promise here; what is left of it is one from then on.
  #makeOwn(goal: string, order: number): void {
    for (const { wordings } of this.all.filter((strand) => strand.goal === goal)) {
      const last = wordings.slice(-1).map((wording) => ({ ...wording, order, isBorrowed: false }));
      wordings.splice(0, wordings.length, ...last);
    }
  }
}

interface PromiseChange extends Change {
  readonly part: PromisePart;
  readonly clause: string;
}

/** Tells whether a change is one of a clause or a standard. */
export function isOfPromise(change: Change): change is PromiseChange {
  return PARTS.has(change.part) && change.clause !== undefined;
}

function idKey(goal: string, part: PromisePart, id: string): string {
  return JSON.stringify([goal, part, "id", id]);
}

function wordKey(goal: string, part: PromisePart, words: string): string {
  return JSON.stringify([goal, part, "words", words]);
}
