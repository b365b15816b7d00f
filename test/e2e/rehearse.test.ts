import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { at } from "../helpers/complaints.ts";
import { keepLoaded, type Outcome, type Workplace, workplace } from "../helpers/score.ts";
import { CTRL_C, DOWN, ENTER, ESCAPE, pty, talk } from "../helpers/terminal.ts";
import {
  amend,
  COMPLAINT,
  GOAL,
  stateOf,
  tidewell,
  tidewellFiles,
  touchedBy,
  trailersOf,
} from "../helpers/tidewell.ts";

keepLoaded();

const RECORD = ["rehearse", GOAL, "--seed", "4711", "--record", "--by", "dk,SM"] as const;
const REHEARSAL = `rehearsals/2026-03-04-${GOAL}.md`;

interface Told {
  readonly seed: string | null;
  readonly goals: readonly {
    readonly goal: string;
    readonly state: string;
    readonly on: string | null;
    readonly changes: readonly { readonly clause: string; readonly before: string; readonly after: string }[];
  }[];
  readonly cards: readonly {
    readonly id: string;
    readonly goal: string;
    readonly scene: readonly string[];
  }[];
  readonly recorded: readonly { readonly file: string; readonly goal: string }[];
  readonly nearMisses: readonly { readonly id: string; readonly file: string }[];
  readonly refused: readonly { readonly file: string }[];
}

function ok(done: Outcome): string {
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

function told(place: Workplace, ...args: string[]): Told {
  return JSON.parse(place.score("--json", "rehearse", ...args).stdout);
}

describe("score rehearse where nobody can be asked", () => {
  it("prints the scenes, and what the score says below a fold", () => {
    const place = tidewell();
    const before = stateOf(place);
    const said = ok(place.score("rehearse", "--seed", "4711"));
    const [front = "", back = ""] = said.split(/^- -.*fold here.*\n/m);
    expect(front).toContain("I was charged for the second visit.");
    expect(front).toContain("What has to happen? How must it feel? What will you not do?");
    expect(front).not.toContain("Charge for a job we have to do twice");
    expect(back).toContain("- Charge for a job we have to do twice (charge-twice)");
    expect(back).toContain("repaired: not yet");
    expect(back).toContain("score rehearse --seed 4711 --record --by DK,SM");
    expect(said.split("\n").filter((line) => line.length > 80 && !line.startsWith("  score"))).toEqual([]);
    expect(stateOf(place)).toBe(before);
  });

  it("deals the same again, byte for byte, and without a seed says the one it took", () => {
    const place = tidewell();
    const first = told(place);
    expect(first.seed).toMatch(/^\d{4}$/);
    expect(told(place, "--seed", first.seed ?? "")).toEqual(first);
    const words = ["rehearse", "--seed", "half past nine"];
    expect(place.score(...words)).toEqual(place.score(...words));
  });

  it("deals from one goal, by a former name and by its words, and as many cards as asked for", () => {
    const place = tidewell();
    ok(place.score("goal", "rename", GOAL, "fixed-first-time"));
    for (const name of [GOAL, `goals/${GOAL}.md`, "Have it fixed once"]) {
      const { cards } = told(place, name, "--seed", "1", "--cards", "2");
      expect(cards.map(({ goal }) => goal)).toEqual(["fixed-first-time", "fixed-first-time"]);
    }
    // The complaint names the goal as it was called.
    expect(told(place, GOAL, "--seed", "1").cards.map(({ id }) => id)).toContain(COMPLAINT);
    expect(place.score("rehearse", "fixed-first-tme")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("score rehearse fixed-first-time"),
    });
    expect(place.score("rehearse", "promise").stderr).toContain("score review promise");
    expect(place.score("rehearse", "--cards", "0")).toMatchObject({ code: 2 });
  });

  it("works without Git, with no goal, with nothing to play, and passes over what can't be read", () => {
    const none = workplace({ "score.yaml": "name: T\n", "promise.md": "---\npromise: P\n---\n" });
    expect(ok(none.score("rehearse"))).toContain("score goal add");
    const blank = workplace({ "score.yaml": "name: T\n", "goals/a.md": "---\ngoal: A\n---\n\n# A\n" });
    expect(ok(blank.score("rehearse"))).toContain("score amend a --because");
    expect(ok(blank.score("rehearse", "--deck", "a.html"))).toContain("score amend a --because");
    expect(existsSync(join(blank.path, "a.html"))).toBe(false);
    const files = { ...tidewellFiles(), "complaints/2026-03-02-torn.md": "---\nkind: complaint\n" };
    const place = workplace({ ...files, "goals/torn.md": "<<<<<<< HEAD\n=======\n>>>>>>> b\n" });
    place.write(
      "rehearsals/2026-01-01-gone.md",
      "---\ndate: 2026-01-01\ngoal: gone\nby: [DK]\ncards: [gone]\n---\n",
    );
    place.write("rehearsals/2026-01-02-torn.md", "---\ndate: 2026-01-02\n");
    const done = place.score("rehearse", "--seed", "1");
    expect([done.code, done.stderr]).toEqual([3, expect.stringContaining("complaints/2026-03-02-torn.md")]);
    expect(done.stderr).toContain("rehearsals/2026-01-02-torn.md");
    expect(done.stderr).toContain("goals/torn.md");
    expect(done.stdout).toContain("What has to happen");
    expect(place.score("rehearse", "torn")).toMatchObject({ code: 3, stdout: "" });
  });

  it("shows nothing of a file that a terminal would obey", () => {
    const place = tidewell();
    place.write(
      `complaints/${COMPLAINT}.md`,
      `---\nkind: complaint\nreceived: 2026-03-01\ngoal: ${GOAL}\n---\n\nCold \u001b[2Jcoffee \u202Eeht.\n`,
    );
    const { stdout } = place.score("rehearse", GOAL, "--seed", "1");
    expect(stdout).toContain("Cold \\u{1b}[2Jcoffee \\u{202e}eht.");
    expect(stdout).not.toMatch(/[\u001b\u202E]/);
  });
});

