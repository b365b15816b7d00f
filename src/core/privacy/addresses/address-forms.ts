import { inDutch } from "./dutch.ts";
import { inEnglish } from "./english.ts";
import { inFrench } from "./french.ts";
import { inGerman } from "./german.ts";
import {
  AMERICAN,
  AUSTRALIAN,
  BRITISH,
  britishPostcodes,
  CANADIAN,
  canadianPostcodes,
  eircodes,
  FIVE_AND_TOWN,
  FOUR_AND_TOWN,
  IRISH,
} from "./postcodes.ts";
import type { AddressForm } from "./street.ts";
import { inWesternSwiss } from "./swiss.ts";
import { townsOf } from "./towns.ts";

/** How addresses are written, by country. */
export const ADDRESS_FORMS: Readonly<Record<string, readonly AddressForm[]>> = {
  GB: [
    inEnglish({ streets: "short", postcode: BRITISH, postcodesIn: britishPostcodes, towns: townsOf("GB") }),
  ],
  IE: [inEnglish({ streets: "short", postcode: IRISH, postcodesIn: eircodes, towns: townsOf("IE") })],
  US: [inEnglish({ streets: "long", postcode: AMERICAN, towns: townsOf("US") })],
  CA: [
    inEnglish({ streets: "long", postcode: CANADIAN, postcodesIn: canadianPostcodes, towns: townsOf("CA") }),
    inFrench({ postcode: CANADIAN, towns: townsOf("CA") }),
  ],
  AU: [inEnglish({ streets: "long", postcode: AUSTRALIAN, towns: townsOf("AU") })],
  DE: [inGerman({ postcode: FIVE_AND_TOWN, towns: townsOf("DE") })],
  AT: [inGerman({ postcode: FOUR_AND_TOWN, towns: townsOf("AT") })],
  CH: [
    inWesternSwiss,
    inGerman({ postcode: FOUR_AND_TOWN, towns: townsOf("CH") }),
    inFrench({ postcode: FOUR_AND_TOWN, towns: townsOf("CH") }),
  ],
  FR: [inFrench({ postcode: FIVE_AND_TOWN, towns: townsOf("FR") })],
  NL: [inDutch],
};
