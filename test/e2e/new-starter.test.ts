import { beforeAll, describe, expect, it } from "vitest";
import { keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, GOAL, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

let place: Workplace;

beforeAll(() => {
  place = tidewell();
  const words = ["--change", "charge-twice=Charge for a job that we do twice", "--complaint", COMPLAINT];
  expect(amend(place, ...words, "--by", "Dana").code).toBe(0);
  place.write(
    "voices/2026-03-06-free.md",
    `---\nfrom: team\ndate: 2026-03-06\nabout: ${GOAL}\nstance: gap\nwe-say: it is finished\nwe-do: leave at five\n---\n\nWe leave.\n`,
  );
});

function told(...args: string[]): string {
  const done = place.score("new-starter", ...args);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

describe("what a new person reads", () => {
  it("is the promise, the goals, the last repairs with their reasons, what is open, and where to begin", () => {
    const text = told();
    expect(text).toMatchSnapshot();
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("prints from Markdown, with links that lead to the files", () => {
    const markdown = told("--format", "markdown", "--for", "Sam", "--by", "Dana");
    expect(markdown).toMatchSnapshot();
    const links = [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
    expect(links).toContain("goals/have-it-fixed-once.md");
    for (const path of links) expect(place.run("ls", [path]).code).toBe(0);
    expect(place.score("-C", "..", "new-starter").code).toBe(2);
    const above = workplace().score("-C", place.path, "new-starter", "--format", "markdown").stdout;
    expect(above).toContain(`(${encodeURI(place.path)}/goals/have-it-fixed-once.md)`);
  });

  it("is told to programs, with how long it takes", () => {
    const body = JSON.parse(told("--json", "--for", "the kitchen"));
    expect(body).toMatchObject({
      schema: "score.new-starter/1",
      for: "the kitchen",
      by: null,
      promise: { sentence: "The price you heard is the price you pay.", always: [{ id: "who-and-when" }] },
      repairs: [
        {
          goal: GOAL,
          because: "she was billed twice",
          changes: [{ clause: "charge-twice", before: "Charge for a job we have to do twice" }],
          after: ["I was charged for the second visit."],
        },
      ],
      gaps: [{ goal: GOAL, weDo: "leave at five" }],
      rehearse: [{ goal: GOAL, said: 1 }, { goal: "know-the-price" }],
      minutes: 1,
    });
    expect(body.words).toBeGreaterThan(100);
  });

  it("is of some goals only for a person who serves by them", () => {
    const text = told("--goal", "know the price before I say yes");
    expect(text).toContain("Know the price before I say yes");
    expect(text).not.toMatch(/Have it fixed once|leave at five|charge-twice/);
    const done = place.score("new-starter", "--goal", "know-the-prize");
    expect([done.code, done.stderr.includes("--goal know-the-price")]).toEqual([2, true]);
  });

  it("names a goal by its name of today, and tells nothing of one that was retired", () => {
    const other = copyOf(place);
    other.git("add", "--all");
    other.git("commit", "--quiet", "--message", "More");
    other.score("goal", "rename", GOAL, "once-for-all", "--because", "shorter");
    expect(other.score("goal", "retire", "know-the-price", "--because", "in writing now").code).toBe(0);
    const { repairs, goals } = JSON.parse(other.score("new-starter", "--json").stdout);
    expect(goals.map(({ goal }: { goal: string }) => goal)).toEqual(["once-for-all"]);
    expect(repairs).toMatchObject([{ goal: "once-for-all", because: "she was billed twice" }]);
  });
});

describe("a reading order of what is not whole", () => {
  it("says by the lines of today what was mended, without Git and in a shallow clone", () => {
    const files = place.run("sh", ["-c", "tar -c --exclude .git . | base64"]).stdout;
    const bare = workplace();
    bare.run("sh", ["-c", "base64 -d | tar -x"], { input: files });
    const { code, stdout } = bare.score("new-starter", { env: { PATH: "/nowhere" } });
    expect(code).toBe(0);
    expect(stdout).toContain(
      "    never: Charge for a job that we do twice\n    because: she was billed twice",
    );
    const clone = workplace();
    clone.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, ".");
    expect(clone.score("new-starter").stdout).toContain("because: she was billed twice");
  });

  it("says kindly what is missing and how to begin", () => {
    const { code, stdout } = workplace({ "score.yaml": "name: Tidewell\n" }).score("new-starter");
    expect(code).toBe(0);
    expect(stdout).toContain("No goal is written down yet.");
    expect(stdout).toContain("Nothing was mended yet");
    expect(workplace().score("new-starter").code).toBe(2);
  });

  it("is one sitting however many goals there are, and names the others", () => {
    const files = tidewellFiles();
    for (let at = 0; at < 30; at += 1)
      files[`goals/z-goal-${at}.md`] =
        `---\ngoal: Goal number ${at}\nserves: [price-you-heard]\nnever:\n  a: Leave it\n---\n`;
    const other = workplace(files);
    const { stdout } = other.score("new-starter");
    expect(stdout.match(/all of it:/g)).toHaveLength(12);
    expect(stdout).toContain("And 20 more: Goal number");
    const { goals, further } = JSON.parse(other.score("new-starter", "--json").stdout);
    expect([goals.length, further.length]).toEqual([12, 20]);
  });

  it("goes on where files can't be read, and shows hostile words escaped", () => {
    const other = workplace(tidewellFiles());
    other.write("goals/odd.md", "---\n<<<<<<< a\ngoal: X\n=======\ngoal: Y\n>>>>>>> b\n---\n");
    other.write(
      "goals/bad.md",
      '---\ngoal: "<script>alert(1)</script> \\e[2J\\u202e"\nnever:\n  a: "[x](javascript:alert(1)) `code` # no"\n---\n\n## How it must feel\n\n> # Not a heading\n',
    );
    for (const format of ["text", "markdown"]) {
      const done = other.score("new-starter", "--format", format, "--for", "\u001b[2J<b>");
      expect([done.code, done.stdout.includes("goals/odd.md")]).toEqual([3, true]);
      expect(done.stdout).not.toMatch(/[\u001b\u202e]/);
    }
    const markdown = other.score("new-starter", "--format", "markdown").stdout;
    expect(markdown).not.toMatch(/[^\\]<script|[^\\]\[x/);
    expect(markdown).not.toMatch(/^> |^# Not/m);
  });
});
