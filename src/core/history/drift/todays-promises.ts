import { readPromise } from "../../score/promise.ts";
import { readKeys } from "../../score/read-keys.ts";
import type { KeptScore } from "../../score/score.ts";
import type { Today } from "./today.ts";

/** What the goals and the promise of a score say today, and which of them say nothing that could be held against them. */
export interface TodaysPromises {
  readonly today: readonly Today[];
  readonly unread: ReadonlySet<string>;
}

/** Reads what a score promises today: neither a template's words, nor those of a file whose facts can't be read. */
export function todaysPromises({ goals, promise }: KeptScore): TodaysPromises {
  const today: Today[] = [];
  const unread = new Set<string>();
  // What a template says nobody here has promised yet.
  for (const goal of goals)
    if (readKeys(goal.document, "goal") === undefined || goal.borrowed !== undefined) unread.add(goal.id);
    else today.push(goal);
  if (promise !== undefined && readKeys(promise.document, "promise") === undefined) unread.add("promise");
  else if (promise !== undefined)
    today.push({ id: "promise", ...readPromise(promise.document), standards: [] });
  return { today, unread };
}
