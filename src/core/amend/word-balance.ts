import type { Change } from "../history/change.ts";

/**
 * Counts which words went out of each part and which came in, as one text that can be compared. Which sentence became which is a
 * matter of likeness, and where one ends may depend on its neighbour; this is not. A word on both sides of a part did neither.
 */
export function wordBalance(
  changes: readonly Pick<Change, "part" | "clause" | "before" | "after">[],
): string {
  const counts = new Map<string, number>();
  for (const { part, clause = "", before, after } of changes) {
    const place = `${part} ${clause}`;
    for (const word of wordsIn(after)) count(counts, `${place} + ${word}`, `${place} - ${word}`);
    for (const word of wordsIn(before)) count(counts, `${place} - ${word}`, `${place} + ${word}`);
  }
  return [...counts]
    .map(([word, times]) => `${word} ${times}`)
    .sort()
    .join("\n");
}

function wordsIn(text: string | undefined): readonly string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}

function count(counts: Map<string, number>, word: string, opposite: string): void {
  const against = counts.get(opposite) ?? 0;
  if (against > 1) counts.set(opposite, against - 1);
  else if (against === 1) counts.delete(opposite);
  else counts.set(word, (counts.get(word) ?? 0) + 1);
}
