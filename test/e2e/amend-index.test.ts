import { describe, expect, it } from "vitest";
import { IMPORT, TABLE } from "../helpers/killed.ts";
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

  it.each([
    ["Repairs/README.md", "repairs", ["amend", GOAL, "--because", "x", "--feel", "Heard."]],
    ["repairs/Have-It-Fixed-Once/old.md", `repairs/${GOAL}`, ["goal", "retire", GOAL, "--because", "x"]],
    ["Goals/Be-Known.md", "goals", ["goal", "add", "Be known"]],
    ["Complaints/x.md", "complaints", IMPORT.words],
  ])(
    "that has %s, and may not tell it from %s: 4, nothing is in it that was not, and the line that is given makes room",
    (theirs, ours, words) => {
      const place = tidewell();
      place.write("../table.csv", TABLE);
      place.write(theirs, "x\n");
      place.git("add", "--all");
      place.git("commit", "--quiet", "--message", "Other capitals");
      place.git("config", "core.ignorecase", "true");
      const before = stateOf(place);
      const done = place.score(...words);
      expect([done.code, done.stdout]).toEqual([4, ""]);
      expect(done.stderr).toMatch(new RegExp(`^score: git/other-spelling: Git knows .*${ours}`, "i"));
      expect([stateOf(place), place.run("find", [".git/score", "-type", "f"]).stdout]).toEqual([before, ""]);
      const line = /^fix: (git -C .*?) +#/m.exec(done.stderr)?.[1] ?? "false";
      expect(place.run("sh", ["-c", line]).code).toBe(0);
      expect(place.score(...words)).toMatchObject({ code: 0, stderr: "" });
      expect(place.git("status", "--porcelain", "-uall")).toBe("");
    },
  );

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
