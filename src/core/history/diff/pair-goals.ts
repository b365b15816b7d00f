import { textsOf } from "../../score/keys.ts";
import { mostlySame } from "../provenance/mostly-same.ts";
import type { Version } from "../semantic-diff.ts";

/** One goal in two states of a score: absent where a state has none. */
export interface GoalPair {
  readonly before: readonly [goal: string, version: Version] | undefined;
  readonly after: readonly [goal: string, version: Version] | undefined;
}

/** The goals of a state by their names. */
export type Goals = ReadonlyMap<string, Version>;

/**
 * Pairs the goals of two states: by their names, by what either says of its former ones, and of the rest those that say mostly the
 * same.
 */
export function pairGoals(before: Goals, after: Goals): readonly GoalPair[] {
  const gone = new Map([...before].filter(([goal]) => !after.has(goal)));
  const pairs: GoalPair[] = [];
  const fresh: (readonly [string, Version])[] = [];
  for (const [goal, version] of after) {
    const was = before.get(goal);
    if (was === undefined) fresh.push([goal, version]);
    else pairs.push({ before: [goal, was], after: [goal, version] });
  }
  for (const isSame of [saysSo, ([, was]: Named, [, is]: Named) => mostlySame(was, is)])
    for (const now of [...fresh]) {
      const found = [...gone].find((old) => isSame(old, now));
      if (found === undefined) continue;
      gone.delete(found[0]);
      fresh.splice(fresh.indexOf(now), 1);
      pairs.push({ before: found, after: now });
    }
  return [
    ...pairs,
    ...fresh.map((now) => ({ before: undefined, after: now })),
    ...[...gone].map((old) => ({ before: old, after: undefined })),
  ];
}

type Named = readonly [goal: string, version: Version];

// Whoever compares backwards finds the former name in the later state.
function saysSo([old, was]: Named, [now, is]: Named): boolean {
  const former = (version: Version): readonly string[] =>
    textsOf(version.document, "formerly").map(({ text }) => text);
  return former(is).includes(old) || former(was).includes(now);
}
