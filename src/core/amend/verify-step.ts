import { ScoreError } from "../errors.ts";
import type { Change } from "../history/change.ts";
import type { Expected } from "./worked-step.ts";

const LISTS = new Set(["always", "never", "standard"]);

/**
 * Compares what an edit did, read back from the new text, with what it was to do.
 * @throws ScoreError `amend/not-as-planned` where they differ: then nothing is written.
 */
export function verifyStep(expected: readonly Expected[], found: readonly Change[]): void {
  const wanted = expected.filter((change) => LISTS.has(change.part)).map(signature);
  const got = found.filter((change) => LISTS.has(change.part)).map(signature);
  const lists = wanted.sort().join("\n") === got.sort().join("\n");
  const explained = new Set(expected.map((change) => change.clause).filter((clause) => clause !== undefined));
  const prose = (changes: readonly (Expected | Change)[]): string =>
    wordsOf(changes.filter((change) => !LISTS.has(change.part)));
  const told = found.filter((change) => change.clause === undefined || !explained.has(change.clause));
  if (lists && prose(expected) === prose(told)) return;
  throw new ScoreError(
    "refused",
    "amend/not-as-planned",
    "these words would change more of the file than they say, so nothing was written",
    {
      hint: "score amend <goal> --edit",
      data: { planned: expected, found },
    },
  );
}

function signature(change: Expected | Change): string {
  return JSON.stringify([
    change.part,
    change.op,
    change.part === "standard" ? change.clause : undefined,
    change.before,
    change.after,
  ]);
}

// Which sentence became which is a matter of likeness, and where one ends may depend on its neighbour; which words went and
// which came is not. A word on both sides of a part did neither.
function wordsOf(changes: readonly (Expected | Change)[]): string {
  const counts = new Map<string, number>();
  for (const { part, before, after } of changes) {
    for (const word of wordsIn(after)) count(counts, `${part} + ${word}`, `${part} - ${word}`);
    for (const word of wordsIn(before)) count(counts, `${part} - ${word}`, `${part} + ${word}`);
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
