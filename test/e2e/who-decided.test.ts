import { describe, expect, it } from "vitest";
import { at } from "../helpers/complaints.ts";
import { keepLoaded, type RunOptions, type Workplace } from "../helpers/score.ts";
import { amend, GOAL, onlyRepair, tidewell, trailersOf } from "../helpers/tidewell.ts";

keepLoaded();

const ID = "2026-03-04-billed-again";

function ok(place: Workplace, ...args: (string | RunOptions)[]): string {
  const done = place.score(...args);
  expect([args, done.code, done.stderr]).toEqual([args, 0, ""]);
  return done.stdout;
}

/** What `complaint show` tells, a step to a line. */
function story(place: Workplace): string[] {
  return ok(place, "complaint", "show", ID)
    .split("\n")
    .filter((line) => /^ {2}(?:\d{4}| {4}).{17}/.test(line))
    .map((line) => line.slice(23));
}

describe("who decided", () => {
  it.each([[[]], [["--no-commit"]]])(
    "a step of a complaint is in its file and its story, with %j",
    (flags) => {
      const place = tidewell();
      const steps = [
        ["add", "Billed again", "--slug", "billed-again", "--by", "Asha"],
        ["answer", ID],
        ["put-right", ID, "Paid it back", "--by", "Ben: the night man", "--cause", "tool"],
        ["close", ID, "--no-change", "It was the bank's", "--told", "today", "--by", "Asha"],
      ];
      for (const step of steps) ok(place, "complaint", ...step, ...flags);
      const decided =
        '{ received: Asha, put-right: "Ben: the night man", told-customer: Asha, no-change: Asha, closed: Asha }';
      expect(place.read(`complaints/${ID}.md`)).toContain(`\nby: ${decided}\n`);
      expect(story(place)).toEqual([
        "came in (Asha)",
        "first reply, after less than a minute",
        "put right: Paid it back (Ben: the night man)",
        "no change: It was the bank's (Asha)",
        "the customer was told (Asha)",
        "closed (Asha)",
      ]);
      expect(JSON.parse(ok(place, "complaint", "show", ID, "--json"))).toMatchObject({
        by: { putRight: "Ben: the night man", toldCustomer: "Asha" },
        story: [{ by: "Asha" }, { by: null }, {}, {}, {}, {}],
      });
      // Who took a step the last time took it, whether or not they say so.
      ok(place, "complaint", "told", ID, "asked-not-to", "--overwrite", ...flags);
      expect(ok(place, "complaint", "show", ID)).toContain("  told: no, they asked not to be (Dana Test)\n");
      expect(ok(place, "lint", `complaints/${ID}.md`)).not.toContain("schema/");
    },
  );

  it("whether a repair held is beside it, and in the log", () => {
    const place = tidewell();
    amend(place, "--feel", "Heard.");
    const repair = onlyRepair(place).path;
    const id = /a-[0-9a-z]{8}/.exec(repair)?.[0] ?? "";
    const later = at("2026-04-01T10:00");
    ok(
      place,
      "complaint",
      "held",
      id,
      "yes",
      "--because",
      "nobody rang",
      "--by",
      "Asha",
      "--no-commit",
      later,
    );
    expect(place.read(repair.replace(/\.md$/, ".held.md"))).toContain("because: nobody rang\nby: Asha\n");
    place.git("add", "--all");
    place.git("commit", "--quiet", "--message", "It held");
    expect(ok(place, "log", GOAL)).toContain("held: looked at on 2026-04-01 by Asha, it had not come back");
  });

  it("what is written for the first time is in the log, by name", () => {
    const place = tidewell();
    ok(place, "goal", "add", "Get a quote", "--by", "Asha");
    expect(trailersOf(place)).toContain("Score-By: Asha");
    const { amendments } = JSON.parse(ok(place, "log", "--json", "--author", "Asha"));
    expect(amendments).toMatchObject([
      { goal: "get-a-quote", kind: "compose", by: "Asha", author: "Dana Test" },
    ]);
    expect(ok(place, "log", "get-a-quote")).toContain("by: Asha (recorded by Dana Test)");
  });
});
