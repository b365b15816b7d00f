import { describe, expect, it } from "vitest";
import { readText } from "../../../../src/core/document/document.ts";
import { sectionNames } from "../../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../../src/core/document/source-text.ts";
import { compareRevision } from "../../../../src/core/history/compare-revision.ts";
import type { Found, VersionAt } from "../../../../src/core/history/known-changes.ts";
import { ancestry } from "../../../../src/core/history/provenance/ancestry.ts";
import { originOf } from "../../../../src/core/history/provenance/origin.ts";
import { type Provenance, provenanceOf } from "../../../../src/core/history/provenance/provenance.ts";
import type { FileRevision, Revision } from "../../../../src/core/history/revision.ts";
import type { Version } from "../../../../src/core/history/semantic-diff.ts";
import { buildTimeline, type LedgerEntry } from "../../../../src/core/history/timeline.ts";
import { versionOf } from "../../../../src/core/history/version.ts";

const PATH = "goals/fix-it.md";

/** A goal with these nevers, `id: words`, and these sentences of how it must feel. */
function version(nevers: Readonly<Record<string, string>>, feel = "", formerly = ""): Version {
  const list = Object.entries(nevers).map(([id, words]) => `  ${id}: ${words}\n`);
  const keys = `goal: Fix it\n${formerly}${list.length === 0 ? "" : `never:\n${list.join("")}`}`;
  const text = `---\n${keys}---\n\n# Fix it\n\n## How it must feel\n\n${feel}\n`;
  return versionOf(readText(PATH, "goal", sourceOf(text), sectionNames()));
}

function commit(id: string, day: string, message: string, ...files: FileRevision[]): Revision {
  const author = { name: "Dana", email: "d@e.f", date: `${day}T10:00:00+00:00` };
  return { commit: { id, parents: [], author, message }, files };
}

const file = (before: string | undefined, after: string | undefined, path = PATH): FileRevision => ({
  path,
  before,
  after,
});

const compose = "Write it down\n\nScore-Kind: compose\nScore-Goal: fix-it";
const mend = (id: string): string =>
  `Mend\n\nScore-Amendment: ${id}\nScore-Goal: fix-it\nScore-Kind: mend\nScore-Because: it broke\nScore-By: Ade`;

function entry(id: string, on: string, clauses: readonly string[]): LedgerEntry {
  const path = `repairs/fix-it/${on}-${id}.md`;
  const facts = { kind: "mend", by: "Ade", because: `because of ${id}`, complaints: [] };
  const absent = { keepUntil: undefined, checkOn: undefined, takesBack: undefined };
  return {
    id,
    goal: "fix-it",
    on,
    path,
    clauses,
    weakens: [],
    replaces: [],
    formerly: [],
    ...absent,
    ...facts,
  };
}

interface Given {
  readonly versions: Readonly<Record<string, Found>>;
  /** The newest first. */
  readonly commits: readonly Revision[];
  readonly ledger?: readonly LedgerEntry[];
  readonly cut?: readonly string[];
  readonly path?: string;
  readonly names?: readonly string[];
  /** What lies on the disk, where that is not what the newest commit has. */
  readonly disk?: Version;
}

/** Traces what `head` has of the goal, or what lies on the disk. */
function traced({ versions, commits, ledger = [], cut = [], path = PATH, names = [], disk }: Given) {
  const versionAt: VersionAt = (holder) => versions[holder] ?? "missing";
  const cutAt = new Set(cut);
  const lines = provenanceOf(
    disk ?? (versions["head"] as Version),
    { path, holder: "head" },
    {
      birthOf: ancestry(commits, new Set(["fix-it", ...names]), versionAt),
      timeline: buildTimeline(
        commits.map((commit) => compareRevision(commit, versionAt, cutAt.has(commit.commit.id))),
        ledger,
      ),
      ledger: new Map(ledger.map((each) => [each.id, each])),
      goal: "fix-it",
      nameOf: (goal) => (names.includes(goal) ? "fix-it" : goal),
      versionAt,
      cut: cutAt,
      outcomes: new Map(),
    },
  );
  return (clause: string): Provenance => {
    const found = lines.find(({ line }) => line.clause === clause || line.words === clause);
    if (found === undefined) throw new Error(`no line ${clause}`);
    return found;
  };
}

