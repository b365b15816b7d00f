import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { keepLoaded, SCORE_BIN, type Workplace } from "../helpers/score.ts";
import {
  amend,
  COMPLAINT,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  stateOf,
  tidewell,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

const PERSONAL = "Ring Mrs Hart on 01632 960 983 the same day";
const WHY = "the number is the council's own, and public";

function expectRefused(place: Workplace, ...args: readonly string[]): string {
  const before = stateOf(place);
  const done = place.score(...args);
  expect([done.code, done.stdout]).toEqual([3, ""]);
  expect(done.stderr).toContain("privacy/personal-data");
  expect(stateOf(place)).toBe(before);
  return done.stderr;
}

describe("words by which somebody could be found are refused before anything is written", () => {
  it("by amend: in what changes, with the place, the words and every way out", () => {
    const place = tidewell();
    const said = expectRefused(place, "amend", GOAL, "--because", "she rang", "--always", PERSONAL);
    expect(said).toMatch(
      /^score: goals\/have-it-fixed-once\.md:\d+:\d+ privacy\/personal-data: a phone number/,
    );
    expect(said).toContain("01632 960 983");
    expect(said).toContain("privacy: { allow: ");
    expect(said).toContain("--allow-personal-data");
    expect(said).toMatch(/then again: score amend .*"[^"]*\(phone number removed\)/);
  });

  it("by amend: in its reason, and in a dry run too", () => {
    const args = ["amend", GOAL, "--because", "jane.hart@example.com wrote twice", "--feel", "Heard."];
    expectRefused(tidewell(), ...args);
    expectRefused(tidewell(), ...args, "--dry-run");
  });

  it.each([
    ["complaint", "add", PERSONAL],
    ["complaint", "add", PERSONAL, "--no-commit"],
    ["near-miss", "add", PERSONAL],
    ["complaint", "put-right", COMPLAINT, PERSONAL],
    ["goal", "add", "Be rung back", "--happen", PERSONAL],
    ["goal", "retire", GOAL, "--because", PERSONAL],
  ])("by score %s %s", (...args) => {
    expectRefused(tidewell(), ...args);
  });

  it("in a letter, and the name that its file would have had spreads no number", () => {
    const said = expectRefused(tidewell(), "complaint", "add", PERSONAL);
    expect(said).toMatch(/complaints\/\S*ring-mrs-hart\S*\.md/);
    expect(said).not.toContain("01632-960");
  });
});

