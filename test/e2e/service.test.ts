import { describe, expect, it } from "vitest";
import { versionOf } from "../../src/core/history/version.ts";
import { fingerprintOf } from "../../src/core/practice/fingerprint.ts";
import { readGoalText } from "../helpers/arbitrary.ts";
import {
  keepLoaded,
  type Outcome,
  type RunOptions,
  repository,
  type Workplace,
  workplace,
} from "../helpers/score.ts";
import { COMPLAINT, copyOf, GOAL, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";

keepLoaded();

const LATER = "2027-04-01";
const FILES = tidewellFiles();

function repair(id: string, on: string, ...more: string[]): Record<string, string> {
  const lines = ["---", `id: ${id}`, `goal: ${GOAL}`, "kind: mend", `on: ${on}`, "by: Dana", ...more];
  return { [`repairs/${GOAL}/${on}-${id}.md`]: [...lines, "---", ""].join("\n") };
}

function voice(name: string, about: string, ...more: string[]): Record<string, string> {
  return {
    [`voices/${name}.md`]: ["---", `date: ${name.slice(0, 10)}`, `about: ${about}`, ...more].join("\n"),
  };
}

/** A score that nobody has looked after, with one thing of each kind. */
function neglectedFiles(): Record<string, string> {
  const goal = `${FILES[GOAL_FILE]}`
    .replace("serves: [price-you-heard]", "serves: [price-you-heard]\nexpects: [valued, consistent]")
    .replace("standards:", "habits:\n  - habit: We ring from the van\nstandards:");
  return {
    ...FILES,
    "promise.md": `${FILES["promise.md"]}`.replace(
      "parts:",
      "parts:\n  warm-tonight: Your house is warm tonight",
    ),
    [GOAL_FILE]: goal,
    "goals/exact-weight.md": [
      "---",
      "goal: Get the exact weight",
      "owner: Dana",
      "borrowed: trades",
      "always:",
      "  calibrate: Calibrate every scale on Monday before opening",
      "never:",
      "  round-up: Round a weight up",
      "---",
      "",
      "# Get the exact weight",
      "",
      "## How it must feel",
      "",
      "Exact to the gram, on time, and with the paperwork complete.",
      "",
    ].join("\n"),
    ...repair(
      "a-7kq2xw9m",
      "2026-03-02",
      "because: no line for a return visit",
      `clauses: [${GOAL}#charge-twice]`,
    ),
    ...repair(
      "a-8rs3yz0n",
      "2026-03-03",
      "because: until the card is printed",
      `clauses: [${GOAL}#leave-unseen]`,
      "keep-until: 2026-06-01",
    ),
    ...repair(
      "a-9tv4z01p",
      "2026-03-03",
      "because: nobody rang",
      `clauses: [${GOAL}#show-old-part]`,
      "check-on: 2026-05-01",
    ),
    [`repairs/${GOAL}/2026-03-04-a-2bcd3efg.md`]: `---\nid: a-2bcd3efg\ngoal: ${GOAL}\nkind: review\non: 2026-03-04\nby: DK\nbecause: read together\n---\n\nTo change:\n\n- say how long a visit takes\n`,
    "complaints/2026-06-01-again.md": `---\nkind: complaint\nreceived: 2026-06-01\ngoal: ${GOAL}\nbroke: charge-twice\n---\n\nThe second visit is on the bill.\n`,
    ...voice(
      "2026-06-02-the-old-sheet",
      GOAL,
      "from: team",
      "stance: gap",
      "we-say: A second visit is free",
      "we-do: The till has no line for it",
      "---",
      "",
      "The till says it.",
      "",
    ),
    ...voice(
      "2026-06-03-too-soon",
      `${GOAL}#come-back-free`,
      "from: supplier",
      "stance: against",
      "---",
      "",
      "Five days is too soon for us.",
      "",
    ),
    [`rehearsals/2026-03-04-first.md`]: `---\ndate: 2026-03-04\ngoal: ${GOAL}\nby: [DK, AM]\ncards: [${GOAL}#charge-twice]\nfingerprint: ${fingerprintOf(versionOf(readGoalText(`${goal}`.replace("Charge for a job we have to do twice", "Send a bill for our own mistake"))))}\n---\n`,
  };
}

let neglected: Workplace | undefined;

function neglectedScore(): Workplace {
  if (neglected === undefined) {
    neglected = repository(neglectedFiles());
    neglected.write(
      GOAL_FILE,
      neglected.read(GOAL_FILE).replace("within 5 working days if", "within 9 working days if"),
    );
    neglected.git("commit", "--quiet", "--all", "--message", "We are busy");
  }
  return copyOf(neglected);
}

function on(day: string): RunOptions {
  return { env: { GIT_AUTHOR_DATE: `${day}T10:00:00+00:00`, GIT_COMMITTER_DATE: `${day}T10:00:00+00:00` } };
}

interface Page {
  readonly groups: readonly { kind: string; items: readonly Record<string, unknown>[] }[];
  readonly [key: string]: unknown;
}

function page(place: Workplace, ...args: string[]): Page {
  return JSON.parse(place.score("--json", "service", "--today", LATER, ...args).stdout) as Page;
}

function kinds({ groups }: Page): readonly string[] {
  return groups.filter(({ items }) => items.length > 0).map(({ kind }) => kind);
}

function shown({ code, stdout, stderr }: Outcome): string {
  return `code ${code}\n${stdout}${stderr}`;
}

describe("the quarterly page", () => {
  it("tells all that wants looking after, each with the line that begins to mend it, in 80 columns", () => {
    const done = neglectedScore().score("service", "--today", LATER);
    expect(shown(done)).toMatchSnapshot();
    for (const line of done.stdout.split("\n"))
      if (!line.startsWith("      ")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("tells a program the same, kind by kind, and of the same things as the commands that know them", () => {
    const place = neglectedScore();
    const found = page(place);
    expect(found).toMatchObject({
      schema: "score.service/1",
      today: LATER,
      goals: 3,
      shallow: false,
      refused: [],
      notes: [],
    });
    expect(kinds(found)).toEqual(found.groups.map(({ kind }) => kind));
    const { findings } = JSON.parse(place.score("--json", "drift").stdout) as {
      findings: { goal: string; clause: string }[];
    };
    const drifted = found.groups.find(({ kind }) => kind === "drifted")?.items.map(({ about }) => about);
    expect(drifted).toEqual(findings.map(({ goal, clause }) => `${goal}#${clause}`));
    const status = JSON.parse(place.score("--json", "status", on(LATER)).stdout) as {
      checks: { command: string }[];
    };
    const unproven = found.groups
      .find(({ kind }) => kind === "unproven")
      ?.items.map(({ command }) => command);
    expect(unproven).toEqual(status.checks.map(({ command }) => command));
  });

  it("is a checklist to paste into an issue, in which no words of a file mention anybody", () => {
    const place = neglectedScore();
    place.write(
      "voices/2026-06-03-too-soon.md",
      "---\nfrom: supplier\ndate: 2026-06-03\nabout: promise\nstance: against\n---\n\nAsk @dana, it closes #12 and <b>GH-7</b>.\n",
    );
    const done = place.score("service", "--today", LATER, "--format", "markdown");
    expect(shown(done)).toMatchSnapshot();
    expect(done.stdout).not.toMatch(/@dana|#12/);
  });

  it("tells first what was achieved since a day", () => {
    const place = neglectedScore();
    place.write(
      `repairs/${GOAL}/2026-03-03-a-9tv4z01p.held.md`,
      "---\non: 2026-09-10\nanswer: yes\nbecause: they rang every time\n---\n",
    );
    place.write(
      "complaints/2026-10-01-old-valve.md",
      `---\nkind: thanks\nreceived: 2026-10-01\ngoal: ${GOAL}\n---\n\nHe showed me the old valve.\n`,
    );
    const done = place.score("service", "--today", LATER, "--since", "2026-09-01");
    expect(done.stdout).toContain(
      [
        "Since 2026-09-01",
        "  1 repair held",
        "    2026-09-10 have-it-fixed-once: they rang every time",
        "  1 thanks received",
        "    2026-10-01 have-it-fixed-once: He showed me the old valve.",
        "",
      ].join("\n"),
    );
    expect(page(place, "--since", "2026-06-01")["achieved"]).toMatchObject({
      voices: [{}, {}],
      rehearsals: [],
      held: [{ id: "a-9tv4z01p" }],
    });
    const never = place.score("service", "--today", "2026-05-01", "--since", "2026-05-02");
    expect([never.code, never.stderr]).toEqual([2, expect.stringContaining("service/since")]);
  });

  it("is of one goal, by any name, or of the promise", () => {
    const place = neglectedScore();
    const own = page(place, "--goal", "Get the exact weight");
    expect(own["goal"]).toBe("exact-weight");
    expect(kinds(own)).toEqual(["unheard", "stale", "unrehearsed", "unreviewed", "borrowed", "technical"]);
    expect(kinds(page(place, "--goal", "promise"))).toEqual(["unkept"]);
    const mistyped = place.score("service", "--goal", "exact-wait");
    expect([mistyped.code, mistyped.stderr]).toEqual([
      2,
      expect.stringContaining("fix: score service --goal exact-weight"),
    ]);
  });

  it("knows a goal by the name that it had, and one that was retired no more", () => {
    const place = tidewell();
    expect(place.score("goal", "rename", GOAL, "fixed-first-time").code).toBe(0);
    expect(page(place, "--goal", GOAL)["goal"]).toBe("fixed-first-time");
    expect(place.score("goal", "retire", "fixed-first-time", "--because", "nobody asks").code).toBe(0);
    const retired = place.score("service", "--goal", GOAL);
    expect([retired.code, retired.stderr]).toEqual([2, expect.stringContaining("goal/retired")]);
    expect(kinds(page(place))).not.toContain("drifted");
  });

  it("says nothing of what a rule that is switched off would tell, and says so", () => {
    const place = neglectedScore();
    place.write("score.yaml", "name: Tidewell\nrules:\n  template/borrowed: off\n  voice/open-gap: off\n");
    const found = page(place);
    expect(kinds(found)).not.toContain("borrowed");
    expect(found["notes"]).toEqual([
      "Switched off in score.yaml, and so not told: voice/open-gap, template/borrowed.",
    ]);
  });
});

describe("a page of a score that is looked after", () => {
  it("is calm, and a young goal is not told of for what nobody had time to do yet", () => {
    const place = tidewell();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("Dana\nfor", "Asha\nfor"));
    const done = place.score("service", "--today", "2026-06-01");
    expect(shown(done)).toMatchSnapshot();
    const older = page(place, "--today", "2026-12-01");
    expect(kinds(older)).toEqual(expect.arrayContaining(["unrehearsed", "unreviewed"]));
  });

  it("tells kindly how to begin where there is no goal", () => {
    const done = workplace({ "score.yaml": "name: T\n" }).score("service");
    expect([done.code, done.stdout]).toEqual([
      0,
      expect.stringContaining("There is no goal yet to look after:\n  score goal add"),
    ]);
  });
});

describe("what could not be told", () => {
  it("is said where there is no Git, and where a clone holds a part of the history", () => {
    const place = neglectedScore();
    const alone = workplace(neglectedFiles());
    const untold = page(alone);
    expect(untold["shallow"]).toBe(null);
    expect(untold["notes"]).toEqual([expect.stringMatching(/^What is promised less .* could not be told: /)]);
    expect(kinds(untold)).toEqual(expect.arrayContaining(["came-back", "patched", "gap", "unkept"]));
    expect(kinds(untold)).not.toContain("drifted");
    alone.git("clone", "--quiet", "--depth", "1", `file://${place.path}`, "part");
    const part = JSON.parse(alone.score("-C", "part", "--json", "service").stdout) as Page;
    expect(part["notes"]).toEqual([expect.stringContaining("git fetch --unshallow")]);
  });

  it("is a file that can't be read, which does not stop the others and ends with 0", () => {
    const place = neglectedScore();
    place.write("goals/odd.md", new Uint8Array([0x2d, 0xe9, 0x0a]));
    place.write("voices/2026-06-09-odd.md", "---\nfrom: [\n---\n");
    const done = place.score("service", "--today", LATER);
    expect([done.code, done.stdout]).toEqual([
      0,
      expect.stringContaining("can't be read, and so not counted: goals/odd.md"),
    ]);
    expect(done.stdout).toContain("voices/2026-06-09-odd.md");
    expect(page(place)["refused"]).toHaveLength(2);
  });
});

describe("a page of a hundred goals", () => {
  it("can be read: of each list the beginning, and how to see all of it", () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        `goals/goal-${at}.md`,
        `${FILES[GOAL_FILE]}`
          .replaceAll("Have it fixed once", `Goal ${at}`)
          .replace("owner:   Dana", "borrowed: trades\nreviewed: { on: 2025-01-02, by: DK }"),
      ]),
    );
    const place = workplace({ ...FILES, ...files, [`complaints/${COMPLAINT}.md`]: "" });
    const done = place.score("service", "--today", LATER);
    expect(done.stdout.split("\n").length).toBeLessThanOrEqual(120);
    expect(done.stdout).toContain("more: score service --all");
    expect(done.stdout).toContain("(100)");
    const all = place.score("service", "--today", LATER, "--all");
    expect(all.stdout.match(/^ {6}score rehearse goal-/gm)).toHaveLength(100);
    const issue = place.score("service", "--today", LATER, "--format", "markdown");
    expect(issue.stdout).toContain("- and 80 more");
    expect(issue.stdout.length).toBeLessThan(65_536);
  });
});
