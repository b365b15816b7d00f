import { Listening } from "./listening.ts";
import { neededBy, type Step, stepOf, together } from "./phrase-steps.ts";
import type { Token } from "./tokens.ts";

/** Phrases of one list, ready to be looked for. */
export interface Phrases {
  /** The end of the longest of them that begins at a token. */
  readonly endAt: (tokens: readonly Token[], at: number) => number | undefined;
  /** Where any of them ends that begins at a token. */
  readonly endsAt: (tokens: readonly Token[], at: number) => readonly number[];
  /** The only words that they can begin with, where these are known. */
  readonly first: ReadonlySet<string> | undefined;
  /** Words without one of which none of them stands in a text, where these are known. */
  readonly needed: ReadonlySet<string> | undefined;
  /** False where a text has not the words for any of them. */
  readonly mayStandIn: (tokens: readonly Token[]) => boolean;
}

/** A phrase as the steps that lead through it, with the only words that it can begin with, where these are known. */
export interface Phrase {
  readonly steps: readonly Step[];
  readonly first: ReadonlySet<string> | undefined;
}

const MAY_BE_ABSENT = /^[(~]/;

/**
 * Reads phrases as the lists of a language write them, parts with spaces between: `a|b` is one of some words, `<name>`
 * something of a class, `(a|b)` may be absent, `(a|b)*` may stand up to three times, `~3` is up to three of the class
 * `between`, and `!a|b` is where none of some words comes next. Lists that share a `listening` look through a text together.
 */
export function phrasesOf(
  lines: readonly string[],
  classes: Readonly<Record<string, Step>>,
  listening: Listening<Phrase> = new Listening(),
): Phrases {
  const byNeed = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  const firsts: Phrase["first"][] = [];
  for (const line of lines) {
    const parts = line.split(" ");
    const steps = parts.map((part) => stepOf(part, classes));
    const first = firstOf(steps, parts);
    const rarest = rarestWords(steps, parts, listening.commonness) ?? first;
    firsts.push(first);
    if (rarest === undefined) others.push({ steps, first });
    else addTo(byNeed, rarest, { steps, first });
  }
  const { hears, heardIn } = listening.addList(byNeed);
  const mayStandIn = others.length > 0 ? () => true : hears;
  return {
    first: together(firsts),
    needed: others.length > 0 ? undefined : new Set(byNeed.keys()),
    mayStandIn,
    endAt: (tokens, from) => longestOf(others, tokens, from, longestOf(heardIn(tokens), tokens, from)),
    endsAt: (tokens, from) => {
      const found = new Set<number>();
      for (const phrases of [heardIn(tokens), others])
        for (const { steps, first } of phrases)
          if (mayBegin(first, tokens, from)) addEnds(found, steps, 0, tokens, from);
      return found.size === 0 ? NOWHERE : [...found];
    },
  };
}

function longestOf(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  from: number,
  before?: number,
): number | undefined {
  let end = before;
  for (const { steps, first } of phrases)
    if (mayBegin(first, tokens, from)) end = later(end, longest(steps, 0, tokens, from));
  return end;
}

function mayBegin(first: Phrase["first"], tokens: readonly Token[], from: number): boolean {
  return first === undefined || first.has(tokens[from]?.word ?? "");
}

const NOWHERE: readonly number[] = [];

function addTo(index: Map<string, Phrase[]>, words: Iterable<string>, phrase: Phrase): void {
  for (const word of new Set(words)) {
    const those = index.get(word);
    if (those === undefined) index.set(word, [phrase]);
    else those.push(phrase);
  }
}

// The words that a phrase may begin with, where they are known: what may be absent may leave the beginning to the part behind it.
function firstOf(phrase: readonly Step[], parts: readonly string[]): ReadonlySet<string> | undefined {
  const sets: (ReadonlySet<string> | undefined)[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.startsWith("!")) continue;
    sets.push(phrase[index]?.first?.());
    if (!MAY_BE_ABSENT.test(part)) return together(sets);
  }
  return undefined;
}

// A phrase is only looked for where the words stand by which it is known best: those of its parts that come up least.
function rarestWords(
  phrase: readonly Step[],
  parts: readonly string[],
  commonness: (word: string) => number,
): ReadonlySet<string> | undefined {
  let rarest: { readonly words: ReadonlySet<string>; readonly cost: number } | undefined;
  for (const [index, part] of parts.entries()) {
    if (part.startsWith("!") || MAY_BE_ABSENT.test(part)) continue;
    const words = neededBy(phrase[index]);
    if (words === undefined || words.size > MOST_WORDS) continue;
    let cost = 0;
    for (const word of words) cost += commonness(word);
    if (rarest === undefined || cost < rarest.cost) rarest = { words, cost };
  }
  return rarest?.words;
}

/** A class of more words than these is not one that anything is known by. */
const MOST_WORDS = 2_000;

function longest(
  phrase: readonly Step[],
  index: number,
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const step = phrase[index];
  if (step === undefined) return at;
  let end: number | undefined;
  for (const each of step(tokens, at)) end = later(end, longest(phrase, index + 1, tokens, each));
  return end;
}

function addEnds(
  found: Set<number>,
  phrase: readonly Step[],
  index: number,
  tokens: readonly Token[],
  at: number,
): void {
  const step = phrase[index];
  if (step === undefined) found.add(at);
  else for (const each of step(tokens, at)) addEnds(found, phrase, index + 1, tokens, each);
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
