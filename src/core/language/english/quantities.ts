import type { Unit } from "../../quantity/quantity.ts";
import type { QuantityWords } from "../quantity-words.ts";
import { lineList, wordSet } from "../word-set.ts";

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const UNITS: Readonly<Record<string, string>> = {
  second: "second seconds sec secs",
  minute: "minute minutes min mins",
  hour: "hour hours hr hrs h",
  day: "day days",
  week: "week weeks wk wks",
  month: "month months",
  year: "year years yr yrs",
  "working day": "weekday weekdays workday workdays",
  percent: "percent %",
  "money £": "£ pound pounds gbp quid",
  "money €": "€ euro euros eur",
  "money $": "$ dollar dollars usd",
};

/** How English says numbers and limits. */
export const QUANTITIES: QuantityWords = {
  numbers: new Map([
    ...SMALL.map((word, value) => [word, value] as const),
    ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ]),
  multipliers: new Map([
    ["hundred", 100],
    ["thousand", 1000],
    ["dozen", 12],
  ]),
  articles: wordSet("a an"),
  withinThe: ["within the", "inside the", "under the"],
  halves: wordSet("half"),
  and: wordSet("and"),
  ranges: wordSet("to or"),
  between: wordSet("between"),
  decimal: ".",
  units: new Map([
    ...Object.entries(UNITS).flatMap(([unit, words]) =>
      words.split(" ").map((word) => [word, unit as Unit] as const),
    ),
    ["per cent", "percent"],
  ]),
  working: wordSet("working business office work opening trading"),
  plain: wordSet("full whole clear more further entire calendar short complete"),
  fillers: wordSet("the just only exactly"),
  rates: wordSet("a an per each every /"),
  times: new Map([
    ["noon", 720],
    ["midday", 720],
    ["midnight", 1440],
  ]),
  morning: wordSet("am a.m."),
  afternoon: wordSet("pm p.m."),
  clock: wordSet("o'clock"),
  atMost: lineList(`
    within
    in under
    in at most
    in less than
    in no more than
    under
    below
    less than
    fewer than
    no more than
    not more than
    never more than
    no longer than
    not longer than
    never longer than
    no later than
    not later than
    never later than
    no greater than
    not over
    not exceeding
    without exceeding
    at most
    at the most
    up to
    max
    maximum
    maximum of
    limit of
    <
    ≤
    < =
  `),
  atLeast: lineList(`
    at least
    at the least
    no less than
    not less than
    never less than
    no fewer than
    not fewer than
    never fewer than
    not under
    never under
    more than
    longer than
    later than
    greater than
    over
    above
    beyond
    exceeding
    min
    minimum
    minimum of
    >
    ≥
    > =
  `),
  soon: ["in", "inside"],
  later: ["after"],
  until: ["by", "before", "until", "till", "no later than", "not later than"],
  from: ["from", "after", "later than", "not before", "no earlier than", "not earlier than"],
  atMostBehind: lineList(`
    or less
    or fewer
    or sooner
    or faster
    or under
    or below
    or earlier
    at most
    at the most
    at the latest
    max
    maximum
    tops
  `),
  atLeastBehind: lineList(`
    or more
    or longer
    or over
    or above
    or later
    at least
    at the least
    at minimum
    minimum
    and over
    and above
    and more
    +
  `),
  denials: wordSet(
    "no not never nor neither nobody nothing none without no-one cannot can't don't doesn't won't isn't",
  ),
  anchors: wordSet("of after from before since"),
  conditions: wordSet("if when whenever unless where wherever whose provided"),
  measuring:
    wordSet(`number numbers count share proportion percentage rate amount time how many much of the a an
    average total level length score per until from to in before after between for and or with by on at`),
};
