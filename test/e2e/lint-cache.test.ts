import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  cleanScore,
  keepLoaded,
  type RunOptions,
  repository,
  type Workplace,
  workplace,
} from "../helpers/score.ts";

keepLoaded();

const GOAL = "goals/have-it-fixed-once.md";
const NOTHING = new Int32Array(new SharedArrayBuffer(4));

/** The cache of a workplace's user. */
function cacheOf(place: Workplace): string {
  return join(place.env["HOME"] as string, "..", "home", ".config", "..", ".cache", "score");
}

function kept(place: Workplace, sort: "files" | "score"): readonly string[] {
  const folder = cacheOf(place);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(`${sort}-`)).map((name) => join(folder, name));
}

/** What lint says, which has to be what it says without a cache. */
function lint(place: Workplace, ...args: (string | RunOptions)[]): string {
  const options = args.filter((arg) => typeof arg === "object");
  const words = args.filter((arg) => typeof arg === "string");
  const done = place.score("lint", "--format", "json", ...words, ...options);
  const anew = place.score("lint", "--format", "json", "--no-cache", ...words, ...options);
  expect([done.code, done.stderr, done.stdout]).toEqual([anew.code, anew.stderr, anew.stdout]);
  return done.stdout;
}

/** The phases that a run spent time on. */
function phases(place: Workplace, ...args: string[]): string {
  return place.score("lint", "--timing", ...args).stderr;
}

function commit(place: Workplace): void {
  place.git("add", "--all");
  place.git("commit", "--quiet", "--message", "Go on");
}

