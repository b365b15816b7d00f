import { originOf } from "../../core/history/provenance/origin.ts";
import type { Provenance } from "../../core/history/provenance/provenance.ts";
import type { ReasonAfter } from "../../core/history/provenance/reasons-after.ts";
import type { GoalProvenance } from "../../core/history/provenance/result.ts";
import type { TimelineEntry } from "../../core/history/timeline.ts";
import { heldInWords } from "../held-words.ts";
import type { Shown, Style } from "../style.ts";
import { labelledLines } from "./labelled-lines.ts";
import { byWhom, dayOf, lessened, whenWritten } from "./step-words.ts";

/** Renders the life of a line: since when it says what it says, after what, what it said before, and whether it held. */
export function lifeLines(provenance: Provenance, facts: GoalProvenance, style: Style): Shown[] {
  const { steps, repaired, reasons } = provenance;
  const entry = steps[0]?.entry;
  const complaints = (entry?.complaints ?? []).map((id) => complaintWords(id, facts));
  return [
    ...labelledLines("since", since(provenance), style),
    ...complaints.flatMap((words) => labelledLines("after", words, style)),
    ...labelledLines("because", entry?.because, style),
    ...labelledLines("weakens", entry && whyLess(entry, provenance), style),
    ...reasons.flatMap((reason) => labelledLines("said why", saidWhy(reason), style)),
    ...steps.flatMap(({ before }, at) =>
      labelledLines("was", before && `${before} (from ${whenWritten(provenance, at + 1)})`, style),
    ),
    ...labelledLines("repaired", repaired === 0 ? undefined : timesInWords(repaired), style),
    ...labelledLines("edited", howOftenEdited(provenance), style),
    ...outcomeLines(provenance, facts, style),
  ];
}

function since(provenance: Provenance): string {
  const [latest] = provenance.steps;
  const entry = latest?.entry;
  const origin = originOf(provenance);
  if (origin === "uncommitted") return "not committed yet";
  if (origin === "unknown" || entry === undefined) return "not known here";
  if (origin === "first-written") return whenWritten(provenance, 0);
  if (latest !== undefined && latest.oneOf.length > 1)
    return `${dayOf(entry)}, with one of ${latest.oneOf.join(", ")}`;
  const commit = entry.commit?.slice(0, 10);
  if (origin === "unrecorded") return `${dayOf(entry)}${byWhom(entry)}, and nobody recorded why (${commit})`;
  const where = [entry.id, commit].filter((part) => part !== undefined).join(", ");
  return `${dayOf(entry)}${lessened(provenance)}${byWhom(entry)} (${where})`;
}

// Where one reason was given for both, it is told once.
function whyLess({ weakens, because }: TimelineEntry, { line }: Provenance): string | undefined {
  return weakens.find(({ clause, why }) => clause === line.clause && why !== because)?.why;
}

function saidWhy({ entry, why }: ReasonAfter): string {
  const because = entry.because === undefined || entry.because === why ? "" : `; ${entry.because}`;
  return `${why}${because} (${dayOf(entry)}${byWhom(entry)}, ${entry.id})`;
}

// An edit that is the latest step says so itself.
function howOftenEdited(provenance: Provenance): string | undefined {
  const { unrecorded } = provenance;
  const isTold = unrecorded === 1 && originOf(provenance) === "unrecorded";
  return unrecorded === 0 || isTold ? undefined : `${timesInWords(unrecorded)}, and nobody recorded why`;
}

function timesInWords(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

function outcomeLines({ repaired, outcome }: Provenance, facts: GoalProvenance, style: Style): Shown[] {
  if (repaired === 0) return [];
  const back = (outcome?.cameBack ?? []).map((id) => complaintWords(id, facts));
  const held = outcome?.held === undefined ? undefined : heldInWords(outcome.held);
  return [
    ...labelledLines("held", held ?? (back.length > 0 ? undefined : "nobody has looked yet"), style),
    ...back.flatMap((words) => labelledLines("came back", words, style)),
  ];
}

function complaintWords(id: string, { complaints }: GoalProvenance): string {
  const words = complaints.get(id) ?? "";
  return words === "" ? id : `${words} (${id})`;
}
