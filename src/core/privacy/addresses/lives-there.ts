import { AT_WORDS, LIVING_WORDS } from "../words/living-words.ts";
import { anyOf } from "../words/word-pattern.ts";

const LIVES = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(LIVING_WORDS)})(?!\p{L}):?(?:[ ,"'“„(]{1,3}(?:${anyOf(AT_WORDS)})(?!\p{L})){0,3}[ ,"'“„(]{0,3}$`,
  "iu",
);

/** Tells whether the words before a street say that somebody is at home there. */
export function livesThere(text: string, start: number): boolean {
  return LIVES.test(text.slice(Math.max(0, start - 48), start));
}
