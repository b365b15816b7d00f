import type { Practice } from "../practice/practice.ts";
import type { Draw } from "./draw.ts";
import { shuffled } from "./rank.ts";

/** What is dealt from: the draws of each goal, and how the goal stands to its last rehearsal. */
export interface Pack {
  readonly draws: ReadonlyMap<string, readonly Draw[]>;
  readonly practice: ReadonlyMap<string, Practice>;
}

/**
 * Deals cards in the order of a seed: first from goals that nobody rehearsed yet, or that promise something else since, a card from
 * each in turn. The same pack and seed give the same cards.
 */
export function deal({ draws, practice }: Pack, seed: string, count: number): readonly Draw[] {
  const goals = shuffled([...draws.keys()], seed, (goal) => goal);
  const isDue = (goal: string): boolean => practice.get(goal)?.state !== "same";
  const piles = (wanted: (goal: string) => boolean): readonly (readonly Draw[])[] =>
    goals.filter(wanted).map((goal) => inOrder(draws.get(goal) ?? [], practice.get(goal), seed));
  return [...inTurn(piles(isDue)), ...inTurn(piles((goal) => !isDue(goal)))].slice(0, count);
}

/** Puts the draws of a goal in order: what changed since, then what happened and what tempts in turn, and what has to happen last. */
function inOrder(draws: readonly Draw[], practice: Practice | undefined, seed: string): Draw[] {
  const changed = new Set(practice?.changes.map(({ clause }) => clause).filter(Boolean));
  const isNew = (draw: Draw): boolean => changed.has(clauseOf(draw));
  const order = shuffled(draws, seed, ({ id }) => id);
  const happened = order.filter((draw) => "complaint" in draw);
  const tempting = order.filter(({ kind }) => kind === "never");
  const others = inTurn([happened, tempting].map((pile) => pile.filter((draw) => !isNew(draw))));
  return [...order.filter(isNew), ...others, ...order.filter(({ kind }) => kind === "happen")];
}

/** Returns the bare id of the clause that a card is about. */
export function clauseOf(draw: Draw): string | undefined {
  if ("clause" in draw) return draw.clause.id;
  return "complaint" in draw ? draw.complaint.keys.broke?.replace(/^.*#/, "") : undefined;
}

// One from each pile, then the next from each.
function inTurn(piles: readonly (readonly Draw[])[]): Draw[] {
  const longest = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => piles.flatMap((pile) => pile[at] ?? [])).flat();
}
