import type { Token } from "./tokens.ts";

/** Where a part of a phrase may end that begins at a token; nowhere if it doesn't stand there. */
export type Step = (tokens: readonly Token[], at: number) => readonly number[];

const NOWHERE: readonly number[] = [];

/** Makes a class of the words of a list. */
export function oneOf(words: ReadonlySet<string>): Step {
  return (tokens, at) => (words.has(tokens[at]?.word ?? "") ? [at + 1] : NOWHERE);
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
  const steps = [literal, ...names.map((name) => classOf(name.slice(1, -1), classes))];
  return steps.length === 1 ? literal : (tokens, at) => steps.flatMap((step) => step(tokens, at));
}

function classOf(name: string, classes: Readonly<Record<string, Step>>): Step {
  const known = classes[name];
  if (known === undefined) throw new Error(`no class of words is called ${name}`);
  return known;
}

function noneOf(words: ReadonlySet<string>): Step {
  return (tokens, at) => (words.has(tokens[at]?.word ?? "") ? NOWHERE : [at]);
}

function upTo(most: number, step: Step): Step {
  return (tokens, at) => {
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
}
