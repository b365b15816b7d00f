import { defineReadingRule } from "../../define-rule.ts";

/** `yaml/merge-key` */
export const yamlMergeKey = defineReadingRule({
  id: "yaml/merge-key",
  severity: "error",
  idea: "reading",
  fires: "a merge key copies other keys",
  why: "What is not written there cannot be read there.",
  bad: [{ says: "Keys from elsewhere.", keys: { "x-more": "<<: { owner: Dana }" } }],
  good: [{ says: "Written out.", keys: { owner: "owner: Dana" } }],
});
