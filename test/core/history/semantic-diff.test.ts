import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withDirections } from "../../../src/core/direction/with-directions.ts";
import type { Change } from "../../../src/core/history/change.ts";
import { semanticDiff } from "../../../src/core/history/semantic-diff.ts";
import { versionOf } from "../../../src/core/history/version.ts";
import { goalFile, readGoalText } from "../../helpers/arbitrary.ts";
import { TURNED } from "../../helpers/pairs.ts";
import { runs } from "../../helpers/runs.ts";

const HOURS = fc.integer({ min: 1, max: 9 });
const SENTENCES = fc.constantFrom(
  (n: number) => `Ring back within ${n} hours`,
  (n: number) => `Ring back within ${n} hours unless we are closed`,
  (n: number) => `Usually ring back within ${n} hours`,
  (n: number) => `Keep the old part for at least ${n} weeks`,
);

/** A goal whose clauses, standard and steps differ in limits, exceptions and hedges. */
const goal = fc
  .record({
    always: fc.array(fc.tuple(SENTENCES, HOURS), { maxLength: 4 }),
    standard: fc.option(fc.tuple(fc.constantFrom("at-most", "at-least"), HOURS)),
    happen: fc.array(fc.tuple(SENTENCES, HOURS), { maxLength: 3 }),
  })
  .map(({ always, standard, happen }) => {
    const clauses = always.map(([say, hours], at) => `  c${at}: ${say(hours)}`);
    const lines = [
      "goal: Be rung back",
      ...(clauses.length > 0 ? ["always:", ...clauses] : []),
      ...(standard
        ? [`standards:\n  wait: { measure: hours until we ring, ${standard[0]}: ${standard[1]} }`]
        : []),
    ];
    const steps = happen.map(([say, hours]) => `${say(hours)}.`).join(" ");
    return `---\n${lines.join("\n")}\n---\n\n# Be rung back\n\n## What has to happen\n\n${steps}\n`;
  });

function diff(before: string, after: string): readonly Change[] {
  const changes = semanticDiff(versionOf(readGoalText(before)), versionOf(readGoalText(after)));
  return withDirections(changes, "en");
}

describe("two versions of a goal", () => {
  it("differ in nothing where they are one, whatever is written in it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          goal,
          goalFile.map(({ text }) => text),
        ),
        (text) => void expect(diff(text, text)).toEqual([]),
      ),
    );
  });

  it("show whatever differs in a clause or a standard, and nothing else", () => {
    fc.assert(
      fc.property(goal, goal, (before, after) => {
        const said = (text: string): unknown => {
          const { always, standards } = versionOf(readGoalText(text));
          const numbers = standards.map(({ id, limit, value }) => [id, limit, value]);
          return [always.map(({ id, text: words }) => [id, words]), numbers];
        };
        const clauses = diff(before, after).filter(({ part }) => part === "always" || part === "standard");
        expect(clauses.length === 0).toBe(JSON.stringify(said(before)) === JSON.stringify(said(after)));
      }),
    );
  });

  it("went one way as they would go back the other: weaker there is stronger here", () => {
    fc.assert(
      fc.property(goal, goal, (before, after) => {
        const back = diff(after, before);
        for (const change of diff(before, after)) {
          const turned = back.find(
            (other) =>
              other.part === change.part &&
              other.clause === change.clause &&
              other.before === change.after &&
              other.after === change.before,
          );
          // Which of several sentences were reworded may be told otherwise on the way back; a clause has its id.
          if (turned === undefined) expect(change.clause).toBe(undefined);
          else expect(turned.direction).toBe(TURNED[change.direction]);
        }
      }),
      runs(300),
    );
  });
});
