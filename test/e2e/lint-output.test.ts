import process from "node:process";
import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, OWN_PROCESS, SCORE_BIN, workplace } from "../helpers/score.ts";
import { SPOILT } from "../helpers/torture.ts";

keepLoaded();

const ROTTEN = `---
goal: Have it fixed once
ownr: Dana
serves: [price-you-herd]
always:
  - Wipe table #4 first
  - Bring water: tap, free
never:
  charge-twice: Charge for a job we have to do twice
reviewed: { on: 2026-02-30, by: DK }
---

# Fix it first time

## What has to happen

TODO: ask Sam. It is all in [the price list](../prices.md).

## Never

- **charge-twise** \u2014 the second visit feels like work.
`;

describe("what lint prints", () => {
  it("of a score with much to mend: by file, each finding with its place and a suggestion, one closing line", () => {
    const place = workplace({
      ...cleanScore(),
      [SPOILT]: ROTTEN,
      "voices/2026-03-01-a.md": "no front matter here\n",
      "complaints/2026-03-01-a.md": new Uint8Array([0x43, 0x61, 0x66, 0xe9]),
    });
    const { code, stdout, stderr } = place.score("lint");
    expect(`code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`).toMatchSnapshot();
    for (const line of stdout.split("\n").filter((words) => !/fix:|--fix/.test(words)))
      expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("of a clean score is one line", () => {
    const done = workplace(cleanScore()).score("lint");
    expect(done).toEqual({ code: 0, stdout: "In tune: 1 goal, nothing to mend.\n", stderr: "" });
  });

  it("is the same through a pipe with NO_COLOR and without", () => {
    const place = workplace({ ...cleanScore(), [SPOILT]: ROTTEN });
    expect(place.score("lint", { env: { NO_COLOR: "1" } })).toEqual(place.score("lint"));
  });

  it("has colours where they are forced, and nothing else is changed by them", () => {
    const place = workplace({ ...cleanScore(), [SPOILT]: ROTTEN });
    const painted = place.score("lint", { env: { FORCE_COLOR: "1" } }).stdout;
    expect(painted).toContain("\u001b[");
    expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(place.score("lint").stdout);
  });

  it("stops without a word when nobody reads on", () => {
    const place = workplace({ ...cleanScore(), [SPOILT]: `${ROTTEN}\n${"TODO\n\n".repeat(3_000)}` });
    const done = place.run("sh", [
      "-c",
      `{ "$0" "$1" lint; echo "code $?" >&2; } | head -1`,
      process.execPath,
      SCORE_BIN,
    ]);
    expect(done.stdout.split("\n")).toHaveLength(2);
    expect(done.stderr).toMatch(/^code (?:0|1|141)\n$/);
  });
});

describe("what lint says of a wrong call", () => {
  it("names the way out where there is no score", () => {
    const done = workplace().score("lint");
    expect(done.code).toBe(2);
    expect(done.stderr).toMatch(/^score: score\/none: there is no score at .+\nfix: score init\n$/);
    expect(done.stdout).toBe("");
  });

  it("gives the error as JSON where JSON was asked for", () => {
    const done = workplace().score("lint", "--json");
    expect(done.code).toBe(2);
    expect(JSON.parse(done.stdout)).toMatchObject({
      schema: "score.error/1",
      code: "score/none",
      exitCode: 2,
    });
  });

  it("offers the rule that was meant", () => {
    const done = workplace(cleanScore()).score("lint", "--rule", "never/misssing");
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('there is no rule "never/misssing"; did you mean "never/missing"?');
  });

  it.each([
    ["an unknown option", ["--nonsense"]],
    ["an unknown format", ["--format", "yaml"]],
    ["a number that is none", ["--max-warnings", "many"]],
    ["a folder that is not there", ["-C", "nowhere"]],
  ])("is 2 for %s", (_name, args) => {
    const done = workplace(cleanScore()).score("lint", ...args);
    expect(done.code).toBe(2);
    expect(done.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("what makes lint fail", () => {
  const warned = cleanScore({ keys: { owner: null } });

  it("is no warning by itself", () => {
    expect(workplace(warned).score("lint").code).toBe(0);
  });

  it("is a warning under --strict, or more of them than --max-warnings", () => {
    const place = workplace(warned);
    expect(place.score("lint", "--strict").code).toBe(1);
    expect(place.score("lint", "--max-warnings", "0").code).toBe(1);
    expect(place.score("lint", "--max-warnings", "1").code).toBe(0);
  });

  it("is only the rule that was asked for", () => {
    const place = workplace({ ...cleanScore(), [SPOILT]: ROTTEN });
    expect(place.score("lint", "--rule", "goal/owner-missing").code).toBe(0);
    expect(place.score("lint", "--rule", "schema/*").stdout).toContain("schema/date");
  });
});

describe("score.yaml", () => {
  it("that is faulty is told at its place, and the exit is 2", () => {
    const done = workplace({
      ...cleanScore(),
      "score.yaml": "name: T\nrules:\n  never/misssing: off\n",
    }).score("lint");
    expect(done.code).toBe(2);
    expect(done.stderr).toContain(
      'score: score.yaml:3:3 config/unknown-rule: there is no rule "never/misssing"; did you mean',
    );
  });

  it("may have a key that is not known, which is a warning", () => {
    const done = workplace({ ...cleanScore(), "score.yaml": "name: T\nlanguag: en\n" }).score("lint");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain('did you mean "language"?');
  });

  it("that goes on as a second document is refused, and nothing of it is dropped in silence", () => {
    const done = workplace({ ...cleanScore(), "score.yaml": "name: T\n---\nlanguage: de\n" }).score("lint");
    expect(done.code).toBe(2);
    expect(done.stderr).toContain("a second document begins here");
  });

  it("switches a rule off", () => {
    const files = {
      ...cleanScore({ keys: { owner: null } }),
      "score.yaml": "name: T\nrules:\n  goal/owner-missing: off\n",
    };
    expect(workplace(files).score("lint").stdout).toContain("In tune");
  });
});

describe("several scores", () => {
  it("below a folder are linted in groups", () => {
    const place = workplace(under("one", cleanScore()));
    place.writeAll(under("deep/two", cleanScore({ keys: { owner: null } })));
    place.writeAll(under("node_modules/three", cleanScore({ keys: { owner: null } })));
    const done = place.score("lint");
    expect(done.code).toBe(0);
    expect(done.stdout).toContain("deep/two/goals/have-it-fixed-once.md:2:7 warning goal/owner-missing");
    expect(done.stdout).toContain("2 goals in 2 scores: 1 warning.");
    const body = JSON.parse(place.score("lint", "--json").stdout) as { scores: { root: string }[] };
    expect(body.scores.map(({ root }) => root)).toEqual(["deep/two", "one"]);
  });

  it("are each judged by the words of their own language, whichever comes first", () => {
    const goal = { goal: "goal: Wedding consultation" };
    const german = { "score.yaml": "name: T\nlanguage: de\n" };
    const english = under("z-english", cleanScore({ keys: goal }));
    const alone = workplace(english).score("lint", "z-english", OWN_PROCESS).stdout;
    const both = workplace({
      ...under("a-german", cleanScore({ keys: { goal: "goal: Kundenberatung" }, files: german })),
      ...english,
    });
    const place = "z-english/goals/have-it-fixed-once.md:";
    const told = (text: string) => text.split("\n").filter((line) => line.startsWith(place));
    expect(told(alone)).toHaveLength(1);
    expect(told(both.score("lint", OWN_PROCESS).stdout)).toEqual(told(alone));
  });

  it("are not entered from inside one of them", () => {
    const place = workplace({ ...cleanScore(), ...under("inner", cleanScore({ keys: { owner: null } })) });
    expect(place.score("lint").stdout).toContain("In tune: 1 goal");
  });
});

describe("--fix", () => {
  it("mends what needs no decision, says so, and leaves the rest", () => {
    const place = workplace({ ...cleanScore(), [SPOILT]: ROTTEN });
    const done = place.score("lint", "--fix");
    expect(done.code).toBe(1);
    expect(done.stdout).toContain(`mended ${SPOILT}`);
    expect(place.read(SPOILT)).toContain('"Wipe table #4 first"');
    expect(place.read(SPOILT)).toContain("**charge-twice**");
    const mended = place.read(SPOILT);
    place.score("lint", "--fix");
    expect(place.read(SPOILT)).toBe(mended);
  });
});

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
