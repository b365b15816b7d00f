import { complaintIdNamed } from "../complaint/complaint-id-named.ts";
import type { Score, ScoreRecord } from "../score/score.ts";
import { refuseUnreadable } from "./refuse-problems.ts";

/** Finds the complaints that an amendment answers, each once. @throws ScoreError where one is unknown or can't be read. */
export function complaintsNamed(names: readonly string[], score: Score): readonly ScoreRecord[] {
  const byId = new Map(score.complaints.map((record) => [record.id, record]));
  const ids = new Set(names.map((name) => complaintIdNamed(name, new Set(byId.keys()), "--complaint")));
  const records = [...ids].flatMap((id) => byId.get(id) ?? []);
  for (const { document } of records) refuseUnreadable(document);
  return records;
}
