import { describe, expect, it } from "vitest";
import { at, recorded, type Step } from "../helpers/complaints.ts";
import type { RunOptions, Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import { amend, COMPLAINT, GOAL, tidewell, touchedBy } from "../helpers/tidewell.ts";

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

function revert(place: Workplace, id: string, day: string): string {
  const done = place.score("revert", id, "--because", "nobody could keep it", on(day));
  expect([done.stderr, done.code]).toEqual(["", 0]);
  return done.stdout;
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
const CLOSE = `score complaint close ${COMPLAINT}`;

describe("what was said before it was mended", () => {
  it("is said anew without being asked to overwrite, by every line that is offered", () => {
    const place = complained("told-customer: 2026-03-02\n");
    mended(place, "2026-03-03", "own-line=Write it on its own line");
    expect(told(place, "2026-03-03")).toEqual(["amended", TOLD]);
    const refused = place.score("complaint", "close", COMPLAINT, on("2026-03-03"));
    expect(refused.stderr).toContain(
      "complaint/not-told: the customer was told on 2026-03-02, and not since it was mended on 2026-03-03\n",
    );
    expect(refused.stderr).toContain(`fix: ${CLOSE} --told 2026-03-03\n`);
    const early = place.score("complaint", "told", COMPLAINT, "2026-03-02", on("2026-03-03"));
    expect([early.code, early.stderr]).toEqual([
      2,
      `score: usage/moment-before: told 2026-03-02 lies before it was mended on 2026-03-03\nfix: ${TOLD} 2026-03-03\n`,
    ]);
    const heard = place.score("complaint", "told", COMPLAINT, "--no-commit", on("2026-03-03"));
    expect(heard.stdout).toMatch(/told-customer was: 2026-03-02\n +now: 2026-03-03\n.*\nNext: close it\n/);
    place.git("checkout", "--quiet", FILE);
    const closed = step(place, "2026-03-03", "close", COMPLAINT, "--told", "2026-03-03");
    expect([closed.state, closed.changes.map(({ key }) => key)]).toEqual([
      "closed",
      ["told-customer", "closed", "check-on"],
    ]);
    expect(found(place, "2026-03-04")).toEqual([]);
  });

  it.each<[string, (place: Workplace) => void]>([
    [
      "with the reason for no change",
      (place) => {
        const why = ["--no-change", "It was one slip", "--told", "today"];
        step(place, "2026-03-02", "close", COMPLAINT, ...why);
      },
    ],
    [
      "after an amendment that was taken back",
      (place) => {
        const id = mended(place, "2026-03-02", "own-line=Write it on its own line");
        step(place, "2026-03-02", "close", COMPLAINT, "--told", "today");
        revert(place, id, "2026-03-02");
      },
    ],
    [
      "by hand",
      (place) => {
        const closed = "told-customer: 2026-03-02\nclosed: 2026-03-02\n";
        place.write(FILE, place.read(FILE).replace("elsewhere:", `${closed}elsewhere:`));
        place.git("commit", "--quiet", "--all", "--message", "Closed");
      },
    ],
  ])("closes nothing that was mended later, closed %s", (_how, close) => {
    const place = complained();
    close(place);
    mended(place, "2026-03-10", "show-both=Show both visits before we print");
    expect([told(place, "2026-03-10"), found(place, "2026-03-10")]).toEqual([["amended", TOLD], []]);
    step(place, "2026-03-11", "told", COMPLAINT);
    expect(told(place, "2026-03-11")).toEqual(["amended", CLOSE]);
    const closed = step(place, "2026-03-11", "close", COMPLAINT);
    expect([closed.state, place.read(FILE).match(/^(closed|check-on): .*$/gm)]).toEqual([
      "closed",
      ["closed: 2026-03-11", "check-on: 2026-05-06"],
    ]);
    expect(told(place, "2026-05-05")).toEqual(["closed", null]);
  });
});

describe("a repair that was taken back", () => {
  it("leaves nothing that the next one inherits: neither its look nor the day for it", () => {
    const place = complained("told-customer: asked-not-to\n");
    const first = mended(place, "2026-03-02", "own-line=Write it on its own line");
    step(place, "2026-03-02", "close", COMPLAINT, "--check-on", "2026-06-01");
    step(place, "2026-04-01", "held", COMPLAINT, "yes", "--because", "nobody was");
    const printed = revert(place, first, "2026-04-10");
    expect(printed).toContain(
      `No repair stands after this complaint now: ${COMPLAINT}\nNext: amend the score`,
    );
    const [state, line] = told(place, "2026-04-10");
    expect([state, printed.trimEnd().endsWith(line ?? "")]).toEqual(["put-right", true]);
    expect(found(place, "2026-07-01")).toEqual([]);
    const story = place.score("complaint", "show", COMPLAINT, on("2026-04-10")).stdout;
    expect(story).toContain("  told: no, they asked not to be\n");
    expect(story).not.toMatch(/look whether|2026-06-01/);

    const second = mended(place, "2026-04-20", "show-both=Show both visits before we print");
    expect(told(place, "2026-04-20")).toEqual(["amended", CLOSE]);
    step(place, "2026-04-20", "close", COMPLAINT, "--on", "2026-04-20", "--overwrite");
    expect(told(place, "2026-06-14")).toEqual(["closed", null]);
    expect(told(place, "2026-06-15")[1]).toContain(`held ${COMPLAINT} yes`);
    const look = step(place, "2026-06-16", "held", COMPLAINT, "yes", "--because", "twelve visits since");
    expect([look.state, look.file]).toEqual(["held", expect.stringContaining(`${second}.held.md`)]);
    const { amendments } = JSON.parse(place.score("--json", "log", GOAL).stdout);
    const looks = amendments.map(({ id, held }: { id: string; held: { on: string } | null }) => [
      id,
      held?.on,
    ]);
    expect(looks).toContainEqual([first, "2026-04-01"]);
    expect(looks).toContainEqual([second, "2026-06-16"]);
    const gone = place.score(
      "complaint",
      "held",
      first,
      "yes",
      "--because",
      "y",
      "--overwrite",
      on("2026-06-17"),
    );
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining("was taken back on 2026-04-10")]);
  });

  it("and is left so is told once more, and closed with the reason", () => {
    const place = complained();
    const id = mended(place, "2026-03-02", "own-line=Write it on its own line");
    step(place, "2026-03-02", "close", COMPLAINT, "--told", "today");
    revert(place, id, "2026-03-10");
    const why = ["close", COMPLAINT, "--no-change", "The new till does it by itself"];
    const refused = place.score("complaint", ...why, on("2026-03-11"));
    expect(refused.stderr).toContain("and not since its repair was taken back on 2026-03-10\n");
    expect(step(place, "2026-03-11", ...why, "--told", "today").state).toBe("closed");
    expect([told(place, "2026-03-12"), found(place, "2026-03-12")]).toEqual([["closed", null], []]);
  });
});

