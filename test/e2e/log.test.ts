import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import {
  keepLoaded,
  type Outcome,
  type RunOptions,
  repository,
  SCORE_BIN,
  type Workplace,
  withoutThoughts,
  workplace,
} from "../helpers/score.ts";
import {
  amend,
  COMPLAINT,
  copyOf,
  GOAL,
  GOAL_FILE,
  onlyRepair,
  tidewell,
  tidewellFiles,
} from "../helpers/tidewell.ts";

keepLoaded();

interface Entry {
  readonly id: string | null;
  readonly commit: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly by: string | null;
  readonly goal: string;
  readonly kind: string | null;
  readonly because: string | null;
  readonly complaints: string[];
  readonly recorded: string;
  readonly notes: string[];
  readonly changes: {
    clause: string | null;
    part: string;
    op: string;
    before: string | null;
    after: string | null;
  }[];
}

function logOf(place: Workplace, ...args: (string | RunOptions)[]): Entry[] {
  const done = place.score("log", "--format", "json", ...args);
  expect([done.code, withoutThoughts(done.stderr)]).toEqual([0, ""]);
  return (JSON.parse(done.stdout) as { amendments: Entry[] }).amendments;
}

function on(day: string): RunOptions {
  const moment = `${day}T10:00:00+01:00`;
  return { env: { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment } };
}

function ok(done: Outcome): void {
  expect([done.code, withoutThoughts(done.stderr)]).toEqual([0, ""]);
}

let played: Workplace | undefined;

/** A copy of the same history, to be changed. */
function history(): Workplace {
  return copyOf(told());
}

/** A score with four amendments, an edit that nobody recorded, and the import it began with; tests only read it. */
function told(): Workplace {
  if (played === undefined) {
    const place = repository(tidewellFiles());
    ok(
      amend(
        place,
        "--never",
        "ask=Ask them to ring back",
        "--instead",
        "We ring.",
        "--complaint",
        COMPLAINT,
        on("2026-03-10"),
      ),
    );
    ok(
      place.score(
        "amend",
        "know-the-price",
        "--because",
        "sums",
        "--feel",
        "Calm.",
        "--by",
        "Ade",
        on("2026-03-11"),
      ),
    );
    ok(amend(place, "--change", "ask=Ask them to ring", "--weakens", "too short", on("2026-03-12")));
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously.", "Taken seriously at last."));
    place.run("git", ["commit", "--quiet", "--all", "--message", "Tweak"], on("2026-03-13"));
    ok(amend(place, "--standard", "return-visit=3", on("2026-03-14")));
    played = place;
  }
  return played;
}

