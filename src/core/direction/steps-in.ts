import { phrasesIn } from "../language/phrases-in.ts";
import { readyPhrases } from "../language/ready-phrases.ts";
import type { Scale } from "../language/scale-words.ts";
import type { Run, Token } from "../language/tokens.ts";
import type { Clause } from "../score/clause.ts";
import type { Layout, Step } from "./layout.ts";
import type { ScaledWords } from "./scaled-words.ts";
import type { Sheet } from "./sheet.ts";

interface Head extends Pick<Layout, "duty" | "frequency"> {
  readonly attempts: readonly string[];
}

/**
 * Takes off the head of a sentence: who keeps the promise, how binding it is, how often, and whether it is only tried. Also how often
 * where the sentence ends in it; anywhere else it may be said of something else.
 */
export function headOf(
  sheet: Sheet,
  tokens: readonly Token[],
  list: Clause["list"],
  words: ScaledWords,
): Head {
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

function stepAt(scale: Scale, tokens: readonly Token[], from: number, words: ScaledWords): Found | undefined {
  let found: Found | undefined;
  for (const [level, phrases] of scale.entries()) {
    const to = readyPhrases(phrases, words).endAt(tokens, from);
    if (to !== undefined && to > (found?.run.to ?? from)) found = { level, run: { from, to } };
  }
  return found;
}

function lastStep(scale: Scale, tokens: readonly Token[], words: ScaledWords): Found | undefined {
  let end = tokens.length;
  while (tokens[end - 1]?.mark === true) end -= 1;
  for (let from = Math.max(1, end - 4); from < end; from += 1) {
    const found = stepAt(scale, tokens, from, words);
    if (found?.run.to === end) return found;
  }
  return undefined;
}

function attemptAt(tokens: readonly Token[], from: number, words: ScaledWords): Run | undefined {
  return phrasesIn(tokens, words.nonNegotiables?.hedges.attempts, words).find((run) => run.from === from);
}

/** Finds of how many something is said. */
export function scopesIn(tokens: readonly Token[], words: ScaledWords): readonly Found[] {
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
