import type { Stretch } from "../blank-out.ts";

const END = String.raw`(?![\p{L}\p{N}])`;
const BLANK = " {0,3}";

/** The areas of British postcodes, each with the highest number of its districts. */
const AREAS = `
  AB56 AL10 B98 BA22 BB18 BD24 BH31 BL9 BN45 BR8 BS49 BT94 CA28 CB25 CF83 CH66 CM24 CO16 CR9 CT21 CV47 CW12 DA18 DD11 DE75 DG16
  DH9 DL17 DN55 DT11 DY14 E20 EC4 EH55 EN11 EX39 FK21 FY8 G84 GL56 GU52 GY10 HA9 HD9 HG5 HP27 HR9 HS9 HU20 HX7 IG11 IM9 IP33
  IV63 JE5 KA30 KT24 KW17 KY16 L40 LA23 LD8 LE67 LL78 LN13 LS29 LU7 M46 ME20 MK46 ML12 N22 NE71 NG34 NN29 NP44 NR35 NW11 OL16
  OX49 PA78 PE38 PH50 PL35 PO41 PR26 RG45 RH20 RM20 S81 SA73 SE28 SG19 SK23 SL9 SM7 SN26 SO53 SP11 SR9 SS17 ST21 SW20 SY25 TA24
  TD15 TF13 TN40 TQ14 TR27 TS29 TW20 UB11 W14 WA16 WC2 WD25 WF17 WN8 WR15 WS15 WV16 YO62 ZE3`;
const DISTRICTS = new Map(
  Array.from(
    AREAS.matchAll(/([A-Z]+)(\d+)/g),
    ({ 1: area = "", 2: highest }) => [area, Number(highest)] as const,
  ),
);

/** What stands at the end of a postcode and, in another place, for a unit: 8GB. */
const UNITS = /(?:GB|TB|HP|[24]WD|XL|XS)$/i;
/** Such ends that are a unit or an ordinal where a word goes on: 2ND floor. */
const UNITS_OF = /(?:FT|LB|LT|HR|YR|DR|PT|PP|PH|EP|ED|BR)$/i;
const ORDINALS = /(?:1ST|2ND|3RD|[04-9]TH|WW)$/i;
/** What is said before the number of a thing that is no postcode. */
const WHICH =
  /(?<!\p{L})(?:galaxy|macbook|ipad|iphone|xbox|tab|note|nexus|pixel|model|type|series|gate|seat|row|bay|room|table|level|bulb|socket|size|zone|grade|class|part|code|item|stand|door|unit|flight|platform|locker|box|version|error) {0,3}$/iu;

/** A British postcode as it follows a street. */
export const BRITISH = new RegExp(
  String.raw`([A-Z]{1,2})(\d[\dA-Z]?)${BLANK}(\d[ABD-HJLNP-UW-Z]{2})${END}`,
  "iu",
);
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\p{N}_/#£$€.-])${BRITISH.source}`, "giu");

/** Finds British postcodes: of areas and districts that there are, and not what is a model with its size or a floor. */
export function* britishPostcodes(text: string): Iterable<Stretch> {
  for (const found of text.matchAll(ANYWHERE)) {
    const [words, area = "", district = "", inward = ""] = found;
    const end = found.index + words.length;
    const before = text.slice(Math.max(0, found.index - 32), found.index);
    const goesOn = /^ \p{L}/u.test(text.slice(end, end + 2));
    if (isDistrict(area, district) && isWritten(words, area, inward, before, goesOn))
      yield { start: found.index, end };
  }
}

function isDistrict(area: string, district: string): boolean {
  const highest = DISTRICTS.get(area.toUpperCase());
  if (highest === undefined) return false;
  const letter = /[A-Z]$/i.exec(district)?.[0].toUpperCase();
  // A letter goes on only in the middle of London, and there it has to.
  if (
    letter === undefined
      ? /^[EW]C$/i.test(area)
      : !/^(?:E1|EC[1-4]|N1|NW1|SE1|SW1|W1|WC[12])$/i.test(`${area}${district.slice(0, -1)}`)
  )
    return false;
  return Number.parseInt(district, 10) <= highest;
}

function isWritten(words: string, area: string, inward: string, before: string, goesOn: boolean): boolean {
  if (/(?:post ?code|lives? (?:at|in)|address)[^.!?\n]{0,16}$/i.test(before)) return true;
  if (UNITS.test(inward) || WHICH.test(before)) return false;
  if (goesOn && (ORDINALS.test(inward) || (area.length === 1 && UNITS_OF.test(inward)))) return false;
  // B122AB could be anything; LS98AB, B12 2AB and W1A1AA could not.
  return area.length === 2 || /^[A-Z]\d[A-Z]| /i.test(words) || /(?<!\p{L})(?:at|in|near) $/iu.test(before);
}

const ROUTES =
  "A4[125]|A6[37]|A7[5]|A8[1-6]|A9[1-8]|C15|D(?:0[1-9]|1\\d|2[0-4]|6W)|E2[15]|E3[24]|E4[15]|E53|E91|F12|F2[368]|F3[15]|F42|F45|F5[26]|F9[1-4]|H1[246]|H18|H23|H5[34]|H62|H65|H71|H91|K3[246]|K45|K56|K67|K78|N37|N39|N41|N91|P1[247]|P2[45]|P3[126]|P4[37]|P51|P56|P61|P67|P72|P75|P81|P85|R14|R21|R32|R35|R42|R45|R51|R56|R9[35]|T12|T23|T34|T45|T56|V1[45]|V23|V31|V35|V42|V9[2-5]|W12|W23|W34|W91|X35|X42|X91|Y14|Y21|Y25|Y34|Y35";
/** An Eircode: a routing key that there is, and four signs of which one is a digit. */
export const IRISH = new RegExp(
  String.raw`(?:${ROUTES})${BLANK}(?=[A-Z]{0,3}\d)(?=\d{0,3}[A-Z])[0-9AC-FHKNPRTV-Y]{4}${END}`,
  "iu",
);
export const CANADIAN = new RegExp(
  String.raw`[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]${BLANK}\d[ABCEGHJ-NPRSTV-Z]\d${END}`,
  "iu",
);

const anywhere = (postcode: RegExp) => {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_/#£$€.-])(?:${postcode.source})`, "giu");
  return (text: string): Stretch[] =>
    Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
};
/** Finds Eircodes, each of which is one house. */
export const eircodes = anywhere(IRISH);
/** Finds Canadian postcodes. */
export const canadianPostcodes = anywhere(CANADIAN);

const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
export const AMERICAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${STATES})\.?,? {1,3}\d{5}(?:-\d{4})?${END}`,
  "iu",
);
export const AUSTRALIAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:ACT|NSW|NT|QLD|SA|TAS|VIC|WA),? {1,3}\d{4}${END}`,
  "iu",
);
const TOWN = String.raw`(\p{L}[\p{L}'’-]{1,24})`;
const COUNTRY = `(?:(?:[A-Z]{1,2})-)?`;
export const FIVE_AND_TOWN = new RegExp(String.raw`(?<![\p{L}\p{N}])${COUNTRY}\d{5} {1,3}${TOWN}`, "iu");
export const FOUR_AND_TOWN = new RegExp(String.raw`(?<![\p{L}\p{N}])${COUNTRY}[1-9]\d{3} {1,3}${TOWN}`, "iu");
export const DUTCH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[1-9]\d{3} {0,3}(?!SA|SD|SS)[A-Z]{2}${END}`,
  "iu",
);
