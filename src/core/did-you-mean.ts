import { distance } from "fastest-levenshtein";

/** Finds the known word that a person most likely meant, or nothing where none is near. */
export function didYouMean(typed: string, known: Iterable<string>): string | undefined {
  return nearest(typed, known)[0];
}

/** Finds the known words that are as near as any to what a person typed; a word that has nothing in common with it is not near. */
export function nearest(typed: string, known: Iterable<string>): readonly string[] {
  const word = typed.slice(0, 100).toLowerCase();
  let best: string[] = [];
  let least = Math.max(2, Math.ceil(word.length / 3));
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    const begins = word.length >= 3 && lower.startsWith(word);
    // Words are at least as far apart as their lengths are: most need no comparison.
    if (!begins && Math.abs(lower.length - word.length) > least) continue;
    const apart = begins ? 1 : distance(word, lower);
    if (apart > least || apart >= Math.max(word.length, lower.length)) continue;
    if (apart === least && best.length > 0) best.push(candidate);
    else best = [candidate];
    least = apart;
  }
  return best;
}

/** The same as half a sentence, to be set after what is wrong. */
export function hintOf(typed: string, known: Iterable<string>): string {
  const meant = didYouMean(typed, known);
  return meant === undefined ? "" : `; did you mean "${meant}"?`;
}
