import { describe, expect, it } from "vitest";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { expectRefused } from "../helpers/surroundings.ts";
import { amend, GOAL, GOAL_FILE, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

/** A branch `side` with a note of its own, and `main` checked out beside it. */
function divided(): Workplace {
  const place = tidewell();
  place.git("switch", "--quiet", "--create", "side");
  place.write("notes.txt", "side\n");
  place.git("add", "notes.txt");
  place.git("commit", "--quiet", "--message", "Note what they said");
  place.git("switch", "--quiet", "main");
  return place;
}

describe("two amendments of one goal that a merge brings together", () => {
  it("are told by status, verify and amend until somebody has decided which words stand", () => {
    const place = tidewell();
    place.git("switch", "--quiet", "--create", "side");
    amend(place, "--feel", "Heard.");
    place.git("switch", "--quiet", "main");
    amend(place, "--feel", "Known.");
    place.run("git", ["merge", "--quiet", "side"]);

    const status = place.score("status");
    expect([status.code, status.stdout]).toEqual([
      3,
      expect.stringMatching(/^ {2}goals\/\S+: two people amended/m),
    ]);
    expect(place.score("verify").stdout).toBe("The repair files and the commits agree: 2 amendments.\n");
    const done = expectRefused(place, 4, "git/unfinished: a merge is under way");
    const [, lint = "", add = "", next = ""] =
      /fix: score (.+?) +# .*\n +git (.+?) +# .*\n +git (.+?) +# /.exec(done.stderr) ?? [];
    expect(place.score("doctor").stdout).toMatch(new RegExp(`fix: score ${lint}.*\n +git ${add}`));
    expect(place.score(...lint.split(" ")).stdout).toMatch(/Known\. The other says: Heard\./);
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace(/^(?:<<<<<<<|=======|>>>>>>>).*\n/gm, ""));
    place.git(...add.split(" "));
    expect(place.run("git", next.split(" "), { env: { GIT_EDITOR: "true" } }).code).toBe(0);
    expect(amend(place, "--feel", "Seen.")).toMatchObject({ code: 0, stderr: "" });
    expect(place.score("verify").stdout).toBe("The repair files and the commits agree: 3 amendments.\n");
  });
});

describe("score amend while something waits for the next commit", () => {
  it.each([
    ["SQUASH_MSG", ["merge", "--quiet", "--squash", "side"], "a squashed merge is under way"],
    ["MERGE_MSG", ["cherry-pick", "--no-commit", "side"], "a commit whose message Git has prepared"],
  ])("does not take %s away, and both lines that are given lead on", (file, command, says) => {
    for (const way of ["commit", "reset"]) {
      const place = divided();
      place.git(...command);
      const message = place.read(`.git/${file}`);
      const done = expectRefused(place, 4, `git/unfinished: ${says}`);
      expect([place.read(`.git/${file}`), done.stderr]).toEqual([
        message,
        expect.stringMatching(new RegExp(`^(?:fix:| {4}) git ${way} `, "m")),
      ]);
      place.run("git", [way, "--quiet"], { env: { GIT_EDITOR: "true" } });
      expect(amend(place, "--feel", "Heard.")).toMatchObject({ code: 0, stderr: "" });
      const subjects = place.git("log", "--format=%B", "-2");
      if (way === "commit") expect(subjects).toContain("Note what they said");
      expect(place.read("notes.txt")).toBe("side\n");
    }
  });

  it("refuses a conflict in any other file, as Git would: 4, with what settles it", () => {
    const place = divided();
    place.git("merge", "--quiet", "side");
    place.write("notes.txt", "mine\n");
    place.git("stash", "push", "--quiet");
    place.write("notes.txt", "theirs\n");
    place.git("commit", "--quiet", "--all", "--message", "Theirs");
    place.run("git", ["stash", "pop", "--quiet"]);
    const done = expectRefused(place, 4, "git/conflicted: notes.txt is in a conflict");
    expect(done.stderr).toMatch(/fix: git diff -- notes\.txt {3}# .*\n +git add notes\.txt {3}#/);
    expect(place.score("amend", GOAL, "--because", "x", "--feel", "Heard.", { cwd: "goals" }).code).toBe(4);
    place.git("add", "notes.txt");
    const before = stateOf(place);
    expect(amend(place, "--feel", "Heard.", "--dry-run").code).toBe(0);
    expect(stateOf(place)).toBe(before);
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
  });
});
