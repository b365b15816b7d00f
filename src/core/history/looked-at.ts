import type { Check, RepairFacts } from "./repair-facts.ts";
import { goneSince } from "./standing.ts";
import type { LedgerEntry } from "./timeline.ts";

/** Tells for each complaint that says whether its repair held which repairs somebody looked at then. */
export function repairsLookedAt({
  amendments,
  happenings,
}: Pick<RepairFacts, "amendments" | "happenings">): ReadonlyMap<string, readonly LedgerEntry[]> {
  const byId = new Map(amendments.map((repair) => [repair.id, repair]));
  const naming = new Map<string, LedgerEntry[]>();
  for (const repair of amendments)
    for (const id of repair.complaints) {
      const others = naming.get(id);
      if (others === undefined) naming.set(id, [repair]);
      else others.push(repair);
    }
  const gone = goneSince(amendments);
  const looked = new Map<string, readonly LedgerEntry[]>();
  for (const { id, amendments: named, check } of happenings) {
    if (check === undefined) continue;
    const own = named.flatMap((name) => byId.get(name) ?? []);
    const answering = new Set([...own, ...(naming.get(id) ?? [])]);
    looked.set(id, lookedAt([...answering], check, gone));
  }
  return looked;
}

// A repair that was made after somebody looked, or was gone by then, was not looked at. Whoever finds that one did not hold mends
// again on that very day: then it is the earlier ones that they looked at, or where all are of that day the first that the
// complaint names and that still stood in the evening.
function lookedAt(
  repairs: readonly LedgerEntry[],
  { on, answer }: Check,
  gone: ReadonlyMap<string, string>,
): readonly LedgerEntry[] {
  const there = repairs.filter((repair) => repair.on <= on && (gone.get(repair.id) ?? on) >= on);
  if (answer === "yes") return there;
  const earlier = there.filter((repair) => repair.on < on);
  if (earlier.length > 0) return earlier;
  const first = there.find((repair) => gone.get(repair.id) !== on) ?? there[0];
  return first === undefined ? [] : [first];
}
