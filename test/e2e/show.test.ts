import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLoaded, workplace } from "../helpers/score.ts";
import { COMPLAINT, GOAL, GOAL_FILE, tidewell, tidewellFiles } from "../helpers/tidewell.ts";
import { edit, ok, on, told, toldCopy, withoutIds } from "../helpers/told.ts";

keepLoaded();

describe("score show", () => {
  it("shows a goal as a person reads it, how it must feel first", () => {
    const { code, stdout, stderr } = told().score("show", GOAL);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatchInlineSnapshot(`
      "Have it fixed once
        for    the customer
        owner  Dana
        keeps  The price you heard is the price you pay

      How it must feel
        Reassured: it is finished, not abandoned. Taken seriously at last.

      Always
        - Show the old part and leave it with the customer (show-old-part)
        - Come back free within 5 working days if it fails within a year
          (come-back-free)

      Never
        - Charge for a job we have to do twice (charge-twice)
          the second visit feels like work, and it is ours. We book it as our own
          time.
        - Leave before the customer has seen it work (leave-unseen)
          the next customer is waiting. We run it together for five minutes.
        - Ask them to ring (ask)
          We ring.

      What has to happen
        - Whoever did the job comes back to it.
        - They bring the part that failed.

      What we believe
        We believe a job done twice was never done once.

      Standards
        - working days until we are back: at most 3 (return-visit)
          the best so far: 1
      "
    `);
  });

  it("says with --mended below each mended line when, after what and why, and once what was first written", () => {
    const { code, stdout } = told().score("show", GOAL, "--mended");
    expect(code).toBe(0);
    const mended = withoutIds(stdout);
    expect(mended).toMatchInlineSnapshot(`
      "Have it fixed once
        for    the customer
        owner  Dana
        keeps  The price you heard is the price you pay

      How it must feel
        Reassured: it is finished, not abandoned.
        Taken seriously at last.
            2026-03-13: changed by Dana Test, and nobody recorded why

      Always
        - Show the old part and leave it with the customer (show-old-part)
        - Come back free within 5 working days if it fails within a year
          (come-back-free)

      Never
        - Charge for a job we have to do twice (charge-twice)
          the second visit feels like work, and it is ours. We book it as our own
          time.
        - Leave before the customer has seen it work (leave-unseen)
          the next customer is waiting. We run it together for five minutes.
        - Ask them to ring (ask)
            2026-03-12, weakened: she was billed twice (a-00000000)
          We ring.
            2026-03-10 after 2026-03-01-billed-twice: she was billed twice
            (a-00000000)

      What has to happen
        - Whoever did the job comes back to it.
        - They bring the part that failed.

      What we believe
        We believe a job done twice was never done once.

      Standards
        - working days until we are back: at most 3 (return-visit)
          the best so far: 1
            2026-03-14: sums (a-00000000)

      Everything else stands as it was first written on 2026-03-04 by Dana Test.
      What the words were before: score blame have-it-fixed-once
      "
    `);
    expect(mended.match(/first written/g)).toHaveLength(1);
  });

  it("shows the promise", () => {
    expect(told().score("show", "promise").stdout).toMatchInlineSnapshot(`
      "The price you heard is the price you pay.
        for    people with a leak
        parts  The price you heard is the price you pay (price-you-heard)

      Always
        - Say who is coming, and at what time (who-and-when)

      Who we serve
        People with a leak.
      "
    `);
  });

  it("needs neither Git nor a commit for what lies on the disk", () => {
    const { code, stdout } = workplace(tidewellFiles()).score("show", GOAL);
    expect([code, stdout.split("\n")[0]]).toEqual([0, "Have it fixed once"]);
  });

  it("shows tables, quotations, numbers, code and points below points as they are laid out, and no marks", () => {
    const place = workplace(tidewellFiles());
    const body = [
      "### First of all",
      "1. Ring **them**.",
      "2. Then:",
      "   - [ask](x.md)",
      "   - wait",
      "",
      "> Nobody rang.",
      "",
      "| day | who |",
      "|---|---|",
      "| Monday | *Ade* |",
      "",
      "```",
      "a  b",
      "```",
      "",
      "<!-- nobody reads this -->",
    ].join("\n");
    place.write(GOAL_FILE, place.read(GOAL_FILE).replace("- Whoever did the job comes back to it.", body));
    const { stdout } = place.score("show", GOAL);
    expect(stdout.slice(stdout.indexOf("What has"), stdout.indexOf("What we"))).toMatchInlineSnapshot(`
      "What has to happen
        First of all
        1. Ring them.
        2. Then:
              - ask
              - wait
        Nobody rang.

        | day | who | |---|---| | Monday | Ade |

        a  b
        - They bring the part that failed.

      "
    `);
  });

  it("as JSON gives each clause its since, amendment and complaint", () => {
    const done = told().score("show", GOAL, "--json");
    expect(done.code).toBe(0);
    const shown = JSON.parse(done.stdout) as Record<string, unknown>;
    expect(shown).toMatchObject({
      schema: "score.show/1",
      goal: GOAL,
      title: "Have it fixed once",
      at: null,
    });
    expect(shown["never"]).toMatchObject([
      { id: "charge-twice", origin: "first-written", since: "2026-03-04T17:40:00+00:00", amendment: null },
      { id: "leave-unseen" },
      { id: "ask", origin: "amended", since: "2026-03-12T10:00:00+00:00", explanation: "We ring." },
    ]);
    const before = JSON.parse(told().score("show", `${GOAL}@2026-03-11`, "--json").stdout) as typeof shown;
    expect(before["never"]).toMatchObject([{}, {}, { id: "ask", complaint: COMPLAINT, by: "Dana Test" }]);
  });
});

