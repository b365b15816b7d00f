import { describe, expect, it } from "vitest";
import { factsThatDiffer } from "../../../src/core/history/differing-facts.ts";
import type { FileRevision, Revision } from "../../../src/core/history/revision.ts";
import { statedFacts } from "../../../src/core/history/stated-facts.ts";
import { everythingTakenBack } from "../../../src/core/history/taken-back.ts";
import type { LedgerEntry } from "../../../src/core/history/timeline.ts";
import { readTrailers } from "../../../src/core/history/trailers.ts";

function revision(id: string, message: string, ...files: FileRevision[]): Revision {
  const author = { name: "Dana", email: "d@e.f", date: "2026-03-04T10:00:00+00:00" };
  return { commit: { id, parents: [], author, message }, files };
}

function file(id: string, after: string | undefined): FileRevision {
  return {
    path: `repairs/fix-it/2026-03-01-${id}.md`,
    before: after === undefined ? "blob" : undefined,
    after,
  };
}

function entry(id: string, takesBack?: string): LedgerEntry {
  const lists = { complaints: [], weakens: [], replaces: [], clauses: [], formerly: [] };
  const facts = { goal: "fix-it", kind: "improve", by: "Dana", because: "why", on: "2026-03-02" };
  return { id, ...facts, ...lists, keepUntil: undefined, checkOn: undefined, takesBack, path: `${id}.md` };
}

const REVERT = "Revert it\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n";

describe("an amendment is taken back", () => {
  it("by another that says so in its repair file", () => {
    const taken = everythingTakenBack([], [entry("a-00000001"), entry("a-00000002", "a-00000001")]);
    expect([...taken]).toEqual([
      ["a-00000001", { amendment: "a-00000002", commit: undefined, on: "2026-03-02" }],
    ]);
  });

  it("by another that only its commit tells of", () => {
    const message = "Back\n\nScore-Amendment: a-00000002\nScore-Goal: fix-it\nScore-Takes-Back: a-00000001\n";
    const taken = everythingTakenBack([revision("c", message)], [entry("a-00000001")]);
    expect([...taken]).toEqual([["a-00000001", { amendment: "a-00000002", commit: "c", on: "2026-03-04" }]]);
  });

  it("by a plain revert that took its repair file away", () => {
    const taken = everythingTakenBack([revision("c", REVERT, file("a-00000001", undefined))], []);
    expect([...taken.keys()]).toEqual(["a-00000001"]);
  });

  it("not where the file was brought again since, was only moved, or went without a revert", () => {
    const gone = file("a-00000001", undefined);
    expect(everythingTakenBack([revision("c", REVERT, gone)], [entry("a-00000001")]).size).toBe(0);
    const moved = { ...file("a-00000001", "blob"), path: "repairs/fixed/2026-03-01-a-00000001.md" };
    expect(everythingTakenBack([revision("c", REVERT, gone, moved)], []).size).toBe(0);
    expect(everythingTakenBack([revision("c", "Tidy up", gone)], []).size).toBe(0);
  });
});

describe("a repair file and its commit", () => {
  const stated = (lines: string) => statedFacts(readTrailers(`subject\n\n${lines}`));

  it("agree over folded lines, other blanks, another order, and trailers that are absent", () => {
    const own = { ...entry("a-00000001"), because: "one two  three", complaints: ["x", "y"] };
    const said = stated(
      "Score-Because: one\n two three\nScore-Complaint: y\nScore-Complaint: x\nScore-Kind: improve\n",
    );
    expect(factsThatDiffer(own, said)).toEqual([]);
  });

  it.each([
    ["kind", "Score-Kind: mend"],
    ["by", "Score-By: Sam"],
    ["because", "Score-Because: something else"],
    ["goal", "Score-Goal: other"],
    ["complaints", "Score-Complaint: x"],
    ["weakens", "Score-Weakens: ask: it is too much"],
    ["replaces", "Score-Replaces: ask"],
    ["keep-until", "Score-Keep-Until: 2026-04-01"],
    ["takes-back", "Score-Takes-Back: a-00000009"],
  ])("disagree on %s", (key, line) => {
    expect(factsThatDiffer(entry("a-00000001"), stated(line)).map((fact) => fact.key)).toEqual([key]);
  });
});
