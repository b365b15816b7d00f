import { describe, expect, it } from "vitest";
import { movedUrl } from "../../../src/core/amend/goal/moved-url.ts";
import { planRename } from "../../../src/core/amend/goal/plan-rename.ts";
import { ScoreError } from "../../../src/core/errors.ts";
import { goalNames } from "../../../src/core/history/goal-names.ts";
import { joinMoves } from "../../../src/core/history/join-moves.ts";
import { versionOf } from "../../../src/core/history/version.ts";
import { fileAt, OCCASION, scoreWith } from "../../helpers/plans.ts";
import { GOAL, GOAL_FILE, tidewellFiles } from "../../helpers/tidewell.ts";

const MOVE = { from: "old", to: "new" };
const TEXT = tidewellFiles()[GOAL_FILE] ?? "";

function renamed(text: string, more: Readonly<Record<string, string>> = {}, to = "new", title?: string) {
  const score = scoreWith({ ...tidewellFiles(), ...more, [GOAL_FILE]: text });
  const goal = score.goals.find(({ id }) => id === GOAL);
  if (goal === undefined) throw new Error("no goal");
  return planRename(
    { to, title, by: "Dana", because: undefined, override: undefined },
    goal,
    score,
    OCCASION,
  );
}

function textAfter(text: string, to = "new", title?: string): string | undefined {
  return renamed(text, {}, to, title).plan.files.find((file) => file.path === `goals/${to}.md`)?.after;
}

const withFormerly = (lines: string): string => TEXT.replace("\n---\n\n#", `\n${lines}\n---\n\n#`);

describe("what a renamed goal was called", () => {
  it.each([
    ["nothing yet", "x-a: b", "formerly: [have-it-fixed-once]\nx-a: b"],
    ["a list in brackets", "formerly: [a, b] # kept", "formerly: [a, b, have-it-fixed-once] # kept"],
    ["one word", "formerly: a", "formerly: [a, have-it-fixed-once]"],
    [
      "a list of lines",
      "formerly:\n  # first\n  - a\n  - b",
      "formerly:\n  # first\n  - a\n  - b\n  - have-it-fixed-once",
    ],
    ["the new name itself", "formerly: [new]", "formerly: [have-it-fixed-once]"],
    ["the new name on a line", "formerly:\n- new\n- b", "formerly:\n- b\n- have-it-fixed-once"],
  ])("is added to %s", (_what, before, after) => {
    const link = "\n## Repairs\n\n[What was mended here, and why](../repairs/new/)\n";
    expect(textAfter(withFormerly(before))).toBe(withFormerly(after) + link);
  });

  it("is written with the line endings of the file", () => {
    const text = textAfter(TEXT.replaceAll("\n", "\r\n"), "new", "Other words") ?? "";
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).toContain("goal: Other words\r\n");
    expect(text).toContain("# Other words\r\n");
  });
});

describe("a link to a renamed goal", () => {
  it.each([
    ["../goals/old.md", "voices/a.md", "../goals/new.md"],
    ["../goals/./old.md#never", "voices/a.md", "../goals/./new.md#never"],
    ["old.md?x", "goals/b.md", "new.md?x"],
    ["../repairs/old/", "goals/old.md", "../repairs/new/"],
    ["../repairs/old/2026-03-04-a-00000000.md", "goals/b.md", "../repairs/new/2026-03-04-a-00000000.md"],
    ["../../goals/old.md", "repairs/old/a.md", "../../goals/new.md"],
    ["../old/b.md", "repairs/old/a.md", "../new/b.md"],
    ["b.md", "repairs/old/a.md", undefined],
    ["../goals/older.md", "voices/a.md", undefined],
    ["old.md", "voices/a.md", undefined],
  ])("%s in %s becomes %s", (url, file, moved) => {
    expect(movedUrl(url, file, MOVE)).toBe(moved);
  });

  it("in its own file and its repairs is changed, and in another is told", () => {
    const repair = `repairs/${GOAL}/2026-03-04-a-00000000.md`;
    const story = `See [it](../../goals/${GOAL}.md "it"), and <https://e.org/${GOAL}.md>.`;
    const { plan, links } = renamed(`${TEXT}\n[again](${GOAL}.md#never)\n`, {
      [repair]: `---\nid: a-00000000\n---\n\n${story}\n`,
      "promise.md": `---\npromise: P\n---\n\n- [a goal](goals/${GOAL}.md)\n`,
    });
    const after = new Map(plan.files.map((file) => [file.path, file.after]));
    expect(after.get("goals/new.md")).toContain("[again](new.md#never)");
    expect(after.get("repairs/new/2026-03-04-a-00000000.md")).toContain(
      `See [it](../../goals/new.md "it"), and <https://e.org/${GOAL}.md>.`,
    );
    expect(after.has(repair) && after.get(repair)).toBeUndefined();
    expect(links).toEqual([
      { file: "promise.md", line: 5, column: 3, url: `goals/${GOAL}.md`, suggestion: "goals/new.md" },
    ]);
  });
});

