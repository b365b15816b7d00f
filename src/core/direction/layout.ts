import { phrasesIn } from "../language/phrases-in.ts";
import { type Run, type Token, tokensOf } from "../language/tokens.ts";
import { unquoted } from "../language/unquoted.ts";
import { limitsOf } from "../quantity/limits-of.ts";
import { OF_PROMISES, remembered } from "../remembered.ts";
import type { Clause } from "../score/clause.ts";
import { promisedLimit } from "./promised-limit.ts";
import { reservesIn } from "./reserves-in.ts";
import type { ScaledWords } from "./scaled-words.ts";
import { type Left, Sheet } from "./sheet.ts";
import { headOf, scopesIn } from "./steps-in.ts";
import type { Limit } from "./weigh-limits.ts";

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

/** Stands in the rest where a scope stood. */
const SCOPE = "\0";

const known = new WeakMap<ScaledWords, Readonly<Record<Clause["list"], (text: string) => Layout>>>();

/** Lays a promise out. What a version says, the next one says again. */
export function layOut({ text, list }: Pick<Clause, "text" | "list">, words: ScaledWords): Layout {
  const layouts = known.get(words) ?? {
    always: remembered((sentence) => makeLayout({ text: sentence, list: "always" }, words), OF_PROMISES),
    never: remembered((sentence) => makeLayout({ text: sentence, list: "never" }, words), OF_PROMISES),
  };
  known.set(words, layouts);
  return layouts[list](text);
}

function makeLayout({ text, list }: Pick<Clause, "text" | "list">, words: ScaledWords): Layout {
  const tokens = tokensOf(unquoted(text), words.opened);
  const sheet = new Sheet(text, tokens);
  const reserves = reservesIn(tokens, list, words).map((run) => sheet.take(run));
  const limits = limitsOf({ text, list }, words.quantities).flatMap((quantity): Limit[] => {
    const run = runOf(quantity.span, tokens);
    const promised = sheet.isTaken(run) ? undefined : promisedLimit(quantity, run, tokens, list, words);
    if (promised === undefined) return [];
    if (words.grammar.prepositions.has(tokens[run.from - 1]?.word ?? "")) sheet.leadAt(run.from - 1);
    return [{ quantity: promised, typed: sheet.take(run) }];
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

function runOf(
  { start, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
): Run {
  const from = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return { from: Math.max(from, 0), to: behind < 0 ? tokens.length : behind };
}
