import type { Span } from "../document/source-text.ts";
import type { QuantityWords } from "../language/quantity-words.ts";
import { OF_SENTENCES, remembered } from "../remembered.ts";
import { boundOf } from "./bound-of.ts";
import { mayCount } from "./may-count.ts";
import { lengthBefore, lengthFrom } from "./phrase-at.ts";
import type { Quantity } from "./quantity.ts";
import { type QuantityToken, quantityTokens } from "./quantity-tokens.ts";
import { andAHalf, type ReadNumber, readNumber } from "./read-number.ts";
import { readTimeOfDay } from "./read-time-of-day.ts";
import { readRate, readUnit } from "./read-unit.ts";

const NONE: readonly Quantity[] = [];
const known = new WeakMap<QuantityWords, (text: string) => readonly Quantity[]>();

/** Reads the numbers of a sentence with what they count and which of them are limits, in the order they stand. */
export function quantitiesIn(text: string, words: QuantityWords): readonly Quantity[] {
  if (!mayCount(text, words)) return NONE;
  const read = known.get(words) ?? remembered((sentence) => readQuantities(sentence, words), OF_SENTENCES);
  known.set(words, read);
  return read(text);
}

/** Reads them of any sentence, also of one in which no word could be a number. */
export function readQuantities(text: string, words: QuantityWords): readonly Quantity[] {
  const tokens = quantityTokens(text);
  const found: Quantity[] = [];
  let reached = 0;
  for (let at = 0; at < tokens.length; ) {
    const counted = countedAt(tokens, at, words);
    if (counted === undefined) {
      at += 1;
      continue;
    }
    const { bound, from, to } = boundOf(tokens, counted, counted.unit, words, reached);
    const { value, upTo, unit, things, per } = counted;
    const span = spanOf(tokens, from, to);
    const number = spanOf(tokens, counted.from, counted.end);
    found.push({
      value,
      upTo,
      unit,
      things,
      per,
      bound,
      conditional: isCase(tokens, from, words),
      span,
      number,
    });
    at = to;
    reached = to;
  }
  return found;
}

function spanOf(tokens: readonly QuantityToken[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

interface Counted extends Pick<Quantity, "value" | "upTo" | "unit" | "things" | "per"> {
  readonly from: number;
  /** Where the number ends. */
  readonly end: number;
  readonly to: number;
}

function countedAt(tokens: readonly QuantityToken[], at: number, words: QuantityWords): Counted | undefined {
  const time = readTimeOfDay(tokens, at, words);
  if (time !== undefined)
    return { ...single(time), unit: "time of day", from: at, end: time.next, to: time.next };
  const currency = words.units.get(tokens[at]?.word ?? "");
  if (currency?.startsWith("money ") === true) {
    const price = readNumber(tokens, at + 1, words);
    return price === undefined
      ? undefined
      : { ...single(price), unit: currency, from: at, end: price.next, to: price.next };
  }
  const number = readNumber(tokens, at, words) ?? readArticle(tokens, at, words);
  return number === undefined ? undefined : withUnit(number, tokens, at, words);
}

function single({ value }: ReadNumber): Pick<Quantity, "value" | "upTo" | "things" | "per"> {
  return { value, upTo: value, things: [], per: undefined };
}

// "Within a day", "within the hour": an article is a number only where a limit leads to it and a unit follows.
function readArticle(
  tokens: readonly QuantityToken[],
  at: number,
  words: QuantityWords,
): ReadNumber | undefined {
  if (!words.articles.has(tokens[at]?.word ?? "") && lengthBefore(tokens, at + 1, words.withinThe) === 0)
    return undefined;
  const unit = readUnit(tokens, afterPlain(tokens, at + 1, words), words);
  if (unit === undefined) return undefined;
  const { bound } = boundOf(tokens, { from: at, to: at + 1 }, unit.unit, words, 0);
  return bound === undefined ? undefined : { value: 1, next: at + 1 };
}

function withUnit(
  number: ReadNumber,
  tokens: readonly QuantityToken[],
  from: number,
  words: QuantityWords,
): Counted {
  const end = rangeEnd(number, tokens, from, words);
  const { value } = number;
  const upTo = Math.max(value, end?.value ?? value);
  const behindNumber = end?.next ?? number.next;
  const next = afterPlain(tokens, behindNumber, words);
  const read = readUnit(tokens, next, words);
  if (read === undefined) return { value, upTo, from, end: behindNumber, ...thingsFrom(tokens, next, words) };
  const half = andAHalf(tokens, read.next, words);
  const behind = half ?? read.next;
  const rate = readRate(tokens, behind, words);
  const more = half === undefined ? 0 : 0.5;
  return {
    value: value + more,
    upTo: upTo + more,
    unit: read.unit,
    things: [],
    per: rate?.unit,
    from,
    end: behindNumber,
    to: rate?.next ?? behind,
  };
}

function rangeEnd(
  { value, next }: ReadNumber,
  tokens: readonly QuantityToken[],
  from: number,
  words: QuantityWords,
): ReadNumber | undefined {
  const word = tokens[next]?.word ?? "";
  const isBetween = words.between.has(tokens[from - 1]?.word ?? "");
  if (!/^[-–—]$/.test(word) && !words.ranges.has(word) && !(isBetween && words.and.has(word)))
    return undefined;
  const end = readNumber(tokens, next + 1, words);
  return end !== undefined && end.value > value ? end : undefined;
}

// A hyphen joins a number to its unit: a two-hour window.
function afterPlain(tokens: readonly QuantityToken[], at: number, { plain }: QuantityWords): number {
  const isPassed = (word: string | undefined): boolean => word === "-" || plain.has(word ?? "");
  let next = at;
  while (next < at + 3 && isPassed(tokens[next]?.word)) next += 1;
  return next;
}

/** How many words behind a number may name what it counts. */
const MOST_THINGS = 3;

function thingsFrom(
  tokens: readonly QuantityToken[],
  from: number,
  words: QuantityWords,
): Pick<Counted, "unit" | "things" | "per" | "to"> {
  const things: string[] = [];
  let at = from;
  for (; things.length < MOST_THINGS; at += 1) {
    const word = tokens[at]?.word ?? "";
    if (!/^\p{L}/u.test(word) || beginsLimit(tokens, at, words)) break;
    const rate = readRate(tokens, at, words);
    if (rate !== undefined) return { unit: "thing", things, per: rate.unit, to: rate.next };
    things.push(word);
  }
  // What comes behind the first of them may be a number again.
  return { unit: "thing", things, per: undefined, to: Math.min(from + 1, at) };
}

// "Call the first five within an hour": what leads to the next number is nothing that is counted.
function beginsLimit(tokens: readonly QuantityToken[], at: number, words: QuantityWords): boolean {
  return [words.atMost, words.atLeast, words.soon, words.later, words.until].some(
    (phrases) => lengthFrom(tokens, at, phrases) > 0,
  );
}

// Words of a case reach as far as their clause does.
function isCase(tokens: readonly QuantityToken[], from: number, { conditions }: QuantityWords): boolean {
  for (let at = from - 1; at >= 0 && tokens[at]?.mark === false; at -= 1)
    if (conditions.has(tokens[at]?.word ?? "")) return true;
  return false;
}
