import { defineReadingRule } from "../../define-rule.ts";

/** `yaml/duplicate-key` */
export const yamlDuplicateKey = defineReadingRule({
  id: "yaml/duplicate-key",
  severity: "error",
  idea: "reading",
  fires: "a key stands twice",
  why: "One of the two is read, and not always the one that a person sees first.",
  bad: [{ says: "Which owner?", keys: { owner: "owner: Dana\nowner: Sam" } }],
  good: [{ says: "Once.", keys: { owner: "owner: Dana" } }],
});
