import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/core/amend/request.ts";
import { ScoreError } from "../../../src/core/errors.ts";
import { clausesOf, readGoal } from "../../../src/core/score/goal.ts";
import { goalFile, readGoalText, sentence, type WrittenGoal } from "../../helpers/arbitrary.ts";
import { planned, takenBackIn } from "../../helpers/plans.ts";
import { runs } from "../../helpers/runs.ts";
import { GOAL_FILE, tidewellFiles } from "../../helpers/tidewell.ts";

const TEXT = tidewellFiles()[GOAL_FILE] ?? "";
const LINK = "\n## Repairs\n\n[What was mended here, and why](../repairs/have-it-fixed-once/)\n";

const add = (list: "always" | "never", typed: string): Step => ({
  do: "add",
  list,
  typed,
  instead: undefined,
});
const change = (typed: string): Step => ({ do: "change", typed });

function afterwards(text: string, ...steps: Step[]): string {
  return planned(GOAL_FILE, text, steps).text;
}

describe("taking an amendment back at once", () => {
  it.each<[string, Step]>([
    ["an added always", add("always", "ring-first=Ring first")],
    [
      "an added never with its bullet",
      { do: "add", list: "never", typed: "shout=Shout", instead: "We talk." },
    ],
    ["a reworded clause", change("come-back-free=Come back free")],
    ["a reworded sentence", change("Taken seriously.=Taken at their word.")],
    ["a dropped sentence", { do: "drop", typed: "Taken seriously." }],
    ["a dropped point", { do: "drop", typed: "They bring the part that failed." }],
    ["a retired clause with its bullet", { do: "retire", clause: "leave-unseen" }],
    ["a retired clause that stands first", { do: "retire", clause: "charge-twice" }],
    ["a standard", { do: "standard", typed: "return-visit=3" }],
    ["a paragraph", { do: "append", to: "feel", typed: "Heard, and not handled." }],
  ])("gives %s back letter by letter, apart from the line that leads to the repairs", (_what, step) => {
    const after = afterwards(TEXT, step);
    expect(after).not.toBe(TEXT + LINK);
    expect(takenBackIn(GOAL_FILE, TEXT, after, after).text).toBe(TEXT + LINK);
  });

  it("keeps the ids that were pinned on the way", () => {
    const listed = TEXT.replace(
      /always:\n[\s\S]*?never:/,
      "always:\n  - Show the old part\n  - Come back free\nnever:",
    );
    const after = afterwards(listed, add("always", "ring-first=Ring first"));
    const pinned = "always:\n  show-old-part: Show the old part\n  come-back-free: Come back free\nnever:";
    expect(takenBackIn(GOAL_FILE, listed, after, after).text).toContain(pinned);
  });

  it("gives any goal file back, apart from the link to the repairs and the ids", () => {
    fc.assert(
      fc.property(goalFile, anyStep, ({ text }, stepFor) => {
        const steps = stepFor(clausesOf(readGoal(readGoalText(text)))[0]?.id);
        const after = steps && attempt(() => afterwards(text, steps));
        if (after === undefined || after === text) return;
        const back = attempt(() => takenBackIn(GOAL_FILE, text, after, after).text);
        // A list in brackets with more in it than sentences can't be written anew; then it is refused, and nothing is lost.
        if (back === undefined) expect(text).toMatch(/(?:always|never): \[/);
        else expect(plain(back)).toEqual(plain(text));
      }),
      { ...runs(200), examples: [[noteInAClause, () => change("null=Ring first")]] },
    );
  });
});

/** A step on the first clause of a goal, where there is one, or one that needs none. */
const anyStep: fc.Arbitrary<(clause: string | undefined) => Step | undefined> = fc.oneof(
  sentence.map((typed) => () => add("always", typed)),
  sentence.map((typed) => () => add("never", typed)),
  sentence.map((typed) => (): Step => ({ do: "append", to: "feel", typed })),
  sentence.map(
    (typed) => (clause?: string) => (clause === undefined ? undefined : change(`${clause}=${typed}`)),
  ),
  fc.constant((clause?: string): Step | undefined =>
    clause === undefined ? undefined : { do: "retire", clause },
  ),
);

/** A clause that looks like a note, because it stands in a block of its own. */
const noteInAClause: WrittenGoal = {
  text: "---\ngoal: Have it fixed once\nalways:\n  - >-\n      # null\n---\n\n# Have it fixed once",
  always: [{ id: "null", text: "# null" }],
  never: [],
  form: "list",
};

function attempt<Result>(body: () => Result): Result | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof ScoreError) return undefined;
    throw error;
  }
}

