import { nearest } from "../did-you-mean.ts";

/** What people call a country besides the names that the Unicode data has. */
const ALSO: Readonly<Record<string, string>> = {
  "great britain": "GB",
  britain: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "northern ireland": "GB",
  usa: "US",
  america: "US",
  "united states of america": "US",
  "republic of ireland": "IE",
  holland: "NL",
};

/** Regions that no address belongs to: unions, and codes that stand for none. */
const NONE = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

/**
 * Finds the two letters of a country by them, or by its name in English, in its own language or in another one that is given.
 * Nothing where no country is called so.
 */
export function countryNamed(said: string, language?: string): string | undefined {
  const words = said.trim();
  if (/^[A-Za-z]{2}$/.test(words)) return countryWithLetters(words);
  const wanted = plainly(words);
  for (const [name, code] of names(language)) if (name === wanted) return code;
  return undefined;
}

/** Finds the name that was meant by one that no country has. */
export function countryMeant(said: string, language?: string): string | undefined {
  const known = new Map([...names(language)].reverse());
  const [meant] = nearest(plainly(said), known.keys());
  const code = meant === undefined ? undefined : known.get(meant);
  return code === undefined ? undefined : countryName(code);
}

/** Returns what a country is called in English. */
export function countryName(code: string): string {
  return inLanguage("en").of(code) ?? code;
}

/** Returns the country that a language tag or a locale of this computer names: `de-AT`, `de_DE.UTF-8`; most name none. */
export function countryOfLocale(locale: string | undefined): string | undefined {
  const [, region] = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z0-9])/i.exec(locale ?? "") ?? [];
  return region === undefined ? undefined : countryWithLetters(region);
}

// A code that is used no more stands for the one that took its place.
function countryWithLetters(letters: string): string | undefined {
  const code = new Intl.Locale(`und-${letters}`).region;
  return code === undefined || NONE.has(code) || inLanguage("en").of(code) === undefined ? undefined : code;
}

// In English first: the names in two hundred other languages take longer to look up than most commands run.
function* names(language: string | undefined): Generator<readonly [name: string, code: string]> {
  yield* Object.entries(ALSO);
  const codes = [...countries()];
  const own = (code: string): string => new Intl.Locale(`und-${code}`).maximize().language;
  for (const spoken of [() => "en", ...spokenAs(language).map((tag) => () => tag), own])
    for (const code of codes) {
      const name = inLanguage(spoken(code)).of(code);
      if (name !== undefined) yield [plainly(name), code];
    }
}

function* countries(): Generator<string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const first of letters)
    for (const second of letters) {
      const code = `${first}${second}`;
      if (countryWithLetters(code) === code) yield code;
    }
}

// What is no tag of a language is refused elsewhere, or by nobody.
function spokenAs(language: string | undefined): readonly string[] {
  return language !== undefined && /^[a-z]{2,3}(?:-[a-z]{2})?$/i.test(language) ? [language] : [];
}

const spokenIn = new Map<string, Intl.DisplayNames>();

function inLanguage(language: string): Intl.DisplayNames {
  const known = spokenIn.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language, "en"], { type: "region", fallback: "none" });
  spokenIn.set(language, names);
  return names;
}

// People write names small, without accents, and with "the" before them.
function plainly(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?the /, "")
    .trim();
}
