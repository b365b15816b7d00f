import { dataName } from "../../../privacy/data-name.ts";
import { SAYING_WHY } from "../../../privacy/is-excused.ts";
import type { PersonalData } from "../../../privacy/personal-data.ts";
import { shownWords } from "../../../privacy/shown-words.ts";
import { withArticle } from "../../../privacy/with-article.ts";
import { goalIdOf } from "../../../score/goal-id.ts";
import { documentsOf } from "../../../score/score.ts";
import { defineScoreRule } from "../../define-rule.ts";
import type { JudgedDocument, JudgedScore } from "../../judged-score.ts";

const BODY = "Ring her the same day (number in the booking system, ref C-0142).";

const REPAIR = "repairs/have-it-fixed-once/2026-11-20-a-7kq2xw9m.md";
const WITH_REASON =
  "---\nid: a-7kq2xw9m\ngoal: have-it-fixed-once\nkind: improve\non: 2026-11-20\nby: Dana\nbecause: nobody knew where to ring\nwrote:\n  - Whoever is on call gives out 01632 960 983.\noverride: the number of a public office\n---\n";

/** `privacy/personal-data` */
export const privacyPersonalData = defineScoreRule(
  {
    id: "privacy/personal-data",
    severity: "error",
    idea: "privacy",
    neverHidden: true,
    fires:
      "an e-mail address, a phone number, a card number, a bank account or a street address stands anywhere in a file, or in the name of a goal's or complaint's file",
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
      {
        says: "Another number than the one that a repair wrote with a reason.",
        sections: { "What has to happen": "Whoever is on call gives out 01632 960 999." },
        files: { [REPAIR]: WITH_REASON },
      },
      {
        says: "A reason that the goal gives itself: it would excuse whatever is written there later.",
        keys: { override: "override: the number of a public office" },
        sections: { "What has to happen": "Whoever is on call gives out 01632 960 983." },
      },
      {
        says: "A name of a file, which stands in every listing of Git.",
        files: {
          "complaints/2026-11-20-call-07911-123456-now.md":
            "---\nkind: complaint\nreceived: 2026-11-20\n---\n\nNobody rang her back.\n",
        },
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
        says: "The words of a goal that a repair wrote with a reason.",
        sections: { "What has to happen": "Whoever is on call gives out 01632 960 983." },
        files: { [REPAIR]: WITH_REASON },
      },
      {
        says: "Dates, prices, times and ids.",
        sections: { "What we believe": "CRM-20419, 2026-11-20T09:10, £1 200 000, v1.2.3." },
      },
    ],
  },
  (score, report) => {
    for (const document of [...documentsOf(score), score.settings]) {
      const { inName, inText } = document.personalData;
      if (inName.length + inText.length === 0 || saysWhy(document)) continue;
      const isExcused = excusedIn(document, score);
      for (const found of inName.filter((one) => !isExcused(one)))
        report(document, {
          message: `${withArticle(found.kind)} stands in the name of this file, and Git never forgets: ${shownWords(found)}`,
          span: { start: 0, end: 0 },
          suggestion: "name it in other words: the name of a file stays in Git as well",
        });
      for (const found of inText.filter((one) => !isExcused(one)))
        report(document, {
          message: `${withArticle(found.kind)} stands here, and Git never forgets: ${shownWords(found)}`,
          span: { start: found.start, end: found.end },
          suggestion: "say it without (what is your own goes into privacy.allow of score.yaml)",
        });
    }
  },
);

// What an amendment recorded with a reason stands in the file that it amended: there is no second place to say why. It is excused
// for the words that its repair file tells of, or where that tells of none, for all of its goal.
function excusedIn(document: JudgedDocument, score: JudgedScore): (found: PersonalData) => boolean {
  if (document.kind !== "goal" && document.kind !== "promise") return () => false;
  const folder = `repairs/${goalIdOf(document.path)}/`;
  const reasons = score.repairs
    .map((repair) => repair.document)
    .filter((repair) => repair.path.startsWith(folder) && saysWhy(repair))
    .map((repair) => new Set(repair.personalData.inText.map(dataName)));
  return (found) => reasons.some((told) => told.size === 0 || told.has(dataName(found)));
}

function saysWhy(document: JudgedDocument): boolean {
  return SAYING_WHY.has(document.kind) && document.entries.some((entry) => entry.key === "override");
}
