/** Phrases that mean much the same, in the notation of `phrasesOf`, with what could be said in their place. */
export interface Wording {
  readonly phrases: readonly string[];
  /** A word or a sentence, as it could stand there: without quotes. */
  readonly instead: string;
}

const flat = new WeakMap<readonly Wording[], readonly string[]>();

/** All phrases of some wordings as one list, which is the same list each time. */
export function phrasesOfWordings(wordings: readonly Wording[]): readonly string[] {
  const known = flat.get(wordings) ?? [...new Set(wordings.flatMap(({ phrases }) => phrases))];
  flat.set(wordings, known);
  return known;
}
