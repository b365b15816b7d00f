import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../../src/core/config/resolve-config.ts";

function configOf(yaml: string) {
  return resolveConfig({ path: "score.yaml", bytes: new TextEncoder().encode(yaml) }, new Map()).config;
}

describe("the times of score.yaml", () => {
  it("are a day for the reply, half a year for what is stale, and eight weeks for the check", () => {
    const { replyWithin, staleAfter, checkAfter } = configOf("name: T\n");
    expect({ replyWithin, staleAfter, checkAfter }).toEqual({
      replyWithin: { count: 1, unit: "d" },
      staleAfter: { count: 180, unit: "d" },
      checkAfter: { count: 8, unit: "w" },
    });
  });

  it("are what is written there, in words or as a number of days", () => {
    const { replyWithin, staleAfter } = configOf("name: T\nreply-within: 4h\nstale-after: 90\n");
    expect([replyWithin, staleAfter]).toEqual([
      { count: 4, unit: "h" },
      { count: 90, unit: "d" },
    ]);
  });

  it.each(["soon", "0", "1.5", '"-2d"', "[4h]"])(
    "refuse %s with the line and a form that is read",
    (written) => {
      expect(() => configOf(`name: T\nreply-within: ${written}\n`)).toThrow(
        expect.objectContaining({ kind: "config", at: "score.yaml:2:15" }),
      );
    },
  );
});