describe("score rehearse --record", () => {
  it("keeps who practised which cards, what was hard and what was promised, as one commit of its file", () => {
    const place = tidewell();
    const { cards } = told(place, GOAL, "--seed", "4711");
    const said = ok(
      place.score(
        ...RECORD,
        "--hard",
        "charge-twice",
        "--note",
        "The bill was *written* already.",
        at("2026-03-05T09:00"),
      ),
    );
    const path = REHEARSAL.replace("04", "05");
    expect(touchedBy(place)).toEqual([path]);
    expect(place.read(path)).toBe(
      `---\ndate: 2026-03-05\ngoal: ${GOAL}\nby: [DK, SM]\ncards: [${cards.map(({ id }) => id).join(", ")}]\nhard: [${GOAL}#charge-twice]\n${/^fingerprint: .*\n/m.exec(place.read(path))?.[0]}---\n\nThe bill was \\*written\\* already.\n`,
    );
    expect(trailersOf(place)).toEqual(["Score-By: DK, SM"]);
    expect(said).toContain(`score rehearse --undo 2026-03-05-${GOAL}`);
    const lint = JSON.parse(place.score("lint", "--json").stdout) as { findings: { file: string }[] };
    expect(lint.findings.filter(({ file }) => file.startsWith("rehearsals/"))).toEqual([]);
    expect(told(place, "--list").goals).toMatchObject([
      { goal: GOAL, state: "same", on: "2026-03-05" },
      { goal: "know-the-price", state: "never", on: null },
    ]);
  });

  it("writes a file for each goal that was dealt, in one commit, and numbers another one of the day", () => {
    const place = tidewell();
    const all = ["rehearse", "--seed", "1", "--record", "--by", "DK"];
    ok(place.score(...all));
    const other = "rehearsals/2026-03-04-know-the-price.md";
    expect(touchedBy(place)).toEqual([REHEARSAL, other]);
    ok(place.score(...all, "--date", "yesterday", "--no-commit"));
    ok(place.score(...RECORD));
    expect(touchedBy(place)).toEqual([REHEARSAL.replace(".md", "-2.md")]);
    expect(place.git("status", "--porcelain")).toContain("?? rehearsals/2026-03-03-know-the-price.md");
  });

  it("makes a near miss of what was hard, as a commit of its own by which it can be taken back alone", () => {
    const place = tidewell();
    const recorded = JSON.parse(
      ok(
        place.score(
          "--json",
          ...RECORD,
          "--hard",
          `${GOAL}#charge-twice`,
          "--note",
          "It was billed already",
          "--near-miss",
        ),
      ),
    ) as Told;
    const [nearMiss] = recorded.nearMisses;
    expect(touchedBy(place)).toEqual([nearMiss?.file]);
    expect(touchedBy(place, "HEAD~1")).toEqual([REHEARSAL]);
    expect(place.read(nearMiss?.file ?? "")).toContain(
      `kind: near-miss\nreceived: 2026-03-04T17:40\ngoal: ${GOAL}\nbroke: charge-twice\n`,
    );
    ok(place.score("complaint", "undo", nearMiss?.id ?? ""));
    expect(existsSync(join(place.path, REHEARSAL))).toBe(true);
    ok(place.score("rehearse", "--undo", REHEARSAL));
    expect(touchedBy(place)).toEqual([REHEARSAL]);
    expect(existsSync(join(place.path, REHEARSAL))).toBe(false);
    expect(place.score("rehearse", "--undo", "2026-03-04-have-it")).toMatchObject({ code: 2 });
  });

  it.each([
    [["--by", "Dana Kelly"], 2, "rehearse/initials", "--by DK"],
    [[], 2, "rehearse/no-initials", "--by DK,SM"],
    [["--by", "DK", "--hard", "charge-twise"], 2, "complaint/unknown-clause", "--hard charge-twice"],
    [["--by", "DK", "--hard", "know-the-price#change-price"], 2, "rehearse/hard-elsewhere", "--hard"],
    [["--by", "DK", "--near-miss"], 2, "rehearse/no-words", "--note"],
    [["--by", "DK", "--date", "2027-01-01"], 2, "usage/moment-ahead", "--date 2026-03-04"],
    [["--by", "DK", "--note", "Ring anna@gmail.com"], 3, "privacy/personal-data", "--note"],
    [["--by", "DK", "--note", "long ".repeat(2_000)], 3, "rehearse/too-long", "a few sentences"],
    [["--by", "DK", "--deck", "a.html"], 2, "rehearse/contradiction", "score rehearse"],
  ])("refuses %j, and writes nothing", (args, code, name, hint) => {
    const place = tidewell();
    const before = stateOf(place);
    const done = place.score("rehearse", GOAL, "--seed", "4711", "--record", ...args);
    expect([done.code, done.stderr, stateOf(place)]).toEqual([code, expect.stringContaining(name), before]);
    expect(done.stderr).toContain(hint);
  });

  it("lets words stand that look personal, with the reason in the file", () => {
    const place = tidewell();
    const note = ["--note", "The plate said anna@gmail.com", "--allow-personal-data", "it is our own sample"];
    ok(place.score(...RECORD, ...note));
    expect(place.read(REHEARSAL)).toContain("override: it is our own sample\n");
    expect(trailersOf(place)).toContain("Score-Override: it is our own sample");
    expect(place.score(...RECORD, "--note", "what was hard")).toMatchObject({ code: 2 });
  });

  it("asks for the seed of what was practised, and tells of options that go with --record", () => {
    const place = tidewell();
    expect(place.score("rehearse", "--record", "--by", "DK").stderr).toContain("rehearse/no-seed");
    expect(place.score("rehearse", "--seed", "1", "--note", "hard").stderr).toContain(
      "--record is not there",
    );
    expect(place.score("rehearse", "--force").stderr).toContain("--deck is not there");
  });
});