describe("a second round in two goals", () => {
  it("is looked at once, beside each of its repairs, in one commit", () => {
    const place = complained("told-customer: asked-not-to\n");
    for (const [day, no] of [
      ["2026-03-02", 1],
      ["2026-05-02", 2],
    ] as const) {
      mended(place, day, `own-line-${no}=Write it on its own line, way ${no}`);
      mended(place, day, `say-both-${no}=Say both prices, way ${no}`, "know-the-price");
      step(place, day, "close", COMPLAINT);
      if (no === 1) step(place, "2026-05-01", "held", COMPLAINT, "no", "--because", "it came back");
    }
    const held = ["complaint", "held", COMPLAINT, "yes", "--because", "twelve visits since"];
    const done = place.score("--json", ...held, on("2026-07-01"));
    const look = JSON.parse(done.stdout) as Step & { readonly files: string[] };
    expect([look.state, look.next, look.files.length]).toEqual(["held", null, 2]);
    expect(look.files).toEqual(touchedBy(place));
    expect(place.score(...held, on("2026-07-02")).stdout).toContain("says so already");
    expect(place.score("status", on("2026-07-02")).stdout).toMatch(/4 repairs \(2 held, 2 came back\)/);
    const shown = place.score("complaint", "show", COMPLAINT).stdout;
    expect(shown.match(/the repair held: twelve visits since/g)).toHaveLength(1);
    const undone = JSON.parse(place.score("--json", "complaint", "undo", COMPLAINT).stdout);
    expect([undone.files, undone.removed, touchedBy(place)]).toEqual([look.files, true, look.files]);
    expect(told(place, "2026-07-02")[0]).toBe("closed");
  });
});

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

