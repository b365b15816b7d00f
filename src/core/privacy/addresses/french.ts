import type { Stretch } from "../blank-out.ts";
import { COUNTED_WORDS } from "../words/no-address-words.ts";
import { FRENCH_OTHERS, FRENCH_PLACES, FRENCH_STREETS } from "../words/street-words.ts";
import { anyOf, setOf } from "../words/word-pattern.ts";
import type { AddressForm, Street } from "./street.ts";
import { areWordsOfPlace } from "./words-of-place.ts";

const STREETS = setOf(FRENCH_STREETS);
const PLACES = setOf(FRENCH_PLACES);
const COUNTED = setOf(COUNTED_WORDS);
const TYPES = anyOf(`${FRENCH_STREETS} ${FRENCH_PLACES} ${FRENCH_OTHERS}`);
const ARTICLE = `(?:(?:(?:de|à) {1,3}la|du|des|de|la|le|les|aux?) {1,3}|(?:de {1,3})?[ld]['’] {0,3})?`;
const HEAD = new RegExp(
  String.raw`\d{1,4}(?: {0,3}(?:bis|ter|quater|[a-d])(?![\p{L}\p{N}]))?,? {1,3}(${TYPES})(?: {1,3}|(?<=\.))(${ARTICLE})(\p{L}{1,2}\.|\p{L}[\p{L}'’-]{0,30})`,
  "iuy",
);
const TAIL =
  /(?:(?:-| {1,3})(?:(?:de {1,3}la|du|des|de|et) {1,3}|[dl]['’])?(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{0,30})){0,4}/uy;

/** Reads addresses as French writes them: house, street, then the postcode with the town. */
export function inFrench(form: Pick<AddressForm, "postcode" | "towns" | "postcodesIn">): AddressForm {
  return { ...form, streetAt, mayPart: areWordsOfPlace };
}

function streetAt(text: string, { start }: Stretch): Street | undefined {
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return undefined;
  HEAD.lastIndex = start;
  const found = HEAD.exec(text);
  if (found === null) return undefined;
  const [head, type = "", article = "", name = ""] = found;
  // 52 av. J.-C. is a year.
  if (COUNTED.has(name.toLowerCase()) || /^J\.-?C/i.test(name)) return undefined;
  TAIL.lastIndex = start + head.length;
  const whole = (head + (TAIL.exec(text)?.[0] ?? "")).replace(/[.'’-]+$/, "");
  return { start, end: start + whole.length, kind: isClear(type, article, name) ? "clear" : "unclear" };
}

function isClear(type: string, article: string, name: string): boolean {
  const isName = /^\p{Lu}/u.test(name);
  if (STREETS.has(type.toLowerCase())) return isName || article !== "";
  return isName && (PLACES.has(type.toLowerCase()) || article !== "");
}
