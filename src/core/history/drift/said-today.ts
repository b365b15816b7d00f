import { derivedClauseId } from "../../score/clause.ts";
import { matchByWords } from "../match-lists.ts";
import type { Strand } from "./strand.ts";
import { lastWords } from "./strand.ts";
import { type Said, saidIn, type Today } from "./today.ts";

/**
 * Finds what each strand of a goal says today: by its id, by words that it had, and by the most alike where one of the two has no id
 * of its own. What says nothing any more is left out.
 */
export function saidToday(strands: readonly Strand[], goal: Today | undefined): ReadonlyMap<Strand, Said> {
  const found = new Map<Strand, Said>();
  for (const part of ["always", "never", "standard"] as const) {
    const loose = new Set(saidIn(goal, part));
    const waiting = new Set(strands.filter((strand) => strand.part === part));
    const pair = (strand: Strand, said: Said): void => {
      found.set(strand, said);
      waiting.delete(strand);
      loose.delete(said);
    };
    const pairWhere = (isOne: (strand: Strand, said: Said) => boolean): void => {
      for (const said of [...loose]) {
        const strand = [...waiting].find((candidate) => isOne(candidate, said));
        if (strand !== undefined) pair(strand, said);
      }
    };
    pairWhere(({ ids }, { id }) => [...ids].at(-1) === id);
    pairWhere(({ ids }, { id }) => ids.has(id));
    pairWhere(({ wordings }, { text }) => wordings.some(({ words }) => words === text));
    if (part === "standard") continue;
    const alike = matchByWords<Loose>(
      [...waiting].map((strand) => ({ strand, id: [...strand.ids].at(-1), words: lastWords(strand) ?? "" })),
      [...loose].map((said) => ({ said, id: said.id, words: said.text })),
      ({ words }) => words,
    );
    for (const [{ strand, ...was }, { said, ...is }] of alike.changed)
      if (strand !== undefined && said !== undefined && (isDerived(was) || isDerived(is))) pair(strand, said);
  }
  return found;
}

interface Loose {
  readonly strand?: Strand;
  readonly said?: Said;
  readonly id: string | undefined;
  readonly words: string;
}

// An id that nobody wrote is made of the words, and goes with them.
function isDerived({ id, words }: Loose): boolean {
  return derivedClauseId(words, "en") === id;
}
