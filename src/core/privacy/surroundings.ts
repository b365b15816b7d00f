import { ABOUT_WORDS, RINGING_WORDS, WHOSE_WORDS } from "./words/ringing-words.ts";
import { IS_WORDS, NUMBER_WORDS, THING_WORDS, THINGS_WITHOUT_CARD } from "./words/thing-words.ts";
import { anyOf, setOf } from "./words/word-pattern.ts";

/** What the words around a number say of it. */
export interface Surroundings {
  /** They speak of ringing somebody by it. */
  readonly told: boolean;
  /** They announce the number of a thing, such as an order; or of something that they don't name; or it is what `ref:` holds. */
  readonly names: "a thing" | "something" | "a record" | undefined;
}

const FARTHEST = 56;
const NEAR = 24;
const RINGING = anyOf(RINGING_WORDS);
const SIGNS = `[ :='"(*_.#-]{0,4}`;
const IS = String.raw`(?:(?:${anyOf(IS_WORDS)})(?!\p{L})[ :'"]{0,3})?`;
const NUMBER = String.raw`(?:${anyOf(NUMBER_WORDS)})(?!\p{L})`;

const namesOf = (things: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L}|\bin |\bjust in )(?:${anyOf(things)})(?!\p{L})${SIGNS}(?:${NUMBER}${SIGNS})?${IS}$`,
    "iu",
  );
const NAMES = namesOf(THING_WORDS);
const NAMES_NO_CARD = namesOf(THINGS_WITHOUT_CARD);
// "NHS number", "Losnummer", "client n°", and "Nr." alone.
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}'’-]{0,30})[ .-]{1,3}${NUMBER}${SIGNS}${IS}$`,
  "iu",
);
const COMPOUND = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{2,30}?)-?(?:nummer|nr\.?)(?!\p{L})${SIGNS}${IS}$`,
  "iu",
);
const NUMBER_ALONE = new RegExp(String.raw`(?:^|[^\p{L}\p{N} ] ?)(?:nr\.?|no\.|n[°º]|№|#)${SIGNS}$`, "iu");
const WHOSE = setOf(WHOSE_WORDS);
const RINGS = new RegExp(`^(?:${RINGING})$`, "iu");

// An abbreviation goes on after its dot; any other dot ends the sentence.
const RINGS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${RINGING}|[tpmhwf](?=:))(?!\p{L})\.?((?:[^\d.!?]|(?<=(?<!\p{L})(?:mrs?|ms|dr|st|nr|no|hr|fr|mme|herr))\.){0,${NEAR}})$`,
  "iu",
);
const RINGS_AFTER = new RegExp(String.raw`^[^\d.!?;]{0,${NEAR}}?(?<!\p{L})(?:${RINGING})(?!\p{L})`, "iu");
const ABOUT = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(ABOUT_WORDS)})(?!\p{L})|[,;()]`, "iu");
const REF = /(?:^|\n)[> *-]{0,4}["']?ref["']?:[^\n]*$/;

const NOTHING: Surroundings = { told: false, names: undefined };

/** Tells what the words around a place of a folded text say of the number that stands there. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const wide = text.slice(Math.max(0, start - FARTHEST), start);
  const beyond = text.slice(end, end + FARTHEST);
  if (!/\p{L}/u.test(wide) && !/\p{L}/u.test(beyond)) return NOTHING;
  const before = inOneLine(wide);
  const after = inOneLine(beyond);
  const names = REF.test(wide) ? "a record" : namedBy(before);
  const ring = RINGS_BEFORE.exec(before);
  const rung = ring !== null && !(names === "a thing" && ABOUT.test(ring[1] ?? ""));
  return { told: rung || isOfSomebody(before) || RINGS_AFTER.test(after), names };
}

/** Tells whether the words before a place announce the number of a thing that nobody pays with. */
export function namesNoCard(text: string, at: number): boolean {
  return NAMES_NO_CARD.test(inOneLine(text.slice(Math.max(0, at - FARTHEST), at)));
}

/** Tells whether letters that run into a number say that it rings somebody: `phone07911…`. */
export function endsInRinging(before: string): boolean {
  return ENDS_IN_RINGING.test(before);
}
const ENDS_IN_RINGING = new RegExp(String.raw`(?:(?<!\p{L})(?:${RINGING})|wa\.me)[._:,=/-]?$`, "iu");

function namedBy(before: string): Surroundings["names"] {
  if (NAMES.test(before)) return "a thing";
  const noun = NUMBERED.exec(before)?.[1] ?? COMPOUND.exec(before)?.[1];
  if (noun !== undefined) return isSomebodys(noun) ? undefined : "a thing";
  return NUMBER_ALONE.test(before) ? "something" : undefined;
}

// "my number is", "Jane's number", "unter der Nummer"
function isOfSomebody(before: string): boolean {
  const noun = NUMBERED.exec(before)?.[1];
  return noun !== undefined && isSomebodys(noun);
}

function isSomebodys(noun: string): boolean {
  const word = noun.toLowerCase();
  return WHOSE.has(word) || RINGS.test(word) || /['’]s?$/.test(word);
}

// A line that ends is a blank; an empty line ends what is said.
function inOneLine(words: string): string {
  return words.replace(/ ?\n(?:[*+-] )?(\n?)/g, (_, empty: string) => (empty === "" ? " " : "! "));
}