const commitsOf = ({ steps }: Provenance) => steps.map((step) => step.entry?.commit);

describe("a line of a goal is traced to", () => {
  it("its first writing, through every rewording", () => {
    const of = traced({
      versions: {
        head: version({ ask: "Ask them to ring", wait: "Make them wait" }),
        middle: version({ ask: "Ask them to call back", wait: "Make them wait" }),
        first: version({ ask: "Ask them to ring back", wait: "Make them wait" }),
      },
      commits: [
        commit("c", "2026-03-03", "Tweak", file("middle", "head")),
        commit("b", "2026-03-02", mend("a-00000001"), file("first", "middle")),
        commit("a", "2026-03-01", compose, file(undefined, "first")),
      ],
    });
    expect(commitsOf(of("ask"))).toEqual(["c", "b", "a"]);
    expect(of("ask").steps.map(({ before }) => before)).toEqual([
      "Ask them to call back",
      "Ask them to ring back",
      undefined,
    ]);
    expect([of("ask").repaired, of("ask").unrecorded, originOf(of("ask"))]).toEqual([1, 1, "unrecorded"]);
    expect([commitsOf(of("wait")), originOf(of("wait"))]).toEqual([["a"], "first-written"]);
  });

  it("where it was written again, once it had been taken out", () => {
    const words = { ask: "Ask them to ring" };
    const of = traced({
      versions: { head: version(words), gone: version({}) },
      commits: [
        commit("c", "2026-03-03", mend("a-00000001"), file("gone", "head")),
        commit("b", "2026-03-02", "Drop", file("head", "gone")),
        commit("a", "2026-03-01", compose, file(undefined, "head")),
      ],
    });
    expect([commitsOf(of("ask")), originOf(of("ask"))]).toEqual([["c"], "amended"]);
  });

  it("its first writing, where only its id was changed since", () => {
    const of = traced({
      versions: {
        head: version({ hurry: "Make them wait", ask: "Ask them to ring" }),
        first: version({ wait: "Make them wait" }),
      },
      commits: [
        commit("b", "2026-03-02", "Rename", file("first", "head")),
        commit("a", "2026-03-01", compose, file(undefined, "first")),
      ],
    });
    expect([commitsOf(of("hurry")), commitsOf(of("ask"))]).toEqual([["a"], ["b"]]);
  });

  it("the commit that made these words, and not an older one of the same words", () => {
    const other = version({ ask: "Ask them to call" });
    const of = traced({
      versions: { head: version({ ask: "Ask them to ring" }), other },
      commits: [
        commit("c", "2026-03-03", "Back", file("other", "head")),
        commit("b", "2026-03-02", "Away", file("head", "other")),
        commit("a", "2026-03-01", compose, file(undefined, "head")),
      ],
    });
    expect(commitsOf(of("ask"))).toEqual(["c", "b", "a"]);
  });

  it("an edit that is not committed yet", () => {
    const of = traced({
      versions: { head: version({ ask: "Ask them to ring" }) },
      commits: [commit("a", "2026-03-01", compose, file(undefined, "head"))],
      disk: version({ ask: "Ask them to ring back", wait: "Make them wait" }),
    });
    expect([originOf(of("ask")), commitsOf(of("ask"))]).toEqual(["uncommitted", [undefined, "a"]]);
    expect([originOf(of("wait")), commitsOf(of("wait"))]).toEqual(["uncommitted", [undefined]]);
  });

  it("a sentence of a section, of which another one was changed since", () => {
    const of = traced({
      versions: {
        head: version({}, "Heard at last, and at home. Calm."),
        first: version({}, "Heard, and at home. Calm."),
      },
      commits: [
        commit("b", "2026-03-02", mend("a-00000001"), file("first", "head")),
        commit("a", "2026-03-01", compose, file(undefined, "first")),
      ],
    });
    expect(commitsOf(of("Heard at last, and at home."))).toEqual(["b", "a"]);
    expect(commitsOf(of("Calm."))).toEqual(["a"]);
  });
});

