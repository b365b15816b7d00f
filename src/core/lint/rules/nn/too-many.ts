import type { Clause } from "../../../score/clause.ts";
import { listsOf } from "../../../score/lists-of.ts";
import { defineDocumentRule } from "../../define-rule.ts";

const LIST = (name: string, count: number): string =>
  `${name}:\n${Array.from({ length: count }, (_, at) => `  line-${at + 1}: Say line ${at + 1} aloud`).join("\n")}`;

/** `nn/too-many` */
export const nnTooMany = defineDocumentRule(
  {
    id: "nn/too-many",
    severity: "warning",
    idea: "non-negotiables",
    fires: "an always or never list has more than five clauses (warning), or more than three (info)",
    why: "Non-negotiables are few so that everything else can be free. Nobody remembers six lines while a guest is waiting.",
    bad: [
      { says: "Six are too many to remember.", keys: { always: LIST("always", 6) } },
      { says: "Four are told, no more.", keys: { always: LIST("always", 4) } },
      {
        says: "In every goal, and too many.",
        files: {
          "promise.md": `---\npromise: Safe in every pool\n${LIST("never", 6)}\n---\n\n# Our promise\n`,
        },
      },
    ],
    good: [{ says: "Three at most.", keys: { always: LIST("always", 3) } }],
  },
  (document, report) => {
    const lists = listsOf(document);
    for (const clauses of [lists?.always ?? [], lists?.never ?? []]) {
      const fourth = clauses[3];
      if (fourth === undefined) continue;
      report({
        message: `${clauses.length} things are ${fourth.list === "always" ? "always" : "never"} done here; two or three are remembered`,
        span: clauses.length > 5 ? (clauses[5] as Clause).idSpan : fourth.idSpan,
        severity: clauses.length > 5 ? "warning" : "info",
        suggestion:
          "keep the two or three that a proposal could break, and move the others to What has to happen",
      });
    }
  },
);
