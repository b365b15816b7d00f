import type { KeptDocument } from "../document/document.ts";
import { normalisedWords } from "../language/normalise.ts";
import type { Clause, ClauseList } from "./clause.ts";
import { clausesOf } from "./goal.ts";
import { isGap } from "./placeholders.ts";
import type { KeptScore } from "./score.ts";

/** A clause of promise.md or of a goal with the words that carry its meaning. */
export interface SaidClause {
  readonly clause: Clause;
  readonly list: ClauseList;
  readonly document: KeptDocument;
  /** The normalised words, joined. */
  readonly words: string;
}

const known = new WeakMap<KeptScore, readonly SaidClause[]>();

/**
 * Lists the clauses of a score that say something, those of promise.md first. What two people amended at once is left out, so that
 * nobody else is blamed for it.
 */
export function saidClauses(score: KeptScore): readonly SaidClause[] {
  const said = known.get(score) ?? readSaid(score);
  known.set(score, said);
  return said;
}

function readSaid({ promise, goals, config }: KeptScore): readonly SaidClause[] {
  const owners = [...(promise === undefined ? [] : [promise]), ...goals];
  return owners.flatMap((owner) => {
    if (!owner.document.readable) return [];
    return clausesOf(owner).flatMap(({ text, list }, at) => {
      const words = isGap(text) ? "" : normalisedWords(text, config.language).join(" ");
      return words === "" ? [] : [new Said(owner, at, list, words)];
    });
  });
}

type Owner = Pick<KeptScore["goals"][number], "document" | "always" | "never">;

// Whoever has one clause that is told of may have thousands: they are read once.
const told = new WeakMap<Owner, readonly Clause[]>();

/** Of thousands of goals few have a clause that is told of: the clauses of the others are not held. */
class Said implements SaidClause {
  readonly list: ClauseList;
  readonly words: string;
  readonly #owner: Owner;
  readonly #at: number;

  constructor(owner: Owner, at: number, list: ClauseList, words: string) {
    this.list = list;
    this.words = words;
    this.#owner = owner;
    this.#at = at;
  }

  get clause(): Clause {
    const clauses = told.get(this.#owner) ?? clausesOf(this.#owner);
    told.set(this.#owner, clauses);
    return clauses[this.#at] as Clause;
  }

  get document(): KeptDocument {
    return this.#owner.document;
  }
}
