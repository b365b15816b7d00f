import type { QuantityWords } from "../language/quantity-words.ts";
import type { QuantityToken } from "./quantity-tokens.ts";
import type { ReadNumber } from "./read-number.ts";

/** Reads the time of day that begins at a token, in minutes: `6 am`, `17:30`, `noon`; nothing where none does. */
export function readTimeOfDay(
  tokens: readonly QuantityToken[],
  at: number,
  words: QuantityWords,
): ReadNumber | undefined {
  const named = words.times.get(tokens[at]?.word ?? "");
  if (named !== undefined) return { value: named, next: at + 1 };
  const figures = readClock(tokens, at);
  if (figures === undefined) return undefined;
  const { hours, minutes, next } = figures;
  const half = halfOfDay(tokens[next]?.word ?? "", words);
  if (half === undefined) return figures.isParted ? { value: hours * 60 + minutes, next: next } : undefined;
  return { value: (half === "whole" ? hours : (hours % 12) + half) * 60 + minutes, next: next + 1 };
}

interface Clock {
  readonly hours: number;
  readonly minutes: number;
  readonly next: number;
  /** With a colon it is a time of day whatever follows; with a dot, or alone, it may be any number. */
  readonly isParted: boolean;
}

function readClock(tokens: readonly QuantityToken[], at: number): Clock | undefined {
  const [, hours, dotted] = /^(\d{1,2})(?:\.(\d\d))?$/.exec(tokens[at]?.word ?? "") ?? [];
  if (hours === undefined) return undefined;
  const behind = /^\d\d$/.exec(tokens[at + 2]?.word ?? "")?.[0];
  const isParted = dotted === undefined && tokens[at + 1]?.word === ":" && behind !== undefined;
  const minutes = Number((isParted ? behind : dotted) ?? 0);
  if (Number(hours) > 24 || minutes > 59) return undefined;
  return { hours: Number(hours), minutes, next: isParted ? at + 3 : at + 1, isParted };
}

function halfOfDay(word: string, { morning, afternoon, clock }: QuantityWords): 0 | 12 | "whole" | undefined {
  if (morning.has(word)) return 0;
  if (afternoon.has(word)) return 12;
  return clock.has(word) ? "whole" : undefined;
}
