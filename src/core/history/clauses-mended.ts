import type { Happening, RepairFacts } from "./repair-facts.ts";

/**
 * Tells which clauses each amendment mended, as `goal#clause`: those that it touched, and those of its goal that were broken when
 * it was made.
 */
export function clausesMended({
  amendments,
  happenings,
}: Pick<RepairFacts, "amendments" | "happenings">): ReadonlyMap<string, ReadonlySet<string>> {
  const broken = clausesAnswered(happenings);
  return new Map(
    amendments.map(({ id, goal, clauses, complaints }) => {
      const own = [id, ...complaints]
        .flatMap((name) => broken.get(name) ?? [])
        .filter((clause) => clause.startsWith(`${goal}#`));
      return [id, new Set([...clauses, ...own])];
    }),
  );
}

// By the complaint's own id, and by each amendment that it names: either end may know of the other.
function clausesAnswered(happenings: readonly Happening[]): ReadonlyMap<string, readonly string[]> {
  const broken = new Map<string, string[]>();
  for (const { id, broke, amendments } of happenings) {
    if (broke === undefined) continue;
    for (const name of [id, ...amendments]) broken.set(name, [...(broken.get(name) ?? []), broke]);
  }
  return broken;
}
