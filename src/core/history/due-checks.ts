import type { FiledComplaint } from "../score/complaints-of.ts";
import type { RepairBook } from "./repair-book.ts";
import type { LedgerEntry } from "./timeline.ts";

/** A check that was planned and not made. */
export interface DueCheck {
  readonly on: string;
  readonly complaint: FiledComplaint | undefined;
  /** The amendment that planned it; absent where the complaint did. */
  readonly amendment: LedgerEntry | undefined;
}

/** Lists the checks that nobody has answered yet, the earliest first. One that a complaint plans stands for those of its repairs. */
export function dueChecks(book: RepairBook): readonly DueCheck[] {
  const checked = (amendment: LedgerEntry): boolean => book.outcomes.get(amendment.id)?.held !== undefined;
  const proven = new Set(book.standing.filter(checked).flatMap(({ complaints }) => complaints));
  const byId = new Map(book.complaints.map((complaint) => [complaint.id, complaint]));
  // Complaints that plan a check, and the amendments that they name.
  const planned = new Set<string>();
  const checks: DueCheck[] = [];
  for (const complaint of book.complaints) {
    const { kind, held, "check-on": on } = complaint.keys;
    if (kind === "thanks" || on === undefined) continue;
    for (const id of [complaint.id, ...(complaint.keys.amendments ?? [])]) planned.add(id);
    if (held === undefined && !proven.has(complaint.id)) checks.push({ on, complaint, amendment: undefined });
  }
  for (const amendment of book.standing) {
    const { id, checkOn: on, complaints } = amendment;
    if (on === undefined || checked(amendment) || [id, ...complaints].some((name) => planned.has(name)))
      continue;
    const complaint = byId.get(complaints[0] ?? "");
    checks.push({ on, complaint, amendment });
  }
  return checks.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
