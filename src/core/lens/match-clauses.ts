import MiniSearch from "minisearch";
import { wordsOf } from "../language/languages.ts";
import type { HeldClause } from "./held-clause.ts";
import { joinedWordsAmong } from "./joined-words.ts";
import { type LensWord, lensWordsIn } from "./lens-words.ts";
import type { Passage } from "./proposal.ts";
import { ENOUGH, wordWeights } from "./word-weights.ts";

/** A word that a clause and a proposal share, as each of them has it. */
export interface SharedWord {
  readonly clause: string;
  readonly proposal: string;
}

/** A passage of a proposal that touches a clause, with the words by which it does. */
export interface TouchingPassage extends Passage {
  readonly shared: readonly SharedWord[];
  readonly score: number;
}

/** How many passages of a proposal are told for one clause: the best of them. */
const MOST_PASSAGES = 3;

/**
 * Finds out which clauses a proposal touches, by the words that they share: the passages for each clause by its place in the list, the
 * best first. A clause that shares too little is not among them.
 */
export function matchClauses(
  passages: readonly Passage[],
  clauses: readonly HeldClause[],
  language: string,
): ReadonlyMap<number, readonly TouchingPassage[]> {
  const book = new WordBook(passages, clauses, language);
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  index.addAll(
    book.clauses.map((words, id) => ({ id, terms: words.flatMap(({ terms }) => terms).join(" ") })),
  );
  const found = new Map<number, TouchingPassage[]>();
  const seen = new Set<string>();
  for (const [at, passage] of passages.entries()) {
    const words = book.passages[at] as readonly Word[];
    const terms = book.termsAsked(words);
    const query = terms.join(" ");
    // A sentence that comes again says nothing more.
    if (query === "" || seen.has(query)) continue;
    seen.add(query);
    for (const { id, score } of index.search(query, { boostTerm: book.weightOf })) {
      const shared = book.shared(book.clauses[id] as readonly Word[], words);
      if (shared.weight < ENOUGH) continue;
      found.set(id, [...(found.get(id) ?? []), { ...passage, shared: shared.words, score }]);
    }
  }
  return new Map([...found].map(([id, touching]) => [id, best(touching)]));
}

function best(touching: readonly TouchingPassage[]): readonly TouchingPassage[] {
  return [...touching].sort((a, b) => b.score - a.score || a.line - b.line).slice(0, MOST_PASSAGES);
}

/** A word with all that it can be found by: itself, and the words that it is joined from. */
interface Word extends LensWord {
  readonly terms: readonly string[];
}

/** The most that all questions to the index may find together; a word that most clauses have tells them apart the least. */
const MOST_FOUND = 2_000_000;

/** The words of a proposal and of the clauses, and what it says that they share one. */
class WordBook {
  readonly passages: readonly (readonly Word[])[];
  readonly clauses: readonly (readonly Word[])[];
  readonly weightOf: (term: string) => number;
  readonly #inClauses: ReadonlyMap<string, number>;
  readonly #mostClauses: number;

  constructor(passages: readonly Passage[], clauses: readonly HeldClause[], language: string) {
    const read = lensWordsIn(language);
    const typed = [passages.map(({ words }) => read(words)), clauses.map(({ text }) => read(text))] as const;
    const all = typed.flat(2);
    const telling = new Set(all.filter((word) => !word.common).map(({ term }) => term));
    const opened =
      wordsOf(language)?.matters?.joined === true
        ? joinedWordsAmong(new Set(all.map(({ term }) => term)))
        : () => [];
    const withTerms = (words: readonly LensWord[]): readonly Word[] =>
      words.map((word) => ({ ...word, terms: [word.term, ...opened(word.term)] }));
    this.passages = typed[0].map(withTerms);
    this.clauses = typed[1].map(withTerms);
    this.#inClauses = countedBy(this.clauses);
    this.weightOf = wordWeights(this.#inClauses, (term) => !telling.has(term), clauses.length);
    this.#mostClauses = mostClausesOf(this.passages, this.#inClauses);
  }

  /** Returns the terms of a passage that some clause has. */
  termsAsked(words: readonly Word[]): readonly string[] {
    return [...new Set(words.flatMap(({ terms }) => terms))]
      .filter((term) => {
        const clauses = this.#inClauses.get(term) ?? 0;
        return clauses > 0 && clauses <= this.#mostClauses;
      })
      .sort();
  }

  /** Returns the words that a clause shares with a passage, each once, and what they say together. */
  shared(
    clause: readonly Word[],
    passage: readonly Word[],
  ): { words: readonly SharedWord[]; weight: number } {
    const by = new Map(passage.flatMap(({ terms, typed }) => terms.map((term) => [term, typed] as const)));
    const words: SharedWord[] = [];
    const counted = new Set<string>();
    let weight = 0;
    for (const { terms, typed } of clause) {
      const term = terms.find((each) => by.has(each));
      if (term === undefined || counted.has(term)) continue;
      counted.add(term);
      words.push({ clause: typed, proposal: by.get(term) ?? typed });
      weight += this.weightOf(term);
    }
    return { words, weight };
  }
}

function countedBy(texts: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const term of new Set(words.flatMap(({ terms }) => terms)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

// A long proposal in a score of thousands of clauses asks only by the words that fewer of them have.
function mostClausesOf(
  passages: readonly (readonly Word[])[],
  inClauses: ReadonlyMap<string, number>,
): number {
  const costs = [...countedBy(passages)]
    .map(([term, times]) => ({ clauses: inClauses.get(term) ?? 0, times }))
    .sort((a, b) => a.clauses - b.clauses);
  let spent = 0;
  for (const { clauses, times } of costs) {
    spent += clauses * times;
    if (spent > MOST_FOUND) return clauses - 1;
  }
  return Number.POSITIVE_INFINITY;
}
