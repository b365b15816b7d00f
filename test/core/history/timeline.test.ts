import { describe, expect, it } from "vitest";
import { readText } from "../../../src/core/document/document.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { compareRevision } from "../../../src/core/history/compare-revision.ts";
import type { Found } from "../../../src/core/history/known-changes.ts";
import type { FileRevision, Revision } from "../../../src/core/history/revision.ts";
import { buildTimeline, type LedgerEntry } from "../../../src/core/history/timeline.ts";
import { versionOf } from "../../../src/core/history/version.ts";

const PATH = "goals/fix-it.md";

function version(...never: string[]): Found {
  const text = `---\ngoal: Fix it\nnever:\n${never.map((id) => `  ${id}: We never ${id}\n`).join("")}---\n`;
  return versionOf(readText(PATH, "goal", sourceOf(text), sectionNames()));
}

const VERSIONS: Readonly<Record<string, Found>> = {
  one: version("ask"),
  two: version("ask", "wait"),
  broken: "unreadable",
};

function revision(id: string, message: string, ...files: FileRevision[]): Revision {
  const author = { name: "Dana", email: "d@e.f", date: "2026-03-04T10:00:00+00:00" };
  return { commit: { id, parents: [], author, message }, files };
}

function goal(before: string | undefined, after: string | undefined): FileRevision {
  return { path: PATH, before, after };
}

function repair(id: string, on: string): LedgerEntry {
  const path = `repairs/fix-it/${on}-${id}.md`;
  const facts = { kind: "improve", by: "Dana", because: `because of ${id}` };
  const absent = { keepUntil: undefined, checkOn: undefined, takesBack: undefined };
  const lists = { complaints: [], weakens: [], replaces: [], clauses: [], formerly: [] };
  return { id, goal: "fix-it", on, path, ...lists, ...absent, ...facts };
}

function brought(entry: LedgerEntry, before?: string): FileRevision {
  return { path: entry.path, before, after: "blob" };
}

function timeline(revisions: readonly Revision[], ledger: readonly LedgerEntry[] = []) {
  const compared = revisions.map((one) =>
    compareRevision(one, (holder) => VERSIONS[holder] ?? "missing", false),
  );
  return buildTimeline(compared, ledger);
}

describe("a version that is not known", () => {
  it("takes nothing away when it comes, and brings nothing when it goes", () => {
    const told = timeline([
      revision("c", "Revert", goal("broken", "one")),
      revision("b", "Break", goal("one", "broken")),
    ]);
    expect(told.map(({ changes }) => changes)).toEqual([[], []]);
    expect(told.map(({ notes }) => notes)).toEqual([
      ["the version before this one could not be read, so what changed is not known"],
      ["this version could not be read, so what changed is not known"],
    ]);
  });

  it("is no first writing where Git has lost the version before", () => {
    expect(timeline([revision("b", "Tweak", goal("lost", "two"))])).toMatchObject([
      {
        changes: [],
        recorded: "none",
        notes: [
          "the version before this one is missing or damaged in Git's store, so what changed is not known",
        ],
      },
    ]);
  });

  it("keeps the facts of the amendment that came with it", () => {
    const message = "x\n\nScore-Amendment: a-00000001\nScore-Goal: fix-it\nScore-Kind: mend\n";
    expect(timeline([revision("b", message, goal("one", "lost"))])).toMatchObject([
      {
        id: "a-00000001",
        kind: "mend",
        changes: [],
        notes: [expect.stringContaining("this version is missing")],
      },
    ]);
  });

  it("on the other side of a merge leaves open what the merge decided", () => {
    const merge = { ...goal("one", "two"), otherBefore: "broken" };
    expect(timeline([revision("m", "Merge", merge)])).toMatchObject([
      { changes: [], notes: [expect.stringContaining("that was merged")] },
    ]);
  });

  it("is compared with nothing where only the mode of the file changed", () => {
    expect(timeline([revision("b", "chmod", goal("broken", "broken"))])).toEqual([]);
  });
});

describe("a version that is known", () => {
  it("is compared with the one before, with none before the first, and with none after the last", () => {
    const told = timeline([
      revision("c", "Drop", goal("two", undefined)),
      revision("b", "Tweak", goal("one", "two")),
      revision("a", "x\n\nScore-Kind: compose\n", goal(undefined, "one")),
    ]);
    expect(told.map(({ kind, recorded, notes }) => [kind, recorded, notes])).toEqual([
      [undefined, "none", []],
      [undefined, "none", []],
      ["compose", "commit", []],
    ]);
    expect(told.map(({ changes }) => changes.map(({ op, clause }) => `${op} ${clause ?? "title"}`))).toEqual([
      ["removed title", "removed ask", "removed wait"],
      ["added wait"],
      ["added title", "added ask"],
    ]);
  });
});

describe("a squash of several amendments of one goal", () => {
  const [early, late] = [repair("a-00000002", "2026-03-01"), repair("a-00000001", "2026-03-02")];

  it("tells every one of them at its commit, the latest first, and what changed once", () => {
    const files = [brought(early), brought(late), goal("one", "two")];
    const told = timeline([revision("s", "Squashed", ...files)], [early, late]);
    expect(told).toMatchObject([
      { id: late.id, commit: "s", recorded: "ledger", notes: [], changes: [{ clause: "wait" }] },
      {
        id: early.id,
        commit: "s",
        date: "2026-03-04T10:00:00+00:00",
        because: "because of a-00000002",
        recorded: "ledger",
        changes: [],
        notes: [`it came in together with ${late.id}, and what changed is told there`],
      },
    ]);
  });

  it("lets the trailers speak first where they name one of them", () => {
    const message = `x\n\nScore-Amendment: ${early.id}\nScore-Goal: fix-it\n`;
    const files = [brought(early), brought(late), goal("one", "two")];
    const told = timeline([revision("s", message, ...files)], [early, late]);
    expect(told.map(({ id, recorded }) => [id, recorded])).toEqual([
      [early.id, "both"],
      [late.id, "ledger"],
    ]);
  });

  it("does not count a repair file that was there before", () => {
    const files = [brought(early, "older"), brought(late), goal("one", "two")];
    const told = timeline([revision("s", "Squashed", ...files)], [early, late]);
    expect(told.map(({ id, commit }) => [id, commit])).toEqual([
      [late.id, "s"],
      [early.id, undefined],
    ]);
  });
});