describe("a rehearsal is bound to what was promised", () => {
  it("says which promise changed since, before and after, deals that goal first, and lets a slip pass", () => {
    const place = tidewell();
    ok(place.score("rehearse", "--seed", "1", "--record", "--by", "DK"));
    ok(amend(place, "--change", "show-old-part=Show the old part and leave it with the custommer"));
    expect(told(place, "--list").goals[0]).toMatchObject({ state: "same", changes: [] });
    ok(amend(place, "--change", "leave-unseen=Leave before the customer has worked it"));
    const [goal] = told(place, "--list").goals;
    expect(goal).toMatchObject({
      state: "changed",
      changes: [
        {
          clause: "leave-unseen",
          before: "Leave before the customer has seen it work",
          after: "Leave before the customer has worked it",
        },
      ],
    });
    expect(told(place, "--seed", "2", "--cards", "1").cards[0]?.id).toBe(`${GOAL}#leave-unseen`);
    const said = ok(place.score("rehearse", "--seed", "2", "--cards", "1"));
    expect(said).toContain("was: Leave before the customer has seen it work");
    expect(ok(place.score("rehearse", "--list"))).toContain("since then 1 promise changed");
    ok(place.score(...RECORD));
    expect(told(place, "--list").goals[0]).toMatchObject({ state: "same" });
  });

  it("is told of without the words of then in a shallow clone", () => {
    const place = tidewell();
    ok(place.score(...RECORD));
    ok(amend(place, "--change", "leave-unseen=Leave before the customer has worked it"));
    const shallow = workplace();
    shallow.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, ".");
    expect(told(shallow, "--list").goals[0]).toMatchObject({
      state: "changed",
      changes: [{ clause: "leave-unseen", before: null, after: "Leave before the customer has worked it" }],
    });
    expect(ok(shallow.score("rehearse", "--list"))).toContain("not in this history");
  });
});

