import { describe, expect, it } from "vitest";
import { keepLoaded, type RunOptions, type Workplace, workplace } from "../helpers/score.ts";
import {
  amend,
  copyOf,
  GOAL,
  GOAL_FILE,
  stateOf,
  tidewell,
  tidewellFiles,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

const RING = "We ring from the van: never from the office";

function on(day: string): RunOptions {
  const moment = `${day}T10:00:00+00:00`;
  return { env: { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment } };
}

let lived: Workplace | undefined;

/** A score with a habit that nobody decided about, and an amendment after it. */
function withHabit(): Workplace {
  if (lived === undefined) {
    lived = tidewell();
    expect(lived.score("habit", "add", GOAL, RING, on("2026-03-05")).code).toBe(0);
    expect(amend(lived, "--never", "Bill a visit that nobody saw", on("2026-03-06")).code).toBe(0);
  }
  return copyOf(lived);
}

function amendmentOf(place: Workplace): string {
  return (
    (JSON.parse(place.score("--json", "log", GOAL).stdout) as { amendments: { id: string }[] }).amendments[0]
      ?.id ?? ""
  );
}

function listed(place: Workplace, ...args: (string | RunOptions)[]): readonly Record<string, unknown>[] {
  return (
    JSON.parse(place.score("--json", "habit", "list", ...args).stdout) as {
      habits: Record<string, unknown>[];
    }
  ).habits;
}

describe("a habit", () => {
  it("is written into its goal as one commit of it, and says what comes next", () => {
    const place = tidewell();
    const done = place.score("habit", "add", "Have it fixed once", RING, "--by", "Asha");
    expect(
      `code ${done.code}\n${done.stdout.replace(/[0-9a-f]{10}\b/, "…")}${done.stderr}`,
    ).toMatchSnapshot();
    expect(touchedBy(place)).toEqual([GOAL_FILE]);
    expect(trailersOf(place)).toEqual(["Score-By: Asha"]);
    expect(place.read(GOAL_FILE)).toContain(`\nhabits:\n  - habit: "${RING}"\n---\n`);
  });

  it("is no promise: neither log, lint, drift nor verify tells of it, and an amendment can follow at once", () => {
    const place = withHabit();
    const before = place.score("log", GOAL, "--oneline").stdout;
    expect(before.trimEnd().split("\n")).toHaveLength(2);
    expect(place.score("habit", "decide", GOAL, "we ring", "--verdict", "keep").code).toBe(0);
    expect(place.score("log", GOAL, "--oneline").stdout).toBe(before);
    expect(place.score("lint", "--rule", "history/unrecorded").stdout).not.toContain("unrecorded:");
    expect(place.score("drift").code).toBe(0);
    expect(place.score("verify").code).toBe(0);
    expect(amend(place, "--feel", "Nobody has to ask twice.").code).toBe(0);
  });

  it("is told where it is there already, and a verdict of it has a command of its own", () => {
    const place = withHabit();
    const state = stateOf(place);
    expect(place.score("habit", "add", GOAL, `${RING.toUpperCase()}.`)).toMatchObject({
      code: 0,
      stdout: `${GOAL}\n  ${RING}\n  is written down already (nobody has decided yet): nothing to change.\n`,
    });
    const refused = place.score("habit", "add", GOAL, RING, "--verdict", "ditch");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`fix: score habit decide ${GOAL} "We ring from" --verdict ditch`);
    expect(stateOf(place)).toBe(state);
  });

  it("is decided about by its first words, and another verdict takes the place of the first with what settled it", () => {
    const place = withHabit();
    const id = amendmentOf(place);
    expect(
      place.score(
        "habit",
        "decide",
        GOAL,
        "we ring",
        "--verdict",
        "improve",
        "--on",
        "yesterday",
        on("2026-03-10"),
      ).code,
    ).toBe(0);
    const settled = place.score("habit", "decide", GOAL, "we ring", "--amendment", id, on("2026-03-11"));
    expect(settled.stdout).toContain(`  amendment: ${id}\n`);
    expect(listed(place)).toMatchObject([
      { verdict: "improve", on: "2026-03-09", amendment: id, fate: "stands", waitsFor: null },
    ]);
    expect(place.git("log", "-1", "--format=%s")).toBe(
      `habit(${GOAL}): settled by ${id}: We ring from the…\n`,
    );
    const again = place.score("habit", "decide", GOAL, "we ring", "--verdict", "ditch", on("2026-04-01"));
    expect(again.stdout).toContain("  verdict was: improve\n          now: ditch\n");
    expect(listed(place)).toMatchObject([{ verdict: "ditch", on: "2026-04-01", amendment: null }]);
    const same = place.score("habit", "decide", GOAL, "we ring", "--verdict", "ditch", on("2026-05-01"));
    expect(same.stdout).toContain("says so already: nothing to change");
  });

  it.each([
    ["that there is none of", "a-00000000", "amendment/unknown"],
    ["that was taken back", "taken", "habit/taken-back"],
  ])("is not settled by an amendment %s", (_what, typed, code) => {
    const place = withHabit();
    const id = amendmentOf(place);
    if (typed === "taken") expect(place.score("revert", id, "--because", "it was too much").code).toBe(0);
    const state = stateOf(place);
    const refused = place.score(
      "habit",
      "decide",
      GOAL,
      RING,
      "--verdict",
      "improve",
      "--amendment",
      typed === "taken" ? id : typed,
    );
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(code)]);
    expect(stateOf(place)).toBe(state);
  });

  it.each<[string, readonly string[], string]>([
    ["no goal has", ["have-it-fixd-once", RING], `fix: score habit add have-it-fixed-once`],
    ["says nothing", [GOAL, "…"], "usage/empty"],
    ["only holds the place of one", [GOAL, "what we usually do"], "usage/stand-in"],
    ["has several lines", [GOAL, "We ring\nand ring"], "usage/several-lines"],
    [
      "has a verdict that is none",
      [GOAL, "We wait", "--verdict", "kep"],
      'fix: score habit add have-it-fixed-once "We wait" --verdict keep',
    ],
    ["is settled before anybody decided", [GOAL, "We wait", "--on", "today"], "habit/no-verdict"],
  ])("is refused with the way out where it %s", (_what, words, says) => {
    const place = tidewell();
    const state = stateOf(place);
    const refused = place.score("habit", "add", ...words);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(stateOf(place)).toBe(state);
  });

  it("is not written with somebody's number, nor beside edits that are not committed", () => {
    const place = tidewell();
    const refused = place.score("habit", "add", GOAL, "We ring Mrs Hart on 01632 960 983");
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("privacy/personal-data")]);
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("twice", "two times"));
    const state = stateOf(place);
    const edited = place.score("habit", "add", GOAL, RING);
    expect([edited.code, edited.stderr]).toEqual([4, expect.stringContaining("--no-commit")]);
    expect(stateOf(place)).toBe(state);
    expect(place.score("habit", "add", GOAL, RING, "--no-commit").stdout).toContain(
      "Written to goals/have-it-fixed-once.md, not committed.",
    );
    expect(place.read(GOAL_FILE)).toContain("two times");
  });

  it("of several that begin the same is asked for by more words", () => {
    const place = withHabit();
    place.score("habit", "add", GOAL, "We ring from the van at noon");
    const several = place.score("habit", "decide", GOAL, "We ring", "--verdict", "keep");
    expect(several.code).toBe(2);
    expect(several.stderr).toContain(`score habit decide ${GOAL} "We ring from the van at" --verdict keep`);
    const unknown = place.score("habit", "decide", GOAL, "We never ring", "--verdict", "keep");
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("habit/unknown")]);
  });
});

