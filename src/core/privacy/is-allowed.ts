import { dialled } from "./dialled.ts";
import type { PersonalData, PrivacySettings } from "./personal-data.ts";
import { ENGLISH_OTHERS, ENGLISH_PLACES, ENGLISH_STREETS } from "./words/street-words.ts";
import { anyOf } from "./words/word-pattern.ts";

/** Tells whether score.yaml lets some words stand: an address, its domain, or the same number or words in another spelling. */
export function isAllowed(
  found: Pick<PersonalData, "kind" | "words">,
  { allow, country }: PrivacySettings,
): boolean {
  switch (found.kind) {
    case "e-mail address":
      return allow.some((entry) => allowsEmail(entry.toLowerCase(), found.words));
    case "phone number":
      return allow.some((entry) => isSameNumber(entry, found.words, country));
    case "address":
      return allow.some((entry) => isSamePlace(entry, found.words));
    default:
      return allow.some((entry) => squeezed(entry) === squeezed(found.words));
  }
}

// cafe.example: every address there and below it; @cafe.example: every address there.
function allowsEmail(entry: string, words: string): boolean {
  const address = words.toLowerCase();
  if (entry.startsWith("@")) return address.endsWith(entry);
  return entry.includes("@")
    ? address === entry
    : address.endsWith(`@${entry}`) || address.endsWith(`.${entry}`);
}

// One may have its country in front and the other not. Where score.yaml names no country, a number without one may be of
// any: it is the one that is allowed with its country, and not the other way round.
function isSameNumber(entry: string, words: string, country: string | undefined): boolean {
  if (/[@\p{L}]/u.test(entry) || !/\d{3}/.test(entry)) return false;
  const [allowed, found] = [dialled(entry, country).number, dialled(words, country).number];
  if (allowed !== undefined && found !== undefined) return allowed === found;
  const [all, some] = [digitsOf(allowed ?? entry), digitsOf(words).replace(/^0/, "")];
  if (found !== undefined) return false;
  if (allowed === undefined) return all.replace(/^0/, "") === some;
  return some.length > 6 && all.endsWith(some) && all.length - some.length <= 3;
}

function digitsOf(words: string): string {
  return words.replace(/\D/g, "");
}

// The same words; or the house and the street of an address that is allowed with its town.
function isSamePlace(entry: string, words: string): boolean {
  if (squeezed(entry) === squeezed(words)) return true;
  const [whole, some] = [wordsOf(entry), wordsOf(words)];
  if (some.length < 2 || !some.every((word, at) => word === whole[at])) return false;
  return !GOES_ON.test(whole[some.length] ?? "north");
}

// Marsh Lane North is not Marsh Lane, and 12-14 not 12.
const GOES_ON = new RegExp(
  String.raw`^(?:north|south|east|west|[nsew]|[ns][ew]|\d{1,4}|${anyOf(`${ENGLISH_STREETS} ${ENGLISH_PLACES} ${ENGLISH_OTHERS}`)})$`,
);

function wordsOf(words: string): readonly string[] {
  return folded(words).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function squeezed(words: string): string {
  return folded(words).replace(/[^\p{L}\p{N}]/gu, "");
}

function folded(words: string): string {
  return words.normalize("NFKC").toLowerCase();
}