describe("score log tells how the score evolved", () => {
  it("says whether other words promise more or less, and which of them show it", () => {
    const place = tidewell();
    const first = "Ring them back within 4 hours";
    amend(place, "--always", `ring-back=${first}`);
    const asked = amend(place, "--change", "ring-back=Ring them back within 1 working day").stderr;
    expect(asked).toBe(
      'a thought: ring-back promises less than before; --weakens "why" keeps the reason in the history\n',
    );
    amend(place, "--change", "ring-back=Ring them back within 1 working day if we can");
    expect(amend(place, "--change", `ring-back=${first}`).stderr).toBe("");
    const [latest, middle, earlier] = changesIn(place.score("log", `${GOAL}#ring-back`, "--json").stdout);
    expect(latest).toEqual(["stronger", '"within 1 working day" → "within 4 hours", "if we can" is gone']);
    expect(middle).toEqual(["weaker", '"if we can" is new']);
    expect(earlier).toEqual(["weaker", '"within 4 hours" → "within 1 working day"']);
    expect(place.score("log", "-n", "1").stdout).toContain("↑ always ring-back\n");
  });

  it("newest first, in words", () => {
    const { stdout, stderr, code } = told().score("log");
    expect([code, stderr]).toEqual([0, ""]);
    const text = stdout.replace(/a-[0-9a-z]{8}/g, "a-00000000").replace(/\b[0-9a-f]{10}\b/g, "0000000000");
    expect(text).toMatchInlineSnapshot(`
      "2026-03-14 improve have-it-fixed-once a-00000000 0000000000
        ↑ standard return-visit
            was: working days until we are back: at most 5
            now: working days until we are back: at most 3
        because: she was billed twice
        by: Dana Test

      2026-03-13 unrecorded have-it-fixed-once 0000000000
        · how it must feel
            was: Taken seriously.
            now: Taken seriously at last.
        by: Dana Test
        note: nobody recorded why; score amend --edited does, before the edit is
              committed

      2026-03-12 weaken have-it-fixed-once a-00000000 0000000000
        · never ask
            was: Ask them to ring back
            now: Ask them to ring
        because: she was billed twice
        weakens ask: too short
        by: Dana Test

      2026-03-11 improve know-the-price a-00000000 0000000000
        · how it must feel
            Calm.
        because: sums
        by: Ade (recorded by Dana Test)

      2026-03-10 mend have-it-fixed-once a-00000000 0000000000
        ↑ never ask
            Ask them to ring back
            instead: We ring.
        because: she was billed twice
        after: I was charged for the second visit. (2026-03-01-billed-twice)
        by: Dana Test

      2026-03-04 written, unrecorded 0000000000
        have-it-fixed-once, know-the-price, promise
        by: Dana Test
      "
    `);
  });

  it("in numbers, goal by goal, with --stat", () => {
    expect(told().score("log", "--stat").stdout).toBe(
      [
        "have-it-fixed-once",
        "  2 repairs, 1 weakened with a reason, 1 change that nobody recorded, last on",
        "  2026-03-14",
        "know-the-price",
        "  1 repair, last on 2026-03-11",
        "",
        "Tidewell: 3 repairs, 1 weakened with a reason, 1 change that nobody recorded.",
        "",
      ].join("\n"),
    );
    const json = JSON.parse(told().score("log", "--stat", "--format", "json", "--kind", "mend").stdout);
    expect(json).toMatchObject({ schema: "score.log-stat/1", months: [{ month: "2026-03", repairs: 1 }] });
    expect(told().score("log", "--stat", "--format", "ndjson").code).toBe(2);
  });

  it("as a bar for each month with --chart, months without a step among them", () => {
    const place = history();
    ok(amend(place, "--feel", "Heard.", on("2026-06-01")));
    expect(place.score("log", "--chart").stdout).toBe(
      [
        "2026-03  ███░ 3, 1 unrecorded",
        "2026-04  –",
        "2026-05  –",
        "2026-06  █ 1",
        "",
        "█ repairs   ░ changes that nobody recorded",
        "",
      ].join("\n"),
    );
    expect(place.score("log", "--chart", "--since", "2027-01-01").stdout).toContain("no step to count yet");
  });

  it("draws no century of empty months where a date is forged", () => {
    const place = history();
    ok(amend(place, "--feel", "Heard.", on("1970-06-01")));
    expect(place.score("log", "--chart").stdout.split("\n").length).toBeLessThan(8);
  });

  it("to a line each with --oneline", () => {
    const { stdout } = told().score("log", "--oneline");
    const text = stdout.replace(/a-[0-9a-z]{8}/g, "a-00000000").replace(/^[0-9a-f]{10}/gm, "0000000000");
    expect(text).toMatchInlineSnapshot(`
      "0000000000 2026-03-14 improve have-it-fixed-once: working days until we are back: at most 3 a-00000000
      0000000000 2026-03-13 unrecorded have-it-fixed-once: Taken seriously at last.
      0000000000 2026-03-12 weaken have-it-fixed-once: never Ask them to ring a-00000000
      0000000000 2026-03-11 improve know-the-price: Calm. a-00000000
      0000000000 2026-03-10 mend have-it-fixed-once: never Ask them to ring back a-00000000
      0000000000 2026-03-04 unrecorded 3 files written for the first time
      "
    `);
  });

  it("as JSON, with every key of every entry", () => {
    const place = told();
    const [latest] = logOf(place);
    expect(latest).toEqual({
      id: expect.stringMatching(/^a-[0-9a-z]{8}$/),
      commit: place.git("rev-parse", "HEAD").trim(),
      date: "2026-03-14T10:00:00+01:00",
      author: "Dana Test",
      by: "Dana Test",
      goal: GOAL,
      kind: "improve",
      because: "she was billed twice",
      complaints: [],
      weakens: [],
      replaces: [],
      takesBack: null,
      recorded: "both",
      notes: [],
      held: null,
      cameBack: [],
      takenBack: null,
      changes: [
        {
          clause: "return-visit",
          part: "standard",
          op: "changed",
          before: "working days until we are back: at most 5",
          after: "working days until we are back: at most 3",
          direction: "stronger",
          evidence: "5 → 3",
        },
      ],
    });
  });

  it("as ndjson, one to a line, the same entries", () => {
    const place = told();
    const lines = place.score("log", "--format", "ndjson").stdout.trimEnd().split("\n");
    const entries = lines.map((line) => JSON.parse(line) as Entry & { schema: string });
    expect(new Set(entries.map(({ schema }) => schema))).toEqual(new Set(["score.log/1"]));
    expect(entries.map(({ schema: _, ...entry }) => entry)).toEqual(logOf(place));
  });

  it.each([
    [["have-it-fixed-once"], 5],
    [["know-the-price"], 2],
    [["promise"], 1],
    [["have-it-fixed-once#ask"], 2],
    [["have-it-fixed-once#return-visit"], 2],
    [["--since", "2026-03-12"], 3],
    [["--until", "2026-03-10"], 4],
    [["--since", "2026-03-11", "--until", "2026-03-12"], 2],
    [["--kind", "weaken"], 1],
    [["--kind", "mend"], 1],
    [["--kind", "unrecorded"], 4],
    [["--complaint", COMPLAINT], 1],
    [["--complaint", `complaints/${COMPLAINT}.md`], 1],
    [["--complaint", "billed-twice"], 1],
    [["--author", "ade"], 1],
    [["-n", "2"], 2],
    [["-n", "0"], 0],
  ])("filters: %j", (args, count) => {
    expect(logOf(told(), ...args)).toHaveLength(count);
  });

  it("refuses a complaint that nothing knows, with the one that may be meant", () => {
    const done = told().score("log", "--complaint", "billed-twise");
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toMatch(
      /^score: complaint\/unknown: .*did you mean "\d{4}-\d\d-\d\d-billed-twice"\?/,
    );
  });

  it("oldest first with --reverse", () => {
    const place = told();
    expect(logOf(place, "--reverse")).toEqual(logOf(place).reverse());
  });

  it("a clause with the changes of that clause only", () => {
    const changes = logOf(told(), `${GOAL}#ask`).flatMap((entry) => entry.changes);
    expect(changes.map(({ clause, op }) => `${clause} ${op}`)).toContain("ask changed");
    expect(new Set(changes.map(({ clause }) => clause))).toEqual(new Set(["ask"]));
  });

  it("G11: an edit that nobody recorded", () => {
    const [entry] = logOf(told(), "--since", "2026-03-13", "--until", "2026-03-13");
    expect(entry).toMatchObject({ id: null, kind: null, recorded: "none", goal: GOAL });
    expect(entry?.changes).toMatchObject([
      { part: "feel", before: "Taken seriously.", after: "Taken seriously at last." },
    ]);
  });

  it("a hand-made import as one unrecorded entry for each goal", () => {
    const first = logOf(told(), "--until", "2026-03-09");
    expect(first.map(({ goal, recorded }) => [goal, recorded]).sort()).toEqual([
      [GOAL, "none"],
      ["know-the-price", "none"],
      ["promise", "none"],
    ]);
  });

  it("what init wrote as composed, and recorded", () => {
    const place = workplace();
    ok(place.score("init", "--yes", "--template", "trades"));
    const entries = logOf(place);
    expect(entries).toHaveLength(6);
    expect(new Set(entries.map(({ kind, recorded, id }) => `${kind} ${recorded} ${id}`))).toEqual(
      new Set(["compose commit null"]),
    );
  });

  it("G12: nothing on a branch without a commit", () => {
    const place = workplace(tidewellFiles());
    place.git("init", "--quiet");
    expect(place.score("log")).toEqual({ code: 0, stdout: "Tidewell: no history yet.\n", stderr: "" });
    expect(logOf(place)).toEqual([]);
  });

  it("a goal that nobody knows is refused, with the nearest one", () => {
    const done = told().score("log", "have-it-fixed-onse");
    expect([done.code, done.stderr.includes(GOAL)]).toEqual([2, true]);
  });

  it("a goal by its words", () => {
    const place = told();
    expect(logOf(place, "have it FIXED once")).toEqual(logOf(place, GOAL));
  });

  it("a clause that nobody knows is refused, with the nearest one", () => {
    const done = told().score("log", `${GOAL}#asc`);
    expect([done.code, done.stderr.includes(`${GOAL}#ask`)]).toEqual([2, true]);
  });

  it("a goal that is gone from the score is still told of", () => {
    const place = history();
    place.git("rm", "--quiet", "goals/know-the-price.md");
    place.git("commit", "--quiet", "--message", "Drop");
    expect(logOf(place, "know-the-price")[0]?.changes.every(({ op }) => op === "removed")).toBe(true);
  });

  it.each([
    ["--since", "soon"],
    ["--until", "2026-02-30"],
    ["--kind", "mends"],
    ["--format", "xml"],
    ["-n", "x"],
  ])("%s %s is refused", (...args) => {
    const done = told().score("log", ...args);
    expect([done.code, done.stderr.includes("fix: ")]).toEqual([2, true]);
  });
});

