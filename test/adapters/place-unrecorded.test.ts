import { describe, expect, it } from "vitest";
import { placeUnrecorded } from "../../src/adapters/place-unrecorded.ts";
import { workplace } from "../helpers/score.ts";

describe("a file that is written without a commit", () => {
  it("is written, new or over what it was planned on, and nothing else is left", () => {
    const place = workplace({ "a.md": "old" });
    placeUnrecorded(place.path, { path: "a.md", before: "old", after: "new" });
    placeUnrecorded(place.path, { path: "b/c.md", before: undefined, after: "new" });
    expect([place.read("a.md"), place.read("b/c.md")]).toEqual(["new", "new"]);
    expect(place.run("ls", ["-A"]).stdout).toBe("a.md\nb\n");
  });

  it.each([
    ["one that was edited since it was read", "planned on this"],
    ["one that somebody else has begun", undefined],
  ])("never replaces %s", (_, before) => {
    const place = workplace({ "a.md": "theirs" });
    const write = (): void => placeUnrecorded(place.path, { path: "a.md", before, after: "ours" });
    expect(write).toThrow(expect.objectContaining({ kind: "state", code: "amend/changed-meanwhile" }));
    expect(place.read("a.md")).toBe("theirs");
  });
});
