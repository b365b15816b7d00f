import { LONGEST_SLUG, slugOf } from "../../score/slug.ts";

const FIRST_WORDS = 40;
const DAY = 10;

/**
 * Yields names for a complaint's file, best first and without end: the day with the first words, the same with the reference,
 * then with a number. Words are in Latin letters by now.
 */
export function* fileNames(received: string, words: string, ref: string): Generator<string> {
  const day = received.slice(0, DAY);
  const slug = slugOf(words.slice(0, 200), FIRST_WORDS);
  const mark = slugOf(ref.slice(0, 200), LONGEST_SLUG - DAY - FIRST_WORDS - 2);
  if (slug !== "") yield `${day}-${slug}`;
  const own = [day, slug, mark].filter((part) => part !== "").join("-");
  if (mark !== "") yield own;
  for (let number = 2; ; number += 1) yield `${own}-${number}`;
}
