import type { Unit } from "../../quantity/quantity.ts";
import type { QuantityWords } from "../quantity-words.ts";
import { lineList, wordSet } from "../word-set.ts";

const ONES = "null ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

const UNITS: Readonly<Record<string, string>> = {
  second: "sekunde sekunden sek",
  minute: "minute minuten min",
  hour: "stunde stunden std h",
  day: "tag tage tagen tages kalendertag kalendertage kalendertagen",
  week: "woche wochen",
  month: "monat monate monaten monats",
  year: "jahr jahre jahren jahres",
  "working minute": "arbeitsminute arbeitsminuten",
  "working hour": "arbeitsstunde arbeitsstunden bürostunde bürostunden geschäftsstunde geschäftsstunden",
  "working day":
    "werktag werktage werktagen werktages arbeitstag arbeitstage arbeitstagen arbeitstages geschäftstag geschäftstage geschäftstagen",
  "working week": "arbeitswoche arbeitswochen",
  percent: "prozent %",
  "money €": "€ euro eur",
  "money £": "£ pfund gbp",
  "money $": "$ dollar usd",
  "money CHF": "franken chf fr",
};

/** How German says numbers and limits. */
export const QUANTITIES: QuantityWords = {
  numbers: new Map([
    ...ONES.map((word, value) => [word, value] as const).filter(([, value]) => value !== 1),
    ...TEENS.map((word, at) => [word, at + 10] as const),
    ...TENS.flatMap((ten, at) =>
      ONES.map((one, value) => [value === 0 ? ten : `${one}und${ten}`, (at + 2) * 10 + value] as const),
    ),
    ["zwo", 2],
    ["dreissig", 30],
    ["anderthalb", 1.5],
    ["eineinhalb", 1.5],
    ["zweieinhalb", 2.5],
    ["dutzend", 12],
  ]),
  multipliers: new Map([
    ["hundert", 100],
    ["tausend", 1000],
  ]),
  articles: wordSet("ein eine einer einem einen eines"),
  withinThe: ["innerhalb der", "innerhalb des", "innert der"],
  halves: wordSet("halb halbe halben halber halbes"),
  and: wordSet("und"),
  ranges: wordSet("bis oder"),
  between: wordSet("zwischen"),
  decimal: ",",
  units: new Map(
    Object.entries(UNITS).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit as Unit])),
  ),
  working: new Set(),
  plain: wordSet("voll volle vollen voller ganze ganzen ganzer weitere weiteren weiterer"),
  fillers: wordSet("von der den die das nur genau"),
  rates: wordSet("pro je am im /"),
  times: new Map([
    ["mittag", 720],
    ["mittags", 720],
    ["mitternacht", 1440],
  ]),
  morning: new Set(),
  afternoon: new Set(),
  clock: wordSet("uhr"),
  atMost: lineList(`
    innerhalb
    innerhalb von
    innert
    binnen
    in höchstens
    in weniger als
    unter
    weniger als
    kürzer als
    nicht mehr als
    nie mehr als
    nicht länger als
    nie länger als
    nicht später als
    spätestens nach
    spätestens in
    spätestens
    höchstens
    maximal
    längstens
    bis zu
    <
    ≤
    < =
  `),
  atLeast: lineList(`
    mindestens
    wenigstens
    nicht weniger als
    nie weniger als
    nicht unter
    mehr als
    länger als
    später als
    über
    minimal
    frühestens nach
    >
    ≥
    > =
  `),
  soon: ["in"],
  later: ["nach", "ab"],
  until: ["bis", "bis um", "vor", "spätestens um", "spätestens bis"],
  from: ["ab", "von", "nach", "nicht vor", "frühestens um"],
  atMostBehind: lineList(`
    oder weniger
    oder früher
    oder schneller
    höchstens
    maximal
  `),
  atLeastBehind: lineList(`
    oder mehr
    oder länger
    oder später
    mindestens
    +
  `),
  denials: wordSet("nicht nie niemals kein keine keinen keiner keinem niemand niemanden nichts ohne"),
  anchors: wordSet("nach von vor ab seit"),
  conditions: wordSet("wenn falls sofern sobald wo"),
  measuring:
    wordSet(`anzahl zahl anteil quote rate menge zeit dauer wie viele viel der die das von bis zur zum zu in im vor nach
    zwischen für und oder mit bei an am durchschnitt gesamt pro je`),
};
