import { describe, expect, it } from "vitest";
import { keepLoaded } from "../helpers/score.ts";
import { GOAL, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

describe("Git's index, before anything is written", () => {
  it("that is sparse is refused with what is staged in it whole, and the line that is given makes it an index that is taken", () => {
    const place = tidewell();
    place.write("notes/other.txt", "other\n");
    place.git("add", "notes");
    place.git("commit", "--quiet", "--message", "Notes");
    place.git("update-index", "-q", "--refresh");
    place.git("config", "index.sparse", "true");
    place.git("sparse-checkout", "set", "--cone", "goals", "complaints");
    expect(place.git("ls-files", "--sparse")).toContain("notes/\n");
    place.write("goals/know-the-price.md", `${place.read("goals/know-the-price.md")}\nStaged.\n`);
    place.git("add", "goals");
    const before = stateOf(place);
    const done = place.score("goal", "rename", GOAL, "have-it-fixed");
    expect([done.code, done.stdout]).toEqual([4, ""]);
    const [line = ""] = /git sparse-checkout [^#\n]+/.exec(done.stderr) ?? [];
    expect(stateOf(place)).toBe(before);
    place.git(...line.trim().split(" ").slice(1));
    const renamed = place.score("goal", "rename", GOAL, "have-it-fixed", "--because", "it is said like that");
    expect([renamed.code, renamed.stderr]).toEqual([0, ""]);
    expect(place.git("status", "--porcelain", "-uall")).toBe("M  goals/know-the-price.md\n");
  });
});