/** What a goal says, without ids that were made of words and without the line that leads to the repairs. */
function plain(text: string): unknown {
  const goal = readGoal(readGoalText(text));
  const sections = goal.document.outline.sections.filter(({ meaning }) => meaning !== "repairs");
  // A clause in a block of its own may begin like a note, and come back in quotes: it is a sentence all the same.
  const said = new Set([...goal.always, ...goal.never].map((clause) => clause.text));
  const isNote = (line: string) => /^\s*# /.test(line) && !said.has(line.trim());
  return {
    always: goal.always.map((clause) => clause.text),
    never: goal.never.map((clause) => clause.text),
    sections: sections.map(({ title, blocks }) => [title, blocks.map((block) => block.text)]),
    notes: text.split(/\r?\n/).filter(isNote),
  };
}

describe("taking an amendment back after others", () => {
  const after = afterwards(TEXT, add("always", "ring-first=Ring first"), add("never", "shout=Shout"));

  it("leaves what was added below it", () => {
    const now = afterwards(after, add("always", "knock=Knock twice"), add("never", "smoke=Smoke"));
    const text = takenBackIn(GOAL_FILE, TEXT, after, now).text;
    expect(text).toBe(afterwards(TEXT, add("always", "knock=Knock twice"), add("never", "smoke=Smoke")));
  });

  it("leaves what was changed above it", () => {
    const now = afterwards(after, change("come-back-free=Come back"), change("leave-unseen=Leave early"));
    const text = takenBackIn(GOAL_FILE, TEXT, after, now).text;
    expect(text).toBe(
      afterwards(TEXT, change("come-back-free=Come back"), change("leave-unseen=Leave early")),
    );
  });

  it("leaves another sentence of the same line", () => {
    const made = afterwards(TEXT, change("Taken seriously.=Taken at their word."));
    const now = afterwards(made, change("Reassured: it is finished, not abandoned.=Reassured and warm."));
    expect(takenBackIn(GOAL_FILE, TEXT, made, now).text).toContain(
      "\nReassured and warm. Taken seriously.\n",
    );
  });

  it("puts a retired clause back beside one that came in its place", () => {
    const made = afterwards(TEXT, { do: "retire", clause: "leave-unseen" });
    const now = afterwards(made, add("never", "smoke=Smoke"));
    const { never } = readGoal(readGoalText(takenBackIn(GOAL_FILE, TEXT, made, now).text));
    expect(never.map(({ id }) => id)).toEqual(["charge-twice", "leave-unseen", "smoke"]);
  });

  it("keeps the line endings that the file has now, whichever it had then", () => {
    const now = afterwards(after, add("always", "knock=Knock twice")).replaceAll("\n", "\r\n");
    const text = takenBackIn(GOAL_FILE, TEXT, after, now).text;
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).toContain("knock: Knock twice\r\n");
  });

  it("leaves single lines with the endings that they have in a file of both", () => {
    const now = after.replace("owner:   Dana\n", "owner:   Dana\r\n");
    const { text } = takenBackIn(GOAL_FILE, TEXT, after, now);
    expect(text).toBe(`${TEXT}${LINK}`.replace("owner:   Dana\n", "owner:   Dana\r\n"));
  });

  it("records each clause that is weaker for it, and that it is a weakening", () => {
    const { plan } = takenBackIn(GOAL_FILE, TEXT, after, after);
    expect(plan?.repair).toMatchObject({
      kind: "weaken",
      weakens: [
        ["ring-first", "too much"],
        ["shout", "too much"],
      ],
      takesBack: "a-00000000",
    });
  });

  it.each<[string, Step, Step]>([
    ["a clause", change("come-back-free=Come back free"), change("come-back-free=Come back")],
    [
      "a clause that was retired since",
      change("come-back-free=Come back"),
      { do: "retire", clause: "come-back-free" },
    ],
    ["a standard", { do: "standard", typed: "return-visit=3" }, { do: "standard", typed: "return-visit=2" }],
    [
      "the same words",
      change("Taken seriously.=Taken at their word."),
      change("Taken at their word.=Believed."),
    ],
  ])("refuses where %s was changed since", (_what, first, second) => {
    const made = afterwards(TEXT, first);
    const now = afterwards(made, second);
    expect(() => takenBackIn(GOAL_FILE, TEXT, made, now)).toThrow(/can't be taken back by itself/);
  });

  it("has nothing to do where somebody undid it by hand", () => {
    expect(takenBackIn(GOAL_FILE, TEXT, after, `${TEXT}${LINK}`).plan).toBeUndefined();
  });
});
