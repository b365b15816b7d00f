import type { Stretch } from "../blank-out.ts";
import { anyOf } from "../words/word-pattern.ts";
import { counts, isYear, LONGEST_STREET } from "./number-last.ts";
import { FOUR_AND_TOWN } from "./postcodes.ts";
import type { AddressForm, Street } from "./street.ts";
import { townsOf } from "./towns.ts";

const NUMBER = /(\d{1,4})[A-Za-z]?(?![\p{L}\p{N}])/uy;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf("Rue Avenue Av. Boulevard Bd Chemin Ch. Route Rte Quai Place Impasse Ruelle Sentier Viale Piazza Corso Vicolo")}) {1,3}(?:(?:(?:de|à) {1,3}la|du|des|de|la|le|les|del|della|dei) {1,3}|(?:de {1,3})?[ld]['’] {0,3})?\p{Lu}[\p{L}'’-]{1,30}(?:[ -]{1,3}(?:de {1,3})?\p{Lu}[\p{L}'’-]{0,30}){0,3},? {1,3}$`,
  "u",
);

/** Reads the addresses of the French and Italian parts of Switzerland, where the house comes last: Rue de Lausanne 12. */
export const inWesternSwiss: AddressForm = {
  postcode: FOUR_AND_TOWN,
  towns: townsOf("CH"),
  streetAt,
  mayPart: (between) => /^(?:,| -| à)? {0,3}$/.test(between),
};

function streetAt(text: string, number: Stretch): Street | undefined {
  NUMBER.lastIndex = number.start;
  const [house, digits = ""] = NUMBER.exec(text) ?? [];
  if (house === undefined || isYear(digits)) return undefined;
  const end = number.start + house.length;
  if (counts(text.slice(number.start + digits.length, end + 24))) return undefined;
  const from = Math.max(0, number.start - LONGEST_STREET);
  const name = NAME.exec(text.slice(from, number.start));
  return name === null ? undefined : { start: from + name.index, end, kind: "clear" };
}
