import { type Step, stepOf } from "./phrase-steps.ts";
import type { Token } from "./tokens.ts";

/** Phrases of one list, ready to be looked for. */
export interface Phrases {
  /** The end of the longest of them that begins at a token. */
  readonly endAt: (tokens: readonly Token[], at: number) => number | undefined;
}

type Phrase = readonly Step[];

const NONE: readonly Phrase[] = [];
const MARKED = /[<(~!]/;

/**
 * Reads phrases as the lists of a language write them, parts with spaces between: `a|b` is one of some words, `<name>`
 * something of a class, `(a|b)` may be absent, `(a|b)*` may stand up to three times, `~3` is up to three of the class
 * `between`, and `!a|b` is where none of some words comes next.
 */
export function phrasesOf(lines: readonly string[], classes: Readonly<Record<string, Step>>): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const byNeed = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const line of lines) {
    const parts = line.split(" ");
    const phrase = parts.map((part) => stepOf(part, classes));
    const needed = fewestWords(parts);
    if (!MARKED.test(parts[0] ?? "")) addTo(byFirst, parts[0]?.split("|") ?? [], phrase);
    else if (needed === undefined) others.push(phrase);
    else addTo(byNeed, needed, phrase);
  }
  const possible = new WeakMap<readonly Token[], readonly Phrase[]>();
  return {
    endAt: (tokens, at) => {
      const here = possible.get(tokens) ?? [...others, ...thoseWith(tokens, byNeed)];
      possible.set(tokens, here);
      let end: number | undefined;
      for (const phrase of byFirst.get(tokens[at]?.word ?? "") ?? NONE)
        end = later(end, longest(phrase, 0, tokens, at));
      for (const phrase of here) end = later(end, longest(phrase, 0, tokens, at));
      return end;
    },
  };
}

// A phrase that begins with a class is only looked for where one of its words stands at all.
function fewestWords(parts: readonly string[]): readonly string[] | undefined {
  return parts
    .filter((part) => !MARKED.test(part))
    .map((part) => part.split("|"))
    .sort((a, b) => a.length - b.length)[0];
}

function addTo(index: Map<string, Phrase[]>, words: readonly string[], phrase: Phrase): void {
  for (const word of new Set(words)) {
    const those = index.get(word);
    if (those === undefined) index.set(word, [phrase]);
    else those.push(phrase);
  }
}

function thoseWith(tokens: readonly Token[], byNeed: ReadonlyMap<string, readonly Phrase[]>): Set<Phrase> {
  const found = new Set<Phrase>();
  for (const { word } of tokens) for (const phrase of byNeed.get(word) ?? NONE) found.add(phrase);
  return found;
}

function longest(phrase: Phrase, index: number, tokens: readonly Token[], at: number): number | undefined {
  const step = phrase[index];
  if (step === undefined) return at;
  let end: number | undefined;
  for (const each of step(tokens, at)) end = later(end, longest(phrase, index + 1, tokens, each));
  return end;
}

function later(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
