import { daysBetween } from "../score/days-between.ts";

/** What a pick hangs on: the same day and the same seed pick the same. */
export interface PickOfDay {
  /** A day such as `2026-11-20`. */
  readonly day: string;
  readonly seed: string;
}

/**
 * Picks one of several for a day. They are gone through in an order that the seed shuffles, one a day, so that each has its turn
 * before any comes again.
 */
export function ofTheDay<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  { day, seed }: PickOfDay,
): Item | undefined {
  const shuffled = items
    .map((item) => ({ item, id: idOf(item) }))
    .map(({ item, id }) => ({ item, id, at: numberOf(`${seed}\0${id}`) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  if (shuffled.length === 0) return undefined;
  const turn = daysBetween("2000-01-01", day) % shuffled.length;
  return shuffled[(turn + shuffled.length) % shuffled.length]?.item;
}

// FNV-1a with a last mixing, so that names that differ in their last letter alone fall far apart.
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
