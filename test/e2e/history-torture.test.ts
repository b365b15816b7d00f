import { describe, expect, it } from "vitest";
import { keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { amend, copyOf, GOAL, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

const FREE = (days: number): string => `Come back free within ${days} working days if it fails within a year`;
const DANA = "Dana <dana@tidewell.invalid> 1767261600 +0000";

/** Commits an edit of the goal as somebody can whose commits no Git would make: its header and its message are theirs. */
function strange(place: Workplace, days: number, { author = DANA, message = "x\n" } = {}): string {
  const text = place.read(GOAL_FILE).replace(/within \d+ working days/, `within ${days} working days`);
  place.write(GOAL_FILE, text);
  place.git("add", GOAL_FILE);
  const [tree, parent] = [place.git("write-tree").trim(), place.git("rev-parse", "HEAD").trim()];
  const commit = `tree ${tree}\nparent ${parent}\nauthor ${author}\ncommitter ${DANA}\n\n${message}`;
  const made = place.run("git", ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], {
    input: commit,
  });
  expect(made.code).toBe(0);
  place.git("reset", "--quiet", "--hard", made.stdout.trim());
  return made.stdout.trim();
}

/** Asks every command that reads the history, and returns what the log says of one commit. */
function readAll(place: Workplace, commit: string): Record<string, unknown> {
  for (const args of [
    ["drift"],
    ["blame", GOAL],
    ["show", GOAL, "--mended"],
    ["diff", "HEAD~1..HEAD"],
    ["verify"],
    ["lint"],
  ]) {
    const done = place.score(...args);
    expect([args, done.code]).toEqual([args, args[0] === "drift" ? 1 : 0]);
    expect(done.stdout).not.toContain("\u001b");
  }
  const { amendments } = JSON.parse(place.score("log", "--format", "json").stdout) as {
    amendments: Record<string, unknown>[];
  };
  const found = amendments.filter((entry) => entry["commit"] === commit);
  expect(found).toHaveLength(1);
  return found[0] as Record<string, unknown>;
}

const TRAILERS = `Score-Amendment: a-00000000\nScore-Goal: ${GOAL}\nScore-Kind: mend\nScore-Because: forged\n`;

describe("a history that somebody made to mislead", () => {
  it("with a message of ten megabytes is read, and what is behind the first of them tells nothing", () => {
    const place = tidewell();
    const commit = strange(place, 7, { message: `x\n\n${"word ".repeat(2_000_000)}\n\n${TRAILERS}` });
    expect(readAll(place, commit)).toMatchObject({ id: null, recorded: "none" });
  });

  it("with fifty thousand trailers is read, and those that name two amendments count for none", () => {
    const place = tidewell();
    const commit = strange(place, 7, { message: `x\n\n${"Score-Amendment: a-00000000\n".repeat(50_000)}` });
    expect(readAll(place, commit)).toMatchObject({ recorded: "none" });
  });

  it.each([
    ["nobody", " <> 1767261600 +0000", "2026-01-01T10:00:00+00:00"],
    ["no day", "Dana <dana@tidewell.invalid>", null],
    ["a day beyond every calendar", "Dana <d@e.f> 99999999999999999999 +0000", null],
    ["a zone that there is not", "Dana <d@e.f> 1767261600 +99999999", null],
    [
      "a name that turns the screen about",
      "Da\u001b[2J\u202ena <d@e.f> 1767261600 +0000",
      "2026-01-01T10:00:00+00:00",
    ],
    ["brackets in brackets", "Dana <<d>@<e>> 1767261600 +0000", "2026-01-01T10:00:00+00:00"],
  ])("with %s for an author is read", (_what, author, date) => {
    const place = tidewell();
    expect(readAll(place, strange(place, 7, { author }))["date"]).toBe(date);
  });

  it("with days that run backwards is told in the order of its commits", () => {
    const place = tidewell();
    const later = strange(place, 7, { author: "Dana <d@e.f> 1999999999 +0000" });
    const earlier = strange(place, 9, { author: "Dana <d@e.f> 86400 +0000" });
    readAll(place, later);
    expect(
      place
        .score("log", "--oneline")
        .stdout.split("\n")
        .map((line) => line.slice(0, 10)),
    ).toEqual([earlier.slice(0, 10), later.slice(0, 10), expect.any(String), ""]);
    const { findings } = JSON.parse(place.score("--json", "drift").stdout) as {
      findings: { commit: string }[];
    };
    expect(findings.map(({ commit }) => commit)).toEqual([later]);
  });

  it("by a commit put in another's place is read as it was made", () => {
    const place = tidewell();
    const commit = strange(place, 7);
    const other = copyOf(place);
    other.git("replace", "HEAD", "HEAD~1");
    expect(readAll(other, commit)).toEqual(readAll(place, commit));
  });
});

describe("a repository of the other kind of ids", () => {
  it("is read by every command", () => {
    const place = workplace(tidewellFiles());
    place.git("init", "--quiet", "--object-format=sha256", "--initial-branch=main");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Begin");
    expect(amend(place, "--feel", "Heard.").code).toBe(0);
    const commit = strange(place, 7);
    expect(commit).toHaveLength(64);
    expect(readAll(place, commit)).toMatchObject({ recorded: "none", goal: GOAL });
    expect(place.read(GOAL_FILE)).toContain(FREE(7));
  });
});
