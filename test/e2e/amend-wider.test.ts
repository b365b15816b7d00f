import { describe, expect, it } from "vitest";
import type { Outcome, Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import { amend, COMPLAINT, GOAL, GOAL_FILE, tidewell, touchedBy, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const SECOND = "2026-03-02-again";

function amended(place: Workplace, goal: string, ...args: string[]): string {
  const done = place.score("amend", goal, "--because", "it happened again", ...args);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return /a-[0-9a-z]{8}/.exec(done.stdout)?.[0] ?? "";
}

function ok(done: Outcome): string {
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

describe("score amend promise", () => {
  it("adds, explains, rewords, retires and takes back what holds in every goal", () => {
    const place = tidewell();
    amended(place, "promise", "--always", "ring=Ring when we are late", "--check-on", "8w");
    expect(touchedBy(place)).toEqual(["promise.md", expect.stringMatching(/^repairs\/promise\//)]);
    expect(place.read(touchedBy(place)[1] ?? "")).toContain(
      "goal: promise\nkind: improve\non: 2026-03-04\nby: Dana Test\nbecause: it happened again\nclauses: [promise#ring]\ncheck-on: 2026-04-29\n",
    );
    const id = amended(place, "promise", "--never", "shout=Shout at anybody", "--instead", "We go outside.");
    expect(place.read("promise.md")).toContain("never:\n  shout: Shout at anybody\n");
    expect(place.read("promise.md")).toContain("- **shout** — We go outside.\n");
    amended(
      place,
      ...["promise", "--change", "ring=Ring before we are late", "--retire", "promise#who-and-when"],
      ...["--weakens", "the one says the other"],
    );
    expect(place.read("promise.md")).toContain("always:\n  ring: Ring before we are late\nnever:\n");
    ok(place.score("revert", id, "--because", "it went without saying"));
    expect(trailersOf(place)).toContain("Score-Weakens: shout: it went without saying");
    expect(place.read("promise.md")).not.toContain("shout");
    expect(place.score("lint").stdout).not.toContain("promise.md:");
    expect(JSON.parse(ok(place.score("log", "promise", "--json"))).amendments).toHaveLength(5);
  });
});

describe("an amendment after complaints", () => {
  it("a complaint may be named by the end of its id, where only one has it", () => {
    const place = tidewell();
    const done = amend(place, "--feel", "Heard.", "--complaint", "billed-twice");
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(trailersOf(place)).toContain(`Score-Complaint: ${COMPLAINT}`);
  });

  it("answers several at once, and a second goal is mended after the same one", () => {
    const place = tidewell();
    place.write(
      `complaints/${SECOND}.md`,
      "---\nkind: near-miss\nreceived: 2026-03-02\n---\n\nNearly again.\n",
    );
    const both = ["--complaint", COMPLAINT, "--complaint", SECOND, "--complaint", COMPLAINT];
    const first = amended(place, GOAL, ...both, "--feel", "Heard.");
    expect(touchedBy(place)).toEqual([
      `complaints/${COMPLAINT}.md`,
      `complaints/${SECOND}.md`,
      GOAL_FILE,
      expect.stringMatching(/^repairs\//),
    ]);
    expect(trailersOf(place).filter((line) => line.startsWith("Score-Complaint"))).toEqual([
      `Score-Complaint: ${COMPLAINT}`,
      `Score-Complaint: ${SECOND}`,
    ]);
    const second = amended(place, "know-the-price", "--complaint", COMPLAINT, "--feel", "Told.");
    expect(touchedBy(place)).toEqual([
      `complaints/${COMPLAINT}.md`,
      "goals/know-the-price.md",
      expect.stringMatching(/^repairs\/know-the-price\//),
    ]);
    expect(place.read(`complaints/${COMPLAINT}.md`)).toContain(`amendments: [${first}, ${second}]\n`);
    expect(place.score("lint").code).toBe(0);
  });

  it("keeps the reason why personal words were recorded, in the file and the commit", () => {
    const place = tidewell();
    amended(place, GOAL, "--feel", "Heard.", "--allow-personal-data", "Ms Roe asked: name me");
    expect(trailersOf(place)).toContain("Score-Override: Ms Roe asked: name me");
    expect(place.read(touchedBy(place)[1] ?? "")).toContain('override: "Ms Roe asked: name me"\n');
    expect(place.score("lint").code).toBe(0);
    const done = place.score("goal", "retire", GOAL, "--because", "x", "--by", "Dana\nScore-Kind: mend");
    expect([done.code, done.stderr.includes("--by has more than one line")]).toEqual([2, true]);
  });
});
