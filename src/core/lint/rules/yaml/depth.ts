import { defineReadingRule } from "../../define-rule.ts";

/** `yaml/depth` */
export const yamlDepth = defineReadingRule({
  id: "yaml/depth",
  severity: "error",
  idea: "reading",
  fires: "lists and mappings nest deeper than 32 levels",
  why: "A file is read strictly or not at all: a guess about what was meant would end up as a promise nobody made.",
  bad: [{ says: "Brackets in brackets.", keys: { "x-deep": `x-deep: ${"[".repeat(40)}${"]".repeat(40)}` } }],
  good: [{ says: "Flat.", keys: { "x-flat": "x-flat: [one, two]" } }],
});
