import { describe, expect, it } from "vitest";
import { foundBy } from "../../helpers/lint.ts";

/** Lints a goal with one always and a feeling. */
function unbalanced(always: string, feel: string) {
  const keys = { always: `always:\n  what-we-do: ${JSON.stringify(always)}` };
  return foundBy("balance/technical-only", { keys, sections: { "How it must feel": feel } });
}

describe("a goal", () => {
  it.each([
    ["Wash every basket at 60 degrees between two dogs", "Clean, quick and thorough."],
    ["Deploy on Tuesdays only", "Stable, fast and documented."],
    [
      "Deliver every pallet within 24 hours",
      "Complete, undamaged and with the right papers, at the agreed bay.",
    ],
    [
      "Check each parachute twice, the second time by someone else",
      "Nothing is missing, and every seam is new.",
    ],
    ["Answer every ticket within 4 hours", "Short waits and correct answers."],
  ])("that is all about the work: %s / %s", (always, feel) => {
    expect(unbalanced(always, feel)).toHaveLength(1);
  });

  it.each([
    ["Deliver every pallet within 24 hours", "Like a neighbour who brings the parcel in."],
    ["Deliver every pallet within 24 hours", "It is easy to reach us, and nobody has to explain twice."],
    ["Walk every visitor to the door", "Quick and tidy."],
    ["Use the name the patient asked us to use", "Quick and tidy."],
    ["Wipe the slide before the first child comes", "She is sure that her mother is in good hands."],
    ["Let the child hold the mirror first", "Painless."],
  ])("in which somebody is met: %s / %s", (always, feel) => {
    expect(unbalanced(always, feel)).toEqual([]);
  });
});
