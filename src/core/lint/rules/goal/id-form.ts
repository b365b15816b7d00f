import { idWordsOf } from "../../../language/id-words.ts";
import { goalIdOf } from "../../../score/goal-id.ts";
import { isDeviceName, isSlug, slugOf } from "../../../score/slug.ts";
import { shellWords } from "../../../shell-words.ts";
import { defineDocumentRule } from "../../define-rule.ts";

/** `goal/id-form` */
export const goalIdForm = defineDocumentRule(
  {
    id: "goal/id-form",
    severity: "error",
    idea: "score",
    fires: "a goal's file name is no slug: lower-case words joined by hyphens, at most 64 characters",
    why: "The file's name is the goal's id, in history, in complaints and on the command line. It has to be the same on every keyboard.",
    bad: [{ says: "Capitals and spaces.", files: { "goals/Be Known.md": "---\ngoal: Be known\n---\n" } }],
    good: [
      { says: "Words joined by hyphens.", files: { "goals/be-known.md": "---\ngoal: Be known\n---\n" } },
    ],
  },
  (document, report, { config }) => {
    const name = goalIdOf(document.path);
    if (document.kind !== "goal" || (isSlug(name) && name !== "promise") || isDeviceName(name)) return;
    const slug =
      name === "promise" ? "another-name" : slugOf(idWordsOf(config.language).spelt(name)) || "another-name";
    report({
      message: `"${name}" cannot be a goal's id: use lower-case words joined by hyphens`,
      span: { start: 0, end: 3 },
      suggestion: `git mv -- ${shellWords([document.path])} goals/${slug}.md`,
    });
  },
);
