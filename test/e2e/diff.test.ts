import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLoaded, type Workplace, workplace } from "../helpers/score.ts";
import { GOAL, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";
import { edit, ok, on, told, toldCopy, withoutIds } from "../helpers/told.ts";

keepLoaded();

interface Diff {
  readonly from: { readonly name: string; readonly commit: string; readonly day: string } | null;
  readonly to: { readonly name: string } | null;
  readonly goals: readonly {
    readonly goal: string;
    readonly formerly: string | null;
    readonly op: string;
    readonly changes: readonly {
      readonly clause: string | null;
      readonly part: string;
      readonly op: string;
      readonly direction: string;
      readonly movedTo: { readonly goal: string } | null;
      readonly movedFrom: { readonly goal: string } | null;
    }[];
  }[];
  readonly refused: readonly { readonly file: string; readonly at: string | null; readonly code: string }[];
}

function diffOf(place: Workplace, ...args: string[]): Diff {
  const done = place.score("diff", ...args, "--json");
  expect([done.code, done.stderr]).toEqual([0, ""]);
  return JSON.parse(done.stdout) as Diff;
}

const goalsIn = ({ goals }: Diff) => goals.map(({ goal, op }) => `${op} ${goal}`);

const PRICE_FILE = "goals/know-the-price.md";

describe("score diff compares in promises", () => {
  it("two revisions, goal by goal, with what is more and what is less", () => {
    const { code, stdout, stderr } = told().score("diff", "2026-03-11..HEAD");
    expect([code, stderr]).toEqual([0, ""]);
    expect(withoutIds(stdout)).toMatchInlineSnapshot(`
      "From 2026-03-11 (2026-03-10, 0000000000) to HEAD (2026-03-14, 0000000000)

      have-it-fixed-once
        · never ask
            was: Ask them to ring back
            now: Ask them to ring
        ↑ standard return-visit
            was: working days until we are back: at most 5
            now: working days until we are back: at most 3
        · how it must feel
            was: Taken seriously.
            now: Taken seriously at last.

      In 1 goal: 1 promises more, 2 say something else.
      "
    `);
  });

  it("nothing where nothing changed in what is promised, and ends with 0", () => {
    const place = toldCopy();
    edit(place, "2026-03-20", "# kept by Dana", "# kept by all of us");
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("owner:   Dana", "owner: Dana"));
    const { code, stdout } = place.score("diff", "HEAD~1");
    expect([code, stdout.split("\n").at(-2)]).toEqual([0, "Nothing differs in what is promised."]);
  });

  it("HEAD with the disk unless told otherwise, with files that Git does not know", () => {
    const place = toldCopy();
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("within 5 working days", "within 2 working days"));
    place.write(
      "goals/be-known.md",
      place.read(PRICE_FILE).replaceAll("Know the price before I say yes", "Be known"),
    );
    place.run("rm", [PRICE_FILE]);
    place.write("goals/be-heard.md", "---\ngoal: Be heard\nnever:\n  shout: Shout\n---\n\n# Be heard\n");
    const found = diffOf(place);
    expect([found.from?.name, found.to]).toEqual(["HEAD", null]);
    expect(goalsIn(found)).toEqual(["added be-heard", "renamed be-known", `changed ${GOAL}`]);
    expect(found.goals[2]?.changes).toMatchObject([{ clause: "come-back-free", direction: "stronger" }]);
  });

  it("the other way round as well: what was more is less, what was new is gone", () => {
    const [there, back] = [diffOf(told(), "HEAD~4..HEAD"), diffOf(told(), "HEAD..HEAD~4")];
    const directions = ({ goals }: Diff) =>
      goals.flatMap(({ changes }) => changes.map(({ direction }) => direction));
    expect(directions(there).filter((way) => way === "stronger")).toHaveLength(2);
    expect(directions(back).filter((way) => way === "weaker")).toHaveLength(2);
  });

  it("a goal that was renamed with what changed in it, and not as two", () => {
    const place = toldCopy();
    ok(place.score("goal", "rename", GOAL, "mended-once", "--because", "it is said so", on("2026-03-20")));
    edit(place, "2026-03-21", "Show the old part", "Show every old part", "goals/mended-once.md");
    const [there] = diffOf(place, "2026-03-14..HEAD").goals;
    expect(there).toMatchObject({ goal: "mended-once", formerly: GOAL, op: "renamed" });
    expect(there?.changes.map(({ clause }) => clause)).toEqual(["show-old-part"]);
    expect(diffOf(place, "HEAD..2026-03-14").goals[0]).toMatchObject({ goal: GOAL, formerly: "mended-once" });
    expect(place.score("diff", "HEAD~2..HEAD~1").stdout).toContain(
      `mended-once (formerly ${GOAL}, its words as they were)`,
    );
    for (const name of [GOAL, "mended-once"])
      expect(goalsIn(diffOf(place, "2026-03-14..HEAD", name))).toEqual(["renamed mended-once"]);
  });

  it("a goal that is new or gone with its clauses, and where the rest is read", () => {
    const place = toldCopy();
    ok(place.score("goal", "retire", "know-the-price", "--because", "nobody asks", on("2026-03-20")));
    expect(withoutIds(place.score("diff", "HEAD~1..HEAD").stdout)).toMatchInlineSnapshot(`
      "From HEAD~1 (2026-03-14, 0000000000) to HEAD (2026-03-20, 0000000000)

      know-the-price (gone)
        Know the price before I say yes
        ↓ always whole-price no longer:
            Quote the whole price before taking the booking
        ↓ never change-price no longer:
            Change a quoted price after the customer has said yes
          and 3 more sentences:
            score show "know-the-price@HEAD~1"

      In 1 goal: 2 promise less.
      "
    `);
    expect(place.score("diff", "HEAD..HEAD~1").stdout).toContain("know-the-price (new)\n");
  });

  it("words that moved to another goal as moved, neither more nor less", () => {
    const place = toldCopy();
    const clause = "  change-price: Change a quoted price after the customer has said yes\n";
    const bullet = "- **change-price** — it is only a little more. We pay the difference.\n";
    place.write(PRICE_FILE, place.read(PRICE_FILE).replace(`never:\n${clause}`, "").replace(bullet, ""));
    place.write(
      GOAL_FILE,
      place.read(GOAL_FILE).replace("  ask:", `${clause}  ask:`).replace("- **ask**", `${bullet}- **ask**`),
    );
    const { goals } = diffOf(place);
    const changes = goals.flatMap((goal) => goal.changes).filter(({ part }) => part === "never");
    expect(changes).toMatchObject([
      { clause: "change-price", direction: "same", movedFrom: { goal: "know-the-price" }, movedTo: null },
      { clause: "change-price", direction: "same", movedFrom: null, movedTo: { goal: GOAL } },
    ]);
    expect(withoutIds(place.score("diff").stdout)).toMatchInlineSnapshot(`
      "From HEAD (2026-03-14, 0000000000) to the files as they lie here

      have-it-fixed-once
        → never change-price moved here from know-the-price
            Change a quoted price after the customer has said yes

      know-the-price
        → never change-price moved to have-it-fixed-once

      In 2 goals: 1 only moved.
      "
    `);
  });

  it("words and not bytes, where Git turns line endings around", () => {
    const place = toldCopy();
    place.git("config", "core.autocrlf", "true");
    place.write(GOAL_FILE, place.read(GOAL_FILE).replaceAll("\n", "\r\n"));
    place.write(PRICE_FILE, place.read(PRICE_FILE).replaceAll("\n", "\r\n").replace("In charge", "At ease"));
    const { goals } = diffOf(place);
    expect(goals.flatMap(({ goal, changes }) => changes.map(({ part }) => `${goal} ${part}`))).toEqual([
      "know-the-price feel",
    ]);
  });

  it("everything with nothing, on a branch without a commit", () => {
    const place = workplace(tidewellFiles());
    place.git("init", "--quiet");
    const found = diffOf(place);
    expect([found.from, goalsIn(found)]).toEqual([
      null,
      ["added promise", `added ${GOAL}`, "added know-the-price"],
    ]);
  });

  it("as ndjson, one goal to a line", () => {
    const { stdout } = told().score("diff", "2026-03-04..HEAD", "--format", "ndjson");
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { goal: string }).goal),
    ).toEqual([GOAL]);
  });
});

