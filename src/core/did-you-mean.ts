import { distance } from "fastest-levenshtein";

/** Finds the known word that a person most likely meant, or nothing where none is near. */
export function didYouMean(typed: string, known: Iterable<string>): string | undefined {
  const word = typed.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    const apart =
      candidate.toLowerCase().startsWith(word) && word.length >= 3
        ? 1
        : distance(word, candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

/** The same as half a sentence, to be set after what is wrong. */
export function hintOf(typed: string, known: Iterable<string>): string {
  const meant = didYouMean(typed, known);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}
