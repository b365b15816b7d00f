import type { Grammar, LanguageWords } from "../language/language-words.ts";
import type { Clause } from "../score/clause.ts";
import type { Layout } from "./layout.ts";
import type { ScaledWords } from "./scaled-words.ts";
import type { Left } from "./sheet.ts";
import { comesOrGoes, type Weight } from "./weight.ts";

type Said = Pick<Layout, "rest" | "text">;

const OPEN: readonly Weight[] = [{ direction: "unknown", evidence: "other words" }];

/**
 * Weighs what is left of two sentences: nothing where it is the same, the things that one of them names more where both are lists that
 * begin alike. What is always given is more with more things that are joined by "and", what is never done to somebody with more that
 * are joined by "or"; anything else is open.
 */
export function weighLists(was: Said, is: Said, list: Clause["list"], words: ScaledWords): readonly Weight[] {
  if (stemsOf(was.rest) === stemsOf(is.rest)) return [];
  const acts = list === "always" ? words.scales.acts.giving : words.scales.acts.harming;
  if (!acts.has(was.rest[0]?.word ?? "")) return OPEN;
  const joins = list === "always" ? words.scales.and : words.scales.or;
  // "Labour or parts | twice": what stands behind both lists belongs to neither.
  for (let behind = 0; behind <= commonEnd(was.rest, is.rest, joins); behind += 1) {
    const [before, after] = [was, is].map((said) => partsOf(said, behind, joins, words));
    const weight = before && after && weighParts(before, after);
    if (weight !== undefined) return [weight];
  }
  return OPEN;
}

function weighParts(before: Parts, after: Parts): Weight | undefined {
  const [head, ...items] = before.said;
  const [other, ...others] = after.said;
  if (head === undefined || head.stems !== other?.stems) return undefined;
  const gone = without(items, others);
  const fresh = without(others, items);
  if ((gone.length === 0) === (fresh.length === 0)) return undefined;
  const isNew = fresh.length > 0;
  const named = [...gone, ...fresh];
  if (!(isNew ? after : before).isJoined || named.some(({ isThing }) => !isThing)) return undefined;
  const evidence = comesOrGoes(named.map(({ typed }) => typed).join(", "), isNew);
  return { direction: isNew ? "stronger" : "weaker", evidence };
}

function without(parts: readonly Part[], others: readonly Part[]): readonly Part[] {
  return parts.filter(({ stems }) => !others.some((other) => other.stems === stems));
}

/** Returns how many of the last words are the same, up to a word that joins. */
function commonEnd(was: readonly Left[], is: readonly Left[], joins: ReadonlySet<string>): number {
  let length = 0;
  for (;;) {
    const [one, other] = [was.at(-1 - length), is.at(-1 - length)];
    if (one === undefined || one.stem !== other?.stem || isJoin(one, joins)) return length;
    length += 1;
  }
}

function isJoin({ word }: Left, joins: ReadonlySet<string>): boolean {
  return word === "," || joins.has(word);
}

function stemsOf(words: readonly Left[]): string {
  return words.map(({ stem }) => stem).join(" ");
}

interface Part {
  readonly stems: string;
  readonly typed: string;
  /** False where it may only tell when, where or how: that may be less with more words. */
  readonly isThing: boolean;
}

interface Parts {
  readonly said: readonly Part[];
  /** Whether the last of them is joined by a word; behind a comma alone anything may stand. */
  readonly isJoined: boolean;
}

// What a list names; nothing where its things are joined otherwise as well.
function partsOf(
  { rest, text }: Said,
  behind: number,
  joins: ReadonlySet<string>,
  { grammar }: Pick<LanguageWords, "grammar">,
): Parts {
  const parts: Left[][] = [[]];
  let last: string | undefined;
  for (const left of rest.slice(0, rest.length - behind)) {
    if (isJoin(left, joins)) {
      parts.push([]);
      last = left.word;
    } else if (grammar.joins.has(left.word) || grammar.denials.has(left.word)) return NOTHING;
    else parts.at(-1)?.push(left);
  }
  if (parts.at(-1)?.length === 0) return NOTHING;
  // A comma before the "and" leaves nothing between them.
  const said = parts.flatMap((part): Part[] => {
    const [first] = part;
    if (first === undefined) return [];
    const typed = text.slice(first.start, part.at(-1)?.end);
    return [{ stems: stemsOf(part), typed, isThing: !leadsOn(first.word, grammar) }];
  });
  return { said, isJoined: last !== undefined && last !== "," };
}

const NOTHING: Parts = { said: [], isJoined: false };

function leadsOn(word: string, grammar: Grammar): boolean {
  const lists = [grammar.prepositions, grammar.suppositions, grammar.relatives, grammar.contents];
  const more = [grammar.questions, grammar.reasons, grammar.results, grammar.adverbs];
  return [...lists, ...more].some((list) => list.has(word)) || grammar.adverbEnding.test(word);
}