describe("score diff takes", () => {
  it("goals in the place of a range or behind it", () => {
    const place = toldCopy();
    edit(place, "2026-03-20", "In charge of the decision.", "At ease.", PRICE_FILE);
    edit(place, "2026-03-20", "Taken seriously", "Taken very seriously");
    place.write(PRICE_FILE, place.read(PRICE_FILE).replace("At ease.", "At ease again."));
    expect(goalsIn(diffOf(place, "know-the-price"))).toEqual(["changed know-the-price"]);
    expect(goalsIn(diffOf(place, "know the PRICE before I say yes"))).toEqual(["changed know-the-price"]);
    expect(goalsIn(diffOf(place, GOAL))).toEqual([]);
    expect(goalsIn(diffOf(place, "HEAD~2", GOAL))).toEqual([`changed ${GOAL}`]);
    expect(goalsIn(diffOf(place, "HEAD~2", GOAL, "know-the-price"))).toHaveLength(2);
  });

  it("a word that is a goal and a branch as the branch", () => {
    const place = toldCopy();
    place.git("branch", "know-the-price", "HEAD~1");
    expect(diffOf(place, "know-the-price").from?.commit).toBe(place.git("rev-parse", "HEAD~1").trim());
  });

  it("a...b from where the two parted", () => {
    const place = toldCopy();
    place.git("switch", "--quiet", "--create", "side", "HEAD~1");
    edit(place, "2026-03-20", "Taken seriously", "Taken aside");
    const [two, three] = [diffOf(place, "main..side"), diffOf(place, "main...side")];
    const parts = ({ goals }: Diff) => goals.flatMap(({ changes }) => changes.map(({ part }) => part));
    expect([parts(two), parts(three)]).toEqual([["standard", "feel"], ["feel"]]);
    expect(three.from?.commit).toBe(place.git("merge-base", "main", "side").trim());
  });

  it.each([
    [["mian"], "revision/unknown", "score diff main"],
    [["mian..HEAD", GOAL], "revision/unknown", `score diff main..HEAD ${GOAL}`],
    [["HEAD...mian"], "revision/unknown", "score diff HEAD...main"],
    [["HEAD..--output=x"], "revision/unknown", "score diff HEAD..HEAD\n"],
    [["2020-01-01.."], "revision/unknown", "score diff 2026-03-04..HEAD"],
    [["HEAD", "have-it-fixed-onse"], "goal/unknown", GOAL],
  ])("%j not, with a way out", (args, code, fix) => {
    const done = told().score("diff", ...args);
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toMatch(new RegExp(`^score: ${code}: `));
    expect(done.stderr).toContain(fix);
  });

  it("two branches that have nothing in common, but not from where they parted", () => {
    const place = tidewell();
    place.git("switch", "--quiet", "--orphan", "other");
    place.writeAll(tidewellFiles());
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Begin again");
    expect(goalsIn(diffOf(place, "main..other"))).toEqual([]);
    const done = place.score("diff", "main...other");
    expect([done.code, done.stderr.split("\n")]).toEqual([
      2,
      [
        "score: revision/no-base: main and other have nothing in common here",
        "fix: score diff main..other",
        "",
      ],
    ]);
  });
});

