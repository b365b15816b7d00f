import { weighChange } from "../../../language/weigh-change.ts";
import { changeOf } from "../../../score/cause-and-change.ts";
import { defineDocumentRule } from "../../define-rule.ts";

const NO_CHANGE = (why: string): Record<string, string> => ({
  "complaints/2026-03-01-billed-twice.md": `---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\ntold-customer: 2026-03-01\nno-change: ${why}\nclosed: 2026-03-02\n---\n\nI was charged for the second visit.\n`,
});
const STORY = (story: string): Record<string, string> => ({
  "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md": `---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: The job card has no line for a return visit\n---\n\n${story}\n`,
});

/** `fix/retrain-only` */
export const fixRetrainOnly = defineDocumentRule(
  {
    id: "fix/retrain-only",
    severity: "warning",
    idea: "complaint",
    needsWords: ({ afterwards }) => afterwards?.reminding,
    where: ["change"],
    fires:
      "all that was done after a complaint is that somebody was reminded, trained again or talked to, or means to be careful",
    why: "A reminder changes nothing that is written, and is forgotten by whoever comes next. What stays is what the score says.",
    bad: [
      { says: "A reminder.", files: NO_CHANGE("Reminded all staff about the allergy procedure") },
      { says: "A talk.", files: STORY("Spoke to the engineer.") },
      { says: "A note.", files: STORY("Put a note on the noticeboard asking everyone to check.") },
      { says: "A good intention.", files: NO_CHANGE("Will monitor") },
    ],
    good: [
      {
        says: "What is never done again.",
        files: STORY("Never: hand over a plate without naming the allergens on it."),
      },
      {
        says: "A talk, and something that stays.",
        files: STORY("Spoke to the engineer, and added: always leave the old part with the customer."),
      },
      {
        says: "A talk with a customer reminds nobody here.",
        files: NO_CHANGE("Spoke to the customer, who had misread the date"),
      },
      {
        says: "Nor does one with those outside.",
        files: NO_CHANGE("Talked to the council, who own the road"),
      },
    ],
  },
  (document, report, { config }) => {
    const change = changeOf(document);
    if (change === undefined || weighChange(change.text, config.language) !== "reminder") return;
    report({
      message: "this leaves it to people to remember, and changes nothing that would remind them",
      span: change.span,
      suggestion: "what will be different for somebody who starts here tomorrow?",
    });
  },
);
