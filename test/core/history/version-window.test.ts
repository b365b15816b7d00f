import { describe, expect, it } from "vitest";
import type { FileRevision } from "../../../src/core/history/revision.ts";
import { VersionWindow } from "../../../src/core/history/version-window.ts";

function goal(before: string | undefined, after: string | undefined, path = "goals/fix-it.md"): FileRevision {
  return { path, before, after };
}

describe("the versions that are held while a history is gone through", () => {
  it("are of each goal the one that an earlier commit led to", () => {
    const window = new VersionWindow();
    const path = "goals/fix-it.md";
    expect(window.turnOf([goal("b", "c")])).toEqual({
      wanted: [
        { holder: "b", path },
        { holder: "c", path },
      ],
      done: ["c"],
    });
    expect(window.turnOf([goal("a", "b")])).toEqual({ wanted: [{ holder: "a", path }], done: ["b"] });
    expect(window.turnOf([goal(undefined, "a")])).toEqual({ wanted: [], done: ["a"] });
  });

  it("are read again where a version comes back that was let go", () => {
    const window = new VersionWindow();
    window.turnOf([goal("b", "c")]);
    expect(window.turnOf([goal("c", "b")]).wanted.map(({ holder }) => holder)).toEqual(["c"]);
  });

  it("are none of files that hold no goal, and both sides of a merge", () => {
    const window = new VersionWindow();
    expect(window.turnOf([goal(undefined, "r", "repairs/fix-it/2026-03-04-a-00000001.md")]).wanted).toEqual(
      [],
    );
    const merged = window.turnOf([{ ...goal("ours", "both"), otherBefore: "theirs" }]);
    expect(merged.wanted.map(({ holder }) => holder)).toEqual(["ours", "theirs", "both"]);
    expect(merged.done).toEqual(["both"]);
  });

  it("are no more than a bounded number, whatever the history looks like", () => {
    const window = new VersionWindow();
    for (let at = 0; at < 5_000; at += 1) window.turnOf([goal(`b${at}`, `a${at}`, `goals/g${at}.md`)]);
    expect(window.turnOf([goal("z", "b4999", "goals/g4999.md")]).wanted).toHaveLength(1);
    expect(window.turnOf([goal("z", "b0", "goals/g0.md")]).wanted).toHaveLength(1);
    expect(window.turnOf([goal("y", "b1", "goals/g1.md")]).wanted).toHaveLength(2);
  });
});