describe("score log where facts are lost or contradict", () => {
  it("G10: a squash merge lost the trailers, and the repair file tells them", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "-b", "side");
    ok(amend(place, "--feel", "Heard.", "--complaint", COMPLAINT));
    place.git("checkout", "--quiet", "main");
    place.git("merge", "--quiet", "--squash", "side");
    place.git("commit", "--quiet", "--message", "Squashed (#12)");
    expect(logOf(place)[0]).toMatchObject({
      recorded: "ledger",
      kind: "mend",
      because: "she was billed twice",
      complaints: [COMPLAINT],
      changes: [{ part: "feel", op: "added", after: "Heard." }],
    });
  });

  it("G10: two amendments in one squash are both told", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "-b", "side");
    ok(amend(place, "--feel", "Heard."));
    ok(amend(place, "--feel", "Seen."));
    place.git("checkout", "--quiet", "main");
    place.git("merge", "--quiet", "--squash", "side");
    place.git("commit", "--quiet", "--message", "Squashed (#12)");
    const ids = logOf(place, GOAL).map(({ id }) => id);
    expect(new Set(ids.filter((id) => id !== null)).size).toBe(2);
  });

  it("G7: a clone of depth one tells no false origin, says so, and is refused where the whole is required", () => {
    const place = history();
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "../shallow");
    const done = place.score("log", { cwd: "../shallow" });
    expect(done.code).toBe(0);
    expect(done.stdout).toContain("This clone holds only a part of the history.");
    const body = JSON.parse(place.score("log", "--format", "json", { cwd: "../shallow" }).stdout);
    expect(body.shallow).toBe(true);
    expect(body.amendments.flatMap((entry: Entry) => entry.changes)).toEqual([]);
    expect(body.amendments.filter((entry: Entry) => entry.id !== null)).toHaveLength(4);
    const full = place.score("log", "--require-full", { cwd: "../shallow" });
    expect([full.code, full.stderr.includes("fetch-depth: 0")]).toEqual([3, true]);
  });

  it("G14: a merge is not listed, and what it brings is listed once", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "-b", "side");
    ok(amend(place, "--feel", "Heard."));
    place.git("checkout", "--quiet", "main");
    ok(amend(place, "--always", "ring=Ring first"));
    const merged = place.run("git", ["merge", "--quiet", "--no-edit", "-X", "ours", "side"]);
    expect(merged.code).toBe(0);
    const entries = logOf(place, GOAL);
    expect(entries.filter(({ id }) => id !== null)).toHaveLength(2);
    const all = entries.flatMap(({ changes }) => changes.map(({ after }) => after));
    expect(all.filter((after) => after === "Heard.")).toHaveLength(1);
    expect(all.filter((after) => after === "Ring first")).toHaveLength(1);
  });

  it("an evil merge is told with what it decided by itself, and only that", () => {
    const place = tidewell();
    place.git("checkout", "--quiet", "-b", "side");
    ok(place.score("amend", "know-the-price", "--because", "sums", "--feel", "Calm."));
    place.git("checkout", "--quiet", "main");
    ok(amend(place, "--always", "ring=Ring first"));
    place.git("merge", "--quiet", "--no-ff", "--no-commit", "side");
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Ring first", "Ring if you like"));
    place.git("add", GOAL_FILE);
    place.git("commit", "--quiet", "--message", "Merge");
    const evil = logOf(place).filter(({ commit }) => commit === place.git("rev-parse", "HEAD").trim());
    expect(evil).toMatchObject([
      { recorded: "none", goal: GOAL, changes: [{ clause: "ring", after: "Ring if you like" }] },
    ]);
  });

  it("an amendment that its repair file and its commit tell differently says so", () => {
    const place = tidewell();
    ok(amend(place, "--feel", "Heard."));
    const { path, text } = onlyRepair(place);
    place.write(path, text.replace("kind: improve", "kind: mend"));
    place.git("commit", "--quiet", "--all", "--message", "Tidy up");
    const [entry] = logOf(place, GOAL);
    expect(entry?.notes).toEqual([
      'kind: its repair file says "mend", and its commit "improve"; score verify tells more',
    ]);
  });

  it("G13: a goal file that was renamed by hand is one goal under both names, with a note", () => {
    const place = tidewell();
    ok(amend(place, "--feel", "Heard."));
    place.git("mv", GOAL_FILE, "goals/fix-it-once.md");
    place.git("commit", "--quiet", "--message", "Rename");
    const head = place.git("rev-parse", "HEAD").trim();
    const renamed = logOf(place).filter(({ commit }) => commit === head);
    expect(renamed).toMatchObject([
      { goal: "fix-it-once", changes: [], notes: [expect.stringContaining(`taken for the former ${GOAL}`)] },
    ]);
    expect(logOf(place, "fix-it-once")).toEqual(logOf(place, GOAL));
    expect(logOf(place, GOAL)).toHaveLength(3);
  });

  it("a goal with formerly is one goal under both names", () => {
    const place = tidewell();
    ok(amend(place, "--feel", "Heard."));
    place.git("mv", GOAL_FILE, "goals/fix-it-once.md");
    place.write(
      "goals/fix-it-once.md",
      place.read("goals/fix-it-once.md").replace("for: customer", `formerly: [${GOAL}]\nfor: customer`),
    );
    place.git("commit", "--quiet", "--all", "--message", "Rename");
    expect(logOf(place, "fix-it-once").some(({ because }) => because === "she was billed twice")).toBe(true);
    expect(logOf(place, GOAL)).toEqual(logOf(place, "fix-it-once"));
  });

  it("a repair file that is gone is noted", () => {
    const place = tidewell();
    ok(amend(place, "--feel", "Heard."));
    place.git("rm", "--quiet", "-r", "repairs");
    place.git("commit", "--quiet", "--message", "Lose");
    expect(logOf(place)[0]).toMatchObject({ recorded: "commit" });
    expect(place.score("log").stdout).toContain("its repair file is not here");
  });
});

