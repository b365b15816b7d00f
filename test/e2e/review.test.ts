import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { at } from "../helpers/complaints.ts";
import { keepLoaded, type Outcome, type Workplace, workplace } from "../helpers/score.ts";
import { CTRL_C, DOWN, ENTER, pty, talk } from "../helpers/terminal.ts";
import {
  amend,
  COMPLAINT,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  stateOf,
  tidewell,
  tidewellFiles,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

interface Review {
  readonly id: string | null;
  readonly commit: string | null;
  readonly last: { readonly state: string; readonly on: string | null; readonly changes: readonly object[] };
  readonly gaps: readonly object[];
  readonly habits: readonly object[];
  readonly complaints: readonly { readonly id: string }[];
  readonly waiting: readonly { readonly toChange: readonly string[] }[];
}

function ok(done: Outcome): string {
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

function looked(place: Workplace, goal: string = GOAL): Review {
  return JSON.parse(ok(place.score("--json", "review", goal)));
}

const NOTHING = ["review", GOAL, "--nothing-to-change", "--by", "DK, SM"] as const;

describe("score review where nobody can be asked", () => {
  it("shows the goal feel first, what is open about it, and the two lines that record it", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place
        .read(GOAL_FILE)
        .replace(
          "\n---\n\n#",
          "\nhabits:\n  - habit: Ring from the van\n  - { habit: Smile, verdict: keep }\n---\n\n#",
        ),
    );
    place.write(
      "voices/2026-03-02-gap.md",
      `---\nfrom: team\ndate: 2026-03-02\nabout: ${GOAL}#charge-twice\nstance: gap\nwe-say: never\nwe-do: at month's end\n---\n\nIt goes out by itself.\n`,
    );
    const before = stateOf(place);
    const said = ok(place.score("review", GOAL));
    expect(said.indexOf("Reassured")).toBeLessThan(said.indexOf("Charge for a job"));
    for (const words of [
      "Nobody has read it together yet.",
      "we do:  at month's end",
      "- Ring from the van",
      "I was charged for the second visit.",
      `score review ${GOAL} --nothing-to-change`,
      `score review ${GOAL} --to-change "what is to change"`,
    ])
      expect(said).toContain(words);
    expect(said).not.toContain("Smile");
    expect(said.split("\n").filter((line) => line.length > 80 && !line.includes("score "))).toEqual([]);
    expect(looked(place)).toMatchObject({
      id: null,
      commit: null,
      last: { state: "never" },
      gaps: [{ clause: "charge-twice" }],
      habits: [{ habit: "Ring from the van", verdict: null }],
      complaints: [{ id: COMPLAINT }],
    });
    expect(stateOf(place)).toBe(before);
  });

  it("needs no Git to be read, and tells of a goal that is unknown, retired or can't be read", () => {
    const place = workplace({ ...tidewellFiles(), "goals/torn.md": "<<<<<<< HEAD\n=======\n>>>>>>> b\n" });
    expect(ok(place.score("review", "Know the price before I say yes"))).toContain(
      "In charge of the decision.",
    );
    expect(place.score("review", "know-the-prise")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("score review know-the-price"),
    });
    expect(place.score("review", "torn").code).toBe(3);
    expect(place.score(...NOTHING)).toMatchObject({ code: 4 });
    const retired = tidewell();
    ok(retired.score("goal", "retire", GOAL, "--because", "we mend no boilers"));
    expect(retired.score("review", GOAL)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("retired"),
    });
  });
});

