import { ADDRESS_FORMS, type AddressForm } from "./address-forms.ts";
import type { Stretch } from "./blank-out.ts";

const LONGEST_STREET = 90;
const TO_POSTCODE = 60;
const EVERY_FORM = Object.values(ADDRESS_FORMS).flat();

/**
 * Finds where somebody lives in a folded text: a street with a number in the forms of the country given, or a postcode
 * that names one street; without a country a street with its postcode in the form of any.
 */
export function findAddresses(text: string, country: string | undefined): Stretch[] {
  const own = ADDRESS_FORMS[country ?? ""];
  const known = own !== undefined;
  const forms = own ?? EVERY_FORM.filter((form) => form.postcode.test(text));
  if (forms.length === 0) return [];
  const found: Stretch[] = [];
  for (const { 0: digits, index } of text.matchAll(/(?<![\d.,])\d{1,5}(?!\d)/g)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const address = addressAt(text, index, index + digits.length, forms, known);
    if (address !== undefined && address.start >= (found.at(-1)?.end ?? 0)) found.push(address);
  }
  return known ? withPostcodes(found, text, forms) : found;
}

function addressAt(
  text: string,
  number: number,
  numberEnd: number,
  forms: readonly AddressForm[],
  known: boolean,
): Stretch | undefined {
  for (const form of forms) {
    const clear = streetAt(text, number, numberEnd, form.number, form.street);
    const street = clear ?? streetAt(text, number, numberEnd, form.number, form.perhaps);
    if (street === undefined) continue;
    const end = postcodeEnd(text, street.end, form.postcode);
    if (end !== undefined) return { start: street.start, end };
    if (known && clear !== undefined) return clear;
  }
  return undefined;
}

function streetAt(
  text: string,
  number: number,
  numberEnd: number,
  order: AddressForm["number"],
  street: RegExp,
): Stretch | undefined {
  if (order === "first")
    return /[\p{L}\p{N}]/u.test(text.charAt(number - 1)) ? undefined : matchAt(text, number, street);
  if (text.charAt(number - 1) !== " ") return undefined;
  const before = text.slice(Math.max(0, number - LONGEST_STREET), number);
  const from = number - before.length;
  const line = before.lastIndexOf("\n") + 1;
  for (const word of before.slice(line).matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const found = matchAt(text, from + line + word.index, street);
    if (found !== undefined && found.end >= numberEnd) return found;
  }
  return undefined;
}

function matchAt(text: string, start: number, pattern: RegExp): Stretch | undefined {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  return found === null ? undefined : { start, end: start + found[0].length };
}

// Between the street and the postcode stand a flat, a village, a town: no end of a sentence, and at most two of a line.
function postcodeEnd(text: string, from: number, postcode: RegExp): number | undefined {
  const near = text.slice(from, from + TO_POSTCODE + 40);
  const found = postcode.exec(near);
  if (found === null || found.index > TO_POSTCODE) return undefined;
  const between = near.slice(0, found.index);
  if (/[\p{L}\p{N}]$|[!?;:]|\.\s+\p{Lu}\p{Ll}+ \p{Ll}|\n\s*\n|(?:\n[^\n]*){3}/u.test(between))
    return undefined;
  return from + found.index + found[0].length;
}

function withPostcodes(streets: readonly Stretch[], text: string, forms: readonly AddressForm[]): Stretch[] {
  const all = [...streets];
  for (const { alone } of forms) {
    if (alone === undefined) continue;
    const anywhere = new RegExp(`(?<![\\p{L}\\p{N}_/-])${alone.source}`, "gu");
    for (const { 0: words, index } of text.matchAll(anywhere)) {
      const end = index + words.length;
      if (!streets.some((street) => index < street.end && end > street.start))
        all.push({ start: index, end });
    }
  }
  return all.sort((a, b) => a.start - b.start);
}