describe("a complaint that is closed by hand", () => {
  it("waits all the same, and lint offers what the book does, also where its goal is no more", () => {
    const place = complained("closed: 2026-03-02\n");
    expect([told(place, "2026-03-03")[0], found(place, "2026-03-03")]).toEqual([
      "put-right",
      ["fix/loop-open", "fix/no-change"],
    ]);
    const offered = (): string => place.score("lint", FILE, "--rule", "fix/no-change").stdout;
    expect(offered()).toContain(`fix: score amend ${GOAL} --complaint ${COMPLAINT} --because`);
    place.write(FILE, place.read(FILE).replace("elsewhere: [know-the-price]\n", ""));
    place.git("commit", "--quiet", "--all", "--message", "Elsewhere");
    expect(place.score("goal", "retire", GOAL, "--because", "We stopped repairs").code).toBe(0);
    expect(offered()).not.toContain("score amend");
    const line = /fix: score (complaint close .*)\n/.exec(offered())?.[1] ?? "";
    const words = line.replace("why nothing changes", "We stopped repairs").match(/"[^"]*"|\S+/g) ?? [];
    const done = place.score(...words.map((word) => word.replaceAll('"', "")), on("2026-03-05"));
    expect([done.stderr, done.code]).toEqual(["", 0]);
    expect([told(place, "2026-03-05"), found(place, "2026-03-05")]).toEqual([["closed", null], []]);
  });
});

describe("score complaint told", () => {
  it.each([
    ["asked-not-to", "no, they asked not to be"],
    ["cannot-be-reached", "no, they cannot be reached"],
  ])("takes %s as an end of the loop that no later repair opens", (how, words) => {
    const place = complained();
    mended(place, "2026-03-02", "own-line=Write it on its own line");
    const heard = step(place, "2026-03-03", "told", COMPLAINT, how);
    expect([heard.next?.command, heard.changes]).toEqual([
      CLOSE,
      [{ key: "told-customer", before: null, after: how }],
    ]);
    step(place, "2026-03-03", "close", COMPLAINT);
    const shown = place.score("complaint", "show", COMPLAINT, on("2026-03-03")).stdout;
    expect(shown).toContain(`  told: ${words}\n`);
    expect(shown).not.toContain("the customer");
    step(place, "2026-04-28", "held", COMPLAINT, "no", "--because", "it came back");
    mended(place, "2026-04-28", "show-both=Show both visits before we print");
    expect(told(place, "2026-04-28")).toEqual(["amended", CLOSE]);
    const now = place.score("complaint", "told", COMPLAINT, on("2026-04-29"));
    expect([now.code, now.stderr]).toEqual([2, expect.stringContaining(`fix: ${TOLD} --overwrite\n`)]);
  });
});

