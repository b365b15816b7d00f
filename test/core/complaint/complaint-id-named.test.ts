import { describe, expect, it } from "vitest";
import { complaintIdNamed } from "../../../src/core/complaint/complaint-id-named.ts";
import { ScoreError } from "../../../src/core/errors.ts";

const IDS = new Set([
  "2026-03-01-nobody-rang-back-about",
  "2026-03-02-early",
  "2026-03-02-nobody-rang-back-about-2",
  "2026-03-05-nobody-rang-back-about",
  "2026-05-05-nearly",
  "2026-05-06-much-too-early",
  "2026-05-07-left-cold",
]);

/** What a name comes to: the id, or the code and the lines to paste. */
function named(name: string): string | readonly string[] {
  try {
    return complaintIdNamed(name, IDS, "<complaint>");
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error;
    return [error.code, ...(error.hint ?? "").split("\n")];
  }
}

describe("the name of a complaint", () => {
  it.each([
    ["2026-05-05-nearly", "2026-05-05-nearly"],
    ["complaints/2026-05-05-nearly.md", "2026-05-05-nearly"],
    ["early", "2026-03-02-early"],
    ["too-early", "2026-05-06-much-too-early"],
    ["cold", "2026-05-07-left-cold"],
    ["2026-05-06", "2026-05-06-much-too-early"],
    [" nearly ", "2026-05-05-nearly"],
  ])("%j is %s", (name, id) => {
    expect(named(name)).toBe(id);
  });

  it.each([
    ["", "complaint/unnamed", "score complaint list --all   # the name of each is its first line"],
    [" .md", "complaint/unnamed", "score complaint list --all   # the name of each is its first line"],
    ["ly", "complaint/unknown", "score complaint list --all"],
    ["x", "complaint/unknown", "score complaint list --all"],
    ["much", "complaint/unknown", "<complaint> 2026-05-06-much-too-early"],
    ["lef", "complaint/unknown", "<complaint> 2026-05-07-left-cold"],
    ["left-colt", "complaint/unknown", "<complaint> 2026-05-07-left-cold"],
    ["2026-05-05-nerly", "complaint/unknown", "<complaint> 2026-05-05-nearly"],
    [
      "nobody",
      "complaint/several",
      "<complaint> 2026-03-05-nobody-rang-back-about",
      "<complaint> 2026-03-02-nobody-rang-back-about-2",
      "<complaint> 2026-03-01-nobody-rang-back-about",
    ],
    [
      "nobody-rang-back-abuot",
      "complaint/several",
      "<complaint> 2026-03-05-nobody-rang-back-about",
      "<complaint> 2026-03-01-nobody-rang-back-about",
    ],
    [
      "2026-05",
      "complaint/several",
      ...["07-left-cold", "06-much-too-early", "05-nearly"].map((end) => `<complaint> 2026-05-${end}`),
    ],
  ])("%j is refused: %s", (name, ...told) => {
    expect(named(name)).toEqual(told);
  });
});
