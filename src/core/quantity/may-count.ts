import type { QuantityWords } from "../language/quantity-words.ts";

// A figure, a fraction or a sign; and letters between dots, which are one word with them.
const COUNTS = /[\d½¼¾%\p{S}]|\p{L}\.\p{L}/u;
const WORDS = /\p{L}+/gu;

const known = new WeakMap<QuantityWords, ReadonlySet<string>>();

/**
 * Tells at little cost whether a sentence could say a number of something: never false where one would be read, true now and then for
 * nothing. Most sentences have no word in them that could be one.
 */
export function mayCount(text: string, words: QuantityWords): boolean {
  if (COUNTS.test(text)) return true;
  const counting = known.get(words) ?? countingWords(words);
  known.set(words, counting);
  return (
    text
      .toLowerCase()
      .match(WORDS)
      ?.some((word) => counting.has(word)) ?? false
  );
}

// A number, a time with a name, or a half; and an article counts one only of a unit.
function countingWords({ numbers, times, halves, units }: QuantityWords): ReadonlySet<string> {
  const all = [...numbers.keys(), ...times.keys(), ...halves, ...units.keys()];
  return new Set(all.flatMap((word) => word.match(WORDS) ?? []));
}
