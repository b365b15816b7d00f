import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLoaded, repository, type Workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";
import { edit, ok, on, told, toldCopy, withoutIds } from "../helpers/told.ts";

keepLoaded();

interface Line {
  readonly part: string;
  readonly clause: string | null;
  readonly words: string;
  readonly origin: string;
  readonly since: string | null;
  readonly by: string | null;
  readonly amendment: string | null;
  readonly complaint: string | null;
  readonly first: string | null;
  readonly brokenOff: string | null;
  readonly repaired: number;
  readonly unrecorded: number;
  readonly held: { readonly answer: string } | null;
  readonly cameBack: readonly string[];
  readonly steps: readonly {
    readonly id: string | null;
    readonly goal: string;
    readonly before: string | null;
  }[];
}

function linesOf(place: Workplace, about: string = GOAL): readonly Line[] {
  const done = place.score("blame", about, "--json");
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return (JSON.parse(done.stdout) as { lines: Line[] }).lines;
}

function clauseOf(place: Workplace, clause: string, about: string = GOAL): Line {
  const found = linesOf(place, about).find((line) => line.clause === clause && line.part !== "other");
  if (found === undefined) throw new Error(`no clause ${clause}`);
  return found;
}

describe("score blame tells of each line of a goal", () => {
  it("since when it stands, after what, and what it said before", () => {
    const { code, stdout, stderr } = told().score("blame", GOAL);
    expect([code, stderr]).toEqual([0, ""]);
    expect(withoutIds(stdout)).toMatchInlineSnapshot(`
      "have-it-fixed-once: Have it fixed once

      never charge-twice
        Charge for a job we have to do twice
        since     2026-03-04, first written by Dana Test

      never leave-unseen
        Leave before the customer has seen it work
        since     2026-03-04, first written by Dana Test

      never ask
        Ask them to ring
        since     2026-03-12, weakened by Dana Test (a-00000000, 0000000000)
        because   she was billed twice
        weakens   too short
        was       Ask them to ring back (from 2026-03-10 by Dana Test, after
                  2026-03-01-billed-twice)
        repaired  once
        held      nobody has looked yet

      the words on ask
        We ring.
        since     2026-03-10 by Dana Test (a-00000000, 0000000000)
        after     I was charged for the second visit. (2026-03-01-billed-twice)
        because   she was billed twice
        repaired  once
        held      nobody has looked yet

      always show-old-part
        Show the old part and leave it with the customer
        since     2026-03-04, first written by Dana Test

      always come-back-free
        Come back free within 5 working days if it fails within a year
        since     2026-03-04, first written by Dana Test

      standard return-visit
        working days until we are back: at most 3
        since     2026-03-14 by Ade, recorded by Dana Test (a-00000000, 0000000000)
        because   sums
        was       working days until we are back: at most 5 (from 2026-03-04, first
                  written by Dana Test)
        repaired  once
        held      nobody has looked yet

      how it must feel
        Reassured: it is finished, not abandoned.
        since     2026-03-04, first written by Dana Test

      how it must feel
        Taken seriously at last.
        since     2026-03-13 by Dana Test, and nobody recorded why (0000000000)
        was       Taken seriously. (from 2026-03-04, first written by Dana Test)

      what has to happen
        Whoever did the job comes back to it.
        They bring the part that failed.
        since     2026-03-04, first written by Dana Test

      what we believe
        We believe a job done twice was never done once.
        since     2026-03-04, first written by Dana Test

      at the top
        Have it fixed once
        since     2026-03-04, first written by Dana Test
      "
    `);
  });

  it("one clause alone", () => {
    const { stdout } = told().score("blame", `${GOAL}#return-visit`);
    expect(withoutIds(stdout)).toMatchInlineSnapshot(`
      "have-it-fixed-once: Have it fixed once

      standard return-visit
        working days until we are back: at most 3
        since     2026-03-14 by Ade, recorded by Dana Test (a-00000000, 0000000000)
        because   sums
        was       working days until we are back: at most 5 (from 2026-03-04, first
                  written by Dana Test)
        repaired  once
        held      nobody has looked yet
      "
    `);
  });

  it("as JSON, with every step in the life of a clause", () => {
    expect(clauseOf(told(), "ask")).toMatchObject({
      part: "never",
      words: "Ask them to ring",
      origin: "amended",
      since: "2026-03-12T10:00:00+00:00",
      by: "Dana Test",
      amendment: expect.stringMatching(/^a-/),
      complaint: null,
      first: "2026-03-10T10:00:00+00:00",
      brokenOff: null,
      repaired: 1,
      unrecorded: 0,
      held: null,
      steps: [
        { kind: "weaken", before: "Ask them to ring back", weakens: "too short", recorded: "both" },
        { kind: "mend", before: null, complaints: [COMPLAINT], committed: true },
      ],
    });
  });

  it("as ndjson, the same lines", () => {
    const lines = told().score("blame", GOAL, "--format", "ndjson").stdout.trimEnd().split("\n");
    const parsed = lines.map((line) => JSON.parse(line) as Line & { schema: string });
    expect(parsed.map(({ schema: _, ...line }) => line)).toEqual(linesOf(told()));
  });

  it("the promise, and a goal by its words or the path of its file", () => {
    expect(told().score("blame", "promise").stdout).toContain("since     2026-03-04");
    expect(linesOf(told(), "have it FIXED once")).toEqual(linesOf(told()));
    expect(linesOf(told(), GOAL_FILE)).toEqual(linesOf(told()));
  });

  it("what a weakening was for as not weakened itself", () => {
    const place = toldCopy();
    const instead = [
      "--change",
      "ask=Ask them to ring twice",
      "--weakens",
      "ask: it is slower",
      "--never",
      "hurry=Hurry them",
    ];
    ok(amend(place, ...instead, on("2026-03-20")));
    expect(place.score("blame", `${GOAL}#ask`).stdout).toContain("2026-03-20, weakened by Dana Test");
    expect(place.score("blame", `${GOAL}#hurry`).stdout).toContain("2026-03-20 by Dana Test");
  });

  it("whether its repair held, and what came back", () => {
    const place = toldCopy();
    ok(place.score("complaint", "held", COMPLAINT, "yes", "--because", "nobody was asked", on("2026-04-10")));
    expect(clauseOf(place, "ask").held).toMatchObject({ answer: "yes", because: "nobody was asked" });
    const broke = ["--broke", `${GOAL}#ask`, "--received", "2026-05-02"];
    ok(place.score("complaint", "add", "Asked to ring again.", ...broke, on("2026-05-02")));
    const { stdout } = place.score("blame", `${GOAL}#ask`);
    expect(stdout).toContain("held      looked at on 2026-04-10, it had not come back: nobody was asked");
    expect(stdout).toContain("came back Asked to ring again. (2026-05-02-");
  });

  it("what is edited and not committed yet", () => {
    const place = toldCopy();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Ask them to ring", "Ask them to ring us"));
    expect(clauseOf(place, "ask")).toMatchObject({ origin: "uncommitted", since: null, repaired: 1 });
    expect(place.score("blame", `${GOAL}#ask`).stdout).toContain("since     not committed yet\n");
  });

  it("what was never committed at all", () => {
    const place = tidewell();
    place.write("goals/be-known.md", place.read("goals/know-the-price.md"));
    expect(new Set(linesOf(place, "be-known").map(({ origin }) => origin))).toEqual(new Set(["uncommitted"]));
  });

  it("nothing but that, on a branch without a commit", () => {
    const place = tidewell();
    place.git("update-ref", "-d", "HEAD");
    expect(new Set(linesOf(place).map(({ origin }) => origin))).toEqual(new Set(["uncommitted"]));
  });
});