describe("what waits among the habits", () => {
  it("is what nobody decided about, and what was to change more than 90 days ago", () => {
    const place = withHabit();
    place.score("habit", "add", "know-the-price", "We round up", "--verdict", "ditch", on("2026-03-05"));
    place.score(
      "habit",
      "add",
      "know-the-price",
      "We say the whole price",
      "--verdict",
      "keep",
      on("2026-03-05"),
    );
    expect(listed(place, "--undecided", on("2026-05-01"))).toHaveLength(1);
    const done = place.score("habit", "list", "--undecided", on("2026-07-01"));
    expect(`code ${done.code}\n${done.stdout}${done.stderr}`).toMatchSnapshot();
    const all = place.score("habit", "list", on("2026-07-01"));
    expect(`code ${all.code}\n${all.stdout}${all.stderr}`).toMatchSnapshot();
  });

  it("is listed without Git, and a goal that can't be read does not stop the others", () => {
    const files = tidewellFiles();
    const goal = `${files[GOAL_FILE]}`.replace(
      "for: customer",
      'habits: [{ habit: Wir rufen an }, { habit: "\\e[31mRot" }]\nfor: customer',
    );
    const place = workplace({
      ...files,
      [GOAL_FILE]: goal,
      "goals/odd.md": new Uint8Array([0x2d, 0xe9, 0x0a]),
    });
    const done = place.score("habit", "list", { env: { PATH: "/nowhere" } });
    expect([done.code, done.stdout]).toEqual([
      3,
      expect.stringContaining("can't be read, and so not counted: goals/odd.md"),
    ]);
    expect(done.stdout).toContain("Wir rufen an");
    expect(done.stdout).toContain("\\u{1b}[31mRot");
  });

  it("is nothing, kindly, where no habit is written down", () => {
    expect(tidewell().score("habit", "list").stdout).toContain("What is played when nobody reads the score?");
    expect(workplace({ "score.yaml": "name: T\n" }).score("habit", "list").stdout).toContain(
      "score goal add",
    );
  });
});

