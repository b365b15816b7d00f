import { lineList, wordSet } from "../word-set.ts";

const PLAIN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * Writes German in lower case with letters that every keyboard has: `fühlt`, `fuehlt` and `fühlt` with its dots apart are one word,
 * and so are `groß` and the Swiss `gross`. Nothing is put back: `neue` has no umlaut, and stays what it is.
 */
export function plainLetters(text: string): string {
  const composed = text.normalize("NFC").toLowerCase();
  return composed.replace(/[äöüß]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Makes a list of phrases as German types them, one to a line, ready to be found. */
export function germanLines(text: string): readonly string[] {
  return lineList(plainLetters(text));
}

/** Makes a set of words as German types them, ready to be found. */
export function germanWords(text: string): ReadonlySet<string> {
  return wordSet(plainLetters(text));
}
