import { describe, expect, it } from "vitest";
import { parseCommit } from "../../../src/core/history/raw-commit.ts";

function authorOf(line: string) {
  return parseCommit("x", new TextEncoder().encode(`tree t\nauthor ${line}\n\nWords\n`)).author;
}

describe("the author of a commit", () => {
  it.each([
    ["Dana <d@e.f> 1772640000 +0100", "Dana", "d@e.f", "2026-03-04T17:00:00+01:00"],
    [" <> 0 +0000", "", "", "1970-01-01T00:00:00+00:00"],
    ["A <b> C <d@e.f> 0 -0130", "A <b> C", "d@e.f", "1969-12-31T22:30:00-01:30"],
    ["A <b <d@e.f> 0 +0000", "A <b", "d@e.f", "1970-01-01T00:00:00+00:00"],
    ["Dana <d@e.f> soon", "Dana", "d@e.f", undefined],
    ["Dana <d@e.f>", "Dana", "d@e.f", undefined],
    ["Dana", "Dana", "", undefined],
    ["Dana > <", "Dana > <", "", undefined],
  ])("%j", (line, name, email, date) => {
    expect(authorOf(line)).toEqual({ name, email, date });
  });

  it.each(["<", ">", "<>", "\u2039", " <"])(
    "is soon read where it is %j again and again",
    (sign) => {
      expect(authorOf(sign.repeat(500_000)).name.length).toBeLessThanOrEqual(200);
      expect(authorOf(`${sign.repeat(500_000)} <d@e.f> 0 +0000`)).toMatchObject({
        email: "d@e.f",
        date: "1970-01-01T00:00:00+00:00",
      });
    },
    5_000,
  );
});
