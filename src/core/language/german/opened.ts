import { plainLetters } from "./plain-letters.ts";

const MELTED: ReadonlyMap<string, readonly string[]> = new Map([
  ["gibts", ["gibt", "es"]],
  ["gehts", ["geht", "es"]],
  ["wirs", ["wir", "es"]],
  ["wenns", ["wenn", "es"]],
]);

/** Writes a German word as the lists have it, opens what is two, such as `geht's`, and joins `Kund-innen`. */
export function opened(word: string): readonly string[] {
  const plain = plainLetters(word);
  const melted = MELTED.get(plain);
  if (melted !== undefined) return melted;
  if (/.'s$/.test(plain)) return [plain.slice(0, -2), "es"];
  return [plain.replaceAll("'", "").replace(/-innen$/, "innen")];
}
