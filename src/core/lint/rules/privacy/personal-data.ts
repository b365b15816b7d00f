import type { ScoreDocument } from "../../../document/document.ts";
import { shownWords } from "../../../privacy/shown-words.ts";
import { withArticle } from "../../../privacy/with-article.ts";
import { goalIdOf } from "../../../score/goal-id.ts";
import type { Score } from "../../../score/score.ts";
import { defineDocumentRule } from "../../define-rule.ts";

const BODY = "Ring her the same day (number in the booking system, ref C-0142).";

/** `privacy/personal-data` */
export const privacyPersonalData = defineDocumentRule(
  {
    id: "privacy/personal-data",
    severity: "error",
    fires:
      "an e-mail address, a phone number, a card number, a bank account or a street address stands anywhere in a file",
    why: "Git never forgets, and visible repairs must be publishable. Who it was belongs in the system that can forget; `ref:` names the record there.",
    bad: [
      {
        says: "An address in the words of a complaint.",
        files: {
          "complaints/2026-11-20-second-invoice.md":
            "---\nkind: complaint\nreceived: 2026-11-20\n---\n\nMrs Hart (jane.hart@example.com) complained that she was billed twice.\n",
        },
      },
      {
        says: "A number, in a goal that everybody reads.",
        sections: { "What has to happen": "Ring her on 01632 960 983 to apologise." },
      },
      {
        says: "Quotation marks and code are no hiding place.",
        sections: { "What we believe": 'She said "put it on `4111 1111 1111 1111`".' },
      },
      {
        says: "A street with its postcode; with `country: GB` a house number and a street are enough.",
        sections: { "What has to happen": "Go round to 12 Marsh Lane, Leeds LS9 8AB." },
      },
    ],
    good: [
      {
        says: "The same without the person.",
        sections: { "What has to happen": "A long-standing patient complained that she was billed twice." },
      },
      { says: "Where the number is, instead of the number.", sections: { "What has to happen": BODY } },
      {
        says: "The business's own address, allowed in score.yaml.",
        files: { "score.yaml": "name: Tidewell\nprivacy:\n  allow: [hello@tidewell.example]\n" },
        sections: { "What has to happen": "We answer what comes to hello@tidewell.example." },
      },
      {
        says: "A repair whose file says why it may stand.",
        files: {
          "repairs/have-it-fixed-once/2026-11-20-a-7kq2xw9m.md": `---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: mend\non: 2026-11-20\nby: Dana\nbecause: the ombudsman's number, 01632 960 983, was wrong on the card\noverride: the number of a public office\n---\n`,
        },
      },
      {
        says: "The goal that a repair with a reason belongs to.",
        sections: { "What has to happen": "Whoever is on call gives out 01632 960 983." },
        files: {
          "repairs/have-it-fixed-once/2026-11-20-a-7kq2xw9m.md":
            "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: improve\non: 2026-11-20\nby: Dana\nbecause: nobody knew where to ring\noverride: the number of a public office\n---\n",
        },
      },
      {
        says: "Dates, prices, times and ids.",
        sections: { "What we believe": "CRM-20419, 2026-11-20T09:10, £1 200 000, v1.2.3." },
      },
    ],
  },
  (document, report, score) => {
    if (isExcused(document, score)) return;
    for (const found of score.personalDataIn(document.source.text)) {
      report({
        message: `${withArticle(found.kind)} stands here, and Git never forgets: ${shownWords(found)}`,
        span: { start: found.start, end: found.end },
        suggestion: "say it without (what is your own goes into privacy.allow of score.yaml)",
      });
    }
  },
);

// What an amendment recorded with a reason stands in the file that it amended: there is no second place to say why.
function isExcused(document: ScoreDocument, score: Score): boolean {
  if (["goal", "repair", "complaint"].includes(document.kind) && saysWhy(document)) return true;
  if (document.kind !== "goal" && document.kind !== "promise") return false;
  const folder = `repairs/${goalIdOf(document.path)}/`;
  return score.repairs.some((repair) => repair.document.path.startsWith(folder) && saysWhy(repair.document));
}

function saysWhy(document: ScoreDocument): boolean {
  return document.entries.some((entry) => entry.key === "override");
}
