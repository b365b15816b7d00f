import { amendmentIdIn } from "../history/amendment-named.ts";
import { ledgerOf } from "../history/ledger-entries.ts";
import { complaintIdOf } from "../score/complaint.ts";
import type { Score } from "../score/score.ts";
import { type FoundComplaint, findComplaint } from "./find-complaint.ts";
import { type FoundRepair, findRepair } from "./find-repair.ts";

/** What a step of the complaint book can be about: a complaint, or a repair that somebody looked at. */
export type ComplaintOrRepair = { readonly complaint: FoundComplaint } | { readonly repair: FoundRepair };

/**
 * Finds what somebody names: a complaint by any of its names, or a repair by the id of its amendment or by its file.
 * @throws ScoreError where there is neither, or where several could be meant.
 */
export function complaintOrRepair(score: Score, name: string): ComplaintOrRepair {
  const id = amendmentIdIn(name);
  if (id === undefined || isComplaint(score, name, id)) return { complaint: findComplaint(score, name) };
  return { repair: findRepair(score, id) };
}

// The last words of a complaint may look like the id of an amendment: `2026-03-02-left-a-backrest`.
function isComplaint(score: Score, name: string, id: string): boolean {
  const ids = score.complaints.map((complaint) => complaint.id);
  if (ids.includes(complaintIdOf(name.trim()))) return true;
  return ids.some((other) => other.endsWith(`-${id}`)) && !ledgerOf(score).some((entry) => entry.id === id);
}
