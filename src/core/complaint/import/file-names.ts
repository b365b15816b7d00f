import { LONGEST_SLUG, slugOf } from "../../score/slug.ts";
import { isOwnReference } from "./reference.ts";

const FIRST_WORDS = 40;
const DAY = 10;

/** What the name of a complaint's file is made of, in Latin letters. */
export interface NameParts {
  readonly received: string;
  readonly words: string;
  readonly reference: string;
}

/**
 * Makes what yields names for one complaint's file after the other, best first and without end: the day with the first words, the
 * same with the reference, then with a number. A name in which somebody could be found is never among them: it would stand in
 * every listing of Git.
 */
export function createFileNames(
  isPersonal: (id: string) => boolean,
): (parts: NameParts) => Generator<string> {
  // Where a hundred say the same, the last of them must not try the names of all before it.
  const numbers = new Map<string, number>();
  return function* ({ received, words, reference }) {
    const day = received.slice(0, DAY);
    const start = words.slice(0, 200);
    const said = [start, start.replace(/\S*\d\S*/g, " ")]
      .map((text) => joined(day, slugOf(text, FIRST_WORDS)))
      .find((id) => !isPersonal(id));
    const base = said ?? day;
    if (base !== day) yield base;
    const mark = isOwnReference(reference)
      ? ""
      : slugOf(reference.slice(0, 200), LONGEST_SLUG - DAY - FIRST_WORDS - 2);
    const marked = joined(base, mark);
    const own = isPersonal(marked) ? base : marked;
    if (own !== base) yield own;
    for (let number = numbers.get(own) ?? 2; ; number += 1) {
      numbers.set(own, number + 1);
      const numbered = `${own}-${number}`;
      yield isPersonal(numbered) ? `${day}-${number}` : numbered;
    }
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("-");
}
