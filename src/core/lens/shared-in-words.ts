import type { SharedWord } from "./match-clauses.ts";

/** Names the words that a clause and a proposal share: `price, quoted (quote)`, with the proposal's form where it is another. */
export function sharedInWords(shared: readonly SharedWord[]): string {
  return shared
    .map(({ clause, proposal }) =>
      clause.toLowerCase() === proposal.toLowerCase() ? clause.toLowerCase() : `${clause} (${proposal})`,
    )
    .join(", ");
}
