import { followedComplaints } from "../history/followed-complaint.ts";
import { repairBook } from "../history/repair-book.ts";
import type { Score, ScoreRecord } from "../score/score.ts";

/** A goal that is still to be looked at, after the complaints that say so. */
export interface Elsewhere {
  readonly goal: string;
  readonly complaints: readonly string[];
}

/** Lists the other goals that some complaints said to look at, and that nothing was amended in after them yet. */
export function elsewhereOf(
  complaints: readonly ScoreRecord[],
  goal: string,
  score: Score,
): readonly Elsewhere[] {
  const book = repairBook(score);
  const followed = followedComplaints(book);
  const found = new Map<string, string[]>();
  for (const { id } of complaints) {
    const complaint = followed.get(id);
    const mended = new Set([goal, ...(complaint?.repairs ?? []).map((repair) => repair.goal)]);
    for (const other of complaint?.keys.elsewhere ?? [])
      if (!mended.has(other) && book.kept.has(other)) found.set(other, [...(found.get(other) ?? []), id]);
  }
  return [...found].map(([other, ids]) => ({ goal: other, complaints: ids }));
}
