import { expect, it } from "vitest";
import { countryMeant, countryNamed, countryOfLocale } from "../../../src/core/config/country-named.ts";

it.each([
  ["ie", "IE"],
  [" UK ", "GB"],
  ["Germany", "DE"],
  ["deutschland", "DE"],
  ["Österreich", "AT"],
  ["Osterreich", "AT"],
  ["the Netherlands", "NL"],
  ["Scotland", "GB"],
  ["Côte d'Ivoire", "CI"],
  ["日本", "JP"],
  ["EU", undefined],
  ["XX", undefined],
  ["Atlantis", undefined],
  ["", undefined],
])("knows which country is called %j", (said, code) => {
  expect(countryNamed(said)).toBe(code);
});

it("knows a country by its name in the language of the score, and the one that was meant", () => {
  expect([countryNamed("Irland", "de"), countryNamed("Irland", "no language")]).toEqual(["IE", undefined]);
  expect([countryMeant("Germny"), countryMeant("Qwertzuiop")]).toEqual(["Germany", undefined]);
});

it.each([
  ["de-AT", "AT"],
  ["de_DE.UTF-8", "DE"],
  ["sr_Latn_RS", "RS"],
  ["en_GB@euro", "GB"],
  ["de", undefined],
  ["C.UTF-8", undefined],
  ["POSIX", undefined],
  ["es_419", undefined],
  ["en_ZZ", undefined],
  [undefined, undefined],
])("reads the country of the locale %j", (locale, code) => {
  expect(countryOfLocale(locale)).toBe(code);
});
