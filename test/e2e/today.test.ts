import { beforeAll, describe, expect, it } from "vitest";
import { keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, GOAL, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

let place: Workplace;

beforeAll(() => {
  place = tidewell();
  const words = ["--change", "charge-twice=Charge for a job that we do twice", "--complaint", COMPLAINT];
  expect(amend(place, ...words).code).toBe(0);
  place.writeAll({
    "complaints/2026-03-05-nearly.md": `---\nkind: near-miss\nreceived: 2026-03-05\ngoal: ${GOAL}\n---\n\nThe second bill was printed already.\n`,
    "complaints/2026-03-06-washer.md": `---\nkind: thanks\nreceived: 2026-03-06\ngoal: ${GOAL}\nkept: show-old-part\n---\n\nHe showed me the old washer.\n`,
    "voices/2026-03-06-free.md": `---\nfrom: team\ndate: 2026-03-06\nabout: ${GOAL}\nstance: gap\nwe-say: it is finished\nwe-do: leave at five\n---\n\nWe leave.\n`,
  });
});

function told(...args: string[]): string {
  const done = place.score(...args);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout;
}

describe("the huddle of a day", () => {
  it("has a card, a repair, a near miss and a thanks, and is the same for everybody", () => {
    const text = told("today", "--today", "2026-03-09");
    expect(text).toMatchSnapshot();
    expect(told("today", "--today", "2026-03-09")).toBe(text);
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    expect(copyOf(place).score("today", "--today", "2026-03-09").stdout).toBe(text);
  });

  it("is another one on the next day, and with another seed", () => {
    const cards = ["2026-03-09", "2026-03-10", "2026-03-11"].map(
      (day) => JSON.parse(told("today", "--json", "--today", day)).card.id,
    );
    expect(new Set(cards).size).toBe(3);
    const seeded = ["a", "b", "c", "d"].map((seed) => told("today", "--today", "2026-03-09", "--seed", seed));
    expect(new Set(seeded).size).toBeGreaterThan(1);
  });

  it("is told to programs with everything that is told to people", () => {
    expect(JSON.parse(told("today", "--format", "json", "--today", "2026-03-09"))).toMatchObject({
      schema: "score.today/1",
      name: "Tidewell",
      today: "2026-03-09",
      repair: {
        goal: GOAL,
        because: "she was billed twice",
        clauses: [{ list: "never", id: "charge-twice", text: "Charge for a job that we do twice" }],
        after: ["I was charged for the second visit."],
      },
      nearMiss: { id: "2026-03-05-nearly" },
      thanks: { id: "2026-03-06-washer", words: "He showed me the old washer." },
    });
  });

  it("tells nothing that comes later than the day", () => {
    expect(JSON.parse(told("today", "--json", "--today", "2026-03-01"))).toMatchObject({
      repair: null,
      nearMiss: null,
      thanks: null,
    });
  });

  it("leaves out what there is none of, and says how to begin; without Git as well", () => {
    const bare = workplace({ "score.yaml": "name: Tidewell\n" });
    const { code, stdout } = bare.score("today", { env: { PATH: "/nowhere" } });
    expect(code).toBe(0);
    for (const line of ["score goal add", "score amend", "score near-miss add", "score thanks add"])
      expect(stdout).toContain(line);
    expect(bare.score("today", "--today", "soon").code).toBe(2);
    expect(workplace().score("today").code).toBe(2);
  });

  it("goes on where a file can't be read, and says so", () => {
    const other = workplace(tidewellFiles());
    other.write("complaints/2026-03-02-odd.md", "---\nkind: thanks\nreceived: soon\n---\n");
    const done = other.score("today", "--today", "2026-03-09");
    expect(done.code).toBe(3);
    expect(done.stdout).toContain("The card:");
    expect(done.stdout).toContain("score lint complaints/2026-03-02-odd.md");
  });
});

describe("a card for the wall", () => {
  it("says how it must feel first, then always, never and what we do instead, in 80 columns", () => {
    const text = told("card", GOAL);
    expect(text).toMatchSnapshot();
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
    expect(told("card", "have it fixed once")).toBe(text);
  });

  it("prints from Markdown, and is told to programs", () => {
    expect(told("card", GOAL, "--format", "markdown")).toMatchSnapshot();
    expect(JSON.parse(told("card", GOAL, "--json"))).toMatchObject({
      schema: "score.card/1",
      goal: GOAL,
      never: [{ id: "charge-twice", instead: expect.stringContaining("book it as our own") }, {}],
      gaps: [{ weSay: "it is finished", weDo: "leave at five" }],
    });
  });

  it("is of the promise as well, and of a goal by its former id", () => {
    expect(told("card", "promise")).toContain("Say who is coming");
    const other = copyOf(place);
    other.git("add", "--all");
    other.git("commit", "--quiet", "--message", "More");
    other.score("goal", "rename", GOAL, "once-for-all", "--because", "shorter");
    expect(other.score("card", GOAL).stdout).toContain("Have it fixed once");
  });

  it("is refused where there is no such goal, or where it can't be read", () => {
    const done = place.score("card", "know-the-prize");
    expect([done.code, done.stderr.includes("fix: score card know-the-price")]).toEqual([2, true]);
    const other = copyOf(place);
    other.write(GOAL_FILE, "---\n<<<<<<< a\ngoal: X\n=======\ngoal: Y\n>>>>>>> b\n---\n");
    expect(other.score("card", GOAL).code).toBe(3);
    expect(place.score("card", GOAL, "--format", "pdf").code).toBe(2);
  });

  it("shows hostile words escaped, in Markdown too, and other languages than English", () => {
    const other = workplace({
      "score.yaml": "name: Backstube\nlanguage: de\n",
      "goals/brot.md":
        '---\ngoal: "Brot <b>wie</b> \\e[2Jfrüher"\nnever:\n  alt: "[Altes](http://x) verkaufen \\u202e"\n---\n\n# Brot\n\n## Wie es sich anfühlen soll\n\nWie `zu` Hause.\n',
    });
    const text = other.score("card", "brot").stdout;
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toContain("Wie zu Hause.");
    const markdown = other.score("card", "brot", "--format", "markdown").stdout;
    expect(markdown).toContain("# Brot \\<b\\>wie\\</b\\>");
    expect(markdown).toContain("\\[Altes\\](http\\://x) verkaufen");
  });
});
