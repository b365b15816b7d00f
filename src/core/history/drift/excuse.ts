import type { LedgerEntry } from "../timeline.ts";
import type { Strand } from "./strand.ts";

/** A recorded decision that less may be promised. */
export interface Excuse {
  readonly amendment: string;
  /** By today's name. */
  readonly goal: string;
  /** The bare ids of the clauses and standards that may say less, or be gone. */
  readonly lessens: ReadonlySet<string>;
  /** The bare ids of those that it retired: they may be gone, and nothing else. */
  readonly retires: ReadonlySet<string>;
  /** Its place among the steps: what came later it doesn't excuse. */
  readonly order: number;
  /** The sentences that it wrote, where its repair file keeps them. */
  readonly wrote: readonly string[];
}

/**
 * Reads from the repair files what may be less than it was: what `weakens` and `replaces` name, and what was retired. Other
 * amendments excuse nothing, whatever they changed.
 */
export function excusesIn(
  ledger: readonly LedgerEntry[],
  orderOf: (entry: LedgerEntry) => number,
  nameOf: (goal: string) => string,
): readonly Excuse[] {
  return ledger.flatMap((entry) => {
    const retired = entry.kind === "retire" ? entry.clauses.map((clause) => clause.replace(/^.*#/, "")) : [];
    const lessens = new Set([...entry.weakens.map(({ clause }) => clause), ...entry.replaces]);
    if (lessens.size + retired.length === 0) return [];
    const { id: amendment, trace } = entry;
    const place = { goal: nameOf(entry.goal), order: orderOf(entry) };
    return [{ amendment, ...place, lessens, retires: new Set(retired), wrote: trace?.wrote ?? [] }];
  });
}

/** Finds the latest decision about a strand; what was retired is excused only where it no longer `stands`. */
export function excuseOf(strand: Strand, excuses: readonly Excuse[], stands: boolean): Excuse | undefined {
  return excuses
    .filter(({ goal }) => goal === strand.goal)
    .filter(({ lessens, retires }) =>
      [...strand.ids].some((id) => lessens.has(id) || (!stands && retires.has(id))),
    )
    .reduce<Excuse | undefined>((last, one) => (last && last.order > one.order ? last : one), undefined);
}
