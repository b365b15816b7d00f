import type { Standard } from "../../score/goal.ts";
import { isGap } from "../../score/placeholders.ts";
import { standardWords } from "../standard-words.ts";
import type { PromisePart } from "./strand.ts";

/** What a goal, or the promise, says today. */
export interface Today {
  /** The goal's id, or `promise`. */
  readonly id: string;
  readonly always: readonly Said[];
  readonly never: readonly Said[];
  readonly standards: readonly Standard[];
}

/** A clause as it stands, or a standard in a line. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

/** Returns what a goal says in one of its parts; a gap that waits for words says nothing. */
export function saidIn(goal: Today | undefined, part: PromisePart): readonly Said[] {
  if (goal === undefined) return [];
  if (part === "standard")
    return goal.standards.map((standard) => ({ id: standard.id, text: standardWords(standard) }));
  return goal[part].filter(({ text }) => !isGap(text));
}
