import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asScoreError } from "../../src/cli/as-score-error.ts";

function thrownBy(body: () => unknown): unknown {
  try {
    return body();
  } catch (error) {
    return error;
  }
}

describe("what a command ended with", () => {
  it("is the computer's refusal where the system refused, and no mistake of the program", () => {
    const { error, code } = asScoreError(
      thrownBy(() => readFileSync("/nowhere/at/all")),
      "score --help",
    );
    expect([error.code, code]).toEqual(["system/refused", 5]);
    expect(error.message).toBe("this computer did not let it happen: it is gone (/nowhere/at/all)");
  });

  it("is a mistake of the program where it broke, even where what is thrown has a code of its own", () => {
    for (const thrown of [
      new TypeError("x is undefined"),
      Object.assign(new Error("odd"), { code: "ERR_ASSERTION" }),
      "a word",
    ])
      expect(asScoreError(thrown, "score --help").error.code).toBe("bug");
  });
});
