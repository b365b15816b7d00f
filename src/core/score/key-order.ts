import type { ScoreDocument } from "../document/document.ts";

const GOAL_KEYS: readonly string[] =
  "goal owner borrowed for serves from to always never standards expects gives habits reviewed formerly".split(
    " ",
  );

const PROMISE_KEYS: readonly string[] = "promise for parts stands-for always never reviewed".split(" ");

/** Returns the keys of a goal, or of promise.md, in the order that they are written in. */
export function keyOrderOf(document: ScoreDocument): readonly string[] {
  return document.kind === "promise" ? PROMISE_KEYS : GOAL_KEYS;
}
