import type { Stretch } from "../blank-out.ts";
import { ADDRESS_FORMS } from "./address-forms.ts";
import { flowingText } from "./flowing-text.ts";
import { postcodeEnd } from "./postcode-end.ts";
import { standsAlone } from "./stands-alone.ts";
import type { AddressForm } from "./street.ts";

const EVERY_FORM = Object.values(ADDRESS_FORMS).flat();

/**
 * Finds where somebody lives in a folded text: a street with a number in the forms of the country given, or a postcode
 * that names one street; without a country a street with its postcode in the form of any.
 */
export function findAddresses(text: string, country: string | undefined): Stretch[] {
  const own = ADDRESS_FORMS[country ?? ""];
  const flowing = flowingText(text);
  const forms = own ?? EVERY_FORM.filter((form) => form.postcode.test(flowing));
  if (forms.length === 0) return [];
  const found: Stretch[] = [];
  for (const { 0: digits, index } of flowing.matchAll(/(?<!\d|\d[.,:/]|[£$€])\d{1,5}(?!\d)/g)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const address = addressAt(
      flowing,
      { start: index, end: index + digits.length },
      forms,
      own !== undefined,
    );
    if (address !== undefined && address.start >= (found.at(-1)?.end ?? 0)) found.push(address);
  }
  return own === undefined ? found : withPostcodes(found, flowing, own);
}

function addressAt(
  text: string,
  number: Stretch,
  forms: readonly AddressForm[],
  known: boolean,
): Stretch | undefined {
  for (const form of forms) {
    const street = form.streetAt(text, number);
    if (street === undefined) continue;
    const end = postcodeEnd(text, street, form, known);
    if (end !== undefined) return { start: street.start, end };
    if (known && standsAlone(text, street, form)) return { start: street.start, end: street.end };
  }
  return undefined;
}

function withPostcodes(streets: readonly Stretch[], text: string, forms: readonly AddressForm[]): Stretch[] {
  const postcodes = forms.flatMap(({ postcodesIn }) => [...(postcodesIn?.(text) ?? [])]);
  let next = 0;
  const alone = postcodes.filter(({ start, end }) => {
    while ((streets[next]?.end ?? end) <= start) next += 1;
    return (streets[next]?.start ?? end) >= end;
  });
  return [...streets, ...alone].sort((a, b) => a.start - b.start);
}