describe("score blame follows a goal", () => {
  it("that was renamed, with what it was called then", () => {
    const place = toldCopy();
    ok(place.score("goal", "rename", GOAL, "mended-once", "--because", "it is said so", on("2026-03-20")));
    const line = clauseOf(place, "ask", "mended-once");
    expect(line).toMatchObject({ since: "2026-03-12T10:00:00+00:00", repaired: 1 });
    expect(line.steps.map(({ goal }) => goal)).toEqual([GOAL, GOAL]);
    expect(linesOf(place, GOAL)).toEqual(linesOf(place, "mended-once"));
  });

  it("that somebody moved by hand, also before that is committed", () => {
    const place = toldCopy();
    place.git("mv", GOAL_FILE, "goals/mended-once.md");
    expect(clauseOf(place, "charge-twice", "mended-once").origin).toBe("uncommitted");
    edit(place, "2026-03-20", "Taken seriously", "Taken very seriously", "goals/mended-once.md");
    expect(clauseOf(place, "ask", "mended-once").since).toBe("2026-03-12T10:00:00+00:00");
  });

  it.each(["main", "side"])("that %s renamed while the other changed it under its old name", (renaming) => {
    const place = tidewell();
    const rename = (): void =>
      ok(place.score("goal", "rename", GOAL, "mended-once", "--because", "it is said so", on("2026-03-20")));
    const change = (): void => edit(place, "2026-03-19", "They bring the part", "They always bring the part");
    place.git("switch", "--quiet", "--create", "side");
    (renaming === "side" ? rename : change)();
    place.git("switch", "--quiet", "main");
    (renaming === "side" ? change : rename)();
    place.run("git", ["merge", "--quiet", "--no-ff", "--message", "Merge", "side"], on("2026-03-21"));
    expect(place.git("status", "--porcelain")).toBe("");
    const line = linesOf(place, "mended-once").find(({ words }) => words.startsWith("They always bring"));
    expect(line).toMatchObject({ origin: "unrecorded", since: "2026-03-19T10:00:00+00:00" });
    expect(line?.steps.map(({ goal }) => goal)).toEqual([GOAL, GOAL]);
    expect(clauseOf(place, "charge-twice", "mended-once").origin).toBe("first-written");
  });

  it("through a squash merge, by its repair files", () => {
    const place = tidewell();
    place.git("switch", "--quiet", "--create", "mending");
    ok(amend(place, "--never", "ask=Ask them to ring", "--complaint", COMPLAINT, on("2026-03-10")));
    ok(amend(place, "--standard", "return-visit=3", on("2026-03-11")));
    place.git("switch", "--quiet", "main");
    place.git("merge", "--quiet", "--squash", "mending");
    place.run("git", ["commit", "--quiet", "--message", "All of it (#1)"], on("2026-03-15"));
    expect(clauseOf(place, "ask")).toMatchObject({ complaint: COMPLAINT, repaired: 1 });
    expect(clauseOf(place, "return-visit")).toMatchObject({ complaint: null, repaired: 1 });
    expect(clauseOf(place, "ask").amendment).not.toBe(clauseOf(place, "return-visit").amendment);
  });

  it("in a shallow clone as far as it goes, and says where it can't tell more", () => {
    const place = toldCopy();
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "../shallow");
    const shallow = (...args: string[]) => place.score(...args, { cwd: join("..", "shallow") });
    const { stdout, code } = shallow("blame", GOAL);
    expect(code).toBe(0);
    expect(stdout).toContain("since     not known here\n");
    expect(stdout.replace(/\s+/g, " ")).toContain("this clone holds only a part of the history");
    expect(stdout).toContain("git fetch --unshallow");
    expect(stdout).not.toContain("first written by");
    const { lines } = JSON.parse(shallow("blame", GOAL, "--json").stdout) as { lines: Line[] };
    expect(lines.find(({ clause }) => clause === "charge-twice")).toMatchObject({
      origin: "unknown",
      since: null,
      first: null,
      brokenOff: "shallow",
    });
    // What the ledger knows is told all the same.
    expect(lines.find(({ clause, part }) => clause === "ask" && part === "never")).toMatchObject({
      origin: "amended",
      brokenOff: "shallow",
      repaired: 1,
    });
  });
});