describe("score diff is safe", () => {
  it("what can't be read is said, is neither new nor gone, and the others are compared", () => {
    const place = toldCopy();
    edit(place, "2026-03-20", "never:\n", "never: [\n");
    place.write(PRICE_FILE, place.read(PRICE_FILE).replace("In charge", "At ease"));
    const done = place.score("diff", "HEAD~1", "--json");
    const found = JSON.parse(done.stdout) as Diff;
    expect([done.code, goalsIn(found)]).toEqual([3, ["changed know-the-price"]]);
    expect(found.refused).toMatchObject([{ file: GOAL_FILE, at: null }]);
    expect(place.score("diff", "HEAD~1").stdout).toContain(`${GOAL_FILE} can't be read as it lies here`);
    place.git("checkout", "--", PRICE_FILE);
    edit(place, "2026-03-21", "never: [\n", "never:\n");
    expect(place.score("diff", "HEAD~1", "HEAD").stdout).toBe("");
    const back = place.score("diff", "HEAD~1..HEAD");
    expect([back.code, back.stdout.includes(`${GOAL_FILE} can't be read at HEAD~1`)]).toEqual([3, true]);
  });

  it("a link in the place of a goal is not followed", () => {
    const place = toldCopy();
    place.run("rm", [PRICE_FILE]);
    place.run("ln", ["-s", "/etc/passwd", PRICE_FILE]);
    const done = place.score("diff", "--json");
    expect([done.code, (JSON.parse(done.stdout) as Diff).refused.map(({ file }) => file)]).toEqual([
      3,
      [PRICE_FILE],
    ]);
  });

  it("and runs nothing that the repository configures", () => {
    const place = toldCopy();
    const program = `touch ${join(place.path, "ran")}; cat`;
    place.write(".gitattributes", "*.md filter=evil diff=evil\n");
    for (const key of [
      "filter.evil.clean",
      "filter.evil.smudge",
      "diff.evil.textconv",
      "core.fsmonitor",
      "core.pager",
    ])
      place.git("config", key, program);
    place.git("config", "diff.external", program);
    place.write(PRICE_FILE, place.read(PRICE_FILE).replace("In charge", "At ease"));
    expect(goalsIn(diffOf(place))).toEqual(["changed know-the-price"]);
    expect(place.score("diff", "HEAD~3..HEAD").code).toBe(0);
    expect(place.run("ls", ["ran"]).code).not.toBe(0);
  });

  it("and works in a folder below the top of its repository", () => {
    const place = workplace();
    for (const [path, text] of Object.entries(tidewellFiles())) place.write(`shop/${path}`, text);
    place.git("init", "--quiet");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "Begin");
    place.write(`shop/${GOAL_FILE}`, place.read(`shop/${GOAL_FILE}`).replace("Taken seriously.", "Calm."));
    const done = place.score("diff", "--json", { cwd: "shop" });
    expect(goalsIn(JSON.parse(done.stdout) as Diff)).toEqual([`changed ${GOAL}`]);
  });
});
