import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/core/amend/request.ts";
import { planned } from "../../helpers/plans.ts";
import { runs } from "../../helpers/runs.ts";

const PATH = "goals/have-it-fixed-once.md";
const YAML = "# score-disable-next-line nn/weak-modal -- the law says should";
const MARK = "<!-- score-disable-next-line feel/generic -- their own word -->";

const goal = (never: string, feel: string, explained: string): string => `---
goal: Have it fixed once
owner: Dana
never:
${never}
---

# Have it fixed once

## How it must feel

${feel}

## Never

${explained}

## Repairs

[What was mended here, and why](../repairs/have-it-fixed-once/)
`;

const NEVER = "  charge-twice: Charge for a job we have to do twice\n  leave-a-mess: Leave a mess";
const FEEL = "Reassured.\n\nHappy and valued.";
const EXPLAINED = "- **charge-twice** — it is ours.\n- **leave-a-mess** — we clean up.";

interface Case {
  readonly says: string;
  readonly step: Step;
  readonly before: readonly [string, string, string];
  readonly after: readonly [string, string, string];
}

const retire = (clause: string): Step => ({ do: "retire", clause });
const drop = (typed: string): Step => ({ do: "drop", typed });

const CASES: readonly Case[] = [
  {
    says: "go with a clause that is retired, and with its explanation",
    step: retire("charge-twice"),
    before: [
      `  ${YAML}\n  charge-twice: Charge for a job we have to do twice\n  leave-a-mess: Leave a mess`,
      FEEL,
      `${MARK}\n- **charge-twice** — it is ours.\n- **leave-a-mess** — we clean up.`,
    ],
    after: ["  leave-a-mess: Leave a mess", FEEL, "- **leave-a-mess** — we clean up."],
  },
  {
    says: "stay with the next clause, and with the next explanation",
    step: retire("charge-twice"),
    before: [
      `  charge-twice: Charge for a job we have to do twice\n  ${YAML}\n  leave-a-mess: Leave a mess`,
      FEEL,
      `- **charge-twice** — it is ours.\n  ${MARK}\n- **leave-a-mess** — we clean up.`,
    ],
    after: [`  ${YAML}\n  leave-a-mess: Leave a mess`, FEEL, `  ${MARK}\n- **leave-a-mess** — we clean up.`],
  },
  {
    says: "go one and all, and leave a note between them",
    step: retire("leave-a-mess"),
    before: [
      `  charge-twice: Charge for a job we have to do twice\n  ${YAML}\n  # asked for by the founders\n  ${YAML}\n  leave-a-mess: Leave a mess`,
      FEEL,
      EXPLAINED,
    ],
    after: [
      "  charge-twice: Charge for a job we have to do twice\n  # asked for by the founders",
      FEEL,
      "- **charge-twice** — it is ours.",
    ],
  },
  {
    says: "stay above a clause that is reworded",
    step: { do: "change", typed: "leave-a-mess=Leave a floor unswept" },
    before: [
      `  charge-twice: Charge for a job we have to do twice\n  ${YAML}\n  leave-a-mess: Leave a mess`,
      FEEL,
      EXPLAINED,
    ],
    after: [
      `  charge-twice: Charge for a job we have to do twice\n  ${YAML}\n  leave-a-mess: Leave a floor unswept`,
      FEEL,
      EXPLAINED,
    ],
  },
  {
    says: "go with a paragraph that is dropped",
    step: drop("Happy and valued."),
    before: [NEVER, `Reassured.\n\n${MARK}\nHappy and valued.\n\nNot alone with it.`, EXPLAINED],
    after: [NEVER, "Reassured.\n\nNot alone with it.", EXPLAINED],
  },
  {
    says: "go with a paragraph below an empty line",
    step: drop("Happy and valued."),
    before: [NEVER, `Reassured.\n\n${MARK}\n\nHappy and valued.\n\nNot alone with it.`, EXPLAINED],
    after: [NEVER, "Reassured.\n\nNot alone with it.", EXPLAINED],
  },
  {
    says: "stay where only a sentence of their paragraph goes",
    step: drop("Happy and valued."),
    before: [NEVER, `${MARK}\nReassured. Happy and valued.`, EXPLAINED],
    after: [NEVER, `${MARK}\nReassured.`, EXPLAINED],
  },
  {
    says: "stay above their heading where a paragraph is added before it",
    step: { do: "append", to: "feel", typed: "Not alone with it." },
    before: [NEVER, `${FEEL}\n\n${MARK}`, EXPLAINED],
    after: [NEVER, `${FEEL}\n\nNot alone with it.\n\n${MARK}`, EXPLAINED],
  },
];

