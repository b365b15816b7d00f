// Loaded before it is needed: what Node loads for the first time must not be stopped on the way.
import { performance } from "node:perf_hooks";
import { withinTime } from "../../adapters/within-time.ts";

/** How long a turn goes on, in milliseconds, before the next one begins: a clock to be stopped by is dear, and is set once to a turn. */
const TURN = 1_000;

/** What has to come before something can be done. */
export type First = (() => Promise<void>) | undefined;

/** What is done with one of many. */
export interface OfMany<Item> {
  /** Does it; what it returns has to come first, and then it is done once more. */
  readonly one: (item: Item) => First;
  /** Does without it: it took too long. It may have come to its end all the same, in the moment when it was stopped. */
  readonly late: (item: Item) => void;
}

/**
 * Does one thing after the other, and none for longer than so many milliseconds (one for as long as a turn less, where it is not the
 * first of its turn). What took too long is stopped wherever it is, and the others are done all the same.
 */
export async function inTurns<Item>(
  items: readonly Item[],
  most: number,
  { one, late }: OfMany<Item>,
): Promise<void> {
  let next = 0;
  let isBegun = false;
  let first: First;
  const turn = (): void => {
    const end = performance.now() + Math.min(TURN, most / 2);
    for (; next < items.length && performance.now() < end; next += 1) {
      isBegun = true;
      first = one(items[next] as Item);
      isBegun = false;
      if (first !== undefined) return;
    }
  };
  while (next < items.length) {
    const { isLate } = withinTime(most, turn);
    if (isLate && isBegun) {
      isBegun = false;
      late(items[next] as Item);
      next += 1;
    } else if (first !== undefined) {
      await first();
      first = undefined;
    }
  }
}
