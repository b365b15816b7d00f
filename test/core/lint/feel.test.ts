import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../src/core/lint/define-rule.ts";
import type { Finding } from "../../../src/core/lint/finding.ts";
import { filesOfExample, lintFiles } from "../../helpers/lint.ts";

describe("how it must feel", () => {
  it("is no cliche in somebody else's words", () => {
    expect(
      found({ sections: feel('They feel at home, whatever "a seamless, world-class experience" is.') }),
    ).toEqual([]);
  });

  it("may be shown by what somebody thinks, in quotation marks alone", () => {
    expect(found({ sections: feel("“I could have stayed all day.”") })).toEqual([]);
  });

  it("is judged over all points of a list", () => {
    expect(
      found({ sections: feel("- The chairs are soft.\n- She feels unhurried.\n- The bill is short.") }),
    ).toEqual([]);
  });

  it("is judged by section, so that a second one can't lean on the first", () => {
    const sections = { ...feel("She feels unhurried."), "How it feels": "The chairs are soft." };
    expect(found({ sections })).toEqual(["feel/no-feeling-named"]);
  });

  it("tells a customer who speaks of us from us", () => {
    expect(found({ sections: feel("They feel our team is proud to have them.") })).toEqual([]);
    expect(found({ sections: feel("I feel listened to, and I know what comes next.") })).toEqual([]);
    expect(found({ sections: feel("I feel proud when a customer comes back.") })).toEqual([
      "feel/staff-feeling",
    ]);
  });

  it("is what the team feels in a goal for the team", () => {
    const keys = { for: "for: team" };
    expect(found({ keys, sections: feel("Our team feels trusted to decide.") })).toEqual([]);
  });

  it("knows the feelings that score.yaml adds", () => {
    const sections = feel("The evening is hygge.");
    expect(found({ sections })).toEqual(["feel/no-feeling-named"]);
    const files = { "score.yaml": "name: T\nfeelings: [Hygge]\n" };
    expect(found({ files, sections })).toEqual([]);
  });

  it("takes words in and out of a list where score.yaml says so", () => {
    const rules = "rules:\n  feel/cliche: [warning, { also: [one big family], except: [seamless] }]\n";
    const files = { "score.yaml": `name: T\n${rules}` };
    expect(found({ files, sections: feel("She feels that it is seamless.") })).toEqual([]);
    expect(found({ files, sections: feel("She feels part of one big family.") })).toEqual(["feel/cliche"]);
  });

  it("is left alone in a language without words", () => {
    const files = { "score.yaml": "name: T\nlanguage: is\n" };
    expect(found({ files, sections: feel("The chairs are soft. CSAT above 95%.") })).toEqual([]);
  });

  it("has one finding for a sentence with several numbers, and names them", () => {
    const [finding, ...others] = findings({
      sections: feel("She feels at ease. NPS over 60, CSAT above 95%."),
    });
    expect(others).toEqual([]);
    expect(finding?.message).toContain('"NPS", "CSAT"');
  });

  it("gets its own line back with the gap to fill", () => {
    const [finding] = findings({ sections: feel("The waiting room is tidy.") });
    expect(finding?.suggestion).toBe("They feel [your customer's feeling], because the waiting room is tidy");
  });
});

describe("a cliche", () => {
  it("is found in the promise and its parts, too", () => {
    const promise =
      "---\npromise: We exceed expectations.\nparts:\n  wow: A seamless experience\n---\n\n# Our promise\n";
    const files = { "promise.md": promise };
    expect(found({ files, keys: { serves: "serves: [wow]" } })).toEqual(["feel/cliche", "feel/cliche"]);
  });
});

function feel(text: string): Readonly<Record<string, string>> {
  return { "How it must feel": text };
}

function found(example: Omit<RuleExample, "says">): readonly string[] {
  return findings(example).map(({ rule }) => rule);
}

function findings(example: Omit<RuleExample, "says">): readonly Finding[] {
  const report = lintFiles(filesOfExample({ ...example, says: "" }));
  return report.findings.filter(({ rule }) => rule.startsWith("feel/") && rule !== "feel/thin");
}