describe("a name that a goal can't have", () => {
  it.each<[string, Record<string, string>, string, string]>([
    ["another goal had", { "goals/b.md": "---\ngoal: B\nformerly: [new]\n---\n" }, "new", "goal/former-name"],
    [
      "a retired goal had",
      { "repairs/new/2026-03-04-a-00000000.md": "---\nid: a-00000000\n---\n" },
      "new",
      "goal/retired-name",
    ],
    ["another goal has in capitals", { "goals/NEW.md": "---\ngoal: B\n---\n" }, "new", "goal/exists"],
    ["another goal has", {}, "know-the-price", "goal/exists"],
    ["Windows keeps for a device", {}, "con", "goal/unusable-title"],
    ["is the promise's", {}, "promise", "goal/unusable-title"],
  ])("is one that %s", (_what, files, to, code) => {
    expect(codeOf(() => renamed(TEXT, files, to))).toBe(code);
  });
});

function codeOf(body: () => unknown): string | undefined {
  try {
    body();
  } catch (error) {
    return error instanceof ScoreError ? error.code : String(error);
  }
  return undefined;
}

describe("the names of a goal", () => {
  const repair = (id: string, goal: string, formerly: string): string =>
    `---\nid: ${id}\ngoal: ${goal}\nkind: review\non: 2026-03-04\nby: D\nbecause: B\nformerly: [${formerly}]\n---\n`;

  it("are those that its repairs remember, when it is retired", () => {
    const score = scoreWith({
      "repairs/c/2026-03-04-a-00000000.md": repair("a-00000000", "b", "a"),
      "repairs/c/2026-03-05-a-00000001.md": repair("a-00000001", "c", "b"),
    });
    const { nameOf, namesOf } = goalNames(score);
    for (const name of ["a", "b", "c"]) {
      expect([...namesOf(name)].sort()).toEqual(["a", "b", "c"]);
      expect(nameOf(name)).toBe("c");
    }
    expect([...namesOf("d"), nameOf("d")]).toEqual(["d", "d"]);
  });
});

describe("a commit that moves a goal", () => {
  const versions = new Map([
    ["says", versionOf(fileAt("goals/new.md", "---\ngoal: G\nformerly: [old]\n---\n"))],
    ["silent", versionOf(fileAt("goals/new.md", "---\ngoal: G\n---\n"))],
  ]);
  const commit = { id: "c", parents: [], author: { name: "", email: "", date: undefined }, message: "" };
  const moved = (after: string) => {
    const files = [
      { path: "goals/old.md", before: "was", after: undefined },
      { path: "goals/new.md", before: undefined, after },
      { path: "repairs/old/r.md", before: "r", after: undefined },
      { path: "repairs/new/r.md", before: undefined, after: "r" },
    ];
    return joinMoves({ commit, files }, (holder) => versions.get(holder) ?? "missing").files;
  };

  it("is one step of one goal where the goal says what it was called", () => {
    expect(moved("says").map(({ path, before }) => [path, before])).toEqual([
      ["goals/new.md", "was"],
      ["repairs/new/r.md", "r"],
    ]);
  });

  it("is the end of one and the beginning of another where it does not", () => {
    expect(moved("silent").map(({ path }) => path)).toEqual([
      "goals/old.md",
      "goals/new.md",
      "repairs/new/r.md",
    ]);
  });
});