describe("at a merge", () => {
  const [ask, wait] = [{ ask: "Ask them to ring" }, { wait: "Make them wait" }];
  const sides = {
    base: version({ ask: "Ask them to ring back" }),
    ours: version(ask),
    theirs: version({ ask: "Ask them to ring back", ...wait }),
  };
  const commits = (...files: FileRevision[]) => [
    commit("m", "2026-03-04", "Merge", ...files),
    commit("t", "2026-03-03", mend("a-00000002"), file("base", "theirs")),
    commit("o", "2026-03-02", mend("a-00000001"), file("base", "ours")),
    commit("a", "2026-03-01", compose, file(undefined, "base")),
  ];

  it("each line goes on with the side that brought it", () => {
    const of = traced({
      versions: { ...sides, head: version({ ...ask, ...wait }) },
      commits: commits({ path: PATH, before: "ours", after: "head", otherBefore: "theirs" }),
    });
    expect([commitsOf(of("ask")), commitsOf(of("wait"))]).toEqual([["o", "a"], ["t"]]);
  });

  it("what neither side had came with the merge itself", () => {
    const of = traced({
      versions: { ...sides, head: version({ ask: "Ask them to ring us", ...wait, shout: "Shout" }) },
      commits: commits({ path: PATH, before: "ours", after: "head", otherBefore: "theirs" }),
    });
    expect([commitsOf(of("ask")), commitsOf(of("shout"))]).toEqual([["m", "o", "a"], ["m"]]);
  });

  it("a goal that one side renamed goes on with what the other side changed under its former name", () => {
    const [now, former] = [PATH, "goals/mend-it.md"];
    const renamed = "formerly: [mend-it]\n";
    const of = traced({
      versions: {
        base: version({ ask: "Ask them to ring back" }),
        ours: version(ask),
        theirs: version({ ask: "Ask them to ring back", ...wait }, "", renamed),
        head: version({ ...ask, ...wait }, "", renamed),
      },
      commits: [
        // Git lists no file that the merge has not got, as one of its sides.
        commit("m", "2026-03-04", "Merge", {
          path: now,
          before: undefined,
          after: "head",
          otherBefore: "theirs",
        }),
        commit("t", "2026-03-03", "Rename", file(undefined, "theirs", now), file("base", undefined, former)),
        commit("o", "2026-03-02", "Edit", file("base", "ours", former)),
        commit("a", "2026-03-01", compose, file(undefined, "base", former)),
      ],
    });
    expect([commitsOf(of("ask")), commitsOf(of("wait"))]).toEqual([["o", "a"], ["t"]]);
  });
});

describe("a goal that was renamed is followed", () => {
  const words = { ask: "Ask them to ring" };
  const renamedIn = (after: Version, before = version(words), names: readonly string[] = []) =>
    traced({
      versions: { head: after, before },
      names,
      commits: [
        commit(
          "b",
          "2026-03-02",
          "Rename",
          file(undefined, "head"),
          file("before", undefined, "goals/mend-it.md"),
        ),
        commit("a", "2026-03-01", compose, file(undefined, "before", "goals/mend-it.md")),
      ],
    })("ask");

  it("where it says what it was called", () => {
    expect(commitsOf(renamedIn(version(words, "", "formerly: [mend-it]\n")))).toEqual(["a"]);
  });

  it("where it says so only since a later commit", () => {
    expect(commitsOf(renamedIn(version(words, "Calm."), version(words), ["mend-it"]))).toEqual(["a"]);
  });

  it("by hand, where its words came along unchanged", () => {
    const of = traced({
      versions: { head: version(words) },
      commits: [
        commit(
          "b",
          "2026-03-02",
          "Move",
          file(undefined, "head"),
          file("head", undefined, "goals/mend-it.md"),
        ),
        commit("a", "2026-03-01", compose, file(undefined, "head", "goals/mend-it.md")),
      ],
    });
    expect(commitsOf(of("ask"))).toEqual(["a"]);
  });

  it("by hand, where most of its words came along", () => {
    const nevers = { ...words, wait: "Make them wait" };
    expect(commitsOf(renamedIn(version({ ...nevers, shout: "Shout" }), version(nevers)))).toEqual(["a"]);
  });

  it("and another goal that went with the same commit is not taken for it", () => {
    expect(commitsOf(renamedIn(version(words), version({ shout: "Shout" })))).toEqual(["b"]);
  });
});