describe("comments that switch a rule off", () => {
  it.each(CASES.map((one) => [one.says, one] as const))("%s", (_says, { step, before, after }) => {
    const { text } = planned(PATH, goal(...before), [step]);
    expect(text).toBe(goal(...after));
  });

  it("stay above the heading before which a section is added", () => {
    const before = goal(NEVER, FEEL, EXPLAINED).replace("## Never", `${MARK}\n## Never`);
    const { text } = planned(PATH, before, [
      { do: "append", to: "believe", typed: "A job done twice was never done once." },
    ]);
    expect(text).toContain(`Happy and valued.\n\n${MARK}\n## Never`);
    const above = before.replace("## Repairs", `${MARK}\n## Repairs`);
    const added = planned(PATH, above, [
      { do: "append", to: "believe", typed: "A job done twice was never done once." },
    ]);
    expect(added.text).toContain(`never done once.\n\n${MARK}\n## Repairs`);
  });

  it("stay above what they cover where a never is explained at the end of the list", () => {
    const before = goal(NEVER, FEEL, EXPLAINED).replace("\n\n## Repairs", `\n  ${MARK}\n\n## Repairs`);
    const { text } = planned(PATH, before, [
      { do: "add", list: "never", typed: "rush=Rush", instead: "We wait." },
    ]);
    expect(text).toContain(
      `- **leave-a-mess** — we clean up.\n- **rush** — We wait.\n  ${MARK}\n\n## Repairs`,
    );
  });

  it("change nothing of what an amendment does, and stay above the line they were above or go with it", () => {
    const plain = goal(NEVER, FEEL, EXPLAINED).split("\n");
    const anchors = plain.flatMap((line, at) => (/^(?: {2}\w|## |- |Rea|Hap)/.test(line) ? [at] : []));
    const steps: readonly Step[] = [
      retire("charge-twice"),
      retire("leave-a-mess"),
      drop("Reassured."),
      drop("Happy and valued."),
      { do: "change", typed: "leave-a-mess=Leave a floor unswept" },
      { do: "append", to: "feel", typed: "Not alone with it." },
      { do: "append", to: "happen", typed: "Whoever did the job comes back." },
      { do: "append", to: "believe", typed: "A job done twice was never done once." },
      { do: "add", list: "never", typed: "rush=Rush", instead: "We wait." },
    ];
    const commented = (above: ReadonlySet<number>): string =>
      plain
        .flatMap((line, at) =>
          above.has(at)
            ? [/^ {2}\w/.test(line) ? `  ${YAML} ${at}` : MARK.replace("word", `word ${at}`), line]
            : [line],
        )
        .join("\n");
    const wordsOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");
    fc.assert(
      fc.property(fc.subarray(anchors), fc.constantFrom(...steps), (above, step) => {
        const lines = wordsOf(planned(PATH, commented(new Set(above)), [step]).text);
        const isComment = (line: string | undefined): boolean => line?.includes("score-disable") === true;
        expect(lines.filter((line) => !isComment(line))).toEqual(
          wordsOf(planned(PATH, plain.join("\n"), [step]).text),
        );
        for (const [index, line] of lines.entries()) {
          if (!isComment(line)) continue;
          const at = Number(/(\d+)(?: -->)?$/.exec(line)?.[1]);
          const start = plain[at]?.slice(0, 14) ?? "";
          expect(lines[index + 1]?.startsWith(start)).toBe(true);
        }
      }),
      runs(100),
    );
  });
});