describe("score blame refuses", () => {
  it.each([
    ["a goal that nobody knows", "have-it-fixed-onse", "goal/unknown", "score blame have-it-fixed-once"],
    ["a clause that nobody knows", `${GOAL}#asc`, "clause/unknown", `score blame ${GOAL}#`],
    ["no name at all", "", "goal/unnamed", "score goal list"],
  ])("%s, with a way out", (_what, about, code, fix) => {
    const done = told().score("blame", about);
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toMatch(new RegExp(`^score: ${code}: `));
    expect(done.stderr).toContain(fix);
  });

  it("a clause that was taken out, and says where it is told of", () => {
    const place = toldCopy();
    ok(amend(place, "--retire", "ask", "--weakens", "nobody asks", on("2026-03-20")));
    const done = place.score("blame", `${GOAL}#ask`);
    expect(done).toEqual({
      code: 2,
      stdout: "",
      stderr: `score: clause/unknown: ${GOAL} has no clause "ask" any more\nfix: score log ${GOAL}#ask\n`,
    });
  });

  it("a goal that two people have amended at once, with its place", () => {
    const place = toldCopy();
    place.write(GOAL_FILE, `<<<<<<< ours\n${place.read(GOAL_FILE)}=======\n>>>>>>> theirs\n`);
    const done = place.score("blame", GOAL);
    expect([done.code, done.stdout]).toEqual([3, ""]);
    expect(done.stderr).toContain(`score: ${GOAL_FILE}:1:1 merge/conflict-left: `);
  });

  it("no words of a file or of a commit to steer the terminal", () => {
    const place = repository({
      "score.yaml": "name: Tide\n",
      "goals/a.md":
        '---\ngoal: A\nnever:\n  b: "Shout \\u001b[31m and \\u009b"\n---\n\n# A\n\n## How it must feel\n\nCalm \u001b[2J.\n',
    });
    place.run("git", ["commit", "--quiet", "--amend", "--author", "Eve \u001b]0;x\u0007 <e@x.y>", "-m", "x"]);
    for (const args of [
      ["blame", "a"],
      ["show", "a", "--mended"],
      ["blame", "a", "--json"],
    ]) {
      const { stdout } = place.score(...args);
      expect(stdout).toMatch(/Shout/);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });
});
