import { describe, expect, it } from "vitest";
import { keepLoaded, type Workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, GOAL, stateOf, tidewell, touchedBy, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const FILE = `complaints/${COMPLAINT}.md`;

function undo(place: Workplace, ...args: readonly string[]) {
  return place.score("complaint", "undo", COMPLAINT, ...args);
}

function takes(place: Workplace, ...args: readonly string[]): void {
  const { code, stderr } = place.score("complaint", ...args);
  expect([code, stderr]).toEqual([0, ""]);
}

describe("the last step of a complaint", () => {
  it("is taken back by the line that its receipt gives, whatever else is staged or edited", () => {
    const place = tidewell();
    const before = place.read(FILE);
    place.write("README.md", "hello\n");
    place.git("add", "README.md");
    place.write("promise.md", `${place.read("promise.md")}\nMore.\n`);
    const step = place.score("complaint", "put-right", COMPLAINT, "Refunded the second visit");
    expect(step.stdout).toContain(`Take it back with: score complaint undo ${COMPLAINT}\n`);
    const undone = undo(place, "--by", "Asha");
    expect([undone.code, undone.stderr]).toEqual([0, ""]);
    expect(undone.stdout).toContain("put-right was: Refunded the second visit");
    expect(undone.stdout).toContain("What was taken back stays in the history.");
    expect(place.read(FILE)).toBe(before);
    expect(touchedBy(place)).toEqual([FILE]);
    expect(place.git("status", "--porcelain")).toBe("A  README.md\n M promise.md\n");
    expect(place.git("log", "-1", "--format=%s")).toBe(
      `complaint(${COMPLAINT}): taken back: put right: Refunded…\n`,
    );
    expect(trailersOf(place)).toEqual([`Score-Complaint: ${COMPLAINT}`, "Score-By: Asha"]);
  });

  it("goes back one step further each time, to the file that was never written", () => {
    const place = tidewell();
    takes(place, "add", "Nobody rang back.", "--slug", "no-ring");
    const id = place.git("log", "-1", "--format=%(trailers:key=Score-Complaint,valueonly)").trim();
    takes(place, "answer", "no-ring");
    takes(place, "put-right", "no-ring", "Rang her the same evening");
    const said = [0, 1, 2].map(() => {
      const { code, stdout } = place.score("complaint", "undo", "no-ring");
      return [code, stdout.split("\n")[1]?.trim()];
    });
    expect(said).toEqual([
      [0, "taken back: put right: Rang her the same evening"],
      [0, "taken back: gave the first reply"],
      [0, "taken back: Nobody rang back."],
    ]);
    expect(place.run("ls", [`complaints/${id}.md`]).code).not.toBe(0);
    expect(place.git("status", "--porcelain")).toBe("");
    expect(place.score("complaint", "undo", "no-ring").code).toBe(2);
  });

  it("keeps line ends and a byte order mark where Git turns them", () => {
    const place = tidewell();
    place.git("config", "core.autocrlf", "true");
    place.write(FILE, `\uFEFF${place.read(FILE).replaceAll("\n", "\r\n")}`);
    place.git("commit", "--quiet", "-m", "Turn it", "--", FILE);
    const before = place.bytes(FILE);
    takes(place, "answer", COMPLAINT);
    expect(undo(place).code).toBe(0);
    expect(place.bytes(FILE)).toEqual(before);
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("is shown by --dry-run and as JSON, and nothing is written", () => {
    const place = tidewell();
    takes(place, "put-right", COMPLAINT, "Refunded the second visit");
    const before = stateOf(place);
    const shown = undo(place, "--dry-run");
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain("Nothing was written (--dry-run)");
    const json = JSON.parse(undo(place, "--dry-run", "--json").stdout);
    expect(json).toMatchObject({
      schema: "score.complaint-undo/1",
      id: COMPLAINT,
      file: FILE,
      removed: false,
      changes: [{ key: "put-right", before: "Refunded the second visit", after: null }],
      commit: null,
    });
    expect(stateOf(place)).toBe(before);
  });

  it("that was written beside a repair is taken back by the complaint and by the amendment", () => {
    const place = tidewell();
    const id = /Recorded as (a-\w{8})/.exec(
      amend(place, "--never", "bill-unseen=Bill a visit nobody saw", "--complaint", COMPLAINT).stdout,
    )?.[1] as string;
    takes(place, "held", id, "yes", "--because", "nobody was billed twice since");
    const undone = place.score("complaint", "undo", id);
    expect([undone.code, undone.stderr]).toEqual([0, ""]);
    expect(undone.stdout).toContain(".held.md is gone again");
    expect(place.git("ls-files", "repairs")).not.toContain(".held.md");
    takes(place, "held", id, "no", "--because", "it happened in May");
    expect(undo(place).stdout).toContain(".held.md is gone again");
  });
});

describe("what is no step of a complaint alone", () => {
  it("is refused with the line that takes the amendment back", () => {
    const place = tidewell();
    amend(place, "--never", "bill-unseen=Bill a visit nobody saw", "--complaint", COMPLAINT);
    const before = stateOf(place);
    const refused = undo(place);
    expect(refused.code).toBe(4);
    expect(refused.stderr).toMatch(
      /complaint\/tied: the last step of 2026-03-01-billed-twice is the amendment/,
    );
    expect(refused.stderr).toMatch(/fix: score revert a-\w{8} --because "…"/);
    expect(stateOf(place)).toBe(before);
  });

  it("is refused where one commit squashed it with an amendment", () => {
    const place = tidewell();
    place.score("complaint", "add", "Nobody rang back.", "--goal", GOAL, "--slug", "no-ring");
    const id = place.git("log", "-1", "--format=%(trailers:key=Score-Complaint,valueonly)").trim();
    amend(place, "--never", "go-silent=Go silent for a day", "--complaint", id);
    place.git("reset", "--quiet", "--soft", "HEAD~2");
    place.git("commit", "--quiet", "-m", "All of it");
    const refused = place.score("complaint", "undo", id);
    expect([refused.code, /score revert a-\w{8}/.test(refused.stderr)]).toEqual([4, true]);
  });

  it("is refused where the file has edits, which stay", () => {
    const place = tidewell();
    takes(place, "answer", COMPLAINT);
    place.write(FILE, `${place.read(FILE)}\nMore.\n`);
    const before = stateOf(place);
    const refused = undo(place);
    expect([refused.code, refused.stderr.includes("git/edited")]).toEqual([4, true]);
    expect(stateOf(place)).toBe(before);
  });

  it("is refused where nothing of it was ever committed", () => {
    const place = tidewell();
    const added = place.score("complaint", "add", "Nobody rang back.", "--slug", "no-ring", "--no-commit");
    expect(added.code).toBe(0);
    const refused = place.score("complaint", "undo", "no-ring");
    expect([refused.code, refused.stderr.includes("complaint/no-step")]).toEqual([4, true]);
  });
});
