import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPLAINT_KEYS } from "../../../src/core/complaint/complaint-keys.ts";
import { readText } from "../../../src/core/document/document.ts";
import { sectionNames } from "../../../src/core/document/section-names.ts";
import { sourceOf } from "../../../src/core/document/source-text.ts";
import { recordOf } from "../../../src/core/document/value.ts";
import type { Fact } from "../../../src/core/record/fact-change.ts";
import { setFacts } from "../../../src/core/record/set-facts.ts";
import { sentence } from "../../helpers/arbitrary.ts";
import { runs } from "../../helpers/runs.ts";

const document = (text: string) =>
  readText("complaints/2026-11-20-x.md", "complaint", sourceOf(text), sectionNames());
const complaint = (...lines: string[]) =>
  document(
    `---\nkind: complaint\nreceived: 2026-11-20\n${lines.join("\n")}${lines.length > 0 ? "\n" : ""}---\n\nTwice.\n`,
  );
const set = (lines: string[], facts: Fact[], overwrite = false) =>
  setFacts(complaint(...lines), facts, COMPLAINT_KEYS, overwrite)
    .file.after.split("---\n")[1]
    ?.split("\n")
    .slice(2, -1);

describe("a fact that is set", () => {
  it.each<[string, string[], Fact[], string[]]>([
    [
      "goes where it belongs, days without quotes",
      ["ref: C-1 # ours", "channel: phone"],
      [
        { key: "closed", value: "2026-11-22" },
        { key: "answered", value: "2026-11-20T10:05" },
        { key: "wanted", value: "2026-11-22" },
      ],
      [
        "ref: C-1 # ours",
        "channel: phone",
        'wanted: "2026-11-22"',
        "answered: 2026-11-20T10:05",
        "closed: 2026-11-22",
      ],
    ],
    [
      "makes a list in brackets grow, and what stands in it stays",
      ["elsewhere: [ 'know-the-price', # here too", "  be-known ]"],
      [{ key: "elsewhere", value: ["be-known", "be-warm"] }],
      ["elsewhere: [ 'know-the-price', # here too", "  be-known, be-warm ]"],
    ],
    [
      "makes a list of points grow",
      ["elsewhere:", "- know-the-price   # here too", "ref: C-1"],
      [{ key: "elsewhere", value: ["be-known", "be-warm"] }],
      ["elsewhere:", "- know-the-price   # here too", "- be-known", "- be-warm", "ref: C-1"],
    ],
    [
      "makes a cause in braces grow",
      ["cause: { kind: [design] } # so far"],
      [{ key: "cause", value: { kind: ["tool"], whys: ["it hides it, and nobody looks"] } }],
      ['cause: { kind: [design, tool], whys: ["it hides it, and nobody looks"] } # so far'],
    ],
    [
      "makes a cause of lines grow",
      ["cause:", "  # in the office", "  kind:", "    - design", "ref: C-1"],
      [{ key: "cause", value: { kind: ["design", "tool"], whys: ["it hides it"] } }],
      [
        "cause:",
        "  # in the office",
        "  kind:",
        "    - design",
        "    - tool",
        "  whys: [it hides it]",
        "ref: C-1",
      ],
    ],
    [
      "fills an empty list",
      ["elsewhere: []"],
      [{ key: "elsewhere", value: ["be-known"] }],
      ["elsewhere: [be-known]"],
    ],
    [
      "leaves what is only said of now",
      ["answered: 2026-11-20"],
      [{ key: "answered", value: "2026-11-21", unlessSaid: true }],
      ["answered: 2026-11-20"],
    ],
  ])("%s", (_what, lines, facts, after) => {
    expect(set(lines, facts)).toEqual(after);
  });

  it.each<[string, string[], Fact, string[]]>([
    [
      "before its note",
      ["wanted: 'money'   # at once"],
      { key: "wanted", value: "a new tap" },
      ['wanted: "a new tap"   # at once'],
    ],
    [
      "of several lines",
      ["wanted: >-", "  the money", "  back", "ref: C-1"],
      { key: "wanted", value: "a tap" },
      ["wanted: a tap", "ref: C-1"],
    ],
    [
      "in braces",
      ["held: { on: 2027-01-20, answer: yes, because: 'so far, so good' } # looked"],
      { key: "held", value: { on: "2027-02-20", answer: "no", because: "again, twice" } },
      ['held: { on: 2027-02-20, answer: no, because: "again, twice" } # looked'],
    ],
    [
      "on lines of its own",
      ["held:", "  on: 2027-01-20 # a Wednesday", "  answer: yes", "ref: C-1"],
      { key: "held", value: { on: "2027-02-20", answer: "no", because: "again" } },
      ["held:", "  on: 2027-02-20 # a Wednesday", "  answer: no", "  because: again", "ref: C-1"],
    ],
  ])("takes the place of another %s, and only when told to", (_what, lines, fact, after) => {
    expect(() => set(lines, [fact])).toThrow(expect.objectContaining({ code: "complaint/said-otherwise" }));
    expect(set(lines, [fact], true)).toEqual(after);
  });

  it("tells what stands there, and what was said instead, in words", () => {
    const held = ["held: { on: 2027-01-20, answer: yes, because: no more }"];
    const value = { on: "2027-02-20", answer: "no", because: "again" };
    expect(() => set(held, [{ key: "held", value }])).toThrow(
      'held says "yes, on 2027-01-20: no more" already, not "no, on 2027-02-20: again"',
    );
  });

  it("reads back as it was said and changes nothing else, whatever the words and the form of the file", () => {
    const forms = [
      "",
      "wanted: >-\n  the money\n  back",
      "wanted: 'money' # at once",
      'x-note: "kept"   # as it is',
    ];
    fc.assert(
      fc.property(
        sentence,
        sentence,
        fc.constantFrom(...forms),
        fc.boolean(),
        fc.boolean(),
        (wanted, because, form, crlf, bom) => {
          const lines = [
            "---",
            "kind: complaint",
            "# ours",
            "received: 2026-11-20",
            form,
            "ref: C-1",
            "---",
            "",
            "Twice.",
          ];
          const text = `${bom ? "\uFEFF" : ""}${lines.filter((line) => line !== "" || form !== "").join("\n")}`;
          const before = document(crlf ? text.replaceAll("\n", "\r\n") : text);
          const facts = [
            { key: "wanted", value: wanted },
            { key: "held", value: { on: "2027-01-20", answer: "yes", because } },
            { key: "cause", value: { kind: ["design"], whys: [because, "because"] } },
          ];
          const { file } = setFacts(before, facts, COMPLAINT_KEYS, true);
          const after = document(file.after);
          const whys = [because, "because"];
          expect(after.problems).toEqual([]);
          expect({ ...recordOf(after.entries) }).toEqual({
            ...recordOf(before.entries),
            wanted,
            held: { on: "2027-01-20", answer: "yes", because },
            cause: { kind: ["design"], whys },
          });
          expect(file.after.replace(/\r\n/g, "").includes("\n")).toBe(!crlf);
          expect(file.after.startsWith("\uFEFF")).toBe(bom);
          expect(setFacts(after, facts, COMPLAINT_KEYS, false).changes).toEqual([]);
        },
      ),
      runs(400),
    );
  });
});
