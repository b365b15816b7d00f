import { plainLetters } from "./plain-letters.ts";

const ENDINGS = ["", "e", "er", "en", "es", "em"];

/** Writes adjectives with every ending that German gives them, as choices of a phrase: `fair` is `fair|faire|fairer` and so on. */
export function declined(adjectives: string): string {
  const forms = plainLetters(adjectives).trim().split(/\s+/).flatMap(formsOf);
  return forms.join("|");
}

// "Flexibel" loses its last vowel before an ending, and "leise" has its first one already.
function formsOf(adjective: string): readonly string[] {
  const root = adjective.replace(/(?<=[bkl])el$/, "l").replace(/e$/, "");
  return ENDINGS.map((ending) => (ending === "" ? adjective : root + ending));
}
