import * as fc from "fast-check";
import { expect, it } from "vitest";
import { QUANTITIES as ENGLISH } from "../../../src/core/language/english/quantities.ts";
import { QUANTITIES as GERMAN } from "../../../src/core/language/german/quantities.ts";
import { mayCount } from "../../../src/core/quantity/may-count.ts";
import { readQuantities } from "../../../src/core/quantity/quantities-in.ts";
import { anyLine } from "../../helpers/arbitrary.ts";
import { runs } from "../../helpers/runs.ts";

it.each([
  ["English", ENGLISH],
  ["German", GERMAN],
])("no number of %s is passed over", (_language, words) => {
  const known = [words.numbers, words.units, words.times, words.multipliers].flatMap((map) => [
    ...map.keys(),
  ]);
  const sets = [
    words.articles,
    words.halves,
    words.working,
    words.rates,
    words.plain,
    words.clock,
    words.morning,
  ];
  const phrases = [words.withinThe, words.atMost, words.soon, words.until, words.atMostBehind].flat();
  const pieces = [
    ...known,
    ...sets.flatMap((set) => [...set]),
    ...phrases,
    "7",
    "1.5",
    "½",
    "-",
    "guest",
    "”",
  ];
  const sentence = fc
    .array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: anyLine }),
      { maxLength: 8 },
    )
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(sentence, (text) => {
      expect(mayCount(text, words) || readQuantities(text, words).length === 0).toBe(true);
    }),
    runs(2_000),
  );
});
