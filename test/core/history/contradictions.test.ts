import { describe, expect, it } from "vitest";
import { filesOf, lintFiles } from "../../helpers/lint.ts";
import { GOAL, tidewellFiles } from "../../helpers/tidewell.ts";

const PATH = "complaints/2026-03-02-x.md";

/** Lints a complaint beside a repair that was made because of it, and returns what can't be so. */
function contradictions(
  kind: string,
  lines: readonly string[],
  repair = "",
): readonly (string | undefined)[] {
  const { findings } = lintFiles(
    filesOf({
      ...tidewellFiles(),
      [PATH]: `---\nkind: ${kind}\nreceived: 2026-03-02T09:10\ngoal: ${GOAL}\n${lines.join("\n")}\n---\n\nx\n`,
      [`repairs/${GOAL}/2026-03-04-a-7kq2xw9m.md`]: `---\nid: a-7kq2xw9m\ngoal: ${GOAL}\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: x\ncomplaints: [2026-03-02-x]\n---\n`,
      ...(repair === "" ? {} : { [`repairs/${GOAL}/2026-03-05-a-00000000.md`]: repair }),
    }),
  );
  return findings
    .filter(({ rule, file }) => rule === "schema/value" && file === PATH)
    .flatMap(({ message, suggestion }) => [message, suggestion]);
}

const AMENDED = ["amendments: [a-7kq2xw9m]", "no-change: We meant the shop next door"];

describe("facts of a complaint of which only one can be so", () => {
  it.each<[string, string[], string, string]>([
    [
      "near-miss",
      ["kept: charge-twice"],
      "what went wrong tells of what was broken, and this says what was kept",
      "broke: charge-twice   # or kind: thanks",
    ],
    [
      "thanks",
      ["broke: unwritten"],
      "a thanks tells of what was kept, and this says what was broken",
      "take the line out",
    ],
    [
      "complaint",
      ["answered: 2026-03-02T09:05"],
      '"answered" says 2026-03-02T09:05, which was before it came in: 2026-03-02T09:10',
      "correct the one of them that is wrong",
    ],
    [
      "complaint",
      ["held: { on: 2026-03-01, answer: yes }"],
      '"held" says 2026-03-01, which was before it came in: 2026-03-02T09:10',
      "correct the one of them that is wrong",
    ],
    [
      "complaint",
      AMENDED,
      "this says why nothing was changed, and a-7kq2xw9m was made because of it",
      "take the line out",
    ],
  ])("in a %s: %j", (kind, lines, ...told) => {
    expect(contradictions(kind, lines)).toEqual(told);
  });

  it.each<[string, string[], string?]>([
    ["complaint", ["answered: 2026-03-02", "told-customer: asked-not-to", "closed: 2026-03-02"]],
    ["complaint", ["answered: soon"]],
    ["complaint", [...AMENDED, "held: { on: 2026-05-02, answer: no }"]],
    [
      "complaint",
      AMENDED,
      `---\nid: a-00000000\ngoal: ${GOAL}\nkind: weaken\non: 2026-03-05\nby: Dana\nbecause: x\ntakes-back: a-7kq2xw9m\n---\n`,
    ],
  ])("are none in a %s: %j", (kind, lines, repair) => {
    expect(contradictions(kind, lines, repair)).toEqual([]);
  });
});
