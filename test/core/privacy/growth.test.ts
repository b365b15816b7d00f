import process from "node:process";
import { describe, expect, it } from "vitest";
import { findPersonalData } from "../../../src/core/privacy/find-personal-data.ts";
import { refusePersonalData } from "../../../src/core/privacy/refuse-personal-data.ts";

const SMALL = 6_000;
const TIMES = 16;
/** Halfway between what a linear look takes and what a quadratic one would, on a computer that has other work to do. */
const MOST = TIMES * 5;

// What the processor works for, because a long look is interrupted by whatever else the computer does and a short one is not.
function timeOf(body: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage();
    body();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

/** How much longer a text takes that is so many times as long: for a linear look as many times, for a quadratic one the square. */
function growth(body: (length: number) => void): number {
  body(SMALL);
  return (
    timeOf(() => body(SMALL * TIMES)) /
    Math.max(
      timeOf(() => body(SMALL)),
      1,
    )
  );
}

describe("a hostile text takes as much longer as it is longer", { retry: 2 }, () => {
  it.each([
    "1",
    "@",
    "+",
    "+1",
    "0 ",
    "01 ",
    "1 ",
    "a@",
    "x@x.x",
    "(",
    "1-",
    "Aa 1 ",
    "1 Aa ",
    "GB33 ",
    "4111 ",
    "\u200b",
    "1\n",
    "1 rue ",
    "Aastr. 1",
    "+1 2 ",
    "https://",
    " at a dot ",
    "a-1",
    "ring-07911-",
    "no. 07911 ",
    "12 marsh lane ",
    "1 a b c d e ",
    "Weg 1 a, ",
    "laan 1, 1012 ",
    "ls9 8",
    "12 Ash Lane LS9 8AB ",
    "1\n> ",
    "EAN 1 ",
  ])("%j, again and again", (unit) => {
    const country = /lane|ls9/i.test(unit) ? "GB" : unit.length % 2 === 0 ? "DE" : undefined;
    const settings = { country, allow: [] };
    const grown = growth((length) => findPersonalData(`${unit.repeat(length / unit.length)} `, settings));
    expect(grown).toBeLessThan(MOST);
  });

  it("a plan of many files, and the message that repeats their words", () => {
    const grown = growth((length) => {
      const text = "Ring 01632 960 983 and write to jane@example.com.";
      const files = Array.from({ length: length / 100 }, (_, at) => ({
        path: `${at}.md`,
        before: text,
        after: `${text} `,
      }));
      refusePersonalData({
        files,
        message: text,
        settings: { country: "GB", allow: [] },
        wayToOverride: undefined,
      });
    });
    expect(grown).toBeLessThan(MOST);
  });

  it("a megabyte of anything is looked through", () => {
    for (const unit of ["1", "@", "+"])
      expect(findPersonalData(unit.repeat(1_000_000), { country: "GB", allow: [] })).toEqual([]);
  });
});
