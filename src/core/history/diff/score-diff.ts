import { withDirections } from "../../direction/with-directions.ts";
import { semanticDiff } from "../semantic-diff.ts";
import type { GoalDiff } from "./goal-diff.ts";
import { markMoves, type PlainDiff } from "./mark-moves.ts";
import { type GoalPair, type Goals, pairGoals } from "./pair-goals.ts";

/** Compares two states of a score in promises: the promise first, then every goal that says something else, by its name. */
export function scoreDiff(before: Goals, after: Goals, language: string): readonly GoalDiff[] {
  const diffs = pairGoals(before, after).map((pair) => diffOf(pair, language));
  const told = diffs.filter(({ op, changes }) => op !== "changed" || changes.length > 0);
  return markMoves(told.sort(promiseFirst));
}

function diffOf({ before, after }: GoalPair, language: string): PlainDiff {
  const [was, is] = [before?.[0], after?.[0]];
  const changes = withDirections(semanticDiff(before?.[1], after?.[1]), language);
  const op = was === undefined ? "added" : is === undefined ? "removed" : was === is ? "changed" : "renamed";
  return {
    goal: is ?? was ?? "",
    formerly: op === "renamed" ? was : undefined,
    op,
    title: (after ?? before)?.[1].title?.text,
    changes,
  };
}

function promiseFirst(a: PlainDiff, b: PlainDiff): number {
  const isPromise = ({ goal }: PlainDiff): number => (goal === "promise" ? 0 : 1);
  return isPromise(a) - isPromise(b) || (a.goal < b.goal ? -1 : a.goal > b.goal ? 1 : 0);
}