describe("score show at a revision", () => {
  const before = "Ask them to ring back (ask)";

  it.each(["HEAD~2", "HEAD~2^0", "main~2", "2026-03-12", "2026-03-12T"])(
    "takes what Git takes, and days: %s",
    (rev) => {
      const { code, stdout } = told().score("show", `${GOAL}@${rev}`);
      if (rev.endsWith("T")) expect([code, stdout]).toEqual([2, ""]);
      else
        expect([code, stdout.includes("Ask them to ring (ask)"), stdout.includes("at last")]).toEqual([
          0,
          true,
          false,
        ]);
    },
  );

  it("at a day is what stood at its end, and before the first one says so", () => {
    expect(told().score("show", `${GOAL}@2026-03-11`).stdout).toContain(before);
    expect(told().score("show", `${GOAL}@2026-03-09`).stdout).not.toContain("(ask)");
    const done = told().score("show", `${GOAL}@2026-03-03`);
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toBe(
      `score: revision/unknown: nothing stood on 2026-03-03 yet: the history begins on 2026-03-04\nfix: score show ${GOAL}@2026-03-04\n`,
    );
  });

  it("at a day goes by the first parents: what another branch had by then was not there yet", () => {
    const place = tidewell();
    place.git("switch", "--quiet", "--create", "side");
    edit(place, "2026-03-10", "Taken seriously.", "Taken aside.");
    place.git("switch", "--quiet", "main");
    place.run("git", ["merge", "--quiet", "--no-ff", "--message", "Merge", "side"], on("2026-03-20"));
    expect(place.score("show", `${GOAL}@2026-03-15`).stdout).toContain("Taken seriously.");
    expect(place.score("show", `${GOAL}@2026-03-20`).stdout).toContain("Taken aside.");
  });

  it("tells only the mends up to there", () => {
    const { stdout } = told().score("show", `${GOAL}@2026-03-11`, "--mended");
    expect(stdout.replace(/\s+/g, " ")).toContain(`2026-03-10 after ${COMPLAINT}: she was billed twice (a-`);
    expect(stdout).not.toContain("2026-03-12");
  });

  it("finds a goal by its former and its present name, on both sides of the renaming", () => {
    const place = toldCopy();
    ok(place.score("goal", "rename", GOAL, "mended-once", "--because", "it is said so", on("2026-03-20")));
    for (const name of [GOAL, "mended-once"])
      for (const at of ["", "@2026-03-11", "@HEAD"])
        expect([name, at, place.score("show", `${name}${at}`).code]).toEqual([name, at, 0]);
    expect(place.score("show", "mended-once@2026-03-11").stdout).toContain(before);
  });

  it("shows a goal that is no more", () => {
    const place = toldCopy();
    ok(place.score("goal", "retire", "know-the-price", "--because", "nobody asks", on("2026-03-20")));
    expect(place.score("show", "know-the-price").code).toBe(2);
    expect(place.score("show", "know-the-price@2026-03-14").stdout).toContain(
      "Know the price before I say yes",
    );
  });

  it.each([
    [
      "have-it-fixed-once@mian",
      'there is no revision "mian" here; did you mean "main"?',
      "score show have-it-fixed-once@main",
    ],
    ["have-it-fixed-once@nothing-like-it", 'there is no revision "nothing-like-it" here', "@HEAD\n"],
    ["have-it-fixed-once@", 'there is no revision "" here', "@HEAD\n"],
    ["have-it-fixed-once@--all", 'there is no revision "--all" here', "@HEAD\n"],
    ["have-it-fixed-once@-n1", 'there is no revision "-n1" here', "@HEAD\n"],
    ["have-it-fixed-once@HEAD\n--all", "there is no revision ", "@HEAD\n"],
    ["have-it-fixed-once@2026-02-30", 'there is no revision "2026-02-30" here', "@HEAD\n"],
    ["have-it-fixed-onse@HEAD", 'there was no goal "have-it-fixed-onse" at HEAD', "score log"],
    ["have-it-fixed-once#ask", "a goal is shown whole", "score blame have-it-fixed-once#ask"],
  ])("refuses %j, with a way out", (about, why, fix) => {
    const done = told().score("show", about);
    expect([done.code, done.stdout]).toEqual([2, ""]);
    expect(done.stderr).toContain(why);
    expect(done.stderr).toContain(fix);
  });

  it("refuses a version that can't be read, and names it", () => {
    const place = toldCopy();
    edit(place, "2026-03-20", "never:\n", "never: [\n");
    edit(place, "2026-03-21", "never: [\n", "never:\n");
    const done = place.score("show", `${GOAL}@HEAD~1`);
    expect([done.code, done.stdout]).toEqual([3, ""]);
    expect(done.stderr).toContain(`${GOAL_FILE} at HEAD~1 can't be read: `);
  });

  it("runs nothing that the repository configures", () => {
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
    for (const args of [
      ["show", `${GOAL}@HEAD~1`, "--mended"],
      ["show", GOAL, "--json"],
      ["blame", GOAL],
    ])
      expect(place.score(...args).code).toBe(0);
    expect(place.run("ls", ["ran"]).code).not.toBe(0);
  });
});
