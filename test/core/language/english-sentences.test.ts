import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBlame } from "../../../src/core/language/find-blame.ts";
import { weighChange } from "../../../src/core/language/weigh-change.ts";

// Sentences of some thirty trades, written before the lists were. The lists are made with `seen` in view, and
// `held-out` tells what they are worth for sentences nobody thought of: no word goes into a list because of it.
const FLOORS = {
  seen: { "blaming-whys": 210, reminders: 133, compensations: 127 },
  "held-out": { "blaming-whys": 65, reminders: 41, compensations: 38 },
} as const;

describe.each(["seen", "held-out"] as const)("of the sentences that are %s", (half) => {
  const floors = FLOORS[half];
  const of = (name: string): readonly string[] => sentencesOf(half, name);

  it("honest causes and real repairs are left in peace", () => {
    const alarms = [
      ...of("true-causes").filter((sentence) => findBlame(sentence, "en") !== undefined),
      ...of("real-repairs").filter((sentence) => weighChange(sentence, "en") !== "change"),
    ];
    expect(alarms).toEqual([]);
  });

  it("most that blame somebody are found", () => {
    expectMost(
      of("blaming-whys"),
      (sentence) => findBlame(sentence, "en") !== undefined,
      floors["blaming-whys"],
    );
  });

  it("most that only remind are found", () => {
    expectMost(of("reminders"), (sentence) => weighChange(sentence, "en") === "reminder", floors.reminders);
  });

  it("most that only make good are found", () => {
    expectMost(
      of("compensations"),
      (sentence) => weighChange(sentence, "en") === "compensation",
      floors.compensations,
    );
  });
});

function expectMost(
  sentences: readonly string[],
  isFound: (sentence: string) => boolean,
  floor: number,
): void {
  const missed = sentences.filter((sentence) => !isFound(sentence));
  expect(sentences.length - missed.length, missed.join("\n")).toBeGreaterThanOrEqual(floor);
}

function sentencesOf(half: string, name: string): readonly string[] {
  const file = new URL(`english/${half}/${name}.txt`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.slice(line.indexOf(": ") + 2));
}