describe("score rehearse --deck", () => {
  it("writes a page or a list beside the person, and no file that is there goes without --force", () => {
    const place = tidewell();
    const words = ["rehearse", "--seed", "1", "--deck", "cards.html"];
    expect(ok(place.score(...words))).toContain("fold");
    const page = place.read("cards.html");
    expect(page).toContain("I was charged for the second visit.");
    expect(place.score(...words)).toMatchObject({ code: 2, stderr: expect.stringContaining("--force") });
    ok(place.score(...words, "--force"));
    expect(place.read("cards.html")).toBe(page);
    ok(place.score("rehearse", "--seed", "1", "--deck", "cards.md"));
    expect(place.read("cards.md")).toContain("> I was charged for the second visit.");
  });

  it("is not written through a link, into Git's folder, onto a file of the score, or in another form", () => {
    const place = tidewell();
    place.write("elsewhere.html", "mine");
    symlinkSync("elsewhere.html", join(place.path, "link.html"));
    symlinkSync("goals", join(place.path, "folder"));
    for (const [file, code] of [
      ["link.html", "output/no-file"],
      ["folder/a.html", "output/through-link"],
      [".git/a.html", "output/in-git"],
      ["goals/a.md", "output/in-score"],
      ["promise.md", "output/in-score"],
      ["cards.pdf", "deck/form"],
      ["cards/", "deck/form"],
    ] as const)
      expect(place.score("rehearse", "--seed", "1", "--force", "--deck", file)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(code),
      });
    expect(place.read("elsewhere.html")).toBe("mine");
    expect(readdirSync(join(place.path, "goals")).sort()).toEqual([
      "have-it-fixed-once.md",
      "know-the-price.md",
    ]);
  });
});

