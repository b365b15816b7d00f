import { entryOf, pairsOf, textOf, textsOf } from "../score/keys.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import type { LedgerEntry } from "./timeline.ts";

/** Reads the repair files of a score as facts. What can't be read is left out; lint tells of it. */
export function ledgerOf(score: Score): readonly LedgerEntry[] {
  return score.repairs.flatMap(ledgerEntry);
}

function ledgerEntry({ document }: ScoreRecord): LedgerEntry[] {
  const text = (key: string): string => textOf(document, key)?.text ?? "";
  if (document.kind !== "repair" || entryOf(document, "id") === undefined) return [];
  return [
    {
      id: text("id"),
      goal: text("goal"),
      kind: text("kind"),
      on: text("on"),
      by: text("by"),
      because: text("because"),
      complaints: textsOf(document, "complaints").map((complaint) => complaint.text),
      weakens: pairsOf(document, "weakens").map(({ id, value }) => ({ clause: id.text, why: value.text })),
      replaces: textsOf(document, "replaces").map((clause) => clause.text),
      path: document.path,
    },
  ];
}
