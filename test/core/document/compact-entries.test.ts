import * as fc from "fast-check";
import { expect, it } from "vitest";
import { packEntries, unpackEntries } from "../../../src/core/document/compact-entries.ts";
import type { Entry, Value } from "../../../src/core/document/value.ts";
import { anyLine } from "../../helpers/arbitrary.ts";

const span = fc.record({ start: fc.nat(), end: fc.nat() });
const data = fc.oneof(
  anyLine,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, -0),
);
const { entries } = fc.letrec<{ value: Value; entries: readonly Entry[] }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.record({
      type: fc.constant("scalar" as const),
      data,
      span,
      style: fc.constantFrom("plain" as const, "quoted" as const, "block" as const),
    }),
    fc.record({
      type: fc.constant("list" as const),
      items: fc.array(tie("value"), { maxLength: 4 }),
      span,
      style: fc.constantFrom("flow" as const, "block" as const),
    }),
    fc.record({
      type: fc.constant("map" as const),
      entries: tie("entries"),
      span,
      style: fc.constantFrom("flow" as const, "block" as const),
    }),
  ),
  entries: fc.array(
    fc.record({ key: fc.oneof(anyLine, fc.constant("__proto__")), keySpan: span, value: tie("value") }),
    { maxLength: 4 },
  ),
}));

it("keys come back as they were packed, by way of JSON", () => {
  fc.assert(
    fc.property(entries, (written) => {
      expect(unpackEntries(JSON.parse(JSON.stringify(packEntries(written))))).toEqual(written);
    }),
  );
});
