import { readKeys } from "../score/read-keys.ts";
import type { KeptRecord, KeptScore } from "../score/score.ts";
import type { LedgerEntry } from "./timeline.ts";

const known = new WeakMap<KeptScore["repairs"], readonly LedgerEntry[]>();

/** Reads the repair files of a score as facts, once for each score. What can't be read is left out; lint tells of it. */
export function ledgerOf({ repairs }: Pick<KeptScore, "repairs">): readonly LedgerEntry[] {
  const entries = known.get(repairs) ?? repairs.flatMap(ledgerEntry);
  known.set(repairs, entries);
  return entries;
}

function ledgerEntry({ document }: KeptRecord): LedgerEntry[] {
  const keys = readKeys(document, "repair");
  if (keys === undefined) return [];
  const { id, goal, kind, on, by, because, complaints = [], replaces = [] } = keys;
  const { clauses = [], "keep-until": keepUntil, "check-on": checkOn, "takes-back": takesBack } = keys;
  const weakens = Object.entries(keys.weakens ?? {}).map(([clause, why]) => ({ clause, why }));
  const facts = { id, goal, kind, on, by, because, complaints, weakens, replaces };
  const { formerly = [], wrote = [], "took-out": tookOut = [] } = keys;
  const trace = wrote.length + tookOut.length === 0 ? undefined : { wrote, tookOut };
  return [{ ...facts, clauses, keepUntil, trace, checkOn, takesBack, formerly, path: document.path }];
}
