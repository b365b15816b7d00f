import type { LanguageWords } from "../language/language-words.ts";
import { normalisedWords } from "../language/normalise.ts";
import { readyPhrases } from "../language/ready-phrases.ts";
import { type Run, type Token, tokensOf } from "../language/tokens.ts";
import { unquoted } from "../language/unquoted.ts";
import { quantitiesIn } from "../quantity/quantities-in.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Clause } from "./clause.ts";
import type { Goal } from "./goal.ts";

/** A never that says nothing but that something is not done. */
export interface Mirror {
  readonly never: Clause;
  /** The always that it turns round; absent where the goal has none, and the never is one in disguise. */
  readonly always: Clause | undefined;
}

/** No more clauses of a list are compared: each is held against each, and nobody keeps so many. */
const MOST = 50;

interface Compared {
  readonly clause: Clause;
  /** What it says without its small words: asked for in few goals, and then more than once. */
  readonly words: ReadonlySet<string>;
}

function comparable(clause: Clause, language: string): Compared {
  let words: ReadonlySet<string> | undefined;
  return {
    clause,
    get words() {
      words ??= new Set(normalisedWords(unquoted(clause.text), language));
      return words;
    },
  };
}

/** Finds the nevers of a goal that are only the negation of an always. */
export function mirrorsIn(goal: Goal, language: string, words: LanguageWords): readonly Mirror[] {
  const others = goal.always.slice(0, MOST).map((clause) => comparable(clause, language));
  return goal.never.slice(0, MOST).flatMap((never): Mirror[] => {
    const { rest, isOmission } = restOf(never.text, words);
    const act = rest === undefined ? [] : normalisedWords(rest, language);
    const always =
      (act.length === 0 ? undefined : others.find((other) => isPart(act, other.words))) ??
      exceeded(never, others, language, words);
    return always !== undefined || isOmission ? [{ never, always: always?.clause }] : [];
  });
}

// What is left of a never without the "fail to" or "not" at its head, or within its first clause.
function restOf(
  text: string,
  words: LanguageWords,
): { readonly rest: string | undefined; readonly isOmission: boolean } {
  const { mirrors } = words;
  if (mirrors === undefined) return { rest: undefined, isOmission: false };
  const spoken = unquoted(text);
  const tokens = tokensOf(spoken, words.opened);
  const omitted = readyPhrases(mirrors.omitting, words).endAt(tokens, 0);
  const behind = omitted ?? readyPhrases(mirrors.negating, words).endAt(tokens, 0);
  const next = behind === undefined ? undefined : tokens[behind];
  if (next !== undefined) return { rest: spoken.slice(next.start), isOmission: omitted !== undefined };
  const left = runWithin(tokens, mirrors.within?.omitting, words);
  const run = left ?? runWithin(tokens, mirrors.within?.negating, words);
  const [first, last] = [tokens[run?.from ?? 0], tokens[(run?.to ?? 0) - 1]];
  if (first === undefined || last === undefined) return { rest: undefined, isOmission: false };
  return {
    rest: `${spoken.slice(0, first.start)} ${spoken.slice(last.end)}`,
    isOmission: left !== undefined,
  };
}

// "Den Patienten | nicht | anrufen"; what a comma leads to says something else: "ein Teil, das nicht passt".
function runWithin(
  tokens: readonly Token[],
  list: readonly string[] | undefined,
  words: LanguageWords,
): Run | undefined {
  if (list === undefined) return undefined;
  const phrases = readyPhrases(list, words);
  for (const [from, { mark }] of tokens.entries()) {
    if (mark) return undefined;
    const to = from === 0 ? undefined : phrases.endAt(tokens, from);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

// A single word may be part of any sentence.
function isPart(act: readonly string[], whole: ReadonlySet<string>): boolean {
  return (act.length > 1 || whole.size < 3) && act.every((word) => whole.has(word));
}

// To take longer than 5 days for what is always done within 5 days.
function exceeded(
  never: Clause,
  others: readonly Compared[],
  language: string,
  { quantities, mirrors }: LanguageWords,
): Compared | undefined {
  if (quantities === undefined || mirrors === undefined) return undefined;
  const [limit, ...more] = quantitiesIn(never.text, quantities).filter(({ bound }) => bound !== undefined);
  if (limit === undefined || more.length > 0) return undefined;
  const turned = others.filter(({ clause }) =>
    quantitiesIn(clause.text, quantities).some((other) => isOpposite(limit, other)),
  );
  if (turned.length === 0) return undefined;
  const { start, end } = limit.span;
  const rest = unquoted(never.text);
  const left = normalisedWords(`${rest.slice(0, start)} ${rest.slice(end)}`, language);
  const act = left.filter((word) => !mirrors.letting.has(word));
  if (act.length === 0) return undefined;
  return turned.find(({ words }) => act.every((word) => words.has(word)));
}

function isOpposite(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.unit === other.unit && one.bound !== other.bound;
}
