import { describe, expect, it } from "vitest";
import { filesOf, lintFiles } from "../../helpers/lint.ts";
import { GOAL, tidewellFiles } from "../../helpers/tidewell.ts";

const GOALS = 40;
const CLAUSES = 140;

function goalFile(at: number): string {
  const clauses = Array.from({ length: CLAUSES }, (_, id) => `  clause-${id}: Sentence ${id}\n`).join("");
  return `---\ngoal: Goal ${at}\nowner: Dana\nfor: customer\nnever:\n${clauses}---\n\n# Goal ${at}\n`;
}

function rehearsal(count: number): string {
  const hard = Array.from({ length: count }, (_, at) => `  - goal-3#clausee-${at}\n`).join("");
  return `---\ngoal: goal-3\non: 2026-03-01\nhard:\n${hard}---\n\nWords.\n`;
}

function files(count: number) {
  const goals = Array.from({ length: GOALS }, (_, at) => [`goals/goal-${at}.md`, goalFile(at)] as const);
  return filesOf({ ...Object.fromEntries(goals), "rehearsals/2026-03-01-goal-3.md": rehearsal(count) });
}

describe("references that lead nowhere", () => {
  const AT = "2026-03-01";
  const known = {
    ...tidewellFiles(),
    [`repairs/${GOAL}/2026-03-04-a-7kq2xw9m.md`]: `---\nid: a-7kq2xw9m\ngoal: ${GOAL}\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: x\n---\n`,
  };
  const complaint = (...lines: string[]): readonly [string, string] => [
    `complaints/${AT}-x.md`,
    `---\nkind: near-miss\nreceived: ${AT}\n${lines.join("\n")}\n---\n\nx\n`,
  ];
  const thanks = (kept: string): readonly [string, string] => {
    const [path, text] = complaint(kept);
    return [path, text.replace("near-miss", "thanks")];
  };
  const held = "---\non: 2026-03-05\nanswer: no\n---\n";
  const repairs = `repairs/${GOAL}`;

  it.each<[readonly [string, string], string, string]>([
    [
      complaint(`goal: ${GOAL}`, "broke: charge-twic"),
      `${GOAL} has no clause "charge-twic"; did you mean "charge-twice"?`,
      "broke: charge-twice",
    ],
    [
      complaint(`goal: ${GOAL}`, "broke: whole-price"),
      `${GOAL} has no clause "whole-price"`,
      "take the line out",
    ],
    [
      complaint("broke: charge-twic"),
      `no goal stands beside the clause "charge-twic"; did you mean "${GOAL}#charge-twice"?`,
      `broke: ${GOAL}#charge-twice`,
    ],
    [
      complaint("broke: charge-twice"),
      `no goal stands beside the clause "charge-twice"; did you mean "${GOAL}#charge-twice"?`,
      `broke: ${GOAL}#charge-twice`,
    ],
    [
      complaint(`broke: ${GOAL}#charge-twic`),
      `there is no clause "${GOAL}#charge-twic"; did you mean "${GOAL}#charge-twice"?`,
      `broke: ${GOAL}#charge-twice`,
    ],
    [
      complaint(`broke: ${GOAL}#charge-twice`, "goal: know-the-price"),
      `"${GOAL}#charge-twice" is no clause of know-the-price, which stands beside it`,
      `goal: ${GOAL}`,
    ],
    [thanks("kept: nonsense"), 'no goal stands beside the clause "nonsense"', "take the line out"],
    [
      thanks("kept: unwritten"),
      "what was kept is one of your own lines, and is written",
      "take the line out",
    ],
    [
      complaint("elsewhere: [know-the-pric, have-it-fixed-once]"),
      'there is no goal "know-the-pric"; did you mean "know-the-price"?',
      `elsewhere: [know-the-price, ${GOAL}]`,
    ],
    [complaint("elsewhere: [zzz, have-it-fixed-once]"), 'there is no goal "zzz"', `elsewhere: [${GOAL}]`],
    [
      [
        "rehearsals/2026-03-01-x.md",
        `---\ndate: 2026-03-01\ngoal: ${GOAL}\nby: [DK]\ncards: [2026-03-01-biled-twice]\n---\n`,
      ],
      `there is no complaint "2026-03-01-biled-twice"; did you mean "2026-03-01-billed-twice"?`,
      "cards: [2026-03-01-billed-twice]",
    ],
    [
      [`${repairs}/2026-03-04-a-22222222.held.md`, held],
      `there is no ${repairs}/2026-03-04-a-22222222.md, of which this would say whether it held`,
      "name it as the repair file that it is about, or take it out",
    ],
    [
      [`${repairs}/2026-03-05-a-7kq2xw9m.held.md`, held],
      `there is no ${repairs}/2026-03-05-a-7kq2xw9m.md, of which this would say whether it held; did you mean "${repairs}/2026-03-04-a-7kq2xw9m.md"?`,
      `git mv ${repairs}/2026-03-05-a-7kq2xw9m.held.md ${repairs}/2026-03-04-a-7kq2xw9m.held.md`,
    ],
  ])("%#: %j", ([path, text], message, suggestion) => {
    const { findings } = lintFiles(filesOf({ ...known, [path]: text }));
    expect(findings.filter(({ rule }) => rule === "link/broken")).toMatchObject([{ message, suggestion }]);
  });

  it.each([
    [complaint(`broke: ${GOAL}#charge-twice`)],
    [complaint(`broke: ${GOAL}#charge-twice`, `goal: ${GOAL}`)],
    [complaint("broke: unwritten")],
    [thanks(`kept: ${GOAL}#show-old-part`)],
    [[`${repairs}/2026-03-04-a-7kq2xw9m.held.md`, held] as const],
  ])("are none in %j", ([path, text]) => {
    expect(
      lintFiles(filesOf({ ...known, [path]: text })).findings.filter(({ severity }) => severity === "error"),
    ).toEqual([]);
  });

  it("are told each, and the first of a file with what was meant", () => {
    const found = lintFiles(files(1_400)).findings.filter(({ rule }) => rule === "link/broken");
    expect(found).toHaveLength(1_400);
    expect(found[0]?.message).toBe('there is no clause "goal-3#clausee-0"; did you mean "goal-3#clause-0"?');
    expect(found.filter(({ message }) => message.includes("did you mean"))).toHaveLength(20);
  }, 20_000);
});
