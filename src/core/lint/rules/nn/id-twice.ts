import { placeOf } from "../../../document/source-text.ts";
import { clausesOf } from "../../../score/goal.ts";
import { listsOf } from "../../../score/lists-of.ts";
import { defineDocumentRule } from "../../define-rule.ts";

/** `nn/id-twice` */
export const nnIdTwice = defineDocumentRule(
  {
    id: "nn/id-twice",
    severity: "error",
    idea: "non-negotiables",
    fires: "one id is used twice in a goal's always, never and standards",
    why: "History and complaints point at a clause by its id. Used twice, it points at neither.",
    bad: [
      {
        says: "The same id in both lists.",
        keys: { always: "always:\n  charge-twice: Book the second visit as our own time" },
      },
    ],
    good: [
      {
        says: "Each its own.",
        keys: { always: "always:\n  own-time: Book the second visit as our own time" },
      },
    ],
  },
  (document, report) => {
    const lists = listsOf(document);
    if (lists === undefined) return;
    const named = [...clausesOf(lists).filter((clause) => clause.pinned), ...lists.standards];
    const first = new Map<string, number>();
    for (const { id, idSpan } of named) {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, idSpan.start);
      else
        report({
          message: `the id "${id}" is taken on line ${placeOf(document.source.text, earlier).line} already`,
          span: idSpan,
          suggestion: `${id}-2: …`,
        });
    }
  },
);
