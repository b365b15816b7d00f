import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/privacy/find-personal-data.ts";
import { foldText } from "../../../src/core/privacy/fold-text.ts";
import { redactPersonalData } from "../../../src/core/privacy/redact-personal-data.ts";
import { isSuspect } from "../../../src/core/privacy/suspect.ts";
import { findPlaceholders } from "../../../src/core/score/placeholders.ts";
import { anyLine } from "../../helpers/arbitrary.ts";
import { runs } from "../../helpers/runs.ts";

const PERSONAL = [
  "jane.hart@example.com",
  "jane (at) example.com",
  "01632 960 983",
  "+44 1632 960983",
  "０７７００ ９００１２３",
  "07700\u200b900123",
  "4111 1111 1111 1111",
  "GB33 BUKB 2020 1555 5555 55",
  "12 Marsh Lane, Leeds LS9 8AB",
  "Hauptstraße 12, 10115 Berlin",
  "07911,123456",
  "415-236-4567",
  "DE89.3704.0044.0532.0130.00",
  "12 marsh lane leeds ls9 8ab",
  "123 5th Ave, New York, NY 10001",
  "12 rue victor hugo, 69001 lyon",
  "damrakstraat 1, 1012 lg",
];
const NEAR =
  "@ + ( ) [ ] - / . , _ · 0 00 12 1234 960 983 98765 43210 4152364567 +44 ring call order customer ref: no. number 2026-11-20 St Lane, lane 5th Ave Table LS9 8AB ls9 8ab leeds lives at Straße weg nr. 5a rue de la quai straat 1012 LG 8010 Graz <br> ring-07911-123456 \t \n> \n- \u00a0 \u200b \u{1F642} \u{1D7D8}\u{1D7D9}".split(
    " ",
  );

const text = fc
  .array(fc.oneof(fc.constantFrom(...PERSONAL), fc.constantFrom(...NEAR), anyLine), { maxLength: 8 })
  .chain((pieces) => fc.constantFrom(" ", "", "\n", ", ").map((gap) => pieces.join(gap)));
const settings = fc.record({
  country: fc.constantFrom(undefined, ..."GB IE US CA AU DE AT CH FR NL IN ES NO".split(" ")),
  allow: fc.constant([]),
});
const RUNS = runs(500);

describe("whatever is written", () => {
  it("what is found lies where it says, in order and apart", () => {
    fc.assert(
      fc.property(text, settings, (written, privacy) => {
        let reached = 0;
        for (const { words, start, end } of findPersonalData(written, privacy)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(written.slice(start, end)).toBe(words);
          reached = end;
        }
      }),
      RUNS,
    );
  });

  it("what was redacted holds nothing any more, and no gap that waits to be filled", () => {
    fc.assert(
      fc.property(text, settings, (written, privacy) => {
        const redacted = redactPersonalData(written, privacy);
        expect(findPersonalData(redacted, privacy)).toEqual([]);
        if (!/[[<{_?]|todo|tbd|fixme/i.test(written)) expect(findPlaceholders(redacted)).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(PERSONAL)("%j is found among other words", (words) => {
    const found = findPersonalData(`She said: ${words}. That was all.`, { country: undefined, allow: [] });
    expect(found.map((piece) => piece.words)).toEqual([words]);
  });

  it("the first look never overlooks what the second finds", () => {
    fc.assert(
      fc.property(text, settings, (written, privacy) => {
        // An address in front lets the second look be taken in any case.
        const found = findPersonalData(`x@y.example; ${written}`, privacy).slice(1);
        if (found.some((piece) => piece.start > 12)) expect(isSuspect(written)).toBe(true);
      }),
      RUNS,
    );
  });

  it("a folded text knows where it came from", () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = foldText(written);
        const whole = folded.spanOf(0, folded.text.length);
        expect(whole.start).toBeGreaterThanOrEqual(0);
        expect(whole.end).toBeLessThanOrEqual(written.length);
      }),
      RUNS,
    );
  });
});
