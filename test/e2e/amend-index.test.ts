import { describe, expect, it } from "vitest";
import { keepLoaded } from "../helpers/score.ts";
import { giveAway, noNobody, scoreAsNobody, skipFor } from "../helpers/surroundings.ts";
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

  const nobody = noNobody();

  it.skipIf(skipFor("a Git folder that can't be written to", nobody))(
    "H22: that can't be replaced is refused at once, though the journal's folder could be written to: 4, and no journal",
    () => {
      const place = tidewell();
      place.run("mkdir", ["-p", ".git/score"]);
      giveAway(place);
      place.run("chmod", ["a-w", ".git"]);
      const before = stateOf(place);
      const done = scoreAsNobody(place, ["amend", GOAL, "--because", "x", "--feel", "Heard."], 3);
      expect([done.code, done.stderr.includes("git/not-writable")]).toEqual([4, true]);
      expect(place.run("ls", [".git/score"]).stdout).toBe("");
      expect(stateOf(place)).toBe(before);
    },
  );
});
