import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";

/** What the tables of the world's telephones say of a number. */
export interface Dialled {
  /** Tells whether it is a number that is given out. */
  readonly isValid: () => boolean;
  /** Tells whether it is as long as numbers are there. */
  readonly isPossible: () => boolean;
  /** The number with its country in front, where it can be told. */
  readonly number: string | undefined;
}

/** Returns the digits that stand for a country; nothing for one without telephones. */
export function callingCodeOf(country: string): string | undefined {
  return isSupportedCountry(country) ? getCountryCallingCode(country) : undefined;
}

/**
 * Looks up a number as a telephone would be given it: digits, with a plus where the words have one, and without a zero in
 * brackets behind the country. So it makes no difference how the words are laid out.
 */
export function dialled(words: string, country: string | undefined): Dialled {
  const abroad = /^[([ ]*\+/.test(words);
  const digits = (abroad ? words.replace(/[([] ?0 ?[)\]]/, "") : words).replace(/\D/g, "");
  const region = country !== undefined && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const found = parsePhoneNumberFromString(`${abroad ? "+" : ""}${digits}`, region);
  if (found === undefined) return { isValid: () => false, isPossible: () => false, number: undefined };
  return {
    isValid: () => isGivenOut(digits, region) && found.isValid(),
    isPossible: () => found.isPossible(),
    number: found.number,
  };
}

// For Germany the tables take any digits for a number. Area codes begin with 2 to 9, mobile ones with 15 to 17.
function isGivenOut(digits: string, region: CountryCode | undefined): boolean {
  return region !== "DE" || !/^01/.test(digits) || /^01(?:[567]|80|37|9[0-9])/.test(digits);
}