describe("score complaint close", () => {
  it("plans no look where nothing was mended, and tells the reason for no change on its day", () => {
    const place = complained();
    const why = ["close", COMPLAINT, "--no-change", "It was one slip", "--told", "2026-03-02"];
    const refused = place.score("complaint", ...why, "--check-on", "8w", on("2026-03-03"));
    expect([refused.code, refused.stderr]).toEqual([
      2,
      `score: complaint/nothing-to-look-at: --check-on is the day to look whether a repair held, and nothing was mended after ${COMPLAINT}\nfix: ${CLOSE} --no-change "It was one slip" --told 2026-03-02\n`,
    ]);
    step(place, "2026-03-03", ...why);
    expect(place.score("complaint", "show", COMPLAINT, on("2026-03-04")).stdout).toContain(
      "  2026-03-02           the customer was told\n  2026-03-03           no change: It was one slip\n  2026-03-03           closed\n",
    );
    place.write(FILE, place.read(FILE).replace(/^closed: .*\n/m, ""));
    const shown = place.score("complaint", "show", COMPLAINT, on("2026-03-04")).stdout;
    expect(shown).toContain("  no change: It was one slip\n");
    expect(shown).not.toMatch(/^ +2026.*no change/m);
  });

  it("leaves what came back with a reason that is given then: an earlier one is none for that", () => {
    const place = complained();
    step(place, "2026-03-02", "close", COMPLAINT, "--no-change", "It was one slip", "--told", "today");
    mended(place, "2026-03-05", "own-line=Write it on its own line");
    step(place, "2026-03-06", "close", COMPLAINT, "--told", "today");
    step(place, "2026-05-01", "held", COMPLAINT, "no", "--because", "it came back");
    const [state, line] = told(place, "2026-05-01");
    expect([state, line]).toEqual(["came-back", expect.stringContaining(`amend ${GOAL} --complaint`)]);
    expect(place.score("complaint", "close", COMPLAINT, on("2026-05-02")).code).toBe(2);
    const left = step(place, "2026-05-02", "close", COMPLAINT, "--no-change", "The till is replaced in June");
    expect(left.changes.map(({ key, after }) => [key, after])).toEqual([
      ["no-change", "The till is replaced in June"],
      ["closed", "2026-05-02"],
    ]);
    expect(told(place, "2026-05-02")).toEqual(["came-back", null]);
  });
});

describe("a life that is written without commits, and committed by hand afterwards", () => {
  it("is the same to list, show, status, lint and verify before and after", () => {
    const place = tidewell();
    const write = (day: string, ...args: string[]): void => {
      const before = place.git("rev-parse", "HEAD");
      const done = place.score("complaint", ...args, "--no-commit", on(day));
      expect([done.stderr, done.code]).toEqual(["", 0]);
      expect([done.stdout.includes("not committed"), place.git("rev-parse", "HEAD")]).toEqual([true, before]);
    };
    write("2026-03-01", "answer", COMPLAINT, "--on", "2026-03-01T09:30", "--broke", "charge-twice");
    write("2026-03-01", "put-right", COMPLAINT, "Refunded it");
    place.git("commit", "--quiet", "--all", "--message", "Answered and put right");
    const done = amend(
      place,
      "--complaint",
      COMPLAINT,
      "--always",
      "own-line=Write it on a line",
      on("2026-03-02"),
    );
    expect(done.code).toBe(0);
    write("2026-03-03", "told", COMPLAINT);
    write("2026-03-03", "close", COMPLAINT);
    const seen = (day: string) => {
      const verified = place.score("verify");
      return [...told(place, day), found(place, day), verified.code, verified.stdout];
    };
    const inState = (state: string): string[] =>
      JSON.parse(place.score("--json", "complaint", "list", "--state", state).stdout).complaints.map(
        ({ id }: Step) => id,
      );
    expect([inState("closed"), inState("held"), inState("amended")]).toEqual([[COMPLAINT], [], []]);
    write("2026-04-29", "held", COMPLAINT, "yes", "--because", "nobody was charged twice since");
    const before = seen("2026-05-01");
    expect(before).toEqual(["held", null, [], 0, expect.stringContaining("agree")]);
    place.git("commit", "--quiet", "--all", "--message", "Told, closed and looked at");
    expect([seen("2026-05-01"), place.git("status", "--porcelain")]).toEqual([before, ""]);
    expect([inState("closed"), inState("held")]).toEqual([[], [COMPLAINT]]);
  });
});
