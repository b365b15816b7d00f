import { COUNTED_WORDS } from "../words/no-address-words.ts";
import { setOf } from "../words/word-pattern.ts";
import { livesThere } from "./lives-there.ts";
import type { AddressForm, Street } from "./street.ts";

const TO_POSTCODE = 60;
const COUNTED = setOf(COUNTED_WORDS);

/** Returns where the postcode of a street ends, with its town; nothing where none follows that belongs to it. */
export function postcodeEnd(
  text: string,
  street: Street,
  form: AddressForm,
  known: boolean,
): number | undefined {
  const near = text.slice(street.end, street.end + TO_POSTCODE + 40);
  const found = form.postcode.exec(near);
  if (found === null || found.index > TO_POSTCODE) return undefined;
  if (!form.mayPart(near.slice(0, found.index), street, text)) return undefined;
  const [code, town] = found;
  const end = found.index + code.length;
  if (town !== undefined && !isTown(town, text.slice(street.start, street.end))) return undefined;
  if (street.kind === "bare") {
    const after = near.slice(end - (town?.length ?? 0));
    const isHome = known && (livesThere(text, street.start) || isBelieved(street, code, town, text, after));
    if (!isHome && !form.towns.test(after)) return undefined;
  }
  return street.end + end;
}

// A town is no unit, and has a capital unless the street has none.
function isTown(town: string, street: string): boolean {
  return !COUNTED.has(town.toLowerCase()) && (/^\p{Lu}/u.test(town) || !/\p{Lu}/u.test(street));
}

// "Im Winkel 3, 12345 Dorf." The name begins as those of streets do, the number is not round, and the sentence ends there.
function isBelieved(
  { start }: Street,
  code: string,
  town: string | undefined,
  text: string,
  after: string,
): boolean {
  // The Netherlands have letters in it, which for some are a unit.
  if (town === undefined) return !/(?:[KMGT]B|K[WGMV]|EU|AD|CC|PK|[CM]M|M[LG]|DB|HZ|VA)$/i.test(code);
  const named = /^(?:Am|Im|Zum|Zur|Beim|(?:An|Auf|In|Unter|Hinter|Vor|Bei) {1,3}de[rnm]) /.test(
    text.slice(start, start + 16),
  );
  return named && /\d{5}/.test(code) && !/00 /.test(code) && /^[\p{L}'’-]*(?=$|[.,;:!?)"”“]|\n)/u.test(after);
}
