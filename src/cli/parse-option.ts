import { didYouMean } from "../core/did-you-mean.ts";
import { ScoreError } from "../core/errors.ts";
import { isDay, parseSpan, type TimeSpan } from "../core/score/dates.ts";

/** Makes a parser of a whole number for an option. */
export function wholeNumber(option: string): (text: string) => number {
  return (text) => {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    throw new ScoreError("usage", "usage/number", `${option} takes a whole number, not "${text}"`, {
      hint: "write it in digits, such as 10",
    });
  };
}

/** Returns the word if it is one of those allowed. @throws ScoreError with the one that is near, or else all of them. */
export function oneOf<const Word extends string>(option: string, word: string, words: readonly Word[]): Word {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const near = didYouMean(word, words);
  throw new ScoreError("usage", "usage/choice", `${option} is ${words.join(", ")}, not "${word}"`, {
    hint: (near === undefined ? words : [near]).map((known) => `${option} ${known}`).join("\n"),
  });
}

/** Collects a repeatable option. */
export function repeated(text: string, all: readonly string[] = []): string[] {
  return [...all, text];
}

/** Makes a parser of a day for an option. */
export function dayOption(option: string): (text: string) => string {
  return (text) => {
    if (isDay(text)) return text;
    throw new ScoreError("usage", "usage/day", `${option} takes a day, not "${text}"`, {
      hint: "write it as year, month and day, such as 2026-11-20",
    });
  };
}

/** Makes a parser of a stretch of time for an option. */
export function spanOption(option: string): (text: string) => TimeSpan {
  return (text) => {
    const span = parseSpan(text);
    if (span !== undefined) return span;
    throw new ScoreError("usage", "usage/span", `${option} takes a stretch of time, not "${text}"`, {
      hint: `${option} 30d\n${option} 8w`,
    });
  };
}