describe("a review that is recorded", () => {
  it("is one commit: who read it, when, what it promised, and nothing else of the goal", () => {
    const place = tidewell();
    const before = place.read(GOAL_FILE);
    const said = ok(place.score(...NOTHING));
    const { path, text } = onlyRepair(place);
    expect(touchedBy(place)).toEqual([GOAL_FILE, path]);
    const written =
      /^reviewed: \{ on: 2026-03-04, by: "DK, SM", fingerprint: \S.* \}\n/m.exec(
        place.read(GOAL_FILE),
      )?.[0] ?? "?";
    expect(
      place
        .read(GOAL_FILE)
        .replace(written, "")
        .replace(/\n## Repairs\n[\s\S]*$/, ""),
    ).toBe(before);
    expect(text).toContain(
      'kind: review\non: 2026-03-04\nby: DK, SM\nbecause: "read together: nothing to change"\n---\n',
    );
    expect(trailersOf(place)).toContain("Score-Kind: review");
    expect(said).toContain("Take it back with: score revert a-");
    expect(looked(place)).toMatchObject({ last: { state: "same", on: "2026-03-04" }, waiting: [] });
    const lint = JSON.parse(place.score("lint", "--json").stdout) as {
      findings: { rule: string; severity: string }[];
    };
    expect(
      lint.findings.filter(({ severity, rule }) => severity === "error" || /schema|unrecorded/.test(rule)),
    ).toEqual([]);
  });

  it("is renewed by the smallest edit, and says what changed since: before and after", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place
        .read(GOAL_FILE)
        .replace("standards:\n", "reviewed:\n  on: 2026-01-02   # in winter\n  by: Asha\nstandards:\n"),
    );
    place.git("commit", "--quiet", "--all", "--message", "Reviewed by hand");
    expect(looked(place)).toMatchObject({ last: { state: "not-known", on: "2026-01-02" } });
    ok(place.score(...NOTHING));
    expect(place.read(GOAL_FILE)).toMatch(
      /\nreviewed:\n {2}on: 2026-03-04 {3}# in winter\n {2}by: DK, SM\n {2}fingerprint: \S.*\nstandards:\n/,
    );
    ok(amend(place, "--change", "leave-unseen=Leave before the customer has worked it"));
    const said = ok(place.score("review", GOAL));
    expect(said).toContain("was: Leave before the customer has seen it work");
    expect(said).toContain("now: Leave before the customer has worked it");
    expect(looked(place).last).toMatchObject({ state: "changed", changes: [{ clause: "leave-unseen" }] });
  });

  it("keeps what is to change until an amendment of the goal was made", () => {
    const place = tidewell();
    const words = ["Five days is longer than we take", "# Gwen needs a *list*"];
    const said = ok(place.score("review", GOAL, ...words.flatMap((one) => ["--to-change", one])));
    expect(said).toContain(`score amend ${GOAL} --because "Five days is longer than we take"`);
    expect(onlyRepair(place).text).toContain(
      "\nTo change:\n\n- Five days is longer than we take\n- \\# Gwen needs a \\*list\\*\n",
    );
    expect(looked(place).waiting).toMatchObject([{ toChange: words }]);
    ok(amend(place, "--always", "ring-first=Ring first", at("2026-03-05T10:00")));
    expect(looked(place).waiting).toEqual([]);
  });

  it("makes a template's words one's own, and takes the promise as well", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place.read(GOAL_FILE).replace("for: customer ", "borrowed: trades\nfor: customer "),
    );
    place.git("commit", "--quiet", "--all", "--message", "Borrowed");
    expect(ok(place.score(...NOTHING))).toContain("These words are your own from now on.");
    expect(place.read(GOAL_FILE)).not.toContain("borrowed:");
    expect(ok(place.score("drift"))).toContain("none has slipped");
    ok(place.score("review", "promise", "--nothing-to-change"));
    expect(touchedBy(place)).toEqual(["promise.md", expect.stringMatching(/^repairs\/promise\//)]);
    expect(place.read("promise.md")).toContain(
      "reviewed: { on: 2026-03-04, by: Dana Test, fingerprint: who-and-when/",
    );
    ok(
      place.score(
        "amend",
        "promise",
        "--because",
        "clearer",
        "--change",
        "who-and-when=Say who is coming, and at which hour",
      ),
    );
    expect(looked(place, "promise").last).toMatchObject({
      state: "changed",
      changes: [{ clause: "who-and-when", before: "Say who is coming, and at what time" }],
    });
  });

  it("is an amendment like any other: log and verify know it, revert takes it back", () => {
    const place = tidewell();
    const before = place.read(GOAL_FILE);
    const { id } = JSON.parse(ok(place.score("--json", ...NOTHING))) as Review;
    const log = JSON.parse(ok(place.score("log", GOAL, "--json"))) as { amendments: object[] };
    expect(log.amendments[0]).toMatchObject({
      id,
      kind: "review",
      by: "DK, SM",
      recorded: "both",
      changes: [],
    });
    expect(ok(place.score("verify"))).toContain("commits agree: 1 amendment");
    ok(place.score("revert", id ?? "", "--because", "we had not read it yet"));
    expect(place.read(GOAL_FILE).replace(/\n## Repairs\n[\s\S]*$/, "")).toBe(before);
    expect(looked(place).last).toMatchObject({ state: "never" });
    expect(place.score("verify").code).toBe(0);
  });

  it("says first what it would record, keeps a reason of one's own, and may be read twice on a day", () => {
    const place = tidewell();
    const before = stateOf(place);
    expect(ok(place.score(...NOTHING, "--dry-run"))).toContain("review(have-it-fixed-once): read together");
    expect(stateOf(place)).toBe(before);
    ok(place.score(...NOTHING, "--because", "still ours"));
    expect(onlyRepair(place).text).toContain("because: still ours\n");
    ok(place.score(...NOTHING));
    expect(touchedBy(place)).toEqual([expect.stringMatching(/^repairs\//)]);
  });

  it.each([
    [["--nothing-to-change", "--to-change", "all"], 2, "review/contradiction"],
    [["--because", "we looked"], 2, "review/no-outcome"],
    [["--to-change", " "], 2, "usage"],
    [["--to-change", "what is to change"], 2, "usage/stand-in"],
    [["--to-change", "Ring anna@gmail.com"], 3, "privacy/personal-data"],
  ])("refuses %j, and writes nothing", (args, code, name) => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score("review", GOAL, ...args);
    expect([done.code, done.stderr, stateOf(place)]).toEqual([code, expect.stringContaining(name), before]);
  });

  it("leaves alone edits that nobody committed", () => {
    const place = tidewell();
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\nMine.\n`);
    const before = stateOf(place);
    expect([place.score(...NOTHING).code, stateOf(place)]).toEqual([4, before]);
  });
});

describe.skipIf(pty === undefined)("score review on a terminal", () => {
  const OUTCOME = "Is it still how you want to play?";

  it("asks what came out and what is to change, and records it", async () => {
    const place = tidewell();
    const { code, text } = await talk(
      place,
      ["review", GOAL],
      [
        [OUTCOME, `${DOWN}${ENTER}`],
        ["What is to change?", `Five days is long${ENTER}`],
        ["What else?", ENTER],
        ["Who read it together?", `DK, SM${ENTER}`],
      ],
    );
    expect([code, text]).toEqual([0, expect.stringContaining("Reassured: it is finished")]);
    expect(onlyRepair(place).text).toContain("- Five days is long\n");
    expect(place.read(GOAL_FILE)).toContain('by: "DK, SM"');
  });

  it("keeps what was typed through Ctrl-C, and writes nothing where it is left for later", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const left = await talk(
      place,
      ["review", GOAL],
      [
        [OUTCOME, `${DOWN}${ENTER}`],
        ["What is to change?", "Five days"],
        ["Five days", CTRL_C],
      ],
    );
    expect([left.code, stateOf(place)]).toEqual([130, before]);
    expect(place.score("status").stdout).toContain(`score review ${GOAL}`);
    const on = await talk(
      place,
      ["review", GOAL],
      [
        ["go on with", ENTER],
        ["Five days", ` is long${ENTER}`],
        ["What else?", ENTER],
        ["Who read it together?", ENTER],
      ],
    );
    expect([on.code, existsSync(`${place.path}/.git/score/interviews.json`)]).toEqual([0, false]);
    expect(onlyRepair(place).text).toContain("- Five days is long\n");
    const later = await talk(place, ["review", "know-the-price"], [[OUTCOME, `${DOWN}${DOWN}${ENTER}`]]);
    expect([later.code, later.text]).toEqual([0, expect.stringContaining("Nothing was written down.")]);
    expect(touchedBy(place)).toContain(GOAL_FILE);
  });
});
