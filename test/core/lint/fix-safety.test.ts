import process from "node:process";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf, readGoal } from "../../../src/core/score/goal.ts";
import { readGoalText } from "../../helpers/arbitrary.ts";
import { filesOf, fixAll, textOfFile } from "../../helpers/lint.ts";
import { typedGoal } from "../../helpers/typed-goal.ts";

/** More of them run every night. */
const RUNS = { numRuns: Number(process.env["SCORE_LINT_RUNS"] ?? 15) };

const GOAL = "goals/have-it-fixed-once.md";

const fixed = (text: string): string => textOfFile(fixAll(filesOf({ [GOAL]: text })), GOAL);

describe("what --fix writes", () => {
  it("is what it would write once more, and keeps every clause, word, note and line ending", () => {
    fc.assert(
      fc.property(typedGoal, (text) => {
        const once = fixed(text);
        expect(fixed(once)).toBe(once);
        keepsClauses(text, once);
        keepsWords(text, once);
        keepsForm(text, once);
      }),
      RUNS,
    );
  });

  it("has the title in one line, however it is written above", () => {
    const after = fixed('---\ngoal: "Have it\\n# fixed\\n\\nonce"\n---\n\nWords.\n');
    expect(after).toContain("\n# Have it # fixed once\n");
  });

  it("has a title of one mark as the title that it is", () => {
    expect(fixed("---\ngoal: '#'\n---\n\nWords.\n").match(/^# /gm)).toEqual(["# "]);
  });
});

// An id that nobody wrote yet may become another, where both lists would have the same.
function keepsClauses(before: string, after: string): void {
  const kept = clausesOf(readGoal(readGoalText(after)));
  const lost = clausesOf(readGoal(readGoalText(before))).filter(
    ({ list, id, text, pinned }) =>
      !kept.some((other) => other.list === list && other.text === text && (other.id === id || !pinned)),
  );
  expect(lost).toEqual([]);
}

// But those of a heading that says otherwise than goal:.
function keepsWords(before: string, after: string): void {
  const kept = countsOf(after);
  const lost = [...countsOf(withoutTitle(before))].filter(([word, count]) => (kept.get(word) ?? 0) < count);
  expect(lost).toEqual([]);
}

function keepsForm(before: string, after: string): void {
  expect(after.startsWith("\uFEFF")).toBe(before.startsWith("\uFEFF"));
  const [feeds, returns] = [after.split("\n").length, after.split("\r\n").length];
  expect(returns).toBe(before.includes("\r\n") ? feeds : 1);
  const notes = before.match(/^\s*# (?:since|kept).*$|<!--.*?-->/gm) ?? [];
  for (const note of notes) expect(after).toContain(note.trim());
}

function withoutTitle(text: string): string {
  const { outline, source } = readGoalText(text);
  const span = outline.title?.span;
  return span === undefined ? source.text : source.text.slice(0, span.start) + source.text.slice(span.end);
}

// What quotes need is written as an escape: the word is there all the same.
function countsOf(text: string): ReadonlyMap<string, number> {
  const plain = text.replace(/\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrtNLP_])/gi, " ");
  const counts = new Map<string, number>();
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