describe.skipIf(pty === undefined)("score rehearse on a terminal", () => {
  const SEEDED = ["rehearse", GOAL, "--seed", "4711", "--cards", "2"];
  const CARD = "What would you do?";
  const HARD = "Was anything hard?";

  it("deals, turns over, and makes what was hard a near miss with one key", async () => {
    const place = tidewell();
    const [first] = told(place, GOAL, "--seed", "4711").cards;
    const { code, text } = await talk(place, SEEDED, [
      [CARD, ENTER],
      [HARD, `${DOWN}${ENTER}`],
      ["What was hard about it?", `He had the bill in his hand${ENTER}`],
      ["What becomes of it?", ENTER],
      [CARD, ENTER],
      [HARD, ENTER],
      ["Write down that you practised this?", ENTER],
      ["Who practised?", `Dana${ENTER}`],
      ["no names of people belong in the log", `\u0015DK, SM${ENTER}`],
    ]);
    expect([code, text]).toEqual([0, expect.stringContaining(first?.scene[0] ?? "?")]);
    const nearMiss = touchedBy(place)[0] ?? "";
    expect(place.read(nearMiss)).toContain("kind: near-miss");
    expect(place.read(nearMiss)).toContain("He had the bill in his hand");
    expect(touchedBy(place, "HEAD~1")).toEqual([REHEARSAL]);
    expect(place.read(REHEARSAL)).toContain("by: [DK, SM]\n");
    expect(existsSync(`${place.path}/.git/score/interviews.json`)).toBe(false);
  });

  it("keeps what was typed through Ctrl-C, and goes on with the same deal", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const left = await talk(
      place,
      ["rehearse", "--cards", "2"],
      [
        [CARD, ENTER],
        [HARD, `${DOWN}${ENTER}`],
        ["What was hard about it?", "He had the bill"],
        ["He had the bill", CTRL_C],
      ],
    );
    expect([left.code, stateOf(place)]).toEqual([130, before]);
    expect(left.text).toContain("your answers are kept");
    const seed = /The deal is (\d{4})/.exec(left.text)?.[1];
    expect(place.score("status").stdout).toContain("score rehearse");
    const { code, text } = await talk(
      place,
      ["rehearse", "--cards", "2", "--record", "--by", "DK"],
      [
        ["go on with", ENTER],
        ["He had the bill", ` in his hand${ENTER}`],
        ["What becomes of it?", `${DOWN}${ENTER}`],
        [CARD, ESCAPE],
        ["What becomes of it?", ENTER],
        [CARD, `${DOWN}${ENTER}`],
      ],
    );
    expect([code, text]).toEqual([0, expect.stringContaining("Written down.")]);
    expect(text).toContain(`--undo`);
    expect(seed).toBeDefined();
    const nearMisses = readdirSync(join(place.path, "complaints")).filter(
      (name) => name !== `${COMPLAINT}.md`,
    );
    // Escape led back to the question, and Enter took what had been said to it.
    expect(nearMisses).toEqual([]);
    const [rehearsal = ""] = touchedBy(place);
    expect(place.read(rehearsal)).toContain("\nHe had the bill in his hand\n");
  });

  it("ends where somebody stops at the first card, and where nobody wants it written down", async () => {
    const place = tidewell();
    const before = stateOf(place);
    const stopped = await talk(place, SEEDED, [[CARD, `${DOWN}${ENTER}`]]);
    expect([stopped.code, stateOf(place)]).toEqual([0, before]);
    const played = await talk(
      place,
      ["rehearse", GOAL, "--cards", "1"],
      [
        [CARD, ENTER],
        [HARD, ENTER],
        ["Write down that you practised this?", `${DOWN}${ENTER}`],
      ],
    );
    expect([played.code, stateOf(place)]).toEqual([0, before]);
    expect(played.text).toContain("Nothing was written down.");
  });

  it("says kindly what to do where there is nothing to play", async () => {
    const blank = workplace({ "score.yaml": "name: T\n", "goals/a.md": "---\ngoal: A\n---\n\n# A\n" });
    const { code, text } = await talk(blank, ["rehearse"], []);
    expect([code, text]).toEqual([0, expect.stringContaining("There is nothing here yet to play")]);
  });

  it("can be played without Git, and says why it can't be written down", async () => {
    const place = workplace(tidewellFiles());
    const { code, text } = await talk(place, SEEDED, [
      [CARD, ENTER],
      [HARD, ENTER],
      [CARD, ENTER],
      [HARD, ENTER],
    ]);
    expect([code, text]).toEqual([0, expect.stringContaining("It can't be written down here now")]);
  });
});
