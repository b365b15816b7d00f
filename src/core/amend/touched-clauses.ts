import type { Change } from "../history/change.ts";

/** Returns the bare ids of the clauses and standards that some changes concern, each once. */
export function touchedClauses(changes: readonly Change[]): readonly string[] {
  const own = changes.filter(
    (change) => change.part === "always" || change.part === "never" || change.part === "standard",
  );
  return [...new Set(own.map((change) => change.clause).filter((clause) => clause !== undefined))];
}