describe("lint keeps what it found for the next run", () => {
  it("and reads no file where Git sees that nothing was changed", () => {
    const place = repository();
    expect(phases(place)).toMatch(/ read\n[\s\S]* front matter\n[\s\S]* Markdown\n[\s\S]* rules\n/);
    expect([kept(place, "files").length, kept(place, "score").length]).toEqual([1, 1]);
    expect(phases(place)).not.toMatch(/ read\n| rules\n/);
    lint(place);
  });

  it.each([
    ["changed", (place: Workplace) => appendFileSync(join(place.path, GOAL), "\nTODO\n")],
    [
      "changed and staged",
      (place: Workplace) => {
        appendFileSync(join(place.path, GOAL), "\nTODO\n");
        place.git("add", "--all");
      },
    ],
    [
      "changed and committed",
      (place: Workplace) => {
        appendFileSync(join(place.path, GOAL), "\nTODO\n");
        commit(place);
      },
    ],
    ["taken away", (place: Workplace) => place.run("rm", [GOAL])],
    ["added", (place: Workplace) => place.write("goals/be-known.md", "# Be known\n")],
    [
      "added where Git does not look",
      (place: Workplace) => {
        place.write(".git/info/exclude", "goals/be-known.md\n");
        place.write("goals/be-known.md", "# Be known\n");
      },
    ],
    [
      "put in the place of another by a link",
      (place: Workplace) => {
        place.run("mv", [GOAL, "elsewhere.md"]);
        symlinkSync("../elsewhere.md", join(place.path, GOAL));
      },
    ],
    [
      "changed where Git was told not to look",
      (place: Workplace) => {
        place.git("update-index", "--assume-unchanged", GOAL);
        appendFileSync(join(place.path, GOAL), "\nTODO\n");
      },
    ],
    [
      "changed to as many bytes, with its time put back",
      (place: Workplace) => {
        const path = join(place.path, GOAL);
        const text = readFileSync(path, "utf8");
        writeFileSync(path, text.replace("Taken seriously.", "Taken seriouslx!").replace(/fixed/, "TODO "));
        utimesSync(path, new Date("2026-03-01"), new Date("2026-03-01"));
      },
    ],
  ])("but looks again where a file was %s", (_what, change) => {
    const place = repository();
    const before = lint(place);
    change(place);
    const after = lint(place);
    lint(place);
    expect(after).not.toBe(before);
  });

  it("of each file, so that one that was changed is the only one that is read through", () => {
    const place = repository({ ...cleanScore(), "goals/be-known.md": "# Be known\n" });
    lint(place);
    place.write("goals/be-known.md", "# Be known here\n");
    const only = phases(place);
    expect(only).toMatch(/ read\n/);
    lint(place);
  });

  it("outside of Git as well, by the contents", () => {
    const place = workplace(cleanScore());
    lint(place);
    expect([kept(place, "files").length, kept(place, "score").length]).toEqual([1, 0]);
    expect(phases(place)).not.toMatch(/ Markdown\n/);
    lint(place);
  });

  it("for a fresh checkout too", () => {
    const place = repository();
    lint(place);
    place.git("clone", "--quiet", ".", "../again");
    const again = { cwd: "../again" };
    const timed = place.score("lint", "--timing", again);
    expect([timed.code, / rules\n/.test(timed.stderr)]).toEqual([0, false]);
    lint(place, again);
  });

  it("but not what depends on another day or moment than that of the run", () => {
    const place = repository({
      ...cleanScore(),
      "complaints/2026-03-01-late.md":
        "---\nheard: 2026-03-01T09:00\nbroke: unwritten\n---\n\nNobody rang back.\n",
    });
    const days = ["2026-03-01", "2026-03-02", "2026-03-09", "2027-01-01", "2026-03-01"];
    const told = days.map((day) => lint(place, "--today", day));
    expect(new Set(told).size).toBeGreaterThan(1);
    for (const day of days) lint(place, "--today", day);
  });

  it("but not whether there is something outside of the score where a link leads", () => {
    const place = repository({ ...cleanScore(), "prices.txt": "12\n" });
    place.write(
      GOAL,
      place.read(GOAL).replace(/\n## Never/, "\nSee [the prices](../prices.txt).\n\n## Never"),
    );
    commit(place);
    const before = lint(place);
    expect(phases(place)).not.toMatch(/ rules\n/);
    place.run("rm", ["prices.txt"]);
    expect(lint(place)).not.toBe(before);
  });

  it("together with what the commits said, as long as they are the same", () => {
    const place = repository();
    place.score(
      "amend",
      "have-it-fixed-once",
      "--because",
      "she was billed twice",
      "--never",
      "ask=Ask them to ring",
    );
    lint(place);
    expect(phases(place)).not.toMatch(/ commits\n/);
    place.git("commit", "--quiet", "--allow-empty", "--message", "Something else");
    expect(phases(place)).toMatch(/ commits\n/);
    lint(place);
  });

  it("and what each goal said first, also where it says something else by now", () => {
    const place = repository();
    const write = (said: string, becomes: string): void => {
      const text = readFileSync(join(place.path, GOAL), "utf8");
      expect(text).toContain(said);
      writeFileSync(join(place.path, GOAL), text.replace(said, becomes));
    };
    lint(place);
    write("have to do twice", "have to do twice unless it was agreed");
    expect(lint(place)).toContain('"drift/weakened"');
    commit(place);
    expect(lint(place)).toContain('"history/unrecorded"');
    write("twice unless it was agreed", "twice");
    expect(lint(place)).not.toContain('"drift/weakened"');
    commit(place);
    write("have to do twice", "have to do twice unless it was agreed");
    expect(lint(place)).toContain('"drift/weakened"');
  });

  it("by the settings of the score", () => {
    const place = repository();
    lint(place);
    place.write("score.yaml", `${place.read("score.yaml")}rules:\n  goal/owner-missing: error\n`);
    lint(place);
    commit(place);
    lint(place);
  });

  it("and the baseline", () => {
    const place = repository();
    appendFileSync(join(place.path, GOAL), "\nTODO\n");
    commit(place);
    const before = lint(place);
    place.score("lint", "--update-baseline");
    expect(lint(place)).not.toBe(before);
    commit(place);
    lint(place);
    lint(place);
  });
});

describe("what lint keeps", () => {
  it("is made anew where it was damaged, cut off or is of somebody else's making", () => {
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, bytes.length - 1), Buffer.from("x")]),
      () => Buffer.from(""),
      () => Buffer.from("{}"),
    ]) {
      const place = repository();
      lint(place);
      for (const path of [...kept(place, "files"), ...kept(place, "score")])
        writeFileSync(path, damage(readFileSync(path)));
      lint(place);
      lint(place);
    }
  });

  it("is no reason to fail where it can't be kept", () => {
    const place = repository();
    const home = place.env["HOME"] as string;
    writeFileSync(join(home, ".cache"), "a file\n");
    lint(place);
    lint(place, { env: { HOME: undefined } });
    lint(place, { env: { HOME: "relative" } });
    lint(place, { env: { XDG_CACHE_HOME: "/proc/none" } });
  });

  it("lies where somebody wants it, and nowhere with --no-cache", () => {
    const place = repository();
    place.score("lint", "--no-cache");
    expect(existsSync(cacheOf(place))).toBe(false);
    place.score("lint", "--cache-dir", "../kept");
    expect(existsSync(cacheOf(place))).toBe(false);
    expect(readdirSync(join(place.path, "../kept")).length).toBe(3);
    expect(place.score("lint", "--timing", "--cache-dir", "../kept").stderr).not.toMatch(/ rules\n/);
    place.score("lint", { env: { XDG_CACHE_HOME: join(place.path, "../other") } });
    expect(readdirSync(join(place.path, "../other/score")).length).toBe(3);
  });

  it("is for its user only, and never more than 64 things, those that were used last", () => {
    const place = repository();
    const folder = cacheOf(place);
    mkdirSync(join(folder, "mine"), { recursive: true });
    for (let index = 0; index < 70; index += 1) {
      const path = join(folder, `files-${String(index).padStart(64, "0")}`);
      writeFileSync(path, "kept");
      utimesSync(path, new Date(2026, 0, 1, 0, index), new Date(2026, 0, 1, 0, index));
    }
    place.score("lint");
    const folders = ["mine", "history"];
    const names = readdirSync(folder).filter((name) => !folders.includes(name));
    expect([
      names.length,
      names.some((name) => name.endsWith("07")),
      existsSync(join(folder, "mine")),
    ]).toEqual([64, false, true]);
    const made = names.filter((name) => !name.startsWith("files-0"));
    for (const name of [...made, "history"]) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it("is not believed where the repository tells Git to look less closely", () => {
    const place = repository();
    place.git("config", "core.checkStat", "minimal");
    place.git("config", "core.trustctime", "false");
    const path = join(place.path, GOAL);
    const long = new Date("2026-03-01");
    // Older than what Git knows of it: what is as young is compared by its content anyway.
    utimesSync(path, long, long);
    place.git("add", "--all");
    const before = lint(place);
    // Git knows by the second when the system last changed what it says of a file, and the system's clock for files lags the other.
    const second = () => Math.floor(statSync(path).ctimeMs / 1000);
    const recorded = second();
    writeFileSync(path, readFileSync(path, "utf8").replace("owner:", "ownex:"));
    while (second() <= recorded) {
      Atomics.wait(NOTHING, 0, 0, 50);
      utimesSync(path, long, long);
    }
    expect(lint(place)).not.toBe(before);
  });

  it("starts no program that the repository names to see whether a file was changed", () => {
    const place = repository();
    lint(place);
    place.git("config", "filter.evil.clean", "touch ../marker; cat");
    place.write(".gitattributes", "*.md filter=evil\n");
    place.write(GOAL, place.read(GOAL));
    lint(place);
    expect(existsSync(join(place.path, "../marker"))).toBe(false);
  });
});
