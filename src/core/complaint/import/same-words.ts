/** What stands in a complaint where personal data was left out. */
const LEFT_OUT = /\([a-z-]+(?: [a-z]+)? removed\)/g;

/** The most letters and digits of one piece of personal data. */
const LONGEST = 160;

/**
 * Compares the body of a complaint with the words of a row. What was left out of it may have been anything by which somebody could
 * be found, so that the two are the same whatever the settings of the score left out then, and leave out now.
 * Returns in how many places something was left out, or nothing where they don't say the same.
 */
export function leftOutOf(body: string, words: string): number | undefined {
  const row = lettersOf(words);
  const [first = "", ...rest] = body.split(LEFT_OUT).map(lettersOf);
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

// Markdown and a formatter set marks and line ends as they like.
function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]/gu, "");
}
