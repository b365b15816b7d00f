/** What stands in a complaint where personal data was left out. */
const LEFT_OUT = /\([a-z-]+(?: [a-z]+)? removed\)/g;

/** The most letters and digits of one piece of personal data. */
const LONGEST = 160;

/** The letters of a complaint's body, parted where something was left out of it. */
export type BodyParts = readonly string[];

/** Takes a body apart, to be held against many rows. */
export function partsOf(body: string): BodyParts {
  return body.split(LEFT_OUT).map(lettersOf);
}

/**
 * Compares the body of a complaint with the letters of a row's words. What was left out of it may have been anything by which
 * somebody could be found, so that the two are the same whatever the settings of the score left out then, and leave out now.
 * Returns in how many places something was left out, or nothing where they don't say the same.
 */
export function leftOutOf([first = "", ...rest]: BodyParts, row: string): number | undefined {
  if (!row.startsWith(first)) return undefined;
  let reached = first.length;
  for (const [at, part] of rest.entries()) {
    const isLast = at === rest.length - 1;
    // Nothing between two of them: they are looked at as one.
    if (part === "" && !isLast) continue;
    const next = isLast ? row.length - part.length : row.indexOf(part, reached + 1);
    const stands = next > reached && row.startsWith(part, next) && isPersonal(row.slice(reached, next));
    if (!stands) return undefined;
    reached = next + part.length;
  }
  return reached === row.length ? rest.length : undefined;
}

function isPersonal(words: string): boolean {
  return words.length <= LONGEST && /[@\p{N}]/u.test(words);
}

/** Returns the letters of words: Markdown and a formatter set marks and line ends as they like. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]/gu, "");
}
