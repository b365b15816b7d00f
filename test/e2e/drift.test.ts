import { chmodSync } from "node:fs";
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
} from "../helpers/score.ts";
import { amend, copyOf, GOAL, GOAL_FILE, tidewell } from "../helpers/tidewell.ts";

keepLoaded();

interface Finding {
  readonly goal: string;
  readonly clause: string | null;
  readonly part: string;
  readonly strictest: string;
  readonly excusedTo: string | null;
  readonly now: string | null;
  readonly at: string | null;
  readonly commit: string | null;
  readonly amendment: string | null;
}

function driftIn(place: Workplace, code: number, ...args: string[]): Finding[] {
  const done = place.score("--json", "drift", ...args);
  expect([done.code, done.stderr]).toEqual([code, ""]);
  return (JSON.parse(done.stdout) as { findings: Finding[] }).findings;
}

function on(day: string): RunOptions {
  const moment = `${day}T10:00:00+01:00`;
  return { env: { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment } };
}

const FREE = (days: number): string => `Come back free within ${days} working days if it fails within a year`;

function edit(place: Workplace, from: string | RegExp, to: string, path = GOAL_FILE): void {
  const text = place.read(path);
  expect(text).toMatch(from);
  place.write(path, text.replace(from, to));
}

/** Edits the goal by hand and commits that, as somebody does who knows nothing of `score`. */
function byHand(place: Workplace, from: string | RegExp, to: string, path = GOAL_FILE): void {
  edit(place, from, to, path);
  place.git("commit", "-qam", "tidy up");
}

function ok(done: Outcome): void {
  expect([done.code, done.stderr.replace(/^a thought:.*\n(?: .*\n)*/gm, "")]).toEqual([0, ""]);
}

/** Runs a line as somebody does who copied it out of the terminal. */
function paste(place: Workplace, line: string): Outcome {
  place.write(".git/bin/score", `#!/bin/sh\nexec '${process.execPath}' '${SCORE_BIN}' "$@"\n`);
  chmodSync(join(place.path, ".git/bin/score"), 0o755);
  const PATH = `${join(place.path, ".git/bin")}:${place.env["PATH"]}`;
  return place.run("sh", ["-c", line], { env: { PATH } });
}

let loosened: Workplace | undefined;

/** A promise of five days that became seven and then nine, by two edits that nobody recorded. */
function drifted(): Workplace {
  if (loosened === undefined) {
    loosened = tidewell();
    byHand(loosened, FREE(5), FREE(7));
    byHand(loosened, FREE(7), FREE(9));
  }
  return copyOf(loosened);
}

