import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { at } from "../helpers/complaints.ts";
import type { Outcome, Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import {
  amend,
  COMPLAINT,
  GOAL,
  GOAL_FILE,
  stateOf,
  tidewell,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

const NEW = "fixed-first-time";
const NEW_FILE = `goals/${NEW}.md`;

function ok(done: Outcome): string {
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

function renamed(place: Workplace, ...args: string[]): string {
  return ok(place.score("goal", "rename", GOAL, NEW, ...args));
}

function retired(place: Workplace, goal: string = GOAL): string {
  return ok(place.score("goal", "retire", goal, "--because", "we mend no boilers any more"));
}

function errorsOf(place: Workplace): string[] {
  const { findings } = JSON.parse(place.score("lint", "--json").stdout) as {
    findings: { rule: string; severity: string; file: string; clock: boolean }[];
  };
  return findings
    .filter(({ severity, clock }) => severity !== "info" && !clock)
    .map(({ rule, file }) => `${rule} ${file}`);
}

function log(place: Workplace, about: string): { id: string | null; kind: string | null; goal: string }[] {
  return JSON.parse(ok(place.score("log", about, "--json"))).amendments;
}

/** The score with files that lead to its goal: a link, a voice, and a complaint about a clause. */
function linked(): Workplace {
  const place = tidewell();
  place.write(
    "voices/2026-03-02-no-second-bill.md",
    `---\nfrom: customer\ndate: 2026-03-02\nabout: ${GOAL}#charge-twice\nstance: for\n---\n\nRead [the goal](../${GOAL_FILE}#never).\n`,
  );
  place.write(
    "complaints/2026-03-02-again.md",
    `---\nkind: near-miss\nreceived: 2026-03-02\ngoal: ${GOAL}\nbroke: charge-twice\n---\n\nNearly again.\n`,
  );
  place.git("add", "--all");
  place.git("commit", "--quiet", "--message", "Voices");
  return place;
}

describe("score goal rename", () => {
  it("moves the goal and its repairs in one commit, and its history goes with it", () => {
    const place = linked();
    ok(amend(place, "--complaint", COMPLAINT, "--always", "ring-first=Ring first"));
    const [repair = ""] = touchedBy(place).filter((path) => path.startsWith("repairs/"));
    const before = place.read(GOAL_FILE);
    place.write("notes.txt", "mine");
    place.git("add", "notes.txt");
    const stdout = renamed(place, "--by", "Robin");
    expect(existsSync(join(place.path, `repairs/${GOAL}`))).toBe(false);
    const moved = repair.replace(GOAL, NEW);
    const [own = ""] = touchedBy(place).filter(
      (path) => path.startsWith(`repairs/${NEW}/`) && path !== moved,
    );
    expect(touchedBy(place)).toEqual([GOAL_FILE, NEW_FILE, repair, moved, own].sort());
    expect(place.git("status", "--porcelain")).toBe("A  notes.txt\n");
    expect(place.read(NEW_FILE)).toBe(
      before
        .replace("best: { value: 1, held: [2026-02-03] } }\n", `$&formerly: [${GOAL}]\n`)
        .replace(`../repairs/${GOAL}/`, `../repairs/${NEW}/`),
    );
    expect(place.read(moved)).toContain(`goal: ${GOAL}\n`);
    expect(place.read(own)).toContain(
      `kind: review\non: 2026-03-04\nby: Robin\nbecause: renamed from ${GOAL}\n`,
    );
    expect(place.read(own)).toContain(`formerly: [${GOAL}]\n`);
    expect(trailersOf(place)).toEqual([
      expect.stringMatching(/^Score-Amendment: a-/),
      `Score-Goal: ${NEW}`,
      "Score-Kind: review",
      `Score-Because: renamed from ${GOAL}`,
      "Score-By: Robin",
    ]);
    expect(stdout).toContain(
      `voices/2026-03-02-no-second-bill.md:8:6 ../${GOAL_FILE}#never → ../${NEW_FILE}#never`,
    );
    // Only the link that the receipt names is broken; what is called by its former name is found.
    expect(errorsOf(place)).toEqual(["link/broken voices/2026-03-02-no-second-bill.md"]);

    ok(place.score("amend", NEW, "--because", "again", "--change", "ring-first=Ring before we set out"));
    const told = log(place, NEW);
    expect(told.map(({ kind }) => kind)).toEqual(["improve", "review", "mend", null]);
    expect(log(place, GOAL)).toEqual(told);
    expect(log(place, `${GOAL}#ring-first`).map(({ goal }) => goal)).toEqual([NEW, GOAL]);
  });

  it("gives other words to the goal as well, and gives the old name back", () => {
    const place = tidewell();
    const title = "Fixed *the* first time: #1";
    const said = ok(place.score("goal", "rename", GOAL, "Fixed first time", "--title", title));
    expect(said).toContain(`score goal rename ${NEW} ${GOAL} --title "Have it fixed once"\n`);
    expect(place.read(NEW_FILE)).toContain(`goal: "${title}"\n`);
    expect(place.read(NEW_FILE)).toContain("\n# Fixed \\*the\\* first time: #1\n");
    expect(errorsOf(place)).toEqual([]);
    const id = trailersOf(place)[0]?.replace("Score-Amendment: ", "") ?? "";
    const refused = place.score("revert", id, "--because", "no");
    expect([refused.code, refused.stderr.includes(`score goal rename ${NEW} ${GOAL}`)]).toEqual([2, true]);
    const back = JSON.parse(ok(place.score("goal", "rename", NEW, GOAL, "--json")));
    expect(back).toMatchObject({
      schema: "score.goal-rename/1",
      from: NEW,
      to: GOAL,
      title,
      links: [],
      kept: [],
    });
    expect(place.read(GOAL_FILE)).toContain(`formerly: [${NEW}]\n`);
    expect(errorsOf(place)).toEqual([]);
    expect(log(place, GOAL).map(({ kind }) => kind)).toEqual(["review", "review", null]);
  });

  it("leaves what was amended before it to be taken back under the new name", () => {
    const place = tidewell();
    ok(amend(place, "--feel", "Heard."));
    const id = trailersOf(place)[0]?.replace("Score-Amendment: ", "") ?? "";
    renamed(place);
    const whole = place.read(NEW_FILE);
    ok(place.score("revert", id, "--because", "nobody could keep it"));
    expect(touchedBy(place)).toEqual([NEW_FILE, expect.stringMatching(new RegExp(`^repairs/${NEW}/`))]);
    expect(place.read(NEW_FILE)).toBe(whole.replace("\nHeard.\n", ""));
    expect(place.score("lint").code).toBe(0);
  });

  it("looks only with --dry-run, and has nothing to do where the name is the same", () => {
    const place = tidewell();
    const before = stateOf(place);
    expect(renamed(place, "--dry-run")).toContain("Nothing was written (--dry-run)");
    expect(ok(place.score("goal", "rename", GOAL, GOAL))).toContain("nothing to change");
    expect(stateOf(place)).toBe(before);
  });

  it.each([
    ["a goal that nobody knows", ["have-it-fixed-twice", NEW], 'did you mean "have-it-fixed-once"?'],
    ["the promise", ["promise", NEW], "the promise is no goal"],
    ["two lines", [GOAL, "one\ntwo"], "more than one line"],
    ["D5: a path", [GOAL, "../x"], 'fix: score goal rename have-it-fixed-once "in other words"'],
    ["what is no id", [GOAL, "Fixed_First"], "fix: score goal rename have-it-fixed-once fixed-first"],
  ])("refuses %s (2)", (_what, args, words) => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score("goal", "rename", ...args);
    expect([done.code, done.stderr.includes(words)]).toEqual([2, true]);
    expect(stateOf(place)).toBe(before);
  });
});

describe("where a repair is kept out of sight", () => {
  it("is refused, whichever of them it is", () => {
    const place = tidewell();
    amend(place, "--feel", "Heard.");
    amend(place, "--feel", "Heard, and believed.");
    const last = place.git("ls-files", "repairs").trimEnd().split("\n").at(-1) ?? "";
    place.git("update-index", "--skip-worktree", last);
    const done = place.score("goal", "rename", GOAL, NEW);
    expect([done.code, done.stderr.includes("git/hidden")]).toEqual([4, true]);
  });
});

describe("where a hook refuses", () => {
  it.each([
    ["rename", [NEW]],
    ["retire", ["--because", "no more"]],
  ])("score goal %s leaves every file where it was (5)", (verb, args) => {
    const place = tidewell();
    ok(amend(place, "--feel", "Heard."));
    place.write(".git/hooks/pre-commit", "#!/bin/sh\necho not today >&2\nexit 1\n");
    chmodSync(join(place.path, ".git/hooks/pre-commit"), 0o755);
    const before = stateOf(place);
    const done = place.score("goal", verb, GOAL, ...args);
    expect([done.code, done.stderr.includes("| not today")]).toEqual([5, true]);
    expect(stateOf(place)).toBe(before);
  });
});

describe("score goal retire", () => {
  it("of a goal that was renamed twice leaves a ledger that verify and lint have nothing against", () => {
    const place = tidewell();
    ok(place.score("amend", GOAL, "--because", "x", "--feel", "Heard."));
    ok(place.score("goal", "rename", GOAL, "mended-once"));
    ok(place.score("goal", "rename", "mended-once", "mended-for-good"));
    ok(place.score("goal", "retire", "mended-for-good", "--because", "we sold the vans"));
    expect(place.score("verify").code).toBe(0);
    expect(errorsOf(place).filter((told) => told.startsWith("ledger/"))).toEqual([]);
  });

  it("keeps what came back of a goal that was renamed, and knows it by either name", () => {
    const place = tidewell();
    ok(amend(place, "--change", "charge-twice=Charge twice", at("2026-03-04T18:00")));
    renamed(place);
    const again = ["near-miss", "add", "Nearly again", "--broke", `${NEW}#charge-twice`];
    ok(place.score(...again, at("2026-04-01T10:00")));
    const counted = (): unknown[] => {
      const { repairs, didNotHold } = JSON.parse(ok(place.score("status", "--json")));
      const cameBack = log(place, GOAL).flatMap((entry) => (entry as { cameBack?: string[] }).cameBack ?? []);
      return [repairs, didNotHold, cameBack];
    };
    const before = counted();
    expect(before).toEqual([1, 1, ["2026-04-01-nearly-again"]]);
    retired(place, NEW);
    expect(counted()).toEqual(before);
    for (const name of [GOAL, NEW]) {
      const listed = place.score("complaint", "list", "--json", "--all", "--goal", name);
      expect(ok(listed)).toContain("2026-04-01-nearly-again");
      expect(amend(place, "--feel", "Seen.").stderr).toContain(
        `was retired on 2026-03-04\nfix: score log ${NEW}\n`,
      );
    }
  });

  it("takes the file away, keeps its history, and says what it leaves", () => {
    const place = linked();
    ok(amend(place, "--feel", "Heard."));
    const stdout = retired(place);
    const [, repair = ""] = touchedBy(place);
    expect(touchedBy(place)).toEqual([GOAL_FILE, expect.stringMatching(new RegExp(`^repairs/${GOAL}/`))]);
    expect(place.git("ls-files", GOAL_FILE)).toBe("");
    expect(place.read(repair)).toContain(
      `kind: retire\non: 2026-03-04\nby: Dana Test\nbecause: we mend no boilers any more\nclauses: [${["show-old-part", "come-back-free", "charge-twice", "leave-unseen", "return-visit"].map((id) => `"${GOAL}#${id}"`).join(", ")}]\n`.replaceAll(
        '"',
        "",
      ),
    );
    expect(stdout).toContain(`Still open: ${COMPLAINT}, I was charged for the second visit.`);
    expect(stdout).toContain("Still open: 2026-03-02-again, Nearly again.");
    expect(stdout).toContain("Somebody spoke about it: voices/2026-03-02-no-second-bill.md");
    expect(stdout).toContain(`voices/2026-03-02-no-second-bill.md:8:6 ../${GOAL_FILE}#never\n`);
    expect(stdout).not.toContain("No goal keeps this part");
    expect(errorsOf(place)).toEqual(["link/broken voices/2026-03-02-no-second-bill.md"]);
    expect(log(place, GOAL).map(({ kind }) => kind)).toEqual(["retire", "improve", null]);
    expect(amend(place, "--feel", "Seen.").stderr).toMatch(
      /goal\/retired: the goal "have-it-fixed-once" was retired on 2026-03-04\nfix: score log have-it-fixed-once\n/,
    );
  });

  it("is taken back whole, and what the goal was called before is still known in between", () => {
    const place = tidewell();
    renamed(place);
    const whole = place.read(NEW_FILE);
    const other = "goals/know-the-price.md";
    place.write(other, place.read(other).replace("serves: [price-you-heard]\n", ""));
    place.git("commit", "--all", "--quiet", "--message", "Only one keeps it");
    expect(retired(place, NEW)).toContain("No goal keeps this part of the promise now: price-you-heard");
    expect(errorsOf(place)).toEqual(["promise/unkept promise.md"]);
    expect(log(place, GOAL).map(({ kind }) => kind)).toEqual(["retire", "review", null]);
    const id = trailersOf(place)[0]?.replace("Score-Amendment: ", "") ?? "";
    ok(place.score("revert", id, "--because", "we mend boilers again"));
    expect(touchedBy(place)).toEqual([NEW_FILE, expect.stringMatching(new RegExp(`^repairs/${NEW}/`))]);
    expect(place.read(NEW_FILE)).toBe(whole);
    expect(trailersOf(place)).toContain("Score-Kind: improve");
  });

  it("refuses without a reason, and writes nothing", () => {
    const place = tidewell();
    const done = place.score("goal", "retire", GOAL);
    expect([done.code, done.stderr.includes(`score goal retire ${GOAL} --because`)]).toEqual([2, true]);
  });
});
