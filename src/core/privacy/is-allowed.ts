import type { PersonalData } from "./personal-data.ts";

/** Tells whether score.yaml lets some words stand: an address, its domain, or a number or words in any spelling. */
export function isAllowed(found: Pick<PersonalData, "kind" | "words">, allow: readonly string[]): boolean {
  if (allow.length === 0) return false;
  if (found.kind === "e-mail address")
    return allow.some((entry) => allowsEmail(entry.toLowerCase(), found.words));
  if (found.kind === "phone number") return allow.some((entry) => isSameNumber(entry, found.words));
  const words = squeezed(found.words);
  return allow.some((entry) => {
    const allowed = squeezed(entry);
    return allowed === words || (found.kind === "address" && words.length > 5 && allowed.includes(words));
  });
}

// cafe.example: every address there and below it; @cafe.example: every address there.
function allowsEmail(entry: string, words: string): boolean {
  const address = words.toLowerCase();
  if (entry.startsWith("@")) return address.endsWith(entry);
  return entry.includes("@")
    ? address === entry
    : address.endsWith(`@${entry}`) || address.endsWith(`.${entry}`);
}

// One is the other with a country in front, a zero or both.
function isSameNumber(entry: string, words: string): boolean {
  if (/[@\p{L}]/u.test(entry)) return false;
  const [a, b] = [significant(entry), significant(words)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 6 && long.endsWith(short) && long.length - short.length <= 3;
}

function significant(words: string): string {
  return words
    .replace(/\( ?0 ?\)/g, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
}

function squeezed(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
