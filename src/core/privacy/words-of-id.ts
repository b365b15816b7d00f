/** The goal, complaint, voice, rehearsal or decision that a file is of; a repair has an id that nobody chose. */
const CHOSEN = /^(?:goals|complaints|voices|rehearsals|decisions)\/(?:(?:19|20)\d\d-\d\d-\d\d-)?([^/]+)\.md$/;

/** Returns the words that somebody chose for the name of a file; nothing where nobody did. */
export function wordsOfId(path: string): string | undefined {
  return CHOSEN.exec(path)?.[1];
}

// Of a clause, a standard, a goal or a complaint, wherever it stands: a key, a link, `goal#clause`.
const ID = /(?<![\p{L}\p{N}_/.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\p{L}\p{N}_-])/gu;
const MOST = 128;

/**
 * Returns a text in which the ids that hold a number read as a reader would say them: without the hyphens beside letters.
 * Hyphens within a number stay, because that is how dates, and most numbers, are written. Nothing moves.
 */
export function withWordsOfIds(text: string): string {
  return text.replace(ID, (id) => {
    if (id.length > MOST || !/[a-z]/.test(id) || !/\d{3}/.test(id) || /[a-z]\d|\d[a-z]/.test(id)) return id;
    return id.replace(/(?<=[a-z])-|-(?=[a-z])/g, " ");
  });
}
