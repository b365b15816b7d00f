import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanScore, keepLoaded, repository, type Workplace, workplace } from "../helpers/score.ts";

keepLoaded();

const GOAL = "goals/have-it-fixed-once.md";
const BASELINE = "score-baseline.json";
const HEDGED = "  show-old-part: We should show the old part\n  ring-back: We should ring back";
const ONE = `{\n  "schema": "score.baseline/1",\n  "counts": {\n    "${GOAL}": {\n      "nn/weak-modal": 1\n    }\n  }\n}\n`;
const COMMENT = "  # score-disable-next-line nn/weak-modal -- the words of the law";

/** A score with so many hedges, each of them with a comment above it where that is given. */
const hedged = (...comments: readonly (string | undefined)[]): Record<string, string> => {
  const lines = HEDGED.split("\n").flatMap((line, at) => [
    ...(comments[at] === undefined ? [] : [comments[at]]),
    line,
  ]);
  return cleanScore({ keys: { always: `always:\n${lines.join("\n")}` } });
};

const json = (place: Workplace, ...args: string[]) =>
  JSON.parse(place.score("lint", "--json", ...args).stdout) as {
    errors: number;
    findings: { rule: string; line: number }[];
    suppressed: {
      rule: string;
      line: number;
      by: string;
      reason: string | null;
      reasonLine: number | null;
    }[];
    baselines: { file: string; hidden: number; over: unknown[]; under: unknown[]; renewed: string | null }[];
  };

describe("a comment with a reason", () => {
  it("lets a finding stand, which then counts for nothing and stays in sight", () => {
    const place = workplace(hedged(COMMENT, COMMENT));
    const done = place.score("lint", "--strict", "--max-warnings", "0");
    expect(done.code).toBe(0);
    expect(done.stdout).toBe(
      "In tune: 1 goal, nothing to mend.\n2 findings are let stand by a comment that says why: score lint --show-suppressed\n",
    );
    expect(place.score("lint", "--show-suppressed").stdout).toContain(
      `${GOAL}:7:21 let stand nn/weak-modal\n  "should" turns a promise into an intention; is it done, always, or is it not\n  promised?\n  because: the words of the law\n`,
    );
    expect(json(place)).toMatchObject({
      errors: 0,
      findings: [],
      suppressed: [
        { rule: "nn/weak-modal", line: 7, by: "comment", reason: "the words of the law", reasonLine: 6 },
        { line: 9, reasonLine: 8 },
      ],
    });
  });

  it("is looked at with the rules that it names, also where only unused ones are asked for", () => {
    const place = workplace(hedged(COMMENT, "  # score-disable-next-line nn/vague -- no such rule"));
    expect(json(place, "--rule", "suppress/*").findings.map(({ rule }) => rule)).toEqual(["suppress/unused"]);
    expect(json(place, "--rule", "never/*").findings).toEqual([]);
  });

  it("hides nothing of what is personal, and says so", () => {
    const place = workplace(
      cleanScore({
        sections: {
          "What has to happen":
            "<!-- score-disable-next-line privacy/personal-data -- she does not mind -->\nRing her on 01632 960 983.",
        },
      }),
    );
    const done = place.score("lint");
    expect(done.code).toBe(1);
    expect(done.stdout).toContain("error privacy/personal-data");
    expect(done.stdout).toContain(
      "warning suppress/unused\n  privacy/personal-data is told wherever it finds something",
    );
  });

  it("is offered where a run fails by words, in the form that fits the place, and to nobody who wants results only", () => {
    const inKeys = workplace(hedged());
    expect(inKeys.score("lint").stderr).toBe(
      `${GOAL}:6 may stand if the line above it says why:\n  # score-disable-next-line nn/weak-modal -- [say why here]\n`,
    );
    expect(inKeys.score("lint", "-q").stderr).toBe("");
    expect(inKeys.score("lint", "--json").stderr).toBe("");
    const own =
      "name: T\nown-rules:\n  no-synergy: { existence: [synergy], message: nobody says so, severity: error }\n";
    const inWords = workplace({
      ...cleanScore({
        sections: { "What we believe": "We believe in work.\n\nIt is a job\nand a synergy." },
      }),
      "score.yaml": own,
    });
    expect(inWords.score("lint").stderr).toContain(
      ":29 may stand if the line above it says why:\n  <!-- score-disable-next-line own/no-synergy -- [say why here] -->\n",
    );
  });

  it("is named by explain, unless nothing hides what the rule finds", () => {
    const place = workplace();
    expect(place.score("explain", "nn/weak-modal").stdout).toContain(
      "  <!-- score-disable-next-line nn/weak-modal -- [say why here] -->\n  # score-disable-next-line nn/weak-modal -- [say why here]\n",
    );
    expect(place.score("explain", "privacy/personal-data").stdout).toContain(
      "No comment in a file and no baseline",
    );
  });
});

