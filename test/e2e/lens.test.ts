import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLoaded, type Outcome, repository, type Workplace, workplace } from "../helpers/score.ts";
import { copyOf, stateOf, tidewellFiles, touchedBy, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const PROPOSAL = `# New prices from May

We may change a quoted price by up to 10 %.

- The old part stays with us.
- The van gets a coat of paint.
`;

const PRICE = "know-the-price#change-price";
const PART = "have-it-fixed-once#show-old-part";
const WHOLE = "know-the-price#whole-price";

interface Printed {
  readonly verdict: string | null;
  readonly open: number;
  readonly proposal: { readonly fingerprint: string; readonly name: string };
  readonly clauses: readonly {
    readonly clause: string;
    readonly passages: readonly { readonly line: number; readonly shared: readonly object[] }[];
    readonly gaps: readonly object[];
    readonly earlier: readonly object[];
    readonly answer: string | null;
  }[];
  readonly decision: { readonly file: string; readonly commit: string | null } | null;
  readonly refused: readonly { readonly file: string }[];
}

let base: Workplace | undefined;

function shop(): Workplace {
  base ??= repository({ ...tidewellFiles(), "prices.md": PROPOSAL });
  return copyOf(base);
}

function json(place: Workplace, ...args: string[]): Printed {
  return JSON.parse(place.score("lens", ...args, "--json").stdout) as Printed;
}

function answers(...lines: string[]): string {
  return `by: Asha\nanswers:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;
}

const KEEPS = answers(
  `clause: ${PRICE}, answer: keeps, why: only after a new yes`,
  `clause: ${PART}, answer: not-concerned`,
  `clause: ${WHOLE}, answer: keeps`,
);

function shown({ code, stdout, stderr }: Outcome): string {
  return `${stdout}${stderr}(${code})`;
}

describe("score lens", () => {
  it("shows the words of both sides, and gives no verdict while nobody has answered", () => {
    const done = shop().score("lens", "prices.md");
    expect(
      done.stdout
        .split("\n")
        .every((line) => line.length <= 80 || line.startsWith(" ") || line.startsWith("#")),
    ).toBe(true);
    expect(shown(done)).toMatchSnapshot();
  });

  it("tells all of it to a program", () => {
    const printed = json(shop(), "prices.md");
    expect(printed).toMatchObject({
      verdict: null,
      open: printed.clauses.length,
      held: 7,
      touched: printed.clauses.length,
    });
    expect(printed.clauses[0]).toMatchObject({
      clause: PRICE,
      list: "never",
      file: "goals/know-the-price.md",
      line: 8,
      passages: [{ line: 3, shared: [{ clause: "Change", proposal: "change" }, {}, {}] }, { line: 1 }],
    });
  });

  it("sends it back where a never is broken, and quotes it with the why", () => {
    const place = shop();
    place.write(
      "a.yaml",
      answers(
        `clause: ${PRICE}, answer: breaks, why: "it moves, after yes"`,
        `clause: ${PART}, answer: keeps`,
      ),
    );
    const { code, stdout } = place.score("lens", "prices.md", "--answers", "a.yaml");
    expect(code).toBe(1);
    expect(stdout).toContain("Back to the drawing board.");
    expect(stdout).toContain(
      `  never: Change a quoted price after the customer has said yes\n    ${PRICE}: it moves, after yes\n`,
    );
  });

  it("asks to rethink where only an always is broken", () => {
    const place = shop();
    place.write("a.yaml", KEEPS.replace("answer: not-concerned", "answer: breaks, why: it is kept by us"));
    const { code, stdout } = place.score("lens", "prices.md", "--answers", "a.yaml");
    expect([code, stdout.includes("Rethink.")]).toEqual([1, true]);
  });

  it("lets it proceed where a person answered every question, and keeps the decision in one commit", () => {
    const place = shop();
    place.write("a.yaml", KEEPS);
    place.write("prices.md", PROPOSAL);
    const printed = json(place, "prices.md", "--answers", "a.yaml", "--record");
    expect(printed).toMatchObject({
      verdict: "proceed",
      open: 0,
      decision: { file: "decisions/2026-03-04-prices.md" },
    });
    expect(touchedBy(place)).toEqual(["decisions/2026-03-04-prices.md"]);
    expect(place.read("decisions/2026-03-04-prices.md")).toMatchSnapshot();
    expect(place.git("log", "-1", "--format=%B")).toMatchSnapshot();
    expect(trailersOf(place)).toEqual(["Score-By: Asha"]);
    const lint = JSON.parse(place.score("lint", "--json").stdout) as { findings: { file: string }[] };
    expect(lint.findings.filter(({ file }) => file.startsWith("decisions/"))).toEqual([]);
  });

  it("tells what was answered before, and of an open gap, by the name of today", () => {
    const place = shop();
    place.write("a.yaml", KEEPS);
    place.score("lens", "prices.md", "--answers", "a.yaml", "--record", "--by", "Dana");
    place.write(
      "voices/2026-02-01-price.md",
      "---\nfrom: customer\ndate: 2026-02-01\nabout: know-the-price#change-price\nstance: gap\nwe-say: the price stays\nwe-do: it grew\n---\n",
    );
    place.git("add", "voices");
    place.git("commit", "--quiet", "--message", "A voice");
    expect(
      place.score("goal", "rename", "know-the-price", "hear-the-price", "--because", "shorter").code,
    ).toBe(0);
    const { stdout } = place.score("lens", "prices.md");
    expect(stdout).toContain(
      '   open gap      2026-02-01, customer: we say "the price stays", we do "it grew"\n',
    );
    expect(stdout.replace(/\n +/g, " ")).toContain(
      "asked before  2026-03-04, of prices.md: keeps it: only after a new yes (Dana)",
    );
    expect(stdout).toContain("1. hear-the-price#change-price\n");
    // Answers to the clause by its former name are about it still.
    expect(json(place, "prices.md", "--answers", "a.yaml").verdict).toBe("proceed");
  });

  it("counts no answers to an earlier text", () => {
    const place = shop();
    const { fingerprint } = json(place, "prices.md").proposal;
    place.write("a.yaml", `of: ${fingerprint}\n${KEEPS}`);
    expect(json(place, "prices.md", "--answers", "a.yaml").verdict).toBe("proceed");
    place.write("prices.md", PROPOSAL.replace("10 %", "15 %"));
    const { code, stdout } = place.score("lens", "prices.md", "--answers", "a.yaml", "--record");
    expect(code).toBe(1);
    expect(stdout.replaceAll("\n", " ")).toContain(`a.yaml answers an earlier text (of ${fingerprint};`);
    expect(existsSync(join(place.path, "decisions"))).toBe(false);
  });

  it("keeps a question open that nobody answered, and prints what is missing", () => {
    const place = shop();
    place.write("a.yaml", answers(`clause: ${PRICE}, answer: keeps`, `clause: ${WHOLE}, answer: keeps`));
    const { code, stdout, stderr } = place.score("lens", "prices.md", "--answers", "a.yaml", "--record");
    expect([code, stderr]).toEqual([
      1,
      "Nothing was recorded: a decision is written down once there is a verdict.\n",
    ]);
    expect(stdout).toContain(
      "No verdict yet: 1 question is open.\nStill to be answered, in the same file:\n",
    );
    expect(stdout).toContain(`  - clause: ${PART}\n`);
  });

  it("refuses an answer about no clause, with the one that is meant", () => {
    const place = shop();
    place.write("a.yaml", answers("clause: know-the-price#change-prices, answer: keeps"));
    expect(shown(place.score("lens", "prices.md", "--answers", "a.yaml"))).toBe(
      `score: a.yaml:3:15 lens/answers: there is no clause "know-the-price#change-prices"; did you mean "${PRICE}"?\nfix: clause: ${PRICE}\n(2)`,
    );
  });

  it("writes the questions to a new file, and over none", () => {
    const place = shop();
    const first = place.score("lens", "prices.md", "--questions", "a.yaml");
    expect([first.code, first.stdout.includes("score lens prices.md --answers a.yaml")]).toEqual([1, true]);
    expect(place.read("a.yaml")).toMatchSnapshot();
    const again = place.score("lens", "prices.md", "--questions", "a.yaml");
    expect([again.code, again.stderr]).toEqual([
      2,
      "score: lens/questions-exist: there is a a.yaml already, and nothing is written over it\nfix: score lens prices.md --questions a-2.yaml\n",
    ]);
    expect(json(place, "prices.md", "--answers", "a.yaml").verdict).toBeNull();
    place.write(
      "a.yaml",
      place.read("a.yaml").replaceAll("answer:", "answer: keeps").replace("by:", "by: Dana"),
    );
    expect(place.score("lens", "prices.md", "--answers", "a.yaml").code).toBe(0);
  });

  it("asks about every clause with --all", () => {
    const { clauses } = json(shop(), "prices.md", "--all");
    expect(clauses).toHaveLength(7);
    expect(clauses.at(-1)?.passages).toEqual([]);
  });

  it("approves nothing by itself where no word is shared; somebody says by name that they looked", () => {
    const place = shop();
    const nothing = { input: "The kettle is replaced." };
    const silent = place.score("lens", "-", nothing);
    expect(shown(silent)).toMatchSnapshot();
    place.write("a.yaml", "by: Dana\nanswers: []\n");
    expect(place.score("lens", "-", "--answers", "a.yaml", nothing).code).toBe(0);
    place.write("a.yaml", "answers: []\n");
    expect(place.score("lens", "-", "--answers", "a.yaml", nothing).code).toBe(1);
  });

  it("reads a proposal from outside of the score, and calls it by its first sentence", () => {
    const place = shop();
    place.write("a.yaml", KEEPS);
    const root = copyOf(place);
    root.write("sub/score.yaml", "name: Tidewell\n");
    const outside = { input: PROPOSAL };
    const done = place.score("lens", "-", "--answers", "a.yaml", "--record", "--no-commit", outside);
    expect([
      done.code,
      done.stdout.includes("Kept in decisions/2026-03-04-new-prices-may.md, not committed."),
    ]).toEqual([0, true]);
    expect(place.read("decisions/2026-03-04-new-prices-may.md")).toContain("proposal: New prices from May\n");
  });

  it("refuses a link, a folder, a pipe, and what can't be read safely", () => {
    const place = shop();
    mkdirSync(join(place.path, "folder"));
    symlinkSync("prices.md", join(place.path, "link.md"));
    place.run("mkfifo", ["pipe.md"]);
    place.write("latin.md", Uint8Array.from([0x63, 0xe9]));
    place.write("large.md", "a".repeat(5_000_000));
    const codes = ["folder", "link.md", "pipe.md", "latin.md", "large.md", "none.md"].map((file) => {
      const { code, stderr } = place.score("lens", file);
      return [file, code, stderr.split("\n")[0]];
    });
    expect(codes).toMatchSnapshot();
    expect(place.score("lens", "-", { input: "a".repeat(600_000) }).code).toBe(3);
    expect(shown(place.score("lens", "prices.md", "--answers", "none.yaml"))).toBe(
      'score: lens/no-file: there is no file "none.yaml"\nfix: score lens prices.md --questions none.yaml\n(2)',
    );
  });

  it("refuses words by which somebody could be found, and writes nothing", () => {
    const place = shop();
    place.write("a.yaml", KEEPS.replace("only after a new yes", "ring jane.hart@example.com first"));
    const before = stateOf(place);
    const { code, stderr } = place.score("lens", "prices.md", "--answers", "a.yaml", "--record");
    expect([code, stderr.includes("privacy/personal-data")]).toEqual([3, true]);
    expect(stateOf(place)).toBe(before);
  });

  it("shows nothing that a terminal would obey", () => {
    const place = shop();
    place.write("prices.md", "We may change a quoted price \u001b[31m at \u202e once.\n");
    const { stdout } = place.score("lens", "prices.md");
    expect(stdout).toContain("\\u{1b}[31m");
    expect(/[\u001b\u202e]/.test(stdout)).toBe(false);
  });

  it("needs no Git, and says kindly where there is nothing to hold a proposal against", () => {
    const place = workplace({ "score.yaml": "name: New\n", "p.md": PROPOSAL });
    expect(shown(place.score("lens", "p.md"))).toBe(
      'There is nothing to hold it against yet: no goal says what is always or never\ndone.\n  score goal add "in the customer\'s words"\n(1)',
    );
    place.writeAll(tidewellFiles());
    expect(json(place, "p.md").clauses[0]?.clause).toBe(PRICE);
    const { code, stderr } = place.score("lens", "p.md", "--record", "--answers", "-", { input: KEEPS });
    expect([code, stderr.includes("git/no-repository")]).toEqual([4, true]);
  });

  it("lets nothing proceed while a goal can't be read, and goes on with the others", () => {
    const place = shop();
    place.write("goals/torn.md", "---\ngoal: Torn\nnever: [\n---\n");
    place.write("goals/odd.md", "---\ngoal: Odd\nnever: 7\n---\n");
    place.write("decisions/2026-01-01-torn.md", "---\ndate: [\n");
    place.write("a.yaml", KEEPS);
    const done = place.score("lens", "prices.md", "--answers", "a.yaml", "--json");
    const printed = JSON.parse(done.stdout) as Printed;
    expect([done.code, printed.verdict, printed.refused.map(({ file }) => file).sort()]).toEqual([
      3,
      null,
      ["decisions/2026-01-01-torn.md", "goals/odd.md", "goals/torn.md"],
    ]);
  });

  it("compares words as they are typed in a language without data, and says so once", () => {
    const place = shop();
    place.write("score.yaml", "name: Tidewell\nlanguage: nl\n");
    const { stdout } = place.score("lens", "prices.md");
    expect(stdout.match(/Nothing is written down yet about the words of "nl"/g)).toHaveLength(1);
    expect(json(place, "prices.md").clauses.length).toBeGreaterThan(0);
  });

  it("holds a proposal against the goals there are on a shallow clone, and not against one that was retired", () => {
    const place = shop();
    expect(place.score("goal", "retire", "know-the-price", "--because", "merged").code).toBe(0);
    place.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "clone");
    const { stdout } = place.score("lens", "prices.md", "--json", { cwd: "clone" });
    expect((JSON.parse(stdout) as Printed).clauses.map(({ clause }) => clause)).not.toContain(PRICE);
    place.write("a.yaml", KEEPS);
    expect(place.score("lens", "prices.md", "--answers", "a.yaml").code).toBe(2);
  });
});
