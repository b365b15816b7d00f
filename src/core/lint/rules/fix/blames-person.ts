import { findBlame } from "../../../language/find-blame.ts";
import { causesOf } from "../../../score/cause-and-change.ts";
import { defineDocumentRule } from "../../define-rule.ts";
import { findCustomerBlame } from "../../words/find-customer-blame.ts";

const WHY = (why: string): Record<string, string> => ({
  "complaints/2026-03-01-never-rung.md": `---\nkind: complaint\nreceived: 2026-03-01\ngoal: have-it-fixed-once\ntold-customer: 2026-03-01\ncause:\n  kind: [design]\n  whys:\n    - ${why}\n---\n\nNobody rang me.\n`,
});
const BECAUSE = (because: string): Record<string, string> => ({
  "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.md": `---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-03-04\nby: Dana\nbecause: ${because}\n---\n`,
});

/** `fix/blames-person` */
export const fixBlamesPerson = defineDocumentRule(
  {
    id: "fix/blames-person",
    severity: "warning",
    idea: "complaint",
    needsWords: ({ blame }) => blame,
    where: ["cause"],
    fires:
      "a cause is a person: human error, somebody who forgot, skipped or didn't look, an isolated incident",
    why: "Behind every slip is a design, a tool, a supplier, a gap in what people know, or a way of managing that let it happen. Blame ends the search one why too early.",
    bad: [
      { says: "A person forgot.", files: WHY('"Human error: the receptionist forgot to ring"') },
      { says: "A person, and nothing to learn.", files: WHY("Isolated incident, the engineer was careless") },
      {
        says: "The reason of an amendment.",
        files: BECAUSE("The groomer did not pay attention to the dryer"),
      },
      { says: "What somebody did in a hurry.", files: WHY("Sam was in a hurry and skipped the checklist") },
      { says: "A kind of people.", files: WHY("Lazy staff") },
    ],
    good: [
      {
        says: "What would have told her?",
        files: WHY("nothing told the receptionist the lab was running late"),
      },
      {
        says: "The tool and the paper disagree.",
        files: BECAUSE("Our price list has two call-out fees and the van carries the old one"),
      },
      { says: "A person, and what let it happen.", files: WHY("the till let Sam skip the allergen screen") },
      {
        says: "A person, and the cause behind.",
        files: WHY("the driver left it next door because the label drops the flat number"),
      },
      { says: "A thing that was bought once.", files: WHY("one-off capital items are in nobody's budget") },
      { says: "A supplier is a cause.", files: WHY("the supplier failed to tell us of the new recipe") },
      {
        says: "Somebody else's words, quoted.",
        files: BECAUSE("The form had a box for “human error” and none for the diary"),
      },
    ],
  },
  (document, report, { config }) => {
    for (const { text, span } of causesOf(document)) {
      const blame = findBlame(text, config.language);
      if (blame === undefined) continue;
      // Of those who are served it is nn/customer-blame that speaks.
      const served = findCustomerBlame(text, config.language);
      if (served.some(({ start, end }) => start < blame.end && blame.start < end)) continue;
      const words = text.slice(blame.start, blame.end).replace(/\s+/g, " ");
      report({
        message: `this makes a person the cause: ${words}; what in the design, the tool, the supplier, what people know, or how we manage let it happen?`,
        span: { start: span.start + blame.start, end: span.start + blame.end },
        suggestion: "ask why once more: what would have told them in time?",
      });
    }
  },
);