describe("a baseline", () => {
  it("lets stand what was there when it was written, and is found by itself", () => {
    const place = workplace(hedged());
    const begun = place.score("lint", "--update-baseline");
    expect(begun).toEqual({
      code: 0,
      stdout: `In tune: 1 goal, nothing new to mend.\n${BASELINE} was written: 2 findings may stand until they are mended.\n`,
      stderr: "",
    });
    expect(place.read(BASELINE)).toBe(
      `{\n  "schema": "score.baseline/1",\n  "counts": {\n    "${GOAL}": {\n      "nn/weak-modal": 2\n    }\n  }\n}\n`,
    );
    expect(place.score("lint", "--strict")).toMatchObject({
      code: 0,
      stdout: `In tune: 1 goal, nothing new to mend.\n2 findings of ${BASELINE} are not shown.\n`,
    });
    expect(place.score("lint", "--no-baseline").code).toBe(1);
    expect(place.score("lint", "--show-suppressed").stdout).toContain("it stands in the baseline");
    expect(json(place).baselines).toEqual([
      { score: ".", file: BASELINE, hidden: 2, over: [], under: [], renewed: null },
    ]);
  });

  it("shows all of a rule in a file as soon as there is one more, and is raised by a word of its own alone", () => {
    const place = workplace(hedged());
    place.score("lint", "--update-baseline");
    place.write(
      GOAL,
      place.read(GOAL).replace("  ring-back:", "  third: We should be on time\n  ring-back:"),
    );
    const more = place.score("lint");
    expect(more.code).toBe(1);
    expect(more.stdout.match(/error nn\/weak-modal/g)).toHaveLength(3);
    expect(more.stdout).toContain("has 1 more of nn/weak-modal than the baseline");
    const refused = place.score("lint", "--update-baseline");
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain(`${BASELINE} stays as it is`);
    expect(refused.stdout).toContain("To let stand what is new as well: score lint --raise-baseline");
    expect(place.score("lint", "--raise-baseline")).toMatchObject({ code: 0 });
    expect(place.read(BASELINE)).toContain('"nn/weak-modal": 3');
  });

  it("and what a change brought go together: one more is told alone, and what a comment hid is told with its comment gone", () => {
    const place = repository({ ...hedged(undefined, COMMENT), [BASELINE]: ONE });
    place.write(
      GOAL,
      place.read(GOAL).replace("  show-old-part:", "  third: We should be on time\n  show-old-part:"),
    );
    expect(place.score("lint").stdout.match(/error nn\/weak-modal/g)).toHaveLength(2);
    const since = () => json(place, "--since", "HEAD").findings.map(({ line }) => line);
    expect(since()).toEqual([6]);
    place.write(GOAL, hedged()[GOAL] as string);
    place.write(BASELINE, place.read(BASELINE).replace("1", "0.5"));
    expect(place.score("lint", "--since", "HEAD").code).toBe(2);
    place.write(BASELINE, ONE);
    expect(since()).toEqual([7]);
  });

  it("holds for a file that is not saved yet, too", () => {
    const place = workplace(hedged());
    place.score("lint", "--update-baseline");
    const typed = (input: string) => place.score("lint", "--stdin", "--stdin-filename", GOAL, { input });
    expect(typed(place.read(GOAL)).code).toBe(0);
    expect(
      typed(place.read(GOAL).replace("  ring-back:", "  third: We should be on time\n  ring-back:")).code,
    ).toBe(1);
  });

  it("says what was mended, and gives it up when it is renewed", () => {
    const place = workplace(hedged());
    place.score("lint", "--update-baseline");
    place.writeAll(cleanScore({ keys: { always: "always:\n  ring-back: We should ring back" } }));
    expect(place.score("lint").stdout).toContain(
      "1 finding of the baseline is mended; to take it off: score lint --update-baseline\n",
    );
    expect(place.score("lint", "--update-baseline").stdout).toContain(
      "was lowered: 1 finding may still stand",
    );
    place.writeAll(cleanScore());
    expect(place.score("lint", "--update-baseline").stdout).toContain("nothing is left in it");
    place.writeAll(hedged());
    expect(place.score("lint", "--update-baseline").code).toBe(1);
    expect(place.read(BASELINE)).toBe('{\n  "schema": "score.baseline/1",\n  "counts": {}\n}\n');
  });

  it("stays as it is for what a run did not look at, or could not read", () => {
    const place = workplace({ ...hedged(), "goals/another.md": hedged()[GOAL] as string });
    place.score("lint", "--update-baseline");
    const before = place.read(BASELINE);
    place.writeAll(cleanScore());
    expect(place.score("lint", "--update-baseline", "goals/another.md").stdout).toContain("stays as it is");
    expect(place.score("lint", "--update-baseline", "--rule", "never/*").stdout).toContain("stays as it is");
    place.write(GOAL, "---\nx-a: [\n---\n");
    expect(place.score("lint", "--update-baseline").code).toBe(1);
    expect(place.read(BASELINE)).toBe(before);
  });

  it("holds neither what is only told nor what is personal, and is not written for that", () => {
    const place = workplace({
      ...cleanScore({ sections: { "What has to happen": "Ring her on 01632 960 983 to apologise." } }),
      "goals/get-it-done.md": "---\nx-a: [\n---\n",
    });
    const done = place.score("lint", "--update-baseline");
    expect(done.code).toBe(1);
    expect(done.stdout).toContain(`Nothing is found that ${BASELINE} could hold, so it was not written.`);
    expect(done.stdout).toContain("privacy/personal-data");
  });

  it("may be another file of the score, and none outside of it", () => {
    const place = workplace(hedged());
    expect(place.score("lint", "--update-baseline", "--baseline", "ci/known.json").code).toBe(0);
    expect(place.read("ci/known.json")).toContain("nn/weak-modal");
    expect(place.score("lint").code).toBe(1);
    expect(place.score("lint", "--baseline", "ci/known.json").code).toBe(0);
    for (const path of ["../known.json", "/tmp/known.json", "score.yaml", GOAL, ".git/known.json"]) {
      const done = place.score("lint", "--update-baseline", "--baseline", path);
      expect(done.code).toBe(2);
      expect(done.stderr).toContain("baseline/path");
    }
    expect(place.score("lint", "--baseline", "nowhere.json")).toMatchObject({ code: 2 });
    expect(place.score("lint", "--baseline").stderr).toContain("fix: score lint --update-baseline");
    expect(place.score("lint", "--no-baseline", "--update-baseline").code).toBe(2);
    expect(place.score("lint", "--fix", "--dry-run", "--raise-baseline").stderr).toContain(
      "--dry-run looks at something else",
    );
  });

  it("belongs to one score of several", () => {
    const under = (folder: string, files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
    const place = workplace({ ...under("one", hedged()), ...under("two", hedged()) });
    expect(place.score("lint", "--update-baseline", "--baseline", "one/b.json").code).toBe(2);
    expect(place.score("lint", "--update-baseline").code).toBe(0);
    expect(place.read(`one/${BASELINE}`)).toBe(place.read(`two/${BASELINE}`));
    expect(place.score("lint", "-C", "one").code).toBe(0);
  });

  it.each([
    ["no JSON", "{", "baseline/invalid"],
    ["hostile", '{"schema":"score.baseline/1","counts":{"__proto__":{"__proto__":"x"}}}', "baseline/invalid"],
    [
      "with signs that a terminal obeys",
      '{"schema":"score.baseline/1","counts":{"\\u001b[2J":1}}',
      "baseline/invalid",
    ],
    ["half merged", "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n", "baseline/invalid"],
  ])("that can't be read ends the run with 2, and is never written over: %s", (_says, text, code) => {
    const place = workplace({ ...hedged(), [BASELINE]: text });
    for (const args of [[], ["--update-baseline"], ["--raise-baseline"]]) {
      const done = place.score("lint", ...args);
      expect(done.code).toBe(2);
      expect(done.stderr).toContain(`score: ${BASELINE} ${code}: `);
      expect(done.stderr).toContain("score lint --no-baseline");
      expect(done.stderr).not.toContain("\u001b");
    }
    expect(place.read(BASELINE)).toBe(text);
    expect(place.score("lint", "--no-baseline").code).toBe(1);
  });

  it("is no link to another place", () => {
    const place = workplace(hedged());
    place.write("../elsewhere.json", '{"schema":"score.baseline/1","counts":{}}\n');
    symlinkSync(join(place.path, "../elsewhere.json"), join(place.path, BASELINE));
    expect(place.score("lint", "--raise-baseline")).toMatchObject({ code: 2 });
    expect(place.score("lint").stderr).toContain("path/symlink");
  });
});
