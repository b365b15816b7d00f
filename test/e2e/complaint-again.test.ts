import { describe, expect, it } from "vitest";
import { at, recorded, type Step } from "../helpers/complaints.ts";
import type { RunOptions, Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import { COMPLAINT, GOAL, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

const FILE = `complaints/${COMPLAINT}.md`;

const on = (day: string): RunOptions => at(`${day}T10:00`);

/** The score with a complaint that was answered and put right, and with what else is said of it. */
function complained(more = ""): Workplace {
  const place = tidewell();
  const lived = `broke: charge-twice\nanswered: 2026-03-01T10:05\nput-right: Refunded it\n${more}`;
  place.write(FILE, place.read(FILE).replace("elsewhere:", `${lived}elsewhere:`));
  place.git("commit", "--quiet", "--all", "--message", "What is known");
  return place;
}

/** Amends a goal after the complaint, and returns the amendment's id. */
function mended(place: Workplace, day: string, words: string, goal = GOAL): string {
  const args = ["--complaint", COMPLAINT, "--because", "no line for it", "--always", words];
  const done = place.score("--json", "amend", goal, ...args, on(day));
  expect([done.stderr, done.code]).toEqual(["", 0]);
  return JSON.parse(done.stdout).id;
}

function step(place: Workplace, day: string, ...args: string[]): Step {
  return recorded(place, "complaint", ...args, on(day));
}

/** What `list`, `show` and `status` say of the complaint: its state, and the line to paste, which has to be the same in all of them. */
function told(place: Workplace, day: string): readonly [state: string, line: string | null] {
  const read = (...args: string[]) => JSON.parse(place.score("--json", ...args, on(day)).stdout);
  const shown = read("complaint", "show", COMPLAINT);
  const listed = read("complaint", "list", "--all").complaints.find(({ id }: Step) => id === COMPLAINT);
  const line = shown.next?.command ?? null;
  expect([listed.state, listed.next?.command ?? null]).toEqual([shown.state, line]);
  const { complaints, cameBack, checks } = read("status");
  const waits = [...complaints, ...cameBack, ...checks].map(({ command }: { command: string }) => command);
  expect(new Set(waits)).toEqual(new Set(line === null ? [] : [line]));
  return [shown.state, line];
}

/** What lint finds in the complaint's file by the rules of the book, and whether every name in it leads somewhere. */
function found(place: Workplace, day: string): string[] {
  const rules = ["fix/no-change", "fix/loop-open", "fix/unproven", "link/broken"];
  const args = rules.flatMap((rule) => ["--rule", rule]);
  const { findings } = JSON.parse(place.score("lint", "--json", "--today", day, FILE, ...args).stdout);
  return findings.map(({ rule }: { rule: string }) => rule);
}

const TOLD = `score complaint told ${COMPLAINT}`;

describe("an amendment that no repair file is of", () => {
  it("is no repair, which everything says, with the way out", () => {
    const place = complained(
      "told-customer: 2026-03-02\namendments: [a-zzzzzzz9]\nclosed: 2026-03-02\ncheck-on: 2026-03-20\n",
    );
    const [state, line] = told(place, "2026-04-01");
    expect([state, line]).toEqual(["put-right", expect.stringContaining(`amend ${GOAL} --complaint`)]);
    for (const args of [["complaint", "list"], ["complaint", "show", COMPLAINT], ["status"]])
      expect(place.score(...args, on("2026-04-01")).stdout).toContain("a-zzzzzzz9 has no repair file here");
    expect(found(place, "2026-04-01")).toEqual(["link/broken", "fix/no-change"]);
    expect(place.score("verify").stdout).toContain(
      "this complaint names a-zzzzzzz9, and no repair file is of it",
    );
    for (const args of [
      ["held", COMPLAINT, "yes", "--because", "it held well"],
      ["close", COMPLAINT],
    ]) {
      const done = place.score("complaint", ...args, on("2026-04-01"));
      expect([done.code, done.stderr]).toEqual([2, expect.stringContaining(`fix: ${line}\n`)]);
    }
    mended(place, "2026-04-01", "own-line=Write it on its own line");
    expect(told(place, "2026-04-01")).toEqual(["amended", TOLD]);
  });

  it("is what a plain git revert leaves of one where the complaint keeps its line, and verify tells that it was taken back", () => {
    const place = complained();
    mended(place, "2026-03-02", "own-line=Write it on its own line");
    const kept = place.read(FILE);
    place.git("revert", "--no-edit", "HEAD");
    place.write(FILE, kept);
    place.git("commit", "--quiet", "--amend", "--no-edit", "--", FILE);
    expect(told(place, "2026-03-03")[0]).toBe("put-right");
    const verified = place.score("verify");
    expect([verified.code, verified.stdout]).toEqual([
      0,
      expect.stringContaining("because it was taken back"),
    ]);
  });

  it("is none where only the commits are cut off: a shallow clone has its repair file", () => {
    const place = complained();
    mended(place, "2026-03-02", "own-line=Write it on its own line");
    step(place, "2026-03-03", "close", COMPLAINT, "--told", "today");
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "../shallow");
    const shown = place.score("--json", "complaint", "show", COMPLAINT, { cwd: "../shallow" });
    expect(JSON.parse(shown.stdout)).toMatchObject({ state: "closed", unknownAmendments: [] });
  });
});
