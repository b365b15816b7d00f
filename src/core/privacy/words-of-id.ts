/** The goal or complaint that a file is of; a repair lies in the folder of its goal, and has an id that nobody chose. */
const CHOSEN = /^(?:goals|complaints)\/(?:(?:19|20)\d\d-\d\d-\d\d-)?([^/]+)\.md$/;

/** Returns the words that somebody chose for the name of a file, as a reader would say them; nothing where nobody did. */
export function wordsOfId(path: string): string | undefined {
  // Hyphens within a number stay: that is how dates, and most numbers, are written.
  return CHOSEN.exec(path)?.[1]?.replace(/(?<=\p{L})-|-(?=\p{L})/gu, " ");
}
