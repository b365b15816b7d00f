import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/core/lint/rules/index.ts";
import { foundBy, type Place, readSentences } from "../../helpers/sentences.ts";

// Sentences as owners of some hundred trades type them. The lists were made with `seen` in view, and `held-out` tells what they are
// worth for sentences nobody thought of: no word goes into a list because of it.
const FLOORS: readonly (readonly [rule: string, place: Place, seen: number, heldOut: number])[] = [
  ["goal/journey-stage", "title", 204, 50],
  ["goal/company-goal", "title", 205, 50],
  ["goal/jargon", "title", 78, 29],
  ["happen/keystroke", "happen", 123, 28],
  ["happen/no-actor", "happen", 106, 26],
  ["believe/bare-value", "believe", 108, 28],
];

describe.each(FLOORS)("%s", (id, place, seen, heldOut) => {
  const rule = RULES.find((candidate) => candidate.id === id);

  it.each([
    ["seen", seen],
    ["held-out", heldOut],
  ] as const)(
    "leaves honest sentences in peace and finds most others, of those that are %s",
    (half, floor) => {
      if (rule === undefined) throw new Error(`there is no ${id}`);
      const { fires, silent } = readSentences(half, id);
      expect(foundBy(rule, silent, place)).toEqual([]);
      const found = new Set(foundBy(rule, fires, place));
      const missed = fires.filter((sentence) => !found.has(sentence));
      expect(fires.length - missed.length, missed.join("\n")).toBeGreaterThanOrEqual(floor);
    },
  );
});

describe("a goal of the team or of a partner", () => {
  const rule = RULES.find(({ id }) => id === "goal/company-goal");

  it.each([
    ["team: Help customers without reading from a screen", false],
    ["partner: Make customers of ours feel that we are one house", false],
    ["team: Reduce staff turnover", true],
    ["cafe: Help customers feel at home", true],
  ])("speaks of customers, and not of figures: %s", (title, isFound) => {
    if (rule === undefined) throw new Error("there is no goal/company-goal");
    expect(foundBy(rule, [title], "title")).toHaveLength(isFound ? 1 : 0);
  });
});