function forged(message: string): Workplace {
  const place = tidewell();
  place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously.", "Taken seriously at last."));
  place.run("git", ["commit", "--quiet", "--all", "--cleanup=verbatim", "--file=-"], { input: message });
  return place;
}

describe("score log is not taken in by what a message says", () => {
  const trailers =
    "Score-Amendment: a-00000000\nScore-Goal: have-it-fixed-once\nScore-Kind: mend\nScore-Because: forged\nScore-By: ceo";

  it("G1: the separators of another program make no further commit", () => {
    const place = forged(
      `x òòòòòò 0000000000000000000000000000000000000000 òò 2020-01-01 òò forged òò HEAD òò ò\n\nbody`,
    );
    expect(new Set(logOf(place, GOAL).map(({ commit }) => commit)).size).toBe(2);
  });

  it("G2: record separators and our own output make no further commit", () => {
    const place = forged(
      `x\u001e\u001f\u0001\n\ncommit 0000\ntree x\nauthor A <a> 0 +0000\n\n0000 commit 12\n${"a".repeat(40)} blob 3\nabc`,
    );
    const entries = logOf(place, GOAL);
    expect(new Set(entries.map(({ commit }) => commit)).size).toBe(2);
    expect(entries[0]?.author).toBe("Dana Test");
  });

  it("G3: trailers that name two goals are flagged and not counted", () => {
    const [entry] = logOf(forged(`x\n\n${trailers}\nScore-Goal: know-the-price\n`), GOAL);
    expect(entry).toMatchObject({
      id: null,
      recorded: "none",
      notes: [expect.stringContaining("several goals")],
    });
  });

  it("trailers that name another goal than the one that changed do not count for it", () => {
    const place = forged(`x\n\n${trailers.replace(GOAL, "know-the-price")}\n`);
    expect(logOf(place, GOAL)[0]).toMatchObject({ id: null, recorded: "none" });
  });

  it("G4: trailers in a paragraph in the middle are not counted", () => {
    expect(logOf(forged(`x\n\n${trailers}\n\nand so on\n`), GOAL)[0]).toMatchObject({
      id: null,
      recorded: "none",
    });
  });

  it("trailers with a line of prose among them are not counted", () => {
    expect(logOf(forged(`x\n\n${trailers}\nand so on\n`), GOAL)[0]).toMatchObject({
      id: null,
      recorded: "none",
    });
  });

  it("G5: hostile settings for trailers change nothing", () => {
    const place = forged(`x\n\n${trailers}\n`);
    const before = logOf(place, GOAL);
    place.git("config", "trailer.separators", "=#");
    place.git("config", "trailer.score-goal.key", "Other");
    expect(logOf(place, GOAL)).toEqual(before);
    expect(before[0]).toMatchObject({ id: "a-00000000", recorded: "commit" });
  });

  it("G6: keys in lower case are none of ours", () => {
    expect(logOf(forged(`x\n\n${trailers.toLowerCase()}\n`), GOAL)[0]).toMatchObject({
      id: null,
      recorded: "none",
    });
  });

  it("G8: git replace changes nothing", () => {
    const place = history();
    const before = logOf(place);
    place.git("replace", "HEAD~1", "HEAD~3");
    place.git(
      "replace",
      "-f",
      place.git("rev-parse", `HEAD:${GOAL_FILE}`).trim(),
      place.git("rev-parse", "HEAD:promise.md").trim(),
    );
    expect(logOf(place)).toEqual(before);
  });

  it("G9: a .mailmap does not change who it was", () => {
    const place = history();
    place.write(".mailmap", "Mallory <m@example.com> <dana@example.com>\n");
    place.git("config", "log.mailmap", "true");
    expect(logOf(place)[0]?.author).toBe("Dana Test");
  });

  it("H17: a message in Latin-1 is read as what it says", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Taken seriously.", "Taken seriously at last."));
    const message = Buffer.from(`x\n\n${trailers.replace("forged", "caf\u00e9")}\n`, "latin1");
    place.write("../message", message);
    place.git("-c", "i18n.commitEncoding=ISO-8859-1", "commit", "--quiet", "--all", "--file=../message");
    expect(logOf(place, GOAL)[0]?.because).toBe("café");
  });
});

