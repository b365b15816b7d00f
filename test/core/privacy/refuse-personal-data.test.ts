import { describe, expect, it } from "vitest";
import { ScoreError } from "../../../src/core/errors.ts";
import type { PlannedFile } from "../../../src/core/planned-file.ts";
import { refusePersonalData } from "../../../src/core/privacy/refuse-personal-data.ts";

function refusal(
  files: readonly PlannedFile[],
  message?: string,
  wayToOverride: string | null = 'or --allow-personal-data "why it may stand"',
): ScoreError | undefined {
  try {
    refusePersonalData({
      files,
      message,
      settings: { country: "GB", allow: ["hello@cafe.example"] },
      wayToOverride: wayToOverride ?? undefined,
    });
    return undefined;
  } catch (error) {
    if (error instanceof ScoreError) return error;
    throw error;
  }
}

const file = (before: string | undefined, after: string | undefined): PlannedFile => ({
  path: "goals/x.md",
  before,
  after,
});
const RING = "Ring 01632 960 983.";

describe("what is about to be written is refused", () => {
  it("with its place, its words and the ways out", () => {
    const error = refusal([file(undefined, `One.\nTwo: ${RING}`)]);
    expect([error?.kind, error?.code, error?.at]).toEqual([
      "refused",
      "privacy/personal-data",
      "goals/x.md:2:11",
    ]);
    expect(error?.message).toBe("a phone number would stay in Git for ever: 01632 960 983");
    expect(error?.hint?.split("\n")).toEqual([
      "say it without; who it was stays in the system that ref: names",
      'or, if it is your own, in score.yaml: privacy: { allow: ["01632 960 983"] }',
      'or --allow-personal-data "why it may stand"',
    ]);
  });

  it("without offering what a command has not", () => {
    expect(refusal([file(undefined, RING)], undefined, null)?.hint).not.toContain("--allow");
  });

  it("with how many more there are", () => {
    expect(refusal([file(undefined, `${RING} jane@example.com`), file(undefined, RING)])?.message).toContain(
      "(and 2 more)",
    );
  });

  it("without the whole of a card number, which nobody may allow", () => {
    const error = refusal([file(undefined, "4111 1111 1111 1111")]);
    expect(error?.message).toContain("4111 … 1111");
    expect(error?.hint).not.toContain("allow:");
  });

  it("when it stands beside personal data that was there", () => {
    expect(refusal([file(RING, `${RING} Or 07700 900123.`)])?.message).toContain("07700 900123");
  });

  it.each([
    ["a clause", "always:\n  ring-07911-123456: Warm the soup\n"],
    ["a standard", "standards:\n  07911-123456-rings: { measure: calls, at-most: 5 }\n"],
    ["a clause that is referred to", "broke: ring-ann-07911-123456\n"],
  ])("in the id of %s", (_says, text) => {
    expect(refusal([file(undefined, text)])?.message).toContain("07911-123456");
  });

  it.each(["goals", "complaints", "voices", "rehearsals", "decisions"])("in a name under %s", (folder) => {
    const path = `${folder}/2026-03-02-ann-07911-123456.md`;
    expect(refusal([{ path, before: undefined, after: "Fine." }])?.at).toBe(path);
  });

  it("with what a reference is instead", () => {
    const error = refusal([file(undefined, "kind: complaint\nref: 07911 123456\n")]);
    expect(error?.hint).toMatch(/^name the record by its id .* ref: CRM-20419\n/);
  });

  it("in the words of the commit alone", () => {
    expect(refusal([file(undefined, "Fine.")], `mend(x): y\n\n${RING}\n`)?.at).toBe("commit message:3:6");
  });
});

describe("what is about to be written passes", () => {
  it.each([
    ["what was there before, in other surroundings", file(RING, `Please. ring  01632-960-983.`)],
    ["what is taken out", file(RING, "Ring her.")],
    ["a file that goes", file(RING, undefined)],
    ["what is allowed", file(undefined, "hello@cafe.example")],
  ])("%s", (_says, planned) => {
    expect(refusal([planned])).toBeUndefined();
  });

  it("a message that tells what was taken out, and by whom", () => {
    const message = `mend(x): ring her\n\n- never x: ${RING}\n\nScore-Goal: x\nScore-By: Jane Hart\n`;
    expect(refusal([file(RING, "Ring her.")], message)).toBeUndefined();
  });
});
