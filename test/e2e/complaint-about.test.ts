import { describe, expect, it } from "vitest";
import { at, recorded } from "../helpers/complaints.ts";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { COMPLAINT, GOAL, stateOf, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const FILE = `complaints/${COMPLAINT}.md`;

function read(place: Workplace, ...args: string[]) {
  const done = place.score("--json", ...args);
  expect(done.stderr).toBe("");
  return JSON.parse(done.stdout);
}

function amended(place: Workplace, ...args: string[]): { readonly id: string } {
  return read(place, "amend", ...args);
}

function errorsOf(place: Workplace): readonly string[] {
  const { findings } = JSON.parse(place.score("lint", "--json").stdout) as {
    findings: { severity: string; rule: string; message: string }[];
  };
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule} ${message}`);
}

describe("what a complaint is about", () => {
  it("is known from the amendment after it, where nobody knew the goal before", () => {
    const place = tidewell();
    const near = recorded(place, "near-miss", "add", "They waited twice", "--broke", "unwritten");
    expect(place.read(near.file)).toBe(
      "---\nkind: near-miss\nreceived: 2026-03-04T17:40\nbroke: unwritten\n---\n\nThey waited twice\n",
    );
    expect(near.next?.command).toBe(`score amend --complaint ${near.id}`);
    const other = "complaints/2026-03-02-price.md";
    place.write(other, place.read(FILE).replace(GOAL, "know-the-price"));
    const stray = "complaints/2026-03-02-stray.md";
    place.write(stray, "---\nkind: near-miss\nreceived: 2026-03-02\nbroke: whole-price\n---\n\nx\n");
    amended(
      place,
      ...[GOAL, "--complaint", near.id, "--complaint", "price", "--complaint", "stray"],
      ...["--because", "x", "--feel", "Expected."],
    );
    expect(place.read(near.file)).toContain(`\ngoal: ${GOAL}\nbroke: unwritten\namendments: [a-`);
    expect(place.read(other)).toContain("\ngoal: know-the-price\n");
    expect(place.read(stray)).not.toContain("goal:");
    const { complaints } = read(place, "complaint", "list", "--all", "--goal", GOAL);
    expect(complaints.map((one: { id: string }) => one.id)).toEqual([COMPLAINT, near.id]);
  });

  it("marks the repair of its clause as come back, also where a near miss names the goal with the clause", () => {
    const place = tidewell();
    const { id } = amended(
      place,
      ...[GOAL, "--because", "x", "--change", "charge-twice=Charge for the second visit of a job"],
    );
    const near = "2026-03-09-billed-again";
    place.write(
      `complaints/${near}.md`,
      `---\nkind: near-miss\nreceived: 2026-03-09\nbroke: ${GOAL}#charge-twice\n---\n\nThe bill was printed again.\n`,
    );
    expect(errorsOf(place)).toEqual([]);
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Again");
    expect(read(place, "log").amendments.find((one: { id: string }) => one.id === id)?.cameBack).toEqual([
      near,
    ]);
    expect(read(place, "status").cameBack).toMatchObject([{ amendment: id, complaint: near }]);
    expect(read(place, "complaint", "show", near)).toMatchObject({ goal: GOAL, broke: "charge-twice" });
    const again = place.score(
      "complaint",
      "close",
      near,
      "--no-change",
      "It was stopped",
      "--broke",
      "charge-twice",
    );
    expect([
      again.code,
      place.read(`complaints/${near}.md`).includes(`broke: ${GOAL}#charge-twice\n`),
    ]).toEqual([0, true]);
    recorded(place, "complaint", "close", near, "--broke", "leave-unseen", "--overwrite");
    expect(place.read(`complaints/${near}.md`)).toContain(`\ngoal: ${GOAL}\nbroke: leave-unseen\n`);
  });

  it("leads on to the other goals where it could happen, until they are mended too or it is nowhere else", () => {
    const place = tidewell();
    const mend = (goal: string, feel: string): string =>
      place.score("amend", goal, "--complaint", COMPLAINT, "--because", "x", "--feel", feel).stdout;
    const look = `\nStill to look at after the same complaint:\n  score amend know-the-price --complaint ${COMPLAINT}\n`;
    expect(mend(GOAL, "Expected.")).toContain(look);
    expect(mend("know-the-price", "Sure.")).not.toContain("Still to look at");
    expect(mend(GOAL, "Thought of.")).not.toContain("Still to look at");
    const refused = place.score("complaint", "answer", COMPLAINT, "--elsewhere", "none");
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("in know-the-price too")]);
    const near = recorded(place, "near-miss", "add", "They waited", "--goal", GOAL);
    place.score("amend", GOAL, "--complaint", near.id, "--because", "x", "--feel", "Awaited.");
    const told = place.score("lint", near.file, "--rule", "fix/elsewhere-unasked").stdout;
    const line = `complaint close ${near.id} --elsewhere none`;
    expect(told).toContain(`\n  fix: score ${line}   # `);
    recorded(place, ...line.split(" "));
    expect(place.read(near.file)).toContain("\nelsewhere: []\n");
    expect(place.score("complaint", "show", near.id).stdout).toContain("  looked elsewhere: none\n");
    expect(place.score("lint", near.file, "--rule", "fix/elsewhere-unasked").stdout).toContain("In tune");
    recorded(place, "complaint", "close", near.id, "--elsewhere", "know-the-price");
    expect(place.read(near.file)).toContain("\nelsewhere: [know-the-price]\n");
    expect(place.score("log", "--complaint", "waited", "--kind", "patch").stdout).toContain(
      "is of that kind",
    );
    const other = recorded(place, "near-miss", "add", "They were cold");
    expect(place.score("log", "--complaint", other.id).stdout).toBe(
      `Tidewell: no amendment names ${other.id} yet.\n`,
    );
  });

  it("is nothing for a thanks, which nobody waits with and no mend answers", () => {
    const place = tidewell();
    const thanks = recorded(place, "thanks", "add", "He came back the same day");
    const before = stateOf(place);
    for (const step of [
      ["answer"],
      ["told"],
      ["put-right", "x"],
      ["close"],
      ["held", "yes", "--because", "x"],
    ]) {
      const [verb = "", ...words] = step;
      const done = place.score("complaint", verb, thanks.id, ...words);
      expect([verb, done.code, done.stderr]).toEqual([
        verb,
        2,
        expect.stringContaining(`${thanks.id} is a thanks: there is n`),
      ]);
    }
    const improve = ["amend", GOAL, "--complaint", thanks.id, "--because", "x", "--feel", "Awaited."];
    const mend = place.score(...improve, "--kind", "mend");
    expect([mend.code, mend.stderr]).toEqual([
      2,
      expect.stringContaining(`fix: score ${improve.join(" ")} --kind improve\n`),
    ]);
    expect(place.score(...improve, "--complaint", COMPLAINT).stderr).toContain("never in a mend");
    expect(place.score(...improve, "--broke", "charge-twice").stderr).toContain("amend/broke-alone");
    expect(stateOf(place)).toBe(before);
    expect(place.score(...improve).code).toBe(0);
    expect(read(place, "log").amendments[0]).toMatchObject({ kind: "improve", complaints: [thanks.id] });
    expect(place.read(thanks.file)).toContain(`\ngoal: ${GOAL}\namendments: [a-`);
    expect(errorsOf(place)).toEqual([]);
  });

  it("is counted where the goal waits to be known, and a reason for no change goes when something changes", () => {
    const place = tidewell();
    const path = "complaints/2026-03-02-cold.md";
    place.write(path, "---\nkind: complaint\nreceived: 2026-03-02\ngoal: ~\nwanted:\n---\n\nIt was cold.\n");
    place.git("add", path);
    place.git("commit", "--quiet", "--message", "By hand");
    expect(read(place, "status")).toMatchObject({
      refused: [],
      complaints: [{ id: COMPLAINT }, { goal: null }],
    });
    recorded(place, "complaint", "answer", "cold", "--wanted", "the money back");
    const decided = ["--no-change", "It was the weather", "--told", "asked-not-to", "--by", "Asha"];
    recorded(place, "complaint", "close", "cold", ...decided);
    expect(place.read(path)).toContain("no-change: Asha");
    expect(place.read(path)).toContain("\ngoal: ~\nwanted: the money back\n");
    amended(place, GOAL, "--complaint", "cold", "--because", "it was us", "--feel", "Warm.");
    expect(place.read(path)).toMatch(
      /^---\nkind: complaint\nreceived: 2026-03-02\ngoal: have-it-fixed-once\nwanted: the money back\nanswered: .+\ntold-customer: asked-not-to\namendments: .+\nclosed: 2026-03-04\nby: \{ told-customer: Asha, closed: Asha \}\n---\n/,
    );
    expect(errorsOf(place)).toEqual([]);
  });

  it("is never a clause that its goal does not have", () => {
    const place = tidewell();
    recorded(place, "complaint", "answer", COMPLAINT, "--broke", "charge-twice");
    const move = ["complaint", "answer", COMPLAINT, "--goal", "know-the-price", "--overwrite"];
    const refused = place.score(...move);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining(`score ${move.join(" ")} --broke change-price\n`),
    ]);
    const moved = recorded(place, ...move, "--broke", "change-price");
    expect(moved.changes.map(({ key }) => key)).toEqual(["goal", "broke"]);
    expect(errorsOf(place)).toEqual([]);
  });

  it("is known by the goal's name of today wherever it is told", () => {
    const place = tidewell();
    recorded(place, "complaint", "answer", COMPLAINT);
    expect(place.score("goal", "rename", GOAL, "mended-once").code).toBe(0);
    const told = [
      read(place, "complaint", "show", COMPLAINT).goal,
      read(place, "complaint", "list").complaints[0].goal,
      read(place, "status").complaints[0].goal,
    ];
    expect(told).toEqual(["mended-once", "mended-once", "mended-once"]);
    expect(place.score("complaint", "list").stdout).toContain("\n  mended-once\n");
    expect(place.score("complaint", "show", COMPLAINT).stdout).toContain("about: mended-once\n");
    const step = recorded(
      place,
      "complaint",
      "answer",
      COMPLAINT,
      "--broke",
      "charge-twice",
      at("2026-03-05T09:00"),
    );
    expect(step.changes.map(({ key }) => key)).toEqual(["broke"]);
    expect(place.score("complaint", "answer", COMPLAINT, "--goal", "mended-once").stdout).toContain(
      "says so already",
    );
    expect(errorsOf(place)).toEqual([]);
  });
});
