import type { PersonalData } from "./personal-data.ts";

/** Returns found words for a person to recognise: of what money can be taken with only the ends, on one line. */
export function shownWords({ kind, words }: PersonalData): string {
  const line = words.replace(/\r?\n[\s>*+-]*|\s+/g, " ");
  if (kind !== "card number" && kind !== "bank account") return line;
  return `${line.slice(0, 4)} … ${line.slice(-4)}`;
}