describe("score drift", () => {
  it("holds a clause against the strictest it ever was, and ends with 1", () => {
    const [found, ...others] = driftIn(drifted(), 1);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      goal: GOAL,
      clause: "come-back-free",
      part: "always",
      strictest: FREE(5),
      now: FREE(9),
      excusedTo: null,
      amendment: null,
    });
  });

  it("shows the words of both, since when, and the two lines that end it, each of which does", () => {
    const place = drifted();
    const shown = place.score("drift").stdout;
    expect(shown).toContain(`  once: ${FREE(5)}\n`);
    expect(shown).toContain('  less: "within 5 working days" → "within 9 working days"\n');
    expect(shown).toContain(
      "Tidewell: 1 promise has slipped below what it once said, and nobody said why.\n",
    );
    const lines = [...shown.matchAll(/(?:fix|or): (score .*)$/gm)].map(([, line = ""]) => line);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const other = copyOf(place);
      ok(paste(other, line));
      expect(driftIn(other, 0)).toEqual([]);
    }
  });

  it("finds nothing in a score that nobody weakened, and says how much it looked at", () => {
    const done = tidewell().score("drift");
    expect([done.code, done.stdout]).toEqual([
      0,
      "Tidewell: 8 promises, and none has slipped without a reason.\n",
    ]);
  });

  it("sees an edit before it is committed, and the line that records it with the reason", () => {
    const place = tidewell();
    edit(place, FREE(5), FREE(8));
    expect(driftIn(place, 1)).toMatchObject([{ now: FREE(8), at: null, commit: null }]);
    const [, line = ""] = /or: (score amend .*)$/m.exec(place.score("drift").stdout) ?? [];
    ok(paste(place, line));
    expect(driftIn(place, 0)).toEqual([]);
  });

  it("excuses what an amendment says why of, and not the next step down", () => {
    const place = tidewell();
    ok(amend(place, "--change", `come-back-free=${FREE(7)}`, "--weakens", "we are two"));
    expect(driftIn(place, 0)).toEqual([]);
    byHand(place, FREE(7), FREE(9));
    expect(driftIn(place, 1)).toMatchObject([{ strictest: FREE(5), excusedTo: FREE(7), now: FREE(9) }]);
  });

  it("excuses what an amendment retires, and asks about what one merely takes out", () => {
    const place = tidewell();
    ok(amend(place, "--retire", "leave-unseen"));
    expect(driftIn(place, 0)).toEqual([]);
    byHand(place, / {2}charge-twice: .*\n/, "");
    expect(driftIn(place, 1)).toMatchObject([
      { clause: "charge-twice", now: null, strictest: "Charge for a job we have to do twice" },
    ]);
  });

  it("forgets nothing by a squash: the repair file says how far the decision went", () => {
    const place = tidewell();
    place.git("switch", "-qc", "work");
    ok(amend(place, "--change", `come-back-free=${FREE(7)}`, "--weakens", "we are two"));
    byHand(place, FREE(7), FREE(9));
    place.git("switch", "-q", "main");
    place.git("merge", "-q", "--squash", "work");
    place.git("commit", "-qm", "all of it");
    expect(driftIn(place, 1)).toMatchObject([{ excusedTo: FREE(7), now: FREE(9) }]);
  });

  it("finds a standard whose number was lowered, on either side", () => {
    const place = tidewell();
    byHand(place, "at-most: 5", "at-most: 6");
    expect(driftIn(place, 1)).toMatchObject([{ clause: "return-visit", part: "standard" }]);
    byHand(place, "at-most: 6", "at-most: 4");
    expect(driftIn(place, 0)).toEqual([]);
  });

  it("follows a goal through its renaming", () => {
    const place = tidewell();
    ok(place.score("goal", "rename", GOAL, "mended-for-good"));
    byHand(place, FREE(5), FREE(9), "goals/mended-for-good.md");
    expect(driftIn(place, 1)).toMatchObject([{ goal: "mended-for-good", strictest: FREE(5) }]);
    ok(place.score("goal", "retire", "mended-for-good", "--because", "we sold that part"));
    expect(driftIn(place, 0)).toEqual([]);
  });

  it("tells of a goal whose file was deleted, once", () => {
    const place = tidewell();
    place.git("rm", "-q", GOAL_FILE);
    place.git("commit", "-qm", "gone");
    expect(driftIn(place, 1)).toMatchObject([{ goal: GOAL, clause: null, part: "goal", now: null }]);
  });

  it("holds a file that can't be read against nothing, says so, and ends with 3", () => {
    const place = drifted();
    edit(place, /^always:$/m, "always: 7\nother:");
    const done = place.score("drift");
    expect([done.code, done.stdout]).toEqual([
      3,
      expect.stringContaining(`can't be read, and so not counted: ${GOAL_FILE}`),
    ]);
    expect(done.stdout).not.toContain("come-back-free");
  });

  it("of one goal leaves the others out, and refuses one that there is not", () => {
    expect(driftIn(drifted(), 0, "know-the-price")).toEqual([]);
    expect(driftIn(drifted(), 1, "Have it fixed once")).toHaveLength(1);
    expect(drifted().score("drift", "have-it-fixd-once").code).toBe(2);
  });

  it("says in a shallow clone that the past is not all here, or refuses where all of it was asked for", () => {
    const place = drifted();
    const clone = `${place.path}-shallow`;
    place.git("clone", "-q", "--depth", "1", `file://${place.path}`, clone);
    const there = place.score("-C", clone, "drift");
    expect([there.code, there.stdout.replace(/\s+/g, " ")]).toEqual([
      0,
      expect.stringContaining("This clone holds only a part of the history"),
    ]);
    expect(place.score("-C", clone, "drift", "--require-full").code).toBe(3);
  });

  it("proposes a standard that was reached three times, and tightens nothing by itself", () => {
    const place = tidewell();
    edit(place, "held: [2026-02-03]", "held: [2026-02-03, 2026-03-03, 2026-04-07]");
    ok(amend(place, "--edited"));
    const done = place.score("drift");
    expect([done.code, done.stdout]).toEqual([
      0,
      expect.stringContaining("standard return-visit could be more"),
    ]);
    const [, line = ""] = /promise it: (score .*)$/m.exec(done.stdout) ?? [];
    ok(paste(place, line));
    expect(place.score("drift").stdout).not.toContain("could be more");
  });
});

