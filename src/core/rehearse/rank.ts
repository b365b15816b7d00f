/**
 * Gives something its place in the deal of a seed: the same seed and name always give the same number, below 2^32 (FNV-1a, with its
 * bits spread).
 */
export function rankOf(seed: string, name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed}\n${name}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  // Names that differ in their last letter only would lie beside each other.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Puts things into the order of a seed; what comes out the same is ordered by name. */
export function shuffled<Item>(
  items: readonly Item[],
  seed: string,
  nameOf: (item: Item) => string,
): readonly Item[] {
  const ranked = items.map((item) => ({ item, name: nameOf(item), rank: rankOf(seed, nameOf(item)) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return ranked.map(({ item }) => item);
}
