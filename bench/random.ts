/** A source of numbers that is the same on every machine. */
export interface Random {
  /** Gives a whole number from 0 up to, and without, a limit. */
  below(limit: number): number;
  /** Gives one of some words. */
  pick<Word>(words: readonly Word[]): Word;
}

/** Makes a random source from a seed (mulberry32, a public-domain generator of 32 bits of state). */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (words) => words[below(words.length)] as (typeof words)[number] };
}