describe("drift keeps what it told for the next time", () => {
  it("and tells the same as if it had kept nothing: edited, committed, on another branch, with a reason", () => {
    const place = tidewell();
    const told = (): string => {
      const [kept, again, anew] = [[], [], ["--no-cache"]].map((flags) => place.score("drift", ...flags));
      expect(again).toEqual(kept);
      expect(anew).toEqual(kept);
      return kept?.stdout ?? "";
    };
    const seen = [told()];
    edit(place, FREE(5), FREE(7));
    seen.push(told());
    edit(place, FREE(7), FREE(8));
    seen.push(told());
    place.git("commit", "-qam", "tidy up");
    seen.push(told());
    place.git("switch", "-q", "--detach", "HEAD~1");
    expect(told()).toBe(seen[0]);
    place.git("switch", "-q", "main");
    ok(place.score("amend", GOAL, "--already", "come-back-free", "--weakens", "two", "--because", "x"));
    expect(told()).toBe(seen[0]);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe("the reason for what is less already", () => {
  it("is recorded afterwards, without another word of the goal, and stands in the log", () => {
    const place = drifted();
    const line = ["--already", "come-back-free", "--weakens", "we are two", "--because", "we never made it"];
    ok(place.score("amend", GOAL, ...line, on("2026-05-04")));
    expect(driftIn(place, 0)).toEqual([]);
    expect(place.read(GOAL_FILE)).toContain(FREE(9));
    const log = place.score("log", "-n", "1").stdout;
    expect(log).toContain("2026-05-04 weaken have-it-fixed-once");
    expect(log).toContain("  weakens come-back-free: we are two\n");
    expect(place.score("verify").code).toBe(0);
    const blame = place.score("blame", `${GOAL}#come-back-free`).stdout.replace(/\s+/g, " ");
    expect(blame).toMatch(
      /and nobody recorded why \([0-9a-f]{10}\) said why we are two; we never made it \(2026-05-04/,
    );
    byHand(place, FREE(9), FREE(11));
    expect(place.score("blame", `${GOAL}#come-back-free`).stdout).not.toContain("said why");
    expect(driftIn(place, 1)).toMatchObject([{ excusedTo: FREE(9) }]);
  });

  it("needs a reason, and a clause that is less", () => {
    const place = drifted();
    const without = place.score("amend", GOAL, "--already", "come-back-free", "--because", "x");
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--weakens "why')]);
    const other = ["--already", "charge-twice", "--weakens", "x", "--because", "y"];
    const refused = place.score("amend", GOAL, ...other);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("amend/not-less")]);
    expect(place.git("status", "--porcelain")).toBe("");
  });

  it("leaves as little behind as any other when it is taken back", () => {
    const place = drifted();
    const line = ["--already", "come-back-free", "--weakens", "we are two", "--because", "we never made it"];
    ok(place.score("amend", GOAL, ...line));
    const [id = ""] = /a-[0-9a-z]{8}/.exec(place.score("log", "-n", "1").stdout) ?? [];
    const back = place.score("revert", id, "--because", "it was no reason");
    expect([back.code, back.stderr]).toMatchObject([0, ""]);
    expect(driftIn(place, 1)).toHaveLength(1);
  });
});

describe("a goal that came from a template", () => {
  const begun = (): Workplace => {
    const place = repository({
      "score.yaml": "name: Tidewell\n",
      [GOAL_FILE]: tidewell().read(GOAL_FILE).replace("owner:", "borrowed: trades\nowner:"),
    });
    return place;
  };

  it("promises nothing before somebody made it their own, whatever is changed until then", () => {
    const place = begun();
    edit(place, FREE(5), FREE(9));
    expect(driftIn(place, 0)).toEqual([]);
    expect(place.score("drift").stdout).toContain("1 goal still says a template's words");
    const own = amend(place, "--edited");
    expect([own.code, own.stderr]).toEqual([0, expect.not.stringContaining("promises less than before")]);
    expect(driftIn(place, 0)).toEqual([]);
    expect(place.score("lint", "--since", "HEAD~1", "--rule", "drift/weakened").code).toBe(0);
  });

  it("is held to its word from then on, what was left of the template among it", () => {
    const place = begun();
    ok(amend(place, "--feel", "Heard."));
    byHand(place, FREE(5), FREE(9));
    byHand(place, / {2}charge-twice: .*\n/, "");
    expect(driftIn(place, 1).map(({ clause }) => clause)).toEqual(["come-back-free", "charge-twice"]);
  });
});

describe("a goal whose file was renamed by hand", () => {
  const renamed = (): Workplace => {
    const place = tidewell();
    ok(amend(place, "--feel", "Heard."));
    place.git("mv", GOAL_FILE, "goals/mended-for-good.md");
    place.git("commit", "-qm", "a better name");
    return place;
  };

  it("goes on as one goal, which the log tells of by either name and drift holds to its word", () => {
    const place = renamed();
    byHand(place, FREE(5), FREE(9), "goals/mended-for-good.md");
    expect(driftIn(place, 1)).toMatchObject([{ goal: "mended-for-good", strictest: FREE(5) }]);
    const log = place.score("log", "mended-for-good").stdout;
    expect(log).toContain("Heard.");
    expect(log.replace(/\s+/g, " ")).toContain(
      "note: taken for the former have-it-fixed-once, because most of",
    );
    expect(place.score("log", GOAL).stdout.split("\n").length).toBe(log.split("\n").length);
  });

  it("is told by lint, whose fix says so in the goal itself", () => {
    const place = renamed();
    const told = (): string => place.score("lint", "--rule", "history/renamed").stdout;
    expect(told()).toContain("its file was called have-it-fixed-once.md until the commit");
    expect(place.score("lint", "--rule", "history/renamed", "--fix").code).toBe(0);
    expect(place.read("goals/mended-for-good.md")).toContain("formerly: [have-it-fixed-once]\n");
    expect(told()).not.toContain("history/renamed");
  });

  it("is not taken for one of two that it could be", () => {
    const place = tidewell();
    place.write("goals/twin.md", place.read(GOAL_FILE).replace("Reassured", "Calm"));
    place.git("add", "-A");
    place.git("commit", "-qm", "twins");
    place.write("goals/third.md", place.read(GOAL_FILE).replace("Reassured", "Heard"));
    place.git("rm", "-q", GOAL_FILE, "goals/twin.md");
    place.git("add", "-A");
    place.git("commit", "-qm", "one of them");
    expect(place.score("lint", "--rule", "history/renamed").stdout).not.toContain("history/renamed");
  });
});
