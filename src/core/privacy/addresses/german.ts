import type { Stretch } from "../blank-out.ts";
import { CALENDAR_WORDS, COUNTED_WORDS } from "../words/no-address-words.ts";
import { GERMAN_NO_STREETS } from "../words/no-street-words.ts";
import { SENTENCE_WORDS } from "../words/sentence-words.ts";
import { GERMAN_OTHERS, GERMAN_STREETS, GERMAN_WAYS } from "../words/street-words.ts";
import { anyOf, setOf } from "../words/word-pattern.ts";
import { counts, isNoStreet, isYear, LONGEST_STREET } from "./number-last.ts";
import type { AddressForm, Street } from "./street.ts";

const NONE = setOf(GERMAN_NO_STREETS);
const NO_NAMES = setOf(`${SENTENCE_WORDS} ${CALENDAR_WORDS} ${COUNTED_WORDS}`);
const NUMBER = /(\d{1,4})(?:(?:[A-Za-z]| [a-z])(?!\p{L}))?(?: ?[-/] ?\d{1,4}[a-z]?)?(?![\p{L}\p{N}])/uy;
const NR = String.raw`(?:,? {1,3}(?:Nr|No|Hausnr|Hausnummer)\.?)?(?:,? {1,3}|(?<=str\.))$`;
const ADJECTIVE = `(?:(?:Alte|Neue|Obere|Untere|Große|Grosse|Kleine|Lange|Kurze|Hintere|Vordere|Äußere|Innere)[nrs]? {1,3})?`;
const of = (ends: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${ADJECTIVE}(\p{L}[\p{L}’'-]{1,30}(?<![äa])(?:${anyOf(ends)}))${NR}`,
    "iu",
  );
const STREET = of(GERMAN_STREETS);
const WAY = of(GERMAN_WAYS);
const OTHER = of(GERMAN_OTHERS);
const APART = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:\p{L}[\p{L}'’.-]{1,24} {1,3}){0,2}?)(\p{L}[\p{L}'’.-]{1,24}) {1,3}(${anyOf(`${GERMAN_STREETS} ${GERMAN_WAYS} ${GERMAN_OTHERS}`)})${NR}`,
  "iu",
);
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:(?:Am|Im|Zum|Zur|Beim|(?:An|Auf|In|Unter|Hinter|Vor|Bei) {1,3}de[rnm]) {1,3})?)(\p{Lu}[\p{L}'’.-]{1,24})${NR}`,
  "u",
);
const SURE = setOf(GERMAN_STREETS);

/** Reads addresses as German writes them: street, house, then the postcode with the town. */
export function inGerman(form: Pick<AddressForm, "postcode" | "towns">): AddressForm {
  return { ...form, streetAt, mayPart };
}

function streetAt(text: string, number: Stretch): Street | undefined {
  if (!/(?: |str\.)$/i.test(text.slice(Math.max(0, number.start - 4), number.start))) return undefined;
  NUMBER.lastIndex = number.start;
  const [house, digits = ""] = NUMBER.exec(text) ?? [];
  if (house === undefined) return undefined;
  const end = number.start + house.length;
  if (counts(text.slice(number.start + digits.length, end + 24))) return undefined;
  const from = Math.max(0, number.start - LONGEST_STREET);
  const name = nameBefore(
    text.slice(from, number.start).replace(/^.*\n/s, (line) => " ".repeat(line.length)),
  );
  if (name === undefined) return undefined;
  const isOpen = isYear(digits) || COUNTS_ON.test(text.slice(end, end + 24));
  const kind = name.kind === "clear" && isOpen ? "unclear" : name.kind;
  return { start: from + name.at, end, kind };
}

// "In der Hauptstraße 5 Baustellen": a noun that goes on may be what is counted.
const COUNTS_ON = /^ {1,3}(?!Hinterhaus|Vorderhaus|Hinterhof|Seitenflügel|Erdgeschoss)\p{Lu}\p{Ll}{2}/u;

interface Name {
  readonly at: number;
  readonly kind: Street["kind"];
}

function nameBefore(before: string): Name | undefined {
  for (const [pattern, sure] of [
    [STREET, true],
    [WAY, true],
    [OTHER, false],
  ] as const) {
    const found = pattern.exec(before);
    if (found === null) continue;
    const word = (found[1] ?? "").toLowerCase();
    if (NONE.has(word)) return undefined;
    // In lower case it is a street where a postcode, a town or the words before it say so.
    return { at: found.index, kind: sure && /^\p{Lu}/u.test(found[1] ?? "") ? "clear" : "unclear" };
  }
  return nameApart(before) ?? nameAlone(before);
}

// Berliner Allee, Alter Markt
function nameApart(before: string): Name | undefined {
  const found = APART.exec(before);
  if (found === null) return undefined;
  const [whole, first = "", name = "", end = ""] = found;
  const isCased = /^\p{Lu}/u.test(name);
  if (NO_NAMES.has(name.toLowerCase()) || isCased !== /^\p{Lu}/u.test(end)) return undefined;
  const leads =
    first !== "" && /^(?:\p{Lu}[\p{L}'’.-]* *)+$/u.test(first) && !NO_NAMES.has(first.trim().toLowerCase());
  const at = found.index + (leads ? 0 : whole.indexOf(name, first.length));
  return { at, kind: isCased && SURE.has(end.toLowerCase()) ? "clear" : "unclear" };
}

function nameAlone(before: string): Name | undefined {
  const found = BARE.exec(before);
  if (found === null || isNoStreet(found[2] ?? "")) return undefined;
  return { at: found.index, kind: "bare" };
}

const FLAT = String.raw`(?:[/,( ]{1,3}(?:\d{1,3}\.? ?(?:OG|UG|Stock|Etage|Stiege)|EG|DG|OG|(?:Top|Tür|Stiege|Wohnung|Whg\.?|App\.?) ?\d{1,4}|\d{1,4}|Hinterhaus|Vorderhaus|Seitenflügel|links|rechts|Ortsteil \p{L}{2,20}|OT \p{L}{2,20})\)?){0,3}`;
const BETWEEN = new RegExp(`^${FLAT}(?:,|;| -| in)? {0,3}$`, "iu");
const AT_ONCE = /^(?:,| in)? {1,3}$/;

function mayPart(between: string, street: Street): boolean {
  return (street.kind === "bare" ? AT_ONCE : BETWEEN).test(between);
}
