import { defineReadingRule } from "../../define-rule.ts";

/** `yaml/tag` */
export const yamlTag = defineReadingRule({
  id: "yaml/tag",
  severity: "error",
  idea: "reading",
  fires: "a tag asks for another type",
  why: "Tags make other tools build objects or run code. Here only text, numbers, lists and mappings are read.",
  bad: [{ says: "A tag.", keys: { "x-when": "x-when: !date 2026-01-01" } }],
  good: [{ says: "Plain.", keys: { "x-when": "x-when: 2026-01-01" } }],
});