describe("what is not known is said to be so", () => {
  const ask = { ask: "Ask them to ring" };

  it("where a shallow clone was cut, though everything seems to begin there", () => {
    const of = traced({
      versions: { head: version({ ...ask, wait: "Make them wait" }), cut: version(ask) },
      commits: [
        commit("b", "2026-03-02", "Add", file("cut", "head")),
        commit("a", "2026-03-01", "Cut", file(undefined, "cut")),
      ],
      cut: ["a"],
    });
    expect([originOf(of("ask")), of("ask").brokenOff, commitsOf(of("ask"))]).toEqual([
      "unknown",
      "shallow",
      [],
    ]);
    expect([originOf(of("wait")), of("wait").brokenOff]).toEqual(["unrecorded", undefined]);
  });

  it("and what the ledger knows of it is told all the same", () => {
    const of = traced({
      versions: { head: version({ ...ask, wait: "Make them wait" }) },
      commits: [commit("a", "2026-03-09", "Cut", file(undefined, "head"))],
      cut: ["a"],
      ledger: [
        entry("a-00000001", "2026-03-01", ["fix-it#ask"]),
        entry("a-00000002", "2026-03-02", ["fix-it#ask"]),
      ],
    });
    expect(of("ask").steps.map((step) => step.entry?.id)).toEqual(["a-00000002", "a-00000001"]);
    expect([of("ask").repaired, of("ask").brokenOff]).toEqual([2, "shallow"]);
    expect(of("wait").steps).toEqual([]);
  });

  it("where a version between can't be read, for what is otherwise behind it, and only for that", () => {
    const of = traced({
      versions: {
        head: version({ ...ask, wait: "Make them wait" }),
        broken: "unreadable",
        first: version(ask),
      },
      commits: [
        commit("c", "2026-03-03", "Mend the file", file("broken", "head")),
        commit("b", "2026-03-02", "Break", file("first", "broken")),
        commit("a", "2026-03-01", compose, file(undefined, "first")),
      ],
    });
    expect([commitsOf(of("ask")), of("ask").brokenOff]).toEqual([["a"], undefined]);
    expect([commitsOf(of("wait")), of("wait").brokenOff, originOf(of("wait"))]).toEqual([
      [],
      "unreadable",
      "unknown",
    ]);
  });
});

describe("a squash that brought several amendments", () => {
  const brought = (id: string, day: string): FileRevision =>
    file(undefined, id, `repairs/fix-it/${day}-${id}.md`);
  const squashed = (...ledger: LedgerEntry[]) =>
    traced({
      versions: {
        head: version({ ask: "Ask them to ring", wait: "Make them wait" }, "Calm."),
        first: version({ ask: "Ask them to ring back" }),
      },
      commits: [
        commit(
          "b",
          "2026-03-09",
          "Squash",
          file("first", "head"),
          ...ledger.map(({ id, on }) => brought(id, on)),
        ),
        commit("a", "2026-03-01", compose, file(undefined, "first")),
      ],
      ledger,
    });

  it("gives each clause the one that names it, and counts all that do", () => {
    const of = squashed(
      entry("a-00000001", "2026-03-02", ["fix-it#ask"]),
      entry("a-00000002", "2026-03-03", ["fix-it#wait"]),
      entry("a-00000003", "2026-03-04", ["fix-it#ask"]),
    );
    expect([of("ask").steps[0]?.entry?.id, of("ask").repaired]).toEqual(["a-00000003", 2]);
    expect([of("wait").steps[0]?.entry?.id, of("wait").repaired]).toEqual(["a-00000002", 1]);
  });

  it("says of what none of them names that it is one of them", () => {
    const of = squashed(entry("a-00000001", "2026-03-02", []), entry("a-00000002", "2026-03-03", []));
    expect(of("Calm.").steps[0]?.oneOf).toEqual(["a-00000002", "a-00000001"]);
  });
});
