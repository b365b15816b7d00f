import { brokenReferences } from "../../../score/broken-references.ts";
import { documentsOf } from "../../../score/score.ts";
import { defineScoreRule, type Report } from "../../define-rule.ts";
import type { JudgedDocument, JudgedScore } from "../../judged-score.ts";

/** `link/broken` */
export const linkBroken = defineScoreRule(
  {
    id: "link/broken",
    severity: "error",
    idea: "reading",
    fires:
      "a relative link, or the name of a goal, clause, complaint or amendment, leads nowhere; or a clause stands without its goal",
    why: "Whoever follows a repair back to its complaint, or a complaint to what it broke, has to arrive.",
    bad: [
      {
        says: "No such file.",
        sections: { "What we believe": "Dana wrote it down in [the price list](../prices.md)." },
      },
      {
        says: "No such clause.",
        files: {
          "complaints/2026-03-01-second-invoice.md":
            "---\nkind: near-miss\nreceived: 2026-03-01\ngoal: have-it-fixed-once\nbroke: charge-thrice\n---\n\nWe nearly sent a second invoice.\n",
        },
      },
      {
        says: "Whether it held, of no repair.",
        files: {
          "repairs/have-it-fixed-once/2026-03-04-a-7kq2xw9m.held.md":
            "---\non: 2026-05-04\nanswer: no\nbecause: It was billed again\n---\n",
        },
      },
    ],
    good: [
      {
        says: "A file of the score.",
        sections: { "What we believe": "It is all in [the promise](../promise.md)." },
      },
      {
        says: "A clause of the goal.",
        files: {
          "complaints/2026-03-01-second-invoice.md":
            "---\nkind: near-miss\nreceived: 2026-03-01\ngoal: have-it-fixed-once\nbroke: charge-twice\n---\n\nWe nearly sent a second invoice.\n",
        },
      },
    ],
  },
  (score, report) => {
    for (const document of documentsOf(score)) {
      for (const link of document.links) {
        if (link.path === undefined || score.paths.has(link.path)) continue;
        report(document, {
          message: `this link leads nowhere: ${link.url}`,
          span: link.span,
          suggestion: "correct the path, or take the link out",
        });
      }
      reportReferences(document, score, (found) => report(document, found));
    }
  },
);

function reportReferences(
  document: JudgedDocument,
  score: JudgedScore,
  report: (found: Report) => void,
): void {
  for (const [at, broken] of brokenReferences(document, score).entries()) {
    const meant = at < MOST_HINTS ? broken.meant().slice(0, MOST_MEANT) : [];
    const asked = meant.map((name) => `"${name}"`).join(" or ");
    report({
      message: `${broken.message}${asked === "" ? "" : `; did you mean ${asked}?`}`,
      span: broken.span,
      suggestion: (meant.length === 0 ? [undefined] : meant).map(broken.instead).join("\n"),
    });
  }
}

// Each hint compares a name with every name there is; a file with more wrong names than this has another trouble than typing.
const MOST_HINTS = 20;

const MOST_MEANT = 3;
