/** How a country writes where somebody lives. Patterns are bounded, and tried only where a number stands. */
export interface AddressForm {
  /** Streets with a number that nobody takes for something else. */
  readonly street: RegExp;
  /** What is a street only where a postcode follows. */
  readonly perhaps: RegExp;
  /** Whether the number stands before the street's name or after it. */
  readonly number: "first" | "last";
  /** The postcode as it follows a street, mostly with the town. */
  readonly postcode: RegExp;
  /** A postcode that by itself names one house or one side of a street. */
  readonly alone?: RegExp;
}

const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,24}`;
const TOWN = String.raw`\p{Lu}[\p{L}'’-]{1,24}`;
const END = String.raw`(?![\p{L}\p{N}])`;

const inEnglish = (postcode: RegExp, alone?: RegExp): AddressForm => {
  const before = String.raw`\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,? (?:(?:[NSEW]|[NS][EW]|St)\.? )?(?:${NAME} ){1,3}`;
  const clear =
    "Street|Road|Rd|Lane|Ln|Avenue|Ave|Crescent|Cres|Terrace|Gardens|Gdns|Boulevard|Blvd|Close|Mews|Drive|Grove|Parade|Pde|Highway|Hwy|Parkway|Pkwy|Esplanade";
  const unclear =
    "St|Dr|Way|Place|Pl|Court|Ct|Row|Green|View|Rise|Hill|Walk|Circle|Cir|Square|Sq|Quay|Wharf|Trail|Park|Yard";
  return {
    street: new RegExp(String.raw`${before}(?:(?:${clear})${END}|St\.?(?! ?\p{Lu})${END})`, "uy"),
    perhaps: new RegExp(`${before}(?:${clear}|${unclear})${END}`, "uy"),
    number: "first",
    postcode,
    ...(alone && { alone }),
  };
};

const GERMAN_NUMBER = String.raw` \d{1,4}(?: ?[a-z](?!\p{L}))?(?: ?[-/] ?\d{1,4})?${END}`;
const inGerman = (postcode: RegExp): AddressForm => ({
  street: new RegExp(
    String.raw`(?:\p{Lu}[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.|gasse|allee|chaussee)|${NAME}[ -](?:Stra(?:ß|ss)e|Str\.|Gasse|Allee|Chaussee))${GERMAN_NUMBER}`,
    "uy",
  ),
  perhaps: new RegExp(
    `(?:(?:Am|An der|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den) )?(?:${NAME} ){0,2}${NAME}${GERMAN_NUMBER}`,
    "uy",
  ),
  number: "last",
  postcode,
});

const inFrench = (postcode: RegExp): AddressForm => {
  const before = String.raw`\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? `;
  const article = String.raw`(?: (?:de la|de l['’]|du|des|de|la|le|les|aux?)(?= )| (?:de )?[ld]['’](?=\p{L}))?`;
  const name = String.raw` ?\p{L}[\p{L}'’.-]{1,30}(?:[ -]\p{Lu}[\p{L}'’.-]{1,30}){0,3}`;
  return {
    street: new RegExp(
      String.raw`${before}(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Ii]mpasse|[Rr]uelle|[Ff]aubourg|[Cc]hemin)${article}${name}`,
      "uy",
    ),
    perhaps: new RegExp(
      `${before}(?:[Pp]lace|[Aa]llée|[Rr]oute|[Cc]ours|[Ss]quare|[Pp]assage|[Qq]uai|[Ss]entier)${article}${name}`,
      "uy",
    ),
    number: "first",
    postcode,
  };
};

const DUTCH_NUMBER = String.raw` \d{1,4}(?:[ -]?[a-zA-Z]{1,3}|-\d{1,3})?${END}`;
const inDutch: AddressForm = {
  street: new RegExp(
    String.raw`(?:${NAME} ){0,3}\p{Lu}[\p{L}'’-]{1,30}(?:straat|laan|gracht|kade|singel|steeg|dreef|plein)${DUTCH_NUMBER}`,
    "uy",
  ),
  perhaps: new RegExp(`(?:${NAME} ){0,3}${NAME}${DUTCH_NUMBER}`, "uy"),
  number: "last",
  postcode: new RegExp(String.raw`[1-9]\d{3} ?[A-Z]{2}${END}`, "u"),
};

const BRITISH = new RegExp(
  String.raw`(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d[\dA-Z]? ?\d[ABD-HJLNP-UW-Z]{2}${END}`,
  "u",
);
const IRISH = new RegExp(
  String.raw`(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?(?=[0-9]{0,3}[AC-FHKNPRTV-Y])[0-9AC-FHKNPRTV-Y]{4}${END}`,
  "u",
);
const CANADIAN = new RegExp(
  String.raw`[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d${END}`,
  "u",
);
const FIVE_AND_TOWN = new RegExp(String.raw`(?:[A-Z]{1,2}-)?\d{5} ${TOWN}`, "u");
const FOUR_AND_TOWN = new RegExp(String.raw`(?:[A-Z]{1,2}-)?[1-9]\d{3} ${TOWN}`, "u");

/** How addresses are written, by country. */
export const ADDRESS_FORMS: Readonly<Record<string, readonly AddressForm[]>> = {
  GB: [inEnglish(BRITISH, BRITISH)],
  IE: [inEnglish(IRISH, IRISH)],
  US: [inEnglish(new RegExp(String.raw`(?:[A-Z]{2}|\p{Lu}\p{Ll}{3,12}),? \d{5}(?:-\d{4})?${END}`, "u"))],
  CA: [inEnglish(CANADIAN, CANADIAN), inFrench(CANADIAN)],
  AU: [inEnglish(new RegExp(String.raw`(?:ACT|NSW|NT|QLD|SA|TAS|VIC|WA),? \d{4}${END}`, "u"))],
  DE: [inGerman(FIVE_AND_TOWN)],
  AT: [inGerman(FOUR_AND_TOWN)],
  CH: [inGerman(FOUR_AND_TOWN), inFrench(FOUR_AND_TOWN)],
  FR: [inFrench(FIVE_AND_TOWN)],
  NL: [inDutch],
};
