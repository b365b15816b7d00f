import { describe, expect, it } from "vitest";
import { findPlaceholders, withoutPlaceholders } from "../../../src/core/score/placeholders.ts";

describe("a placeholder is found in", () => {
  it.each([
    ["TODO: ask Sam", ["TODO"]],
    ["[insert feeling here]", ["[insert feeling here]"]],
    ["They feel [your feeling].", ["[your feeling]"]],
    ["Ring [NAME] before noon", ["[NAME]"]],
    ["[YOUR BUSINESS] promises", ["[YOUR BUSINESS]"]],
    ["Dear [customer name],", ["[customer name]"]],
    ["owner: ???", ["???"]],
    ["We answer within ____ hours", ["____"]],
    ["Hello {{first_name}}", ["{{first_name}}"]],
    ["Lorem ipsum dolor", ["Lorem ipsum"]],
    ["Ask <your name> for it", ["<your name>"]],
    ["TBD and TBC", ["TBD", "TBC"]],
    ["Price: XXX", ["XXX"]],
    [
      "[euer erstes Immer: worauf sich jemand verlassen kann]",
      ["[euer erstes Immer: worauf sich jemand verlassen kann]"],
    ],
    ["Sie fühlt sich [eure Worte dafür].", ["[eure Worte dafür]"]],
  ])("%s", (text, words) => {
    expect(findPlaceholders(text).map((found) => found.words)).toEqual(words);
  });
});

describe("no placeholder is seen in", () => {
  it.each([
    "Federal Acquisition Regulation [FAR] Subpart 2.101",
    "Certified to [ISO 9001] since May",
    "Click `Options for [calendar name]` and wait",
    "The option `Commit directly to the <your branch> branch`",
    "Channels labelled XXX-partners",
    "Channels labelled `XXX-otheragencyhere`",
    "Priya looks after it. <!-- TODO: photo of Priya -->",
    "She asked for [your] card",
    "Sie [ihre Mutter] hat angerufen",
    "Sie wollte [eure] Karte",
    "You want how much???",
    "The [price list](https://example.com/prices) [1]",
    "See [the page here](page.md) or [here][1]",
    "- [x] rung, - [ ] written",
    "Ask Sam before changing the price list.",
    "Make a to-do list together with the client",
  ])("%s", (text) => {
    expect(findPlaceholders(text)).toEqual([]);
  });
});

it("tells where the placeholders stand", () => {
  expect(findPlaceholders("a TODO, b [insert c]").map((found) => found.at)).toEqual([2, 10]);
});

it("leaves everything else of a text when it takes them out", () => {
  expect(withoutPlaceholders("a TODO b `TODO` c [insert x] d")).toBe("a  b `TODO` c  d");
});

it("reads two thousand characters of a line and no more, and every line", () => {
  const found = findPlaceholders(`${"a ".repeat(990)}TODO ${"a ".repeat(500)}TODO\nTODO`);
  expect(found.map(({ at }) => at)).toEqual([1_980, 2_990]);
});

it("examines a text of any length, line for line", () => {
  expect(findPlaceholders("more: words\n".repeat(20_000))).toEqual([]);
  expect(findPlaceholders("more: words ".repeat(20_000))).toEqual([]);
});
