import type { QuantityToken } from "./quantity-tokens.ts";

const ready = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** Returns how many tokens the longest of some phrases has that ends before a place; nought where none does. */
export function lengthBefore(
  tokens: readonly QuantityToken[],
  end: number,
  phrases: readonly string[],
): number {
  return longest(phrases, (phrase) =>
    phrase.every((word, at) => tokens[end - phrase.length + at]?.word === word),
  );
}

/** Returns how many tokens the longest of some phrases has that begins at a place; nought where none does. */
export function lengthFrom(
  tokens: readonly QuantityToken[],
  start: number,
  phrases: readonly string[],
): number {
  return longest(phrases, (phrase) => phrase.every((word, at) => tokens[start + at]?.word === word));
}

function longest(phrases: readonly string[], stands: (phrase: readonly string[]) => boolean): number {
  const split = ready.get(phrases) ?? phrases.map((phrase) => phrase.split(" "));
  ready.set(phrases, split);
  return split.reduce((most, phrase) => (phrase.length > most && stands(phrase) ? phrase.length : most), 0);
}
