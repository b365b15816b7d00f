import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Shelf } from "../../../src/core/lint/shelf.ts";
import { runs } from "../../helpers/runs.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 50 }),
  fc.nat({ max: 700_000 }).map((length) => "ü".repeat(length)),
);

it("what was put on the shelf is taken down as it was", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const shelf = new Shelf();
      const slots = texts.map((each) => shelf.put(each));
      expect(slots.map((slot) => shelf.take(slot))).toEqual(texts);
    }),
    runs(100),
  );
});
