import { describe, expect, it } from "vitest";
import type { Outcome, Workplace } from "../helpers/score.ts";
import { keepLoaded } from "../helpers/score.ts";
import {
  amend,
  COMPLAINT,
  GOAL,
  GOAL_FILE,
  readGoalFile,
  sentencesUnder,
  stateOf,
  tidewell,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

const REPAIR = new RegExp(`^repairs/${GOAL}/2026-03-04-a-[0-9a-z]{8}\\.md$`);

function amended(place: Workplace, ...args: string[]): string {
  const done = amend(place, ...args);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return /a-[0-9a-z]{8}/.exec(done.stdout)?.[0] ?? "";
}

function revert(place: Workplace, id: string, ...args: string[]): Outcome {
  return place.score("revert", id, "--because", "nobody could keep it", ...args);
}

function reverted(place: Workplace, id: string, ...args: string[]): string {
  const done = revert(place, id, ...args);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

function ids(place: Workplace, list: "always" | "never"): string[] {
  return readGoalFile(place)[list].map(({ id }) => id);
}

function repairOfLast(place: Workplace): string {
  return place.read(touchedBy(place).find((path) => REPAIR.test(path)) ?? "");
}

describe("score revert takes an amendment back", () => {
  it("as a weakening with its why, where other words promised more", () => {
    const place = tidewell();
    amended(place, "--always", "ring-back=Ring them back within 1 day");
    const id = amended(place, "--change", "ring-back=Ring them back within 4 hours");
    const stdout = reverted(place, id);
    expect(stdout).toContain('less: "within 4 hours" → "within 1 day"');
    expect(trailersOf(place)).toContain("Score-Kind: weaken");
    expect(repairOfLast(place)).toContain("weakens:\n  ring-back: nobody could keep it\n");
  });

  it("as a new one of exactly the goal's file and a repair file, which name it", () => {
    const place = tidewell();
    const before = place.read(GOAL_FILE);
    const id = amended(place, "--never", "ask-to-ring=Ask them to ring back", "--instead", "We ring them.");
    const stdout = reverted(place, id, "--by", "Robin");
    expect(touchedBy(place)).toEqual([GOAL_FILE, expect.stringMatching(REPAIR)]);
    expect(place.read(GOAL_FILE)).toBe(
      `${before}\n## Repairs\n\n[What was mended here, and why](../repairs/${GOAL}/)\n`,
    );
    expect(trailersOf(place)).toEqual([
      expect.stringMatching(/^Score-Amendment: a-/),
      `Score-Goal: ${GOAL}`,
      "Score-Kind: weaken",
      "Score-Because: nobody could keep it",
      "Score-By: Robin",
      "Score-Weakens: ask-to-ring: nobody could keep it",
      `Score-Takes-Back: ${id}`,
    ]);
    const repair = repairOfLast(place);
    expect(repair).toContain(`takes-back: ${id}\n`);
    expect(repair).toContain("weakens:\n  ask-to-ring: nobody could keep it\n");
    expect(stdout).toContain("never ask-to-ring no longer:");
    expect(place.score("lint").code).toBe(0);
    expect(place.score("log", GOAL, "-n", "1").stdout).toContain(`takes back: ${id}`);
  });

  it("and leaves later amendments of other clauses, right beside it, as they are", () => {
    const place = tidewell();
    const id = amended(place, "--always", "ring-first=Ring first", "--feel", "Heard.");
    amended(place, "--always", "knock=Knock twice", "--feel", "Seen.");
    amended(place, "--change", "show-old-part=Show every old part");
    reverted(place, id);
    expect(ids(place, "always")).toEqual(["show-old-part", "come-back-free", "knock"]);
    expect(sentencesUnder(place, "How it must feel").at(-1)).toBe("Seen.");
    expect(place.read(GOAL_FILE)).toContain("show-old-part: Show every old part\n");
    expect(place.read(GOAL_FILE)).toContain("  # promised since May\n");
  });

  it("keeps the line endings of a CRLF file", () => {
    const place = tidewell();
    place.git("config", "core.autocrlf", "false");
    place.write(GOAL_FILE, place.read(GOAL_FILE).replaceAll("\n", "\r\n"));
    place.git("commit", "--all", "--quiet", "--message", "Windows");
    const id = amended(place, "--change", "Taken seriously.=Taken seriously, by name.");
    amended(place, "--feel", "Heard.");
    reverted(place, id);
    const text = place.read(GOAL_FILE);
    expect(text).toContain("not abandoned. Taken seriously.\r\n\r\nHeard.\r\n");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("and says which complaint no repair stands after, whose file it leaves alone", () => {
    const place = tidewell();
    const id = amended(place, "--complaint", COMPLAINT, "--feel", "Heard.");
    const other = amended(place, "--complaint", COMPLAINT, "--feel", "Seen.");
    const complaint = place.read(`complaints/${COMPLAINT}.md`);
    const body = JSON.parse(revert(place, other, "--json").stdout);
    expect(body).toMatchObject({ schema: "score.revert/1", takesBack: other, unrepaired: [], pushed: false });
    const next = `score complaint answer ${COMPLAINT}`;
    expect(body.next).toMatchObject([{ complaint: COMPLAINT, step: "answer", command: next }]);
    expect(reverted(place, id)).toMatch(
      new RegExp(`\nNo repair stands after this complaint now: ${COMPLAINT}\nNext: .+\n +${next}\n$`),
    );
    expect(place.read(`complaints/${COMPLAINT}.md`)).toBe(complaint);
    expect(trailersOf(place)).toContain("Score-Kind: improve");
  });

  it("that a squash merge left without its trailers", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "-b", "side");
    const id = amended(place, "--always", "ring-first=Ring first");
    place.git("checkout", "--quiet", "main");
    place.git("merge", "--quiet", "--squash", "side");
    place.git("commit", "--quiet", "--message", "Squashed (#12)");
    reverted(place, id);
    expect(ids(place, "always")).toEqual(["show-old-part", "come-back-free"]);
  });

  it("of the promise, where it holds in every goal", () => {
    const place = tidewell();
    const before = place.read("promise.md");
    const done = place.score("amend", "promise", "--because", "twice", "--never", "late=Come late");
    const id = /a-[0-9a-z]{8}/.exec(done.stdout)?.[0] ?? "";
    reverted(place, id);
    expect(touchedBy(place)).toEqual(["promise.md", expect.stringMatching(/^repairs\/promise\//)]);
    expect(place.read("promise.md").startsWith(before.trimEnd())).toBe(true);
    expect(place.read("promise.md")).not.toContain("late");
  });

  it("and takes that back as well, so that the first one stands again", () => {
    const place = tidewell();
    const first = amended(place, "--always", "ring-first=Ring first");
    const second = /as (a-[0-9a-z]{8})/.exec(reverted(place, first))?.[1] ?? "";
    reverted(place, second);
    expect(ids(place, "always")).toContain("ring-first");
    expect(revert(place, first, "--dry-run").stdout).toContain("Nothing was written (--dry-run)");
  });

  it("whatever else is staged, which stays staged", () => {
    const place = tidewell();
    const id = amended(place, "--feel", "Heard.");
    place.write("notes.txt", "mine");
    place.git("add", "notes.txt");
    reverted(place, id);
    expect(touchedBy(place)).toEqual([GOAL_FILE, expect.stringMatching(REPAIR)]);
    expect(place.git("status", "--porcelain")).toBe("A  notes.txt\n");
  });
});

describe("a complaint whose only repair was taken back", () => {
  it("waits again: nothing was amended, it can't be closed, and its story tells why", () => {
    const place = tidewell();
    const done = amend(place, "--never", "ring-late=Ring late", "--complaint", COMPLAINT);
    const id = /Recorded as (a-\w{8})/.exec(done.stdout)?.[1] ?? "";
    expect(place.score("revert", id, "--because", "nobody could keep it").code).toBe(0);
    const shown = place.score("complaint", "show", COMPLAINT).stdout;
    expect(shown).toContain("(complaint, open)");
    expect(shown).toMatch(/taken back by a-\w{8}: nobody could keep it/);
    expect(place.score("complaint", "close", COMPLAINT, "--told", "today").code).toBe(2);
  });
});

describe("score revert writes nothing", () => {
  it("where the same words were changed since, and names what changed them and the way by hand", () => {
    const place = tidewell();
    const id = amended(place, "--change", "come-back-free=Come back free within 2 days");
    const since = amended(place, "--change", "come-back-free=Come back free the next day");
    const before = stateOf(place);
    const done = revert(place, id);
    expect(done.code).toBe(4);
    expect(done.stderr).toContain("revert/changed-since");
    expect(done.stderr).toContain(`come-back-free was changed by ${since} (2026-03-04)`);
    expect(done.stderr).toContain(
      `score amend ${GOAL} --because "nobody could keep it" --change "come-back-free=Come back free within 5 working days if it fails within a year"`,
    );
    expect(stateOf(place)).toBe(before);
  });

  it("twice, and says who did it first", () => {
    const place = tidewell();
    const id = amended(place, "--feel", "Heard.");
    const by = /as (a-[0-9a-z]{8})/.exec(reverted(place, id))?.[1];
    const before = stateOf(place);
    const done = revert(place, id);
    expect([done.code, done.stderr]).toEqual([0, ""]);
    expect(done.stdout).toBe(`${id} was taken back already, by ${by} on 2026-03-04: nothing was written.\n`);
    expect(stateOf(place)).toBe(before);
  });

  it("without a reason, and gives the words back", () => {
    const place = tidewell();
    const done = place.score("revert", "a-7kq2xw9m");
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('fix: score revert a-7kq2xw9m --because "why it is taken back"');
  });

  it("where two amendments came in by one squash", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "-b", "side");
    const first = amended(place, "--feel", "Heard.");
    const second = amended(place, "--feel", "Seen.");
    place.git("checkout", "--quiet", "main");
    place.git("merge", "--quiet", "--squash", "side");
    place.git("commit", "--quiet", "--message", "Squashed (#12)");
    const done = revert(place, first);
    expect([done.code, done.stderr.includes(`together with ${second}`)]).toEqual([4, true]);
  });

  it("where the commit is not in this clone", () => {
    const place = tidewell();
    const id = amended(place, "--feel", "Heard.");
    amended(place, "--believe", "We believe in it.");
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "../shallow");
    const done = place.score("revert", id, "--because", "no", { cwd: "../shallow" });
    expect([done.code, done.stderr.includes("git fetch --unshallow")]).toEqual([3, true]);
  });

  it("where the file has edits of its own", () => {
    const place = tidewell();
    const id = amended(place, "--feel", "Heard.");
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nmine\n`);
    const before = stateOf(place);
    expect(revert(place, id).code).toBe(4);
    expect(stateOf(place)).toBe(before);
  });
});
