import type { LanguageWords } from "../language/language-words.ts";
import type { PhraseList } from "../language/phrase-list.ts";
import { phrasesIn } from "../language/phrases-in.ts";
import { readyPhrases } from "../language/ready-phrases.ts";
import type { Scale } from "../language/scale-words.ts";
import { type Run, type Token, tokensOf } from "../language/tokens.ts";
import { unquoted } from "../language/unquoted.ts";
import { limitsOf } from "../quantity/limits-of.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Clause } from "../score/clause.ts";
import { isTime } from "./elapsed.ts";
import type { Limit } from "./weigh-limits.ts";

/** A language that has words for how much of a promise is left. */
export type ScaledWords = LanguageWords & Required<Pick<LanguageWords, "scales" | "quantities">>;

/** A place on a scale, with the words that say so; none where the sentence says nothing of it. */
export interface Step {
  readonly level: number;
  readonly typed: string | undefined;
}

/** A promise laid out: what it does, and apart from it everything that says how much of it is left. */
export interface Layout {
  readonly limits: readonly Limit[];
  /** Exceptions, gaps and attempts, as they were typed. */
  readonly reserves: readonly string[];
  /** "Promptly", and whatever else no clock could hold anybody to. */
  readonly urgency: readonly string[];
  readonly duty: Step;
  readonly frequency: Step;
  readonly scopes: readonly Step[];
  /** What is left, with a mark where a scope stood. */
  readonly rest: readonly Left[];
  readonly text: string;
}

/** A word that is left: as it is listed, without its ending, and where it stands in the text. */
export interface Left extends Pick<Token, "word" | "start" | "end"> {
  readonly stem: string;
  /** True where it only leads to a limit: "wait | for | more than two minutes". */
  readonly leads: boolean;
}

/** Stands in the rest where a scope stood. */
const SCOPE = "\0";

/** Lays a promise out. */
export function layOut({ text, list }: Pick<Clause, "text" | "list">, words: ScaledWords): Layout {
  const tokens = tokensOf(unquoted(text), words.opened);
  const sheet = new Sheet(text, tokens);
  const reserves = reservesIn(tokens, list, words).map((run) => sheet.take(run));
  const limits = limitsOf({ text, list }, words.quantities).flatMap((quantity): Limit[] => {
    const run = runOf(quantity.span, tokens);
    if (sheet.isTaken(run) || !isPromised(quantity, run, tokens, list, words)) return [];
    if (words.grammar.prepositions.has(tokens[run.from - 1]?.word ?? "")) sheet.leadAt(run.from - 1);
    return [{ quantity, typed: sheet.take(run) }];
  });
  const urgency =
    list === "never"
      ? []
      : phrasesIn(tokens, words.nonNegotiables?.times.urgent, words)
          .filter((run) => !sheet.isTaken(run))
          .map((run) => sheet.take(run));
  const head = headOf(sheet, tokens, list, words);
  const scopes = scopesIn(tokens, words).filter(({ run }) => list === "always" && !sheet.isTaken(run));
  const steps = scopes.map(({ level, run }) => ({ level, typed: sheet.take(run, SCOPE) }));
  const { articles } = words.scales;
  const rest = sheet.rest((word) => (articles.has(word) ? undefined : words.stem(word)));
  return { limits, reserves: [...reserves, ...head.attempts], urgency, ...head, scopes: steps, rest, text };
}