describe("a reason lets them stand", () => {
  it("in an amendment: it is in the repair file and in the commit, and the hook of init asks no second time", () => {
    const place = tidewell();
    expect(place.score("init", "--hook", "--yes").code).toBe(0);
    // The hook asks for the program by npx, which is this very program here.
    const called = join(place.path, "../called");
    place.write(
      "../fake/npx",
      `#!/bin/sh\nshift 2\n: > '${called}'\nexec '${process.execPath}' '${SCORE_BIN}' "$@"\n`,
    );
    place.run("chmod", ["+x", "../fake/npx"]);
    const env = { PATH: `${join(place.path, "../fake")}:${place.env["PATH"]}` };
    const done = amend(place, "--always", PERSONAL, "--allow-personal-data", WHY, { env });
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(existsSync(called)).toBe(true);
    expect(onlyRepair(place).text).toContain(`override: ${WHY}\n`);
    expect(place.score("lint", GOAL_FILE).stdout).not.toContain("privacy/personal-data");
    expect(trailersOf(place)).toContain(`Score-Override: ${WHY}`);
  });

  it("in a complaint: it stands in its file and in the commit, and lint is content", () => {
    const place = tidewell();
    const done = place.score("complaint", "add", PERSONAL, "--allow-personal-data", WHY);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    const [path = ""] = touchedBy(place);
    expect(path).not.toMatch(/960|983|removed/);
    expect(place.read(path)).toContain(`override: ${WHY}\n`);
    expect(trailersOf(place)).toContain(`Score-Override: ${WHY}`);
    expect(place.score("lint", path).stdout).not.toContain("privacy/personal-data");
  });

  it.each([[[]], [["--no-commit"]]])("in a look beside a repair, with %j: it stands in its file", (flags) => {
    const place = tidewell();
    amend(place, "--feel", "Heard.");
    const repair = onlyRepair(place).path;
    const id = /a-[0-9a-z]{8}/.exec(repair)?.[0] ?? "";
    const look = ["complaint", "held", id, "yes", "--because", PERSONAL, "--allow-personal-data", WHY];
    expect(place.score(...look, ...flags)).toMatchObject({ code: 0, stderr: "" });
    const path = repair.replace(/\.md$/, ".held.md");
    expect(place.read(path)).toMatch(new RegExp(`because: ${PERSONAL}\noverride: ${WHY}\n`));
    expect(place.score("lint", path)).toMatchObject({ code: 0, stdout: expect.not.stringContaining(path) });
  });

  it("which has to do without such words itself", () => {
    const ways = [
      ["amend", GOAL, "--because", "she rang", "--feel", "Heard."],
      ["complaint", "put-right", COMPLAINT, "Rang her"],
      ["complaint", "put-right", COMPLAINT, "Rang her", "--no-commit"],
    ];
    const place = tidewell();
    for (const way of ways) {
      const said = expectRefused(place, ...way, "--allow-personal-data", PERSONAL);
      expect(said).toMatch(
        /^score: --allow-personal-data privacy\/personal-data: the reason itself holds a phone number/,
      );
    }
  });

  it("and excuses no other words of the goal that come later", () => {
    const place = tidewell();
    amend(place, "--always", PERSONAL, "--allow-personal-data", WHY);
    const found = (): boolean => place.score("lint", GOAL_FILE).stdout.includes("privacy/personal-data");
    expect(found()).toBe(false);
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nOr on 01632 960 999.\n`);
    expect(found()).toBe(true);
  });

  it("what score.yaml allows needs none", () => {
    const place = tidewell();
    place.write("score.yaml", 'name: Tidewell\nprivacy:\n  allow: ["01632 960983"]\n');
    place.git("commit", "--quiet", "--all", "--message", "Allow our own number");
    expect(amend(place, "--always", PERSONAL)).toMatchObject({ code: 0, stderr: "" });
  });

  it("nor does a mailbox of a role that score.yaml allows, and somebody's own beside it does", () => {
    const place = tidewell();
    place.write("score.yaml", "name: Tidewell\nprivacy:\n  allow: [hello@tidewell.example]\n");
    place.git("commit", "--quiet", "--all", "--message", "Allow the mailbox of the shop");
    const write = (to: string) => ["complaint", "add", `We said: write to ${to}@tidewell.example`];
    expect(place.score(...write("hello"))).toMatchObject({ code: 0, stderr: "" });
    expect(expectRefused(place, ...write("jane"))).toContain("jane@tidewell.example");
  });

  it("and taking it out again needs none", () => {
    const place = tidewell();
    amend(place, "--always", `ring=${PERSONAL}`, "--allow-personal-data", WHY);
    expect(place.score("amend", GOAL, "--because", "it was the wrong one", "--retire", "ring").code).toBe(0);
  });
});

describe("what somebody wrote by hand is judged by what Git holds, not by what lies on the disk", () => {
  const NOTE = "2026-03-02-rang-twice";
  const byHand = `---\nkind: complaint\nreceived: 2026-03-02\n---\n\n${PERSONAL}.\n`;

  it("in a goal that was edited", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place.read(GOAL_FILE).replace("bring the part", `bring the part. ${PERSONAL}. It is`),
    );
    expectRefused(place, "amend", GOAL, "--because", "she rang", "--edited");
    expectRefused(place, "amend", GOAL, "--because", "she rang", "--edited", "--dry-run");
  });

  it("in a complaint that no commit has yet, whatever command takes it in", () => {
    const place = tidewell();
    place.write(`complaints/${NOTE}.md`, byHand);
    expectRefused(place, "complaint", "answer", NOTE);
    expectRefused(place, "complaint", "answer", NOTE, "--no-commit");
    expectRefused(place, "amend", GOAL, "--because", "she rang", "--feel", "Heard.", "--complaint", NOTE);
    place.write(`complaints/${NOTE}.md`, byHand.replace("---\n\n", `override: ${WHY}\n---\n\n`));
    expect(place.score("complaint", "answer", NOTE)).toMatchObject({ code: 0, stderr: "" });
  });

  it("and what it holds for long is in nobody's way, even where the file gets another name", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place.read(GOAL_FILE).replace("bring the part", `bring the part. ${PERSONAL}. It is`),
    );
    place.git("commit", "--quiet", "--all", "--message", "Write it down by hand");
    expect(amend(place, "--feel", "Heard.")).toMatchObject({ code: 0, stderr: "" });
    expect(place.score("goal", "rename", GOAL, "mended-once")).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("the name of a file stays in Git as well", () => {
  it.each([
    ["complaint", "add", "She was billed twice", "--slug", "ann-miller-07911-123456"],
    ["goal", "rename", GOAL, "ring-ann-07911-123456"],
  ])("score %s %s", (...args) => {
    expect(expectRefused(tidewell(), ...args)).toContain("07911-123456");
  });

  it("the line to paste makes another name of the words", () => {
    const place = tidewell();
    const add = ["complaint", "add", "She was billed twice"];
    for (const slug of [["--slug", "07911-123456"], ["--slug=ring-07911-123456"]]) {
      const refused = place.score(...add, ...slug, "--channel", "phone");
      expect([refused.code, refused.stderr]).toEqual([
        3,
        expect.stringContaining('then again: score complaint add "She was billed twice" --channel phone\n'),
      ]);
    }
  });

  it("a day in it is none of this", () => {
    const slug = "ordered-2026-02-11-room-404";
    const done = tidewell().score("complaint", "add", "She was billed twice", "--slug", slug);
    expect([done.code, done.stderr]).toEqual([0, ""]);
  });
});

describe("what a number is written with hides it from nobody", () => {
  const british = () => {
    const place = tidewell();
    place.write("score.yaml", "name: Tidewell\ncountry: GB\n");
    place.git("commit", "--quiet", "--all", "--message", "Say where we are");
    return place;
  };

  it("a line that ends in it, in words that are piped in", () => {
    for (const words of [
      "my mobile is\n07911\n123456\nthanks",
      "> call 07911\n> 123456",
      "+44 7911\t123456",
    ]) {
      const place = british();
      const before = stateOf(place);
      const done = place.score("complaint", "add", "-", { input: words });
      expect([words, done.code, stateOf(place)]).toEqual([words, 3, before]);
    }
  });

  it.each([
    ["a customer", "complaint", "add", "Rang customer 07911 123456 back"],
    ["the id of a clause", "amend", GOAL, "--because", "cold", "--always", "ring-07911-123456=Warm the soup"],
    ["a reference", "complaint", "add", "Cold soup", "--ref", "07911 123456"],
    ["a reference in one row", "complaint", "add", "Cold soup", "--ref", "07911123456"],
    ["a reference with hyphens", "complaint", "told", COMPLAINT, "--ref", "020-7183-8750"],
    ["a reference that is a card", "complaint", "add", "Cold soup", "--ref", "4111111111111111"],
  ])("%s", (_says, ...args) => {
    expectRefused(british(), ...args);
  });

  it("and the id of a record, in digits or with letters, is none of this", () => {
    const place = british();
    for (const ref of ["CRM-20419", "4152364567", "INV-0123456789", "0012345"]) {
      const done = place.score("complaint", "add", `Cold soup again, ${ref.length}`, "--ref", ref);
      expect([ref, done.code, done.stderr]).toEqual([ref, 0, ""]);
    }
    expect(place.score("lint", "--rule", "privacy/personal-data").code).toBe(0);
  });
});
