import { beforeAll, describe, expect, it } from "vitest";
import { keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { amend, COMPLAINT, copyOf, GOAL, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

function complaint(facts: string, words: string): string {
  return `---\n${facts}\n---\n\n${words}\n`;
}

const COME_BACK = complaint(
  `kind: near-miss\nreceived: 2026-04-02\ngoal: ${GOAL}\nbroke: charge-twice`,
  "We nearly billed the second visit.",
);
const UNWRITTEN = complaint(
  `kind: complaint\nreceived: 2026-04-03\ngoal: ${GOAL}\nbroke: unwritten`,
  "Nobody rang to say it was done.",
);
const HOMELESS = complaint("kind: complaint\nreceived: 2026-04-04", "The van was parked across our drive.");
const FORMER = complaint(
  "kind: complaint\nreceived: 2025-11-04\ngoal: warm-tonight\nbroke: heater",
  "It was cold all night.",
);
const THANKS = complaint(
  `kind: thanks\nreceived: 2026-04-05\ngoal: ${GOAL}\nkept: show-old-part`,
  "He showed me the old washer.",
);

let place: Workplace;

beforeAll(() => {
  place = tidewell();
  const mended = amend(
    place,
    "--change",
    "charge-twice=Charge for a job that we do twice",
    "--complaint",
    COMPLAINT,
  );
  expect(mended.code).toBe(0);
  place.writeAll({
    "complaints/2026-04-02-nearly.md": COME_BACK,
    "complaints/2026-04-03-nobody-rang.md": UNWRITTEN,
    "complaints/2026-04-04-van.md": HOMELESS,
    "complaints/2025-11-04-cold.md": FORMER,
    "complaints/2026-04-05-washer.md": THANKS,
    "voices/2026-04-06-late.md":
      "---\nfrom: team\ndate: 2026-04-06\nabout: have-it-fixed-once#come-back-free\nstance: gap\nwe-say: within five days\nwe-do: when somebody is free\n---\n\nWe can't.\n",
  });
  place.write(
    "promise.md",
    place.read("promise.md").replace("parts:\n", "parts:\n  on-time: We come when we said\n"),
  );
});

function told(...args: string[]): string {
  const done = place.score("trace", ...args);
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return done.stdout.replaceAll(/a-[0-9a-z]{8}/g, "a-________");
}

describe("a promise that is traced", () => {
  it("leads to its goals, their lines, what was said about them and what was mended, in 80 columns", () => {
    const text = told();
    expect(text).toMatchSnapshot();
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("is a graph for a program, in which everything stands once", () => {
    const trace = JSON.parse(told("--format", "json"));
    expect(trace).toMatchObject({
      schema: "score.trace/1",
      about: null,
      parts: [
        { id: "on-time", goals: [] },
        { id: "price-you-heard", goals: [GOAL, "know-the-price"] },
      ],
      homeless: ["2026-04-04-van"],
      inTheAir: {
        parts: ["on-time"],
        goals: [],
        unwritten: ["2026-04-03-nobody-rang"],
        homeless: ["2026-04-04-van"],
      },
    });
    expect(trace.goals.map(({ id, isKept }: { id: string; isKept: boolean }) => [id, isKept])).toEqual([
      ["promise", true],
      [GOAL, true],
      ["know-the-price", true],
      ["warm-tonight", false],
    ]);
    const own = trace.goals[1];
    expect(own.unwritten).toEqual(["2026-04-03-nobody-rang"]);
    expect(own.clauses).toContainEqual({
      id: "charge-twice",
      list: "never",
      text: "Charge for a job that we do twice",
      complaints: ["2026-04-02-nearly"],
      thanks: 0,
      gaps: [],
    });
    expect(own.clauses[0]).toMatchObject({ id: "show-old-part", thanks: 1 });
    expect(own.clauses[1].gaps).toEqual([
      { voice: "2026-04-06-late", weSay: "within five days", weDo: "when somebody is free" },
    ]);
  });

  it("goes only as far down as is asked", () => {
    expect(told("--depth", "parts")).not.toContain("Have it fixed once");
    expect(told("--depth", "goals")).not.toContain("charge-twice");
    expect(told("--no-complaints")).not.toContain("2026-04-02-nearly");
    expect(told("--depth", "complaints")).not.toMatch(/\d mend /);
    expect(JSON.parse(told("--no-complaints", "--format", "json")).complaints).toEqual([]);
  });
});

describe("one branch of a trace", () => {
  it("goes from a line up to the part that it is for, and down to what was said", () => {
    const text = told(`${GOAL}#charge-twice`);
    expect(text).toContain("price-you-heard");
    expect(text).toContain("2026-04-02-nearly");
    expect(text).not.toMatch(/show-old-part|know-the-price|on-time/);
    expect(told("charge-twice")).toBe(text);
  });

  it("goes from a complaint up to the promise and down to the repair", () => {
    const text = told("billed-twice");
    expect(text).toContain("price-you-heard");
    expect(text).toMatch(/mend have-it-fixed-once a-________: she was billed/);
    expect(text).not.toMatch(/nobody-rang|on-time/);
  });

  it("is found by the words of a part or a goal, by a path, and by a former id", () => {
    expect(told("We come when we said")).toContain("no goal keeps this part yet");
    expect(told("know the price before I say yes")).toBe(told("goals/know-the-price.md"));
    const other = copyOf(place);
    other.git("add", "--all");
    other.git("commit", "--quiet", "--message", "More");
    expect(other.score("goal", "rename", GOAL, "once-and-for-all", "--because", "shorter").code).toBe(0);
    const renamed = other.score("trace", GOAL).stdout;
    expect(renamed).toContain("once-and-for-all: Have it fixed once");
    expect(renamed).toContain("2026-04-03-nobody-rang");
  });

  it("tells of a goal that is no more what was said about it", () => {
    const text = told("warm-tonight");
    expect(text).toContain("warm-tonight: there is no such goal");
    expect(text).toContain("heater: no line of today");
    const other = copyOf(place);
    other.git("add", "--all");
    other.git("commit", "--quiet", "--message", "More");
    const ended = other.score("goal", "retire", "know-the-price", "--because", "we quote in writing now");
    expect(ended.code).toBe(0);
    other.write(
      "complaints/2026-02-01-dear.md",
      complaint(
        "kind: complaint\nreceived: 2026-02-01\ngoal: know-the-price\nbroke: whole-price",
        "Too dear.",
      ),
    );
    expect(other.score("trace", "know-the-price").stdout).toContain("know-the-price: retired on 2026-03-04");
  });

  it("is refused where nothing is called so, with the nearest name", () => {
    const done = place.score("trace", "charge-twise");
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('did you mean "charge-twice"?');
    expect(done.stderr).toContain("fix: score trace charge-twice");
    expect(place.score("trace", "").code).toBe(2);
    expect(place.score("trace", `${GOAL}#nothing`).code).toBe(2);
    expect(place.score("trace", "--depth", "roots").code).toBe(2);
  });
});

describe("a trace of what is not whole", () => {
  it("needs no Git, and says how to begin where there are no goals", () => {
    const bare = workplace({ "score.yaml": "name: Tidewell\n" });
    const done = bare.score("trace", { env: { PATH: "/nowhere" } });
    expect([done.code, done.stdout.includes("score goal add")]).toEqual([0, true]);
    expect(JSON.parse(bare.score("trace", "--json").stdout)).toMatchObject({ parts: [], goals: [] });
    expect(bare.score("trace", "--format", "mermaid").stdout).toMatch(
      /^flowchart LR\n {2}n0\["Tidewell"\]\n/,
    );
  });

  it("tells of files that it can't read, and of the rest all the same", () => {
    const other = workplace(tidewellFiles());
    other.write(
      "goals/know-the-price.md",
      "---\ngoal: Know\n<<<<<<< ours\nowner: Dana\n=======\nowner: Sam\n>>>>>>> theirs\n---\n",
    );
    other.write("complaints/2026-03-02-late.md", "---\nkind: complaint\nreceived: soon\n---\n");
    other.write(
      "complaints/2026-03-03-more.md",
      complaint("kind: complaint\nreceived: 2026-03-03\ngoal: know-the-price\nbroke: whole-price", "More."),
    );
    const done = other.score("trace");
    expect(done.code).toBe(3);
    expect(done.stdout).toContain("score lint goals/know-the-price.md");
    expect(done.stdout).toContain("whole-price: its goal can't be read");
    expect(done.stdout).toContain(COMPLAINT);
  });

  it("counts what is too much to tell, and tells it where that is asked", () => {
    const other = workplace(tidewellFiles());
    for (let at = 10; at < 60; at += 1)
      other.write(
        `complaints/2026-01-${at}-again.md`.replace(/-(\d\d)-again/, (_, n) => `-10-again-${n}`),
        complaint(
          `kind: complaint\nreceived: 2026-01-10\ngoal: ${GOAL}\nbroke: charge-twice`,
          `Again ${at}.`,
        ),
      );
    expect(other.score("trace").stdout).toContain(`and 47 more: score trace ${GOAL}#charge-twice --all`);
    expect(other.score("trace", "charge-twice").stdout).toContain("and 30 more:");
    expect(other.score("trace", "--all").stdout.match(/again-\d\d/g)).toHaveLength(50);
  });
});

describe("a drawing of a trace", () => {
  it("is a flowchart of nodes, arrows and styles, and of nothing else", () => {
    expect(told("--format", "mermaid")).toMatchSnapshot();
    strict(place.score("trace", "--format", "mermaid").stdout);
  });

  it("lets no words out of their labels", () => {
    const words = HOSTILE.map((text, at) => `  part-${at}: ${JSON.stringify(text)}`).join("\n");
    const goals = HOSTILE.map((text, at): [string, string] => [
      `goals/goal-${at}.md`,
      `---\ngoal: ${JSON.stringify(text)}\nserves: [part-${at}, ${JSON.stringify(text)}]\nalways:\n  ${JSON.stringify(text)}: ${JSON.stringify(text)}\n---\n`,
    ]);
    const said = HOSTILE.map((text, at): [string, string] => [
      `complaints/2026-03-0${(at % 9) + 1}-c${at}.md`,
      complaint(`kind: complaint\nreceived: 2026-03-01\ngoal: goal-${at}`, text),
    ]);
    const other = workplace({
      "score.yaml": `name: ${JSON.stringify(HOSTILE.join(" "))}\n`,
      "promise.md": `---\npromise: ${JSON.stringify(HOSTILE.join("\n"))}\nparts:\n${words}\n---\n`,
      ...Object.fromEntries([...goals, ...said]),
    });
    const { stdout } = other.score("trace", "--format", "mermaid", "--all");
    expect(strict(stdout)).toBeGreaterThan(30);
    expect(stdout).not.toMatch(/[<&%{}`$\\@]|https?:|www\.|javascript:/i);
    expect(other.score("trace").stdout).not.toMatch(/[\u001b\u202e\u0007]/);
  });

  it("stays within what GitHub draws", () => {
    const files = tidewellFiles();
    for (let at = 0; at < 300; at += 1)
      files[`goals/goal-${at}.md`] =
        `---\ngoal: Goal ${at} ${"word ".repeat(30)}\nserves: [price-you-heard]\nnever:\n  a: Leave it\n  b: Lose it\n---\n`;
    const { stdout } = workplace(files).score("trace", "--format", "mermaid", "--all");
    strict(stdout);
    expect(stdout.length).toBeLessThan(50_000);
    expect(stdout.match(/-->/g)?.length).toBeLessThan(500);
    expect(stdout).toMatch(/and \d+ more#58; score trace/);
  });
});

const HOSTILE = [
  'a"] --> b[" click n0 "javascript:alert(1)"',
  '\n  click n0 href "https://evil.example" _blank\n',
  "%%{init: {'theme': 'dark', 'securityLevel': 'loose'}}%%",
  "<img src=x onerror=alert(1)><script>alert(1)</script>",
  "`**bold** [link](https://evil.example)`",
  "1. a list www.evil.example",
  "- #quot;] click #35; style: x#39; end",
  "$$\\frac{1}{2}$$ fa:fa-ban @{ shape: circle }",
  "\u202e\u001b[2J\u0007 subgraph end classDef default fill:#fff",
];

/** Fails on any line that is no node, arrow or style; returns how many nodes there are. */
function strict(drawing: string): number {
  const [first, ...lines] = drawing.trimEnd().split("\n");
  expect(first).toBe("flowchart LR");
  const node = /^ {2}n\d+\["(?:[\p{L}\p{M}\p{N} ,-]|#\d{1,7};)*"\](?::::(?:open|quiet|mended))?$/u;
  const other = /^ {2}(?:n\d+ --> n\d+|classDef (?:open|quiet|mended) [a-z0-9:, -]+)$/;
  expect(lines.filter((line) => !node.test(line) && !other.test(line))).toEqual([]);
  const ids = new Set(lines.filter((line) => node.test(line)).map((line) => /n\d+/.exec(line)?.[0]));
  for (const line of lines.filter((each) => each.includes("-->")))
    for (const id of line.match(/n\d+/g) ?? []) expect(ids).toContain(id);
  return ids.size;
}
