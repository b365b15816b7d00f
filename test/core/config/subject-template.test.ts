import { describe, expect, it } from "vitest";
import { resolveConfig } from "../../../src/core/config/resolve-config.ts";

const resolve = (subject: string) =>
  resolveConfig(
    {
      path: "score.yaml",
      bytes: new TextEncoder().encode(`name: T\ncommit:\n  subject: ${JSON.stringify(subject)}\n`),
    },
    new Map(),
  ).config.commitSubject;

describe("the form of a subject", () => {
  it.each(["{kind}({goal}): {summary}", "fix: {summary}", "score", "{} {summary}"])(
    "%j stands",
    (subject) => {
      expect(resolve(subject)).toBe(subject);
    },
  );

  it("is refused where it asks for what an amendment does not have, with the nearest word", () => {
    expect(() => resolve("{kind}: {sumary}")).toThrow(
      'commit.subject knows no {sumary}; did you mean "summary"?',
    );
    expect(() => resolve("[{ticket}] {summary}")).toThrow("commit.subject knows no {ticket}");
  });
});
