import type { Token } from "./tokens.ts";

/** Where a part of a phrase may end that begins at a token; nowhere if it doesn't stand there. */
export interface Step {
  (tokens: readonly Token[], at: number): readonly number[];
  /** The only words it can begin with, where these are known; then nothing is tried in front of another one. */
  readonly first?: () => ReadonlySet<string> | undefined;
  /** Words of which one has to stand somewhere in a text for it, where these are others than the first. */
  readonly needed?: () => ReadonlySet<string> | undefined;
}

/** Returns words without one of which a part of a phrase stands nowhere; nothing where none are known. */
export function neededBy(step: Step | undefined): ReadonlySet<string> | undefined {
  return step?.needed?.() ?? step?.first?.();
}

const NOWHERE: readonly number[] = [];

/** Makes a class of the words of a list. */
export function oneOf(words: ReadonlySet<string>): Step {
  const step = (tokens: readonly Token[], at: number): readonly number[] =>
    words.has(tokens[at]?.word ?? "") ? [at + 1] : NOWHERE;
  return Object.assign(step, { first: () => words });
}

/** Makes a class that is worked out once for each place of a text, however many phrases begin with it. One text is looked through at a time. */
export function remembered(step: Step): Step {
  let last: readonly Token[] | undefined;
  let ends: (readonly number[] | undefined)[] = [];
  return (tokens, at) => {
    if (tokens !== last) {
      last = tokens;
      ends = [];
    }
    const found = ends[at] ?? step(tokens, at);
    ends[at] = found;
    return found;
  };
}

/** Reads one part of a phrase, in the notation of `phrasesOf`. */
export function stepOf(part: string, classes: Readonly<Record<string, Step>>): Step {
  const [, optional, times] = /^\((.+)\)(\*?)$/.exec(part) ?? [];
  if (optional !== undefined) return upTo(times === "*" ? 3 : 1, stepOf(optional, classes));
  const gap = /^~(\d)$/.exec(part)?.[1];
  if (gap !== undefined) return upTo(Number(gap), classOf("between", classes));
  if (part.startsWith("!")) return noneOf(new Set(part.slice(1).split("|")));
  const choices = part.split("|");
  const names = choices.filter((choice) => choice.startsWith("<"));
  const literal = oneOf(new Set(choices.filter((choice) => !names.includes(choice))));
  if (names.length === 0) return literal;
  const named = names.map((name) => classOf(name.slice(1, -1), classes));
  return anyOf(names.length === choices.length ? named : [literal, ...named]);
}

function classOf(name: string, classes: Readonly<Record<string, Step>>): Step {
  const known = classes[name];
  if (known === undefined) throw new Error(`no class of words is called ${name}`);
  return known;
}

function anyOf(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return only;
  const step = (tokens: readonly Token[], at: number): readonly number[] =>
    steps.flatMap((each) => each(tokens, at));
  return Object.assign(step, {
    first: () => together(steps.map((each) => each.first?.())),
    needed: () => together(steps.map(neededBy)),
  });
}

/** Puts sets of words together; nothing where one of them is not known. */
export function together(
  sets: readonly (ReadonlySet<string> | undefined)[],
): ReadonlySet<string> | undefined {
  const known = sets.filter((set) => set !== undefined);
  return known.length < sets.length ? undefined : new Set(known.flatMap((set) => [...set]));
}

function noneOf(words: ReadonlySet<string>): Step {
  return (tokens, at) => (words.has(tokens[at]?.word ?? "") ? NOWHERE : [at]);
}

function upTo(most: number, step: Step): Step {
  const repeated = (tokens: readonly Token[], at: number): readonly number[] => {
    let last = step(tokens, at);
    if (last.length === 0) return [at];
    const ends = [at];
    for (let times = 0; times < most && last.length > 0; times += 1) {
      const more = last.filter((end) => !ends.includes(end));
      ends.push(...more);
      last = times + 1 < most ? more.flatMap((end) => step(tokens, end)) : NOWHERE;
    }
    return ends;
  };
  return step.first === undefined ? repeated : Object.assign(repeated, { first: step.first });
}
