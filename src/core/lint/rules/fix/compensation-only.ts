import { weighChange } from "../../../language/weigh-change.ts";
import { changeOf } from "../../../score/cause-and-change.ts";
import { defineDocumentRule } from "../../define-rule.ts";

const NO_CHANGE = (why: string): Record<string, string> => ({
  "complaints/2026-03-01-billed-twice.md": `---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\ntold-customer: 2026-03-01\nno-change: ${why}\nclosed: 2026-03-02\n---\n\nI was charged for the second visit.\n`,
});
const STORY = (story: string): Record<string, string> => ({
  "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md": `---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: The job card has no line for a return visit\n---\n\n${story}\n`,
});

/** `fix/compensation-only` */
export const fixCompensationOnly = defineDocumentRule(
  {
    id: "fix/compensation-only",
    severity: "warning",
    idea: "complaint",
    needsWords: ({ afterwards }) => afterwards?.compensating,
    where: ["change"],
    fires: "all that was done after a complaint is money back, a present, an apology or another of the same",
    why: "After the customer is happy there is one more job to do: that the next one has no reason to complain. What was given belongs into put-right.",
    bad: [
      { says: "Money and an apology.", files: NO_CHANGE("Apologised and refunded £40") },
      { says: "A present.", files: STORY("Gave a voucher.") },
      { says: "Another one.", files: STORY("Said sorry and replaced the cake.") },
    ],
    good: [
      {
        says: "Money back, and something that stays.",
        files: STORY("Refunded the call-out, and from now on: quote the call-out fee before booking."),
      },
      {
        says: "What is always done from now on.",
        files: STORY("Always: ring when the lab is late, before the patient leaves home."),
      },
      {
        says: "A rule about money is a change.",
        files: STORY("Took the second call-out fee off the price list."),
      },
      {
        says: "A reason why nothing had to change.",
        files: NO_CHANGE("The refund she asked for was of a part that we never sold"),
      },
    ],
  },
  (document, report, { config }) => {
    const change = changeOf(document);
    if (change === undefined || weighChange(change.text, config.language) !== "compensation") return;
    report({
      message: "this makes one customer whole, and leaves everything as it was for the next one",
      span: change.span,
      suggestion: "put-right: what was given; and here: what changed, or why nothing had to",
    });
  },
);
