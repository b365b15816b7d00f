import { didYouMean } from "../../../did-you-mean.ts";
import { resolvedLinks } from "../../../score/links.ts";
import { type BrokenReference, brokenReferences } from "../../../score/references.ts";
import { defineDocumentRule } from "../../define-rule.ts";

/** `link/broken` */
export const linkBroken = defineDocumentRule(
  {
    id: "link/broken",
    severity: "error",
    fires: "a relative link, or the name of a goal, clause, complaint or amendment, leads nowhere",
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
  (document, report, score) => {
    for (const link of resolvedLinks(document)) {
      if (link.path === undefined || score.paths.has(link.path)) continue;
      report({
        message: `this link leads nowhere: ${link.url}`,
        span: link.span,
        suggestion: "correct the path, or take the link out",
      });
    }
    for (const [at, broken] of brokenReferences(document, score).entries()) {
      const meant = at < MOST_HINTS ? meantBy(broken) : undefined;
      const [first] = broken.known;
      report({
        message: `there is no ${broken.what} "${broken.text}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`,
        span: broken.span,
        suggestion: first ?? "take the line out",
      });
    }
  },
);

// Each hint compares a name with every name there is; a file with more wrong names than this has another trouble than typing.
const MOST_HINTS = 20;

function meantBy({ text, near, known }: BrokenReference): string | undefined {
  return didYouMean(text, near) ?? didYouMean(text, known);
}