describe("a step with a habit that is taken back", () => {
  it("leaves whatever came into the goal since, and goes back one step further each time", () => {
    const place = withHabit();
    const before = place.read(GOAL_FILE);
    place.score("habit", "decide", GOAL, "we ring", "--verdict", "keep");
    expect(amend(place, "--feel", "Nobody has to ask twice.").code).toBe(0);
    const shown = place.score("habit", "undo", GOAL, "--dry-run");
    expect(shown.stdout).toContain("taken back: keep: We ring from the van");
    expect(place.score("habit", "undo", GOAL, "we ring").code).toBe(0);
    expect(place.read(GOAL_FILE).replace("\n\nNobody has to ask twice.", "")).toBe(before);
    const gone = place.score("habit", "undo", GOAL);
    expect(gone.stdout).toContain("It is gone again from goals/have-it-fixed-once.md");
    expect(place.read(GOAL_FILE)).not.toContain("habits:");
    const nothing = place.score("habit", "undo", GOAL);
    expect([nothing.code, nothing.stderr]).toEqual([4, expect.stringContaining("habit/no-step")]);
    expect(place.score("verify").code).toBe(0);
  });

  it("is found after the goal was renamed, and refused where somebody has edited it since", () => {
    const place = withHabit();
    expect(place.score("goal", "rename", GOAL, "fixed-first-time").code).toBe(0);
    const edited = copyOf(place);
    expect(place.score("habit", "undo", GOAL).code).toBe(0);
    expect(place.read("goals/fixed-first-time.md")).not.toContain("habits:");
    const path = "goals/fixed-first-time.md";
    edited.write(path, edited.read(path).replace(`"${RING}"`, `"${RING}"\n    verdict: keep`));
    edited.git("commit", "--quiet", "--all", "--message", "Keep it");
    const refused = edited.score("habit", "undo", GOAL);
    expect([refused.code, refused.stderr]).toEqual([4, expect.stringContaining("habit/changed-since")]);
  });
});
