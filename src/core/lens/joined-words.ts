/** The shortest part of a word that is a word of its own: in letters. */
const SHORTEST = 4;

/** What has to be left of the word beside it: in letters. */
const LEAST = 2;

/**
 * Returns a way to find the words that a word is joined from, as German joins them: `preisliste` holds `preis` and `list` where both
 * stand somewhere by themselves. Only its two ends are looked at.
 */
export function joinedWordsAmong(known: ReadonlySet<string>): (term: string) => readonly string[] {
  return (term) => {
    const parts: string[] = [];
    for (let at = LEAST; at <= term.length - LEAST; at += 1) {
      const ends = [term.slice(0, at), term.slice(at)];
      parts.push(...ends.filter((end) => end.length >= SHORTEST && known.has(end)));
    }
    return parts;
  };
}
