import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUANTITIES as ENGLISH_QUANTITIES } from "../../../src/core/language/english/quantities.ts";
import { QUANTITIES as GERMAN_QUANTITIES } from "../../../src/core/language/german/quantities.ts";
import type { QuantityWords } from "../../../src/core/language/quantity-words.ts";
import { quantitiesIn } from "../../../src/core/quantity/quantities-in.ts";

/** Writes what was read as `at most 5 working day`, one part for each number. */
function read(text: string, words: QuantityWords): readonly string[] {
  return quantitiesIn(text, words).map(({ bound, value, upTo, unit, things, per, conditional }) =>
    [
      ...(conditional ? ["if"] : []),
      ...(bound === undefined ? [] : [bound]),
      upTo === value ? value : `${value}-${upTo}`,
      ...(unit === "thing" ? things.slice(0, 1) : [unit]),
      ...(per === undefined ? [] : [`per ${per}`]),
    ].join(" "),
  );
}

describe("the quantities of an English sentence", () => {
  it.each([
    [
      "Come back free within 5 working days if it fails within a year",
      "at-most 5 working day",
      "if at-most 1 year",
    ],
    ["If it fails within a year, come back in five days", "if at-most 1 year", "at-most 5 day"],
    ["Leave a caller on hold for more than 2 minutes", "at-least 2 minute"],
    ["Let nobody wait longer than ten minutes for a table", "at-most 10 minute"],
    ["Give a two-hour window the day before", "2 hour"],
    [
      "Reply within the hour, and mend it in no more than two and a half days",
      "at-most 1 hour",
      "at-most 2.5 day",
    ],
    ["Ring back in an hour and a half", "at-most 1.5 hour"],
    ["Ring back in half an hour or less", "at-most 0.5 hour"],
    ["Have the bed ready in 30min, or 48h after a leak", "at-most 30 minute", "48 hour"],
    ["Leave 24 hours before any treatment over £300", "24 hour", "at-least 300 money £"],
    ["Refund up to 1,200 pounds at once", "at-most 1200 money £"],
    ["Answer ninety-five per cent of calls within 20 seconds", "95 percent", "at-most 20 second"],
    ["Keep 99.5% of the times", "99.5 percent"],
    ["Check the water at least 3 times a day", "at-least 3 times per day"],
    ["Take no more than six dogs a walk", "at-most 6 dogs"],
    ["Give at least two options with prices", "at-least 2 options"],
    ["Show proofs within 2 to 3 full business days", "at-most 2-3 working day"],
    ["Allow between two and four weeks", "2-4 week"],
    [
      "Confirm by noon, answer from 5 am and never after 9:30 p.m.",
      "at-most 720 time of day",
      "at-least 300 time of day",
      "at-most 1290 time of day",
    ],
    ["Call two hundred and fifty guests", "250 guests"],
    ["Ring the first five within half an hour", "5", "at-most 0.5 hour"],
    ["Take 5 days at most 10 guests", "at-most 5 day", "10 guests"],
    ["Walk round the pool in under twenty five minutes", "at-most 25 minute"],
    ['Answer "in 5 minutes" to a question', undefined],
    ["Read C-031 of 2026-03-04, the 1st of 1/2", undefined],
    ["Send a year's worth, half of it and some of a day", undefined],
  ])("%s", (text, ...expected) => {
    expect(read(text, ENGLISH_QUANTITIES)).toEqual(expected.filter((each) => each !== undefined));
  });

  it("says where its words and its number stand", () => {
    const text = "Come back within just five working days";
    const [{ span, number } = expect.fail()] = quantitiesIn(text, ENGLISH_QUANTITIES);
    expect(text.slice(span.start, span.end)).toBe("within just five working days");
    expect(text.slice(number.start, number.end)).toBe("five");
  });
});

describe("the quantities of a German sentence", () => {
  it.each([
    [
      "Innerhalb von 5 Werktagen kostenlos kommen, wenn es binnen eines Jahres ausfällt",
      "at-most 5 working day",
      "if at-most 1 year",
    ],
    ["Spätestens nach zwei Stunden zurückrufen", "at-most 2 hour"],
    ["Jemanden länger als 3 Minuten warten lassen", "at-least 3 minute"],
    ["Niemand wartet länger als fünfundzwanzig Minuten", "at-most 25 minute"],
    ["Bis 17 Uhr anrufen und vor 12.30 Uhr liefern", "at-most 1020 time of day", "at-most 750 time of day"],
    [
      "In einer halben Stunde da sein, nach anderthalb Stunden fertig",
      "at-most 0.5 hour",
      "at-least 1.5 hour",
    ],
    ["Bis zu 1.200 Euro in höchstens 1,5 Stunden auszahlen", "at-most 1200 money €", "at-most 1.5 hour"],
    ["Höchstens 3 Hunde pro Stunde ausführen", "at-most 3 hunde per hour"],
  ])("%s", (text, ...expected) => {
    expect(read(text, GERMAN_QUANTITIES)).toEqual(expected);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "within",
    "5",
    "five",
    "a",
    "half",
    "hour",
    "days",
    "-",
    ",",
    "if",
    "more than",
    "%",
    "£",
    "1,2.3",
    ":",
    "pm",
    " ",
  );
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join(" ")),
  );

  it("is read without a throw, in places that follow one another inside it", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (typed, isEnglish) => {
        const words = isEnglish ? ENGLISH_QUANTITIES : GERMAN_QUANTITIES;
        let reached = 0;
        for (const { span, number, value, upTo } of quantitiesIn(typed, words)) {
          expect(Number.isFinite(value) && value <= upTo).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(number.start).toBeGreaterThanOrEqual(span.start);
          expect(number.end).toBeLessThanOrEqual(span.end);
          reached = span.end;
        }
        expect(reached).toBeLessThanOrEqual(typed.length);
      }),
    );
  });
});
