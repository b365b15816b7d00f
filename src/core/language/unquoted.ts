import { withJoinedEndings } from "./joined-endings.ts";

const LONGEST = 2_000;
const QUOTE = /["“„«]/;
const QUOTED = /"[^"\n]*"|“[^”\n]*”|„[^“\n]*“|«[^»\n]*»/g;

/** Tells whether something stands inside double quotes. */
export function hasQuotation(text: string): boolean {
  return text.slice(0, LONGEST).search(QUOTED) >= 0;
}

/** Blanks out what stands inside double quotes, straightens apostrophes and line ends; every place stays where it was. */
export function unquoted(text: string): string {
  const spoken = withJoinedEndings(text.slice(0, LONGEST));
  const rest = QUOTE.test(spoken) ? spoken.replace(QUOTED, (words) => " ".repeat(words.length)) : spoken;
  return rest.replaceAll("’", "'").replace(/\s/g, " ");
}
