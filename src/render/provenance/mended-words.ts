import { originOf } from "../../core/history/provenance/origin.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { TimelineEntry } from "../../core/history/timeline.ts";
import { byWhom, dayOf, lessened } from "./step-words.ts";

/** Says in one line when and why a line got its words of today; nothing where it was first written with them, or nobody knows. */
export function mendedInWords(provenance: Provenance): string | undefined {
  const [latest] = provenance.steps;
  const entry = latest?.entry;
  switch (originOf(provenance)) {
    case "amended":
      return entry && amendedInWords(entry, latest?.oneOf ?? [], lessened(provenance));
    case "unrecorded":
      return (
        entry &&
        `${dayOf(entry)}: ${latest?.before === undefined ? "added" : "changed"}${byWhom(entry)}, and nobody recorded why`
      );
    case "uncommitted":
      return "not committed yet";
    default:
      return undefined;
  }
}

function amendedInWords(entry: TimelineEntry, oneOf: readonly string[], what: string): string {
  const { complaints, because, id } = entry;
  if (oneOf.length > 1) return `${dayOf(entry)}: with one of ${oneOf.join(", ")}, which came in together`;
  const after = complaints.length === 0 ? "" : ` after ${complaints.join(", ")}`;
  const why = because === undefined ? "" : `: ${because}`;
  return `${dayOf(entry)}${what}${after}${why} (${id})`;
}
