import { describe, expect, it } from "vitest";
import { brokenReferences } from "../../../src/core/score/references.ts";
import { filesOf, lintFiles, scoreOf } from "../../helpers/lint.ts";

const GOALS = 40;
const CLAUSES = 140;

function goalFile(at: number): string {
  const clauses = Array.from({ length: CLAUSES }, (_, id) => `  clause-${id}: Sentence ${id}\n`).join("");
  return `---\ngoal: Goal ${at}\nowner: Dana\nfor: customer\nnever:\n${clauses}---\n\n# Goal ${at}\n`;
}

function rehearsal(count: number): string {
  const hard = Array.from({ length: count }, (_, at) => `  - goal-3#clausee-${at}\n`).join("");
  return `---\ngoal: goal-3\non: 2026-03-01\nhard:\n${hard}---\n\nWords.\n`;
}

function files(count: number) {
  const goals = Array.from({ length: GOALS }, (_, at) => [`goals/goal-${at}.md`, goalFile(at)] as const);
  return filesOf({ ...Object.fromEntries(goals), "rehearsals/2026-03-01-goal-3.md": rehearsal(count) });
}

describe("references that lead nowhere", () => {
  it("share the names that are known, and those of the goal that they name", () => {
    const score = scoreOf(files(3));
    const document = score.rehearsals[0]?.document;
    const broken = document === undefined ? [] : brokenReferences(document, score);
    expect(broken).toHaveLength(3);
    expect(new Set(broken.map(({ known }) => known)).size).toBe(1);
    expect(broken[0]?.known.size).toBe(GOALS * CLAUSES);
    expect(broken[0]?.near.size).toBe(CLAUSES);
  });

  it("are told each, and the first of a file with what was meant", () => {
    const found = lintFiles(files(1_400)).findings.filter(({ rule }) => rule === "link/broken");
    expect(found).toHaveLength(1_400);
    expect(found[0]?.message).toBe('there is no clause "goal-3#clausee-0"; did you mean "goal-3#clause-0"?');
    expect(found.filter(({ message }) => message.includes("did you mean"))).toHaveLength(20);
  }, 20_000);
});