describe("nothing of a repository's runs, and nothing of a commit's reaches the terminal", () => {
  const READING: readonly (readonly string[])[] = [["log"], ["lint"], ["goal", "list"]];

  function trap(place: Workplace): string {
    place.write("../trap.sh", `#!/bin/sh\necho "$0 $@" >> "${join(place.path, "../marker")}"\ncat\nexit 0\n`);
    place.run("chmod", ["+x", "../trap.sh"]);
    return join(place.path, "../trap.sh");
  }

  function expectUntouched(place: Workplace): void {
    expect(existsSync(join(place.path, "../marker"))).toBe(false);
  }

  function readAll(place: Workplace, options: RunOptions = {}): void {
    for (const command of READING) expect(place.score(...command, options).code, command.join(" ")).toBe(0);
  }

  it("E1, E2, E3, E4, E5: file monitors, diff and text conversion, filters, pagers and hooks", () => {
    const place = history();
    const program = trap(place);
    place.write(".gitattributes", "*.md diff=evil filter=evil\n");
    for (const [key, value] of [
      ["core.fsmonitor", program],
      ["diff.external", program],
      ["diff.evil.command", program],
      ["diff.evil.textconv", program],
      ["filter.evil.clean", program],
      ["filter.evil.smudge", program],
      ["core.pager", program],
      ["pager.log", program],
      ["core.sshCommand", program],
      ["core.editor", program],
      ["sequence.editor", program],
      ["credential.helper", program],
      ["core.askPass", program],
      ["core.alternateRefsCommand", program],
      ["alias.rev-list", `!${program}`],
    ] as const)
      place.git("config", key, value);
    place.run("mkdir", ["-p", "hooks"]);
    for (const name of [
      "pre-commit",
      "post-index-change",
      "reference-transaction",
      "post-checkout",
      "fsmonitor-watchman",
    ])
      place.run("ln", ["-s", program, `hooks/${name}`]);
    place.git("config", "core.hooksPath", "hooks");
    place.write(GOAL_FILE, `${place.read(GOAL_FILE)}\n`);
    place.run("rm", ["-f", "../marker"]);
    readAll(place);
    expectUntouched(place);
  });

  it("E6: a signed commit with log.showSignature and a program of the repository's", () => {
    const place = history();
    const program = trap(place);
    place.git("config", "log.showSignature", "true");
    place.git("config", "gpg.program", program);
    const raw = place
      .git("cat-file", "commit", "HEAD")
      .replace("\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n");
    const signed = place
      .run("git", ["hash-object", "-t", "commit", "-w", "--stdin"], { input: raw })
      .stdout.trim();
    place.git("update-ref", "refs/heads/main", signed);
    readAll(place);
    expect(logOf(place)[0]).toMatchObject({ commit: signed, recorded: "both" });
    expectUntouched(place);
  });

  it("E7: a bare repository that lies among the goals", () => {
    const place = history();
    const program = trap(place);
    place.git("init", "--quiet", "--bare", "goals/evil.git");
    place.git("--git-dir", "goals/evil.git", "config", "core.fsmonitor", program);
    readAll(place);
    readAll(place, { cwd: "goals" });
    place.score("log", { cwd: "goals/evil.git" });
    expectUntouched(place);
  });

  it("E8: GIT_DIR of another repository is not looked at", () => {
    const place = history();
    place.git("init", "--quiet", "../other");
    const env = {
      GIT_DIR: join(place.path, "../other/.git"),
      GIT_WORK_TREE: join(place.path, "../other"),
      GIT_INDEX_FILE: "/nowhere",
    };
    const done = place.score("log", "--format", "json", { env });
    expect(JSON.parse(done.stdout).amendments).toEqual(logOf(place));
    ok(amend(place, "--feel", "Heard.", { env }));
    expect(place.run("git", ["-C", "../other", "log"]).code).toBe(128);
  });

  it("E9: settings from the environment are not looked at", () => {
    const place = history();
    const program = trap(place);
    const env = {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_EXTERNAL_DIFF: program,
      GIT_TRACE: program,
    };
    readAll(place, { env });
    expectUntouched(place);
  });

  it.runIf(process.getuid?.() === 0)(
    "E10: a repository of another owner: 4, with Git's own line, and no setting changed (needs root to make one)",
    () => {
      const place = history();
      place.run("chown", ["-R", "65534:65534", place.path]);
      const config = place.bytes("../home/gitconfig");
      const done = place.score("log");
      expect([done.code, done.stderr.includes("safe.directory")]).toEqual([4, true]);
      expect(place.bytes("../home/gitconfig")).toEqual(config);
      expect(place.score("lint").code).toBe(0);
    },
  );

  it("E11: a goal that is titled like an option", () => {
    const place = tidewell();
    ok(place.score("goal", "add", "--owner", "Dana", "--", "--upload-pack=touch x"));
    expect(
      place.score("amend", "upload-pack-touch-x", "--because", "--exec=x", "--feel", "--output=x").code,
    ).toBe(0);
    expect(logOf(place, "upload-pack-touch-x")[0]).toMatchObject({
      because: "--exec=x",
      changes: [{ after: "--output=x" }],
    });
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("E12: a pager and editors in the environment are not started", () => {
    const place = history();
    const program = trap(place);
    const env = { PAGER: program, GIT_PAGER: program, EDITOR: program, VISUAL: program, GIT_EDITOR: program };
    readAll(place, { env });
    ok(amend(place, "--feel", "Heard.", { env }));
    expectUntouched(place);
  });

  const ESCAPES = "\u001b[2J\u001b]0;title\u0007\u001b]8;;http://x\u001b\\\u009b31m\r\b\u202e\u200b";

  it("F1, F2, F3, F4: escapes in a message, a name, a reason and a goal are shown, not obeyed", () => {
    const place = tidewell();
    place.write(
      GOAL_FILE,
      place.read(GOAL_FILE).replace("Taken seriously.", `Taken\u202e ${"\u009b"}for real.`),
    );
    place.run("git", ["commit", "--quiet", "--all", "--cleanup=verbatim", "--file=-"], {
      input: `${ESCAPES}\n\nScore-Amendment: a-00000000\nScore-Goal: ${GOAL}\nScore-Kind: mend${ESCAPES.replace("\r", "")}\nScore-Because: ${ESCAPES.replace("\r", "")}\nScore-By: ${ESCAPES.replace("\r", "")}\n`,
      env: { GIT_AUTHOR_NAME: "Dana\u001b[2J\u202e\u009b" },
    });
    for (const args of [
      ["log"],
      ["log", "--oneline"],
      ["log", "--format", "json"],
      ["log", "--format", "ndjson"],
      ["log", "--color", "never"],
    ]) {
      const { stdout, stderr, code } = place.score(...args);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout.replaceAll("\n", "")).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
      );
    }
    expect(place.score("log").stdout).toContain("\\u{1b}[2J");
  });

  it("F4: what was typed and refused is escaped when it is told back", () => {
    const done = tidewell().score("amend", `no\u001b[2Jbody\u202e`, "--because", "x\u009b", "--feel", "y");
    expect(done.code).toBe(2);
    expect(done.stderr.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it("F4: a hook's words are escaped", () => {
    const place = tidewell();
    place.write(".git/hooks/pre-commit", "#!/bin/sh\nprintf '\\033[2J\\rno\\b' >&2\nexit 1\n");
    place.run("chmod", ["+x", ".git/hooks/pre-commit"]);
    const done = amend(place, "--feel", "Heard.");
    expect(done.stderr).toContain("\\u{1b}[2J");
    expect(done.stderr.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f]/);
  });

  it.each(["log", "log --format json", "lint", "goal list", "rules"])(
    "F6: %s ends quietly where nobody reads on",
    (command) => {
      const place = history();
      const done = place.run("/bin/sh", [
        "-c",
        `( "${process.execPath}" "${SCORE_BIN}" ${command}; echo "code $?" >&2 ) | head -c 1 >/dev/null`,
      ]);
      expect(done.stderr).toMatch(/^code (?:0|141)\n$/);
    },
  );

  it("F7: colour only where it is asked for", () => {
    const place = history();
    expect(place.score("log").stdout).not.toContain("\u001b");
    expect(place.score("log", "--color", "always").stdout).toContain("\u001b[");
    expect(place.score("log", { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout).not.toContain("\u001b");
    expect(place.score("log", { env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[");
  });
});

function changesIn(json: string): readonly (readonly [string, string | null])[] {
  const { amendments } = JSON.parse(json) as {
    amendments: { changes: { direction: string; evidence: string | null }[] }[];
  };
  return amendments.flatMap(({ changes }) =>
    changes.map(({ direction, evidence }) => [direction, evidence] as const),
  );
}