/** The words of a sentence, and which of them were taken out of it. */
class Sheet {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #taken = new Map<number, string | undefined>();
  readonly #leads = new Set<number>();

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  isTaken({ from, to }: Run): boolean {
    for (let at = from; at < to; at += 1) if (this.#taken.has(at)) return true;
    return false;
  }

  /** Takes a run out, leaves a mark in its place where one is given, and returns it as it was typed. */
  take({ from, to }: Run, mark?: string): string {
    for (let at = from; at < to; at += 1) this.#taken.set(at, at === from ? mark : undefined);
    const typed = this.#text.slice(this.#tokens[from]?.start, this.#tokens[to - 1]?.end);
    return typed.replace(/\s+/g, " ").trim();
  }

  takeWord(at: number): void {
    this.take({ from: at, to: at + 1 });
  }

  /** Marks a word that only leads to what stands behind it. */
  leadAt(at: number): void {
    this.#leads.add(at);
  }

  /** The first place at or behind another one that nobody has taken. */
  next(from: number): number {
    let at = from;
    while (this.#taken.has(at)) at += 1;
    return at;
  }

  rest(stemOf: (word: string) => string | undefined): readonly Left[] {
    const left = this.#tokens.flatMap((token, at): Left[] => {
      const { word, mark, start, end } = token;
      const stem = this.#taken.has(at) ? this.#taken.get(at) : mark ? markLeft(word) : stemOf(word);
      return stem === undefined ? [] : [{ word, start, end, stem, leads: this.#leads.has(at) }];
    });
    // What was taken may have stood behind a comma of its own.
    while (left.at(-1)?.stem === ",") left.pop();
    while (left[0]?.stem === ",") left.shift();
    return left;
  }
}

function markLeft(word: string): string | undefined {
  return word === "." || word === "!" ? undefined : word;
}

function runOf(
  { start, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
): Run {
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return { from: Math.max(from, 0), to: behind < 0 ? tokens.length : behind };
}

/**
 * Tells whether a limit is of what is promised. Many say of which case, customers or goods the promise speaks: "bags of up to 8 kg",
 * "whoever waits for more than an hour", "with at least five people". More of these may be less, and the other way round.
 */
function isPromised(
  { bound, conditional, unit }: Quantity,
  { from, to }: Run,
  tokens: readonly Token[],
  list: Clause["list"],
  { scales, grammar }: ScaledWords,
): boolean {
  const isAny = (at: number, words: ReadonlySet<string>): boolean => words.has(tokens[at]?.word ?? "");
  if (bound === undefined || conditional || isAny(from, scales.sorting)) return false;
  if (tokens.slice(0, from).some(({ word }) => grammar.relatives.has(word))) return false;
  if (unit === "time of day") return list === "always" && isAny(from, scales.deadlines);
  const isWithin = isAny(from, scales.within);
  const isLasting = isTime(unit) && isAny(from - 1, scales.lasting);
  if (!isWithin && !isLasting && isAny(to, scales.placing)) return false;
  if (isTime(unit)) return isLasting || list === "never" || bound === "at-most";
  if (isWithin || isAny(from - 1, grammar.prepositions)) return false;
  // "Offer at least three", "expect at least three": who gives more promises more.
  const isFloor = list === "always" && bound === "at-least" && unit !== "percent";
  return !isFloor || tokens.some(({ word }) => scales.acts.giving.has(word));
}

// Exceptions reach to the end of the sentence, or to the comma behind one that stands in front.
function reservesIn(tokens: readonly Token[], list: Clause["list"], words: ScaledWords): readonly Run[] {
  const { scales } = words;
  const { exceptions, conditions, escapes, hedges } = words.nonNegotiables ?? {};
  const found: Run[] = [];
  const add = (run: Run): void => {
    if (!found.some((each) => each.from < run.to && run.from < each.to)) found.push(run);
  };
  const runsIn = (each: PhraseList | readonly string[] | undefined): readonly Run[] =>
    phrasesIn(tokens, each, words);
  for (const run of [exceptions?.markers, conditions?.unless, escapes?.unless].flatMap(runsIn))
    add({ from: run.from, to: endOfException(run, tokens) });
  for (const run of [conditions?.convenience, escapes?.gaps, escapes?.abilities].flatMap(runsIn)) add(run);
  for (const run of runsIn(list === "always" ? hedges?.wishes : scales.excuses)) add(run);
  return found.sort((a, b) => a.from - b.from);
}

function endOfException({ from, to }: Run, tokens: readonly Token[]): number {
  const stop = tokens.findIndex(({ word, mark }, at) => at >= to && mark && (from === 0 || word !== ","));
  return stop < 0 ? tokens.length : stop;
}

interface Head extends Pick<Layout, "duty" | "frequency"> {
  readonly attempts: readonly string[];
}

/**
 * Takes off the head of a sentence: who keeps the promise, how binding it is, how often, and whether it is only tried. Also how often
 * where the sentence ends in it; anywhere else it may be said of something else.
 */
function headOf(sheet: Sheet, tokens: readonly Token[], list: Clause["list"], words: ScaledWords): Head {
  const { scales } = words;
  const isOurs = list === "always";
  if (isOurs && scales.keepers.has(tokens[sheet.next(0)]?.word ?? "")) sheet.takeWord(sheet.next(0));
  const attempts: string[] = [];
  const steps = { duty: NOT_SAID, frequency: NOT_SAID };
  const take = (name: keyof typeof steps, found: Found | undefined): boolean => {
    if (found === undefined || steps[name] !== NOT_SAID || sheet.isTaken(found.run)) return false;
    steps[name] = { level: found.level, typed: sheet.take(found.run) };
    return true;
  };
  const takeAttempt = (run: Run | undefined): boolean => {
    if (run !== undefined) attempts.push(sheet.take(run));
    return run !== undefined;
  };
  const takeNext = (at: number): boolean =>
    take("frequency", stepAt(scales.frequencies, tokens, at, words)) ||
    (isOurs && take("duty", stepAt(scales.duties, tokens, at, words))) ||
    (isOurs && takeAttempt(attemptAt(tokens, at, words)));
  while (takeNext(sheet.next(0)));
  take("frequency", lastStep(scales.frequencies, tokens, words));
  return { ...steps, attempts };
}

const NOT_SAID: Step = { level: 0, typed: undefined };

interface Found {
  readonly level: number;
  readonly run: Run;
}

function stepAt(
  scale: Scale,
  tokens: readonly Token[],
  from: number,
  words: LanguageWords,
): Found | undefined {
  let found: Found | undefined;
  for (const [level, phrases] of scale.entries()) {
    const to = readyPhrases(phrases, words).endAt(tokens, from);
    if (to !== undefined && to > (found?.run.to ?? from)) found = { level, run: { from, to } };
  }
  return found;
}

function lastStep(scale: Scale, tokens: readonly Token[], words: LanguageWords): Found | undefined {
  let end = tokens.length;
  while (tokens[end - 1]?.mark === true) end -= 1;
  for (let from = Math.max(1, end - 4); from < end; from += 1) {
    const found = stepAt(scale, tokens, from, words);
    if (found?.run.to === end) return found;
  }
  return undefined;
}

function attemptAt(tokens: readonly Token[], from: number, words: LanguageWords): Run | undefined {
  return phrasesIn(tokens, words.nonNegotiables?.hedges.attempts, words).find((run) => run.from === from);
}

function scopesIn(tokens: readonly Token[], words: ScaledWords): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const step = stepAt(words.scales.scopes, tokens, at, words);
    // "The most popular" are not most of them.
    const isOther = words.scales.articles.has(tokens[at - 1]?.word ?? "");
    if (step !== undefined && !isOther) found.push(step);
    at = step?.run.to ?? at + 1;
  }
  return found;
}
