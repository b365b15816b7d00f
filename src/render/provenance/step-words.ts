import { isFirstWriting } from "../../core/history/provenance/origin.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { TimelineEntry } from "../../core/history/timeline.ts";

/** Returns the day of a step, or that it has none. */
export function dayOf({ date }: Pick<TimelineEntry, "date">): string {
  return date?.slice(0, 10) ?? "(no date)";
}

/** Says of the latest step of a line that it was no mend, which is what everybody expects: a patch, a taking back, or less than before. */
export function lessened({ line, steps: [latest] }: Provenance): string {
  const { kind, takesBack, weakens = [] } = latest?.entry ?? {};
  if (takesBack !== undefined) return ", taken back";
  if (kind === "patch") return ", as a patch";
  // What is weakened is named; what else came with it may well be what it was weakened for.
  const isWeaker = weakens.some(({ clause }) => clause === line.clause);
  return kind === "weaken" && isWeaker ? ", weakened" : "";
}

/** Says when and by whom a line got the words of one of its steps. */
export function whenWritten({ steps, brokenOff }: Provenance, at: number): string {
  const entry = steps[at]?.entry;
  if (entry === undefined) return "a day that is not known here";
  const isFirst = at === steps.length - 1 && brokenOff === undefined && isFirstWriting(entry);
  const after = entry.complaints.length === 0 ? "" : `, after ${entry.complaints.join(", ")}`;
  return `${dayOf(entry)}${isFirst ? ", first written" : ""}${byWhom(entry)}${after}`;
}

/** Says who decided, and who recorded it where that is somebody else, to be set behind a day. */
export function byWhom({ by, author }: Pick<TimelineEntry, "by" | "author">): string {
  const who = by ?? author;
  const recorded = by === undefined || author === undefined || by === author ? "" : `, recorded by ${author}`;
  return who === undefined ? "" : ` by ${who}${recorded}`;
}
